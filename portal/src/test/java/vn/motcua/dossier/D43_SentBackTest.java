// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.FilingOutcome.Filed;
import vn.motcua.dossier.FilingOutcome.FiledBefore;
import vn.motcua.dossier.FilingOutcome.NotFiled;
import vn.motcua.identity.Actor;

/** 43. Something is missing at the counter, or it cannot be taken in there: the person leaves with form 02 or 03. */
@DossierTest
class D43_SentBackTest {

    private static final SentBack REFUSED =
            new SentBack.Refused("Không thuộc thẩm quyền của phường", "Nộp tại Sở Tư pháp");

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Test
    void what_is_missing_is_asked_for_under_a_code_and_no_time_runs() {
        var dossier = office.aDossier();

        var code = filed(sentBack(dossier, withoutPapers(dossier, Map.of("child", "An")), missing(null)));

        var view = dossiers.view(dossier.staff.clerk(), code).orElseThrow();
        assertThat(view.status()).isEqualTo(Status.AWAITING_SUPPLEMENT);
        assertThat(view.dates().accepted()).isNull();
        assertThat(view.dates().due()).isNull();
        assertThat(view.toBeTyped()).isFalse();
        assertThat(view.timeline())
                .extracting(DossierView.Happened::kind)
                .containsExactly(Move.FILED, Move.Kind.ASK_SUPPLEMENT.event());
        assertThat(dossiers.printed(dossier.staff.clerk(), code, FormNumber.SUPPLEMENT, Locale.of("vi")))
                .isPresent();
    }

    @Test
    void who_comes_back_with_it_is_received_under_the_same_code() {
        var dossier = office.aDossier();
        var clerk = dossier.staff.clerk();
        var code = filed(sentBack(dossier, withoutPapers(dossier, Map.of()), missing(null)));
        assertThat(dossiers.untyped(clerk)).as("the declaration went home too").isEmpty();

        moved(
                dossier,
                clerk,
                code,
                new Move.AnswerSupplement(null, List.of(new NewPaper(RulebookForTests.PAPER, 1, 0, List.of())), null));
        var reception = dossiers.view(clerk, code).orElseThrow().steps().getLast();
        moved(dossier, clerk, code, new Move.Accept(reception.id(), null));

        var view = dossiers.view(clerk, code).orElseThrow();
        assertThat(view.status()).isEqualTo(Status.ACCEPTED);
        assertThat(view.dates().due()).isNotNull();
        assertThat(view.toBeTyped()).isTrue();
        assertThat(dossiers.untyped(clerk)).extracting(UntypedDossier::code).containsExactly(code);
    }

    @Test
    void a_refusal_needs_no_answer_and_closes_the_dossier() {
        var dossier = office.aDossier();
        var clerk = dossier.staff.clerk();

        var code = filed(sentBack(dossier, withoutPapers(dossier, Map.of()), REFUSED));

        var view = dossiers.view(clerk, code).orElseThrow();
        assertThat(view.status()).isEqualTo(Status.NOT_ACCEPTED);
        assertThat(view.toBeTyped()).isFalse();
        assertThat(view.moves()).isEmpty();
        assertThat(dossiers.printed(clerk, code, FormNumber.REFUSAL, Locale.of("vi")))
                .isPresent();
        assertThat(dossiers.printed(clerk, code, FormNumber.APPOINTMENT, Locale.of("vi")))
                .isEmpty();
    }

    @Test
    void the_way_through_the_process_is_asked_before_more_is_asked_for() {
        var dossier = office.aDossier().of("ROUTED");

        var outcome = sentBack(dossier, withoutPapers(dossier, Map.of()), missing(null));

        assertThat(((NotFiled) outcome).problems())
                .extracting(FilingOutcome.Problem::code)
                .containsExactly("required");
    }

    @Test
    void a_date_that_is_over_is_told_at_its_field_and_nothing_is_written() {
        var dossier = office.aDossier();

        var outcome = sentBack(dossier, withoutPapers(dossier, Map.of()), missing("2026-09-01T17:00"));

        assertThat(((NotFiled) outcome).problems())
                .extracting(FilingOutcome.Problem::code, FilingOutcome.Problem::field)
                .containsExactly(tuple("DATE_IS_OVER", "sentBack.answerBy"));
    }

    @Test
    void no_reason_is_no_refusal() {
        var dossier = office.aDossier();

        var outcome = sentBack(dossier, withoutPapers(dossier, Map.of()), new SentBack.Refused(" ", null));

        assertThat(((NotFiled) outcome).problems())
                .extracting(FilingOutcome.Problem::field)
                .containsExactly("sentBack.reason");
    }

    @Test
    void the_same_person_asked_twice_is_led_to_the_first() {
        var dossier = office.aDossier();
        var code = filed(sentBack(dossier, withoutPapers(dossier, Map.of()), missing(null)));

        var outcome = sentBack(dossier, withoutPapers(dossier, Map.of()), missing(null));

        assertThat(outcome).isInstanceOf(FiledBefore.class);
        assertThat(((FiledBefore) outcome).code()).isEqualTo(code);
    }

    @Test
    void a_citizen_sends_nothing_back() {
        var dossier = office.aDossier();
        var filing = withoutPapers(dossier, Map.of());

        var outcome = dossier.inTime(() -> dossiers.sendBack(dossier.staff.citizen(), filing, REFUSED));

        assertThat(outcome).isInstanceOf(NotFiled.class);
    }

    private FilingOutcome sentBack(Story dossier, Filing filing, SentBack why) {
        return dossier.inTime(() -> dossiers.sendBack(dossier.staff.clerk(), filing, why));
    }

    private void moved(Story dossier, Actor actor, String code, Move move) {
        assertThat(dossier.inTime(() -> dossiers.move(actor, code, move))).isInstanceOf(Outcome.Done.class);
    }

    private static SentBack missing(@Nullable String answerBy) {
        var lack = new Move.Lack(
                RulebookForTests.PAPER, "Chưa có. Đề nghị nộp 1 bản chính.", RulebookForTests.PAPER, null);
        return new SentBack.Incomplete(List.of(lack), null, answerBy == null ? null : Office.at(answerBy));
    }

    private static Filing withoutPapers(Story dossier, Map<String, Object> answers) {
        var whole = dossier.filing(Channel.COUNTER);
        return new Filing(
                whole.procedureCode(),
                whole.unit(),
                whole.channel(),
                whole.applicant(),
                answers,
                List.of(),
                whole.collect(),
                null,
                false,
                true);
    }

    private static String filed(FilingOutcome outcome) {
        assertThat(outcome).isInstanceOf(Filed.class);
        return ((Filed) outcome).code();
    }
}
