// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierAssert.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.journal.Journal;

/** 42. The declaration came on paper: the dossier is received, and the declaration typed when nobody waits. */
@DossierTest
class D42_PaperDeclarationTest {

    private static final Map<String, Object> TYPED = Map.of("child", "Nguyễn Văn An");

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Test
    void it_is_received_without_an_answer_and_its_time_runs() {
        var dossier = onPaper("FIVE", Map.of());

        var view = dossier.view();
        assertThat(view.toBeTyped()).isTrue();
        assertThat(view.status()).isEqualTo(Status.ACCEPTED);
        assertThat(view.dates().due())
                .isEqualTo(office.aDossier().takenIn().view().dates().due());
        assertThat(view.papers()).extracting(DossierView.Paper::name).contains(RulebookForTests.PAPER, "Tờ khai");
        assertThat(view.timeline().getFirst().fact("declaration")).contains("PAPER");
        assertThat(dossier.view(dossier.staff.clerk()).moves())
                .extracting(PossibleMove::kind)
                .contains(Move.Kind.TYPE_DECLARATION);
    }

    @Test
    void without_that_word_every_answer_is_asked_for() {
        var dossier = office.aDossier();

        var outcome = dossier.files(dossier.staff.clerk(), filing(dossier, "FIVE", Map.of()));

        assertThat(problems(outcome)).containsExactly("required");
    }

    @Test
    void what_the_way_through_the_process_depends_on_is_asked_at_once() {
        var dossier = office.aDossier();

        var without = dossier.files(
                dossier.staff.clerk(), filing(dossier, "ROUTED", Map.of()).onPaper());

        assertThat(problems(without)).containsExactly("required");
        assertThat(onPaper("ROUTED", Map.of("child", "Nguyễn Văn Quen")).step().element())
                .isEqualTo("sign");
        assertThat(onPaper("ROUTED", TYPED).step().element()).isEqualTo("appraise");
    }

    @Test
    void what_was_given_at_reception_must_be_right() {
        var dossier = office.aDossier();

        var outcome = dossier.files(
                dossier.staff.clerk(),
                filing(dossier, "FIVE", Map.of("child", "x".repeat(101))).onPaper());

        assertThat(problems(outcome)).containsExactly("max-length");
    }

    @Test
    void a_citizen_types_their_declaration_themselves() {
        var dossier = office.aDossier();

        var outcome = dossier.files(
                dossier.staff.citizen(), dossier.filing(Channel.ONLINE).onPaper());

        assertThat(problems(outcome)).contains("WRONG_CHANNEL");
    }

    @Test
    void the_same_sending_twice_makes_one_dossier() {
        var dossier = office.aDossier();
        var filing = filing(dossier, "FIVE", Map.of())
                .onPaper()
                .keyed(UUID.randomUUID().toString());

        var first = dossier.files(dossier.staff.clerk(), filing);
        var second = dossier.files(dossier.staff.clerk(), filing);

        assertThat(second)
                .isInstanceOfSatisfying(
                        FilingOutcome.Filed.class,
                        filed -> assertThat(filed.repeated()).isTrue());
        assertThat(((FilingOutcome.Filed) second).code()).isEqualTo(((FilingOutcome.Filed) first).code());
    }

    @Test
    void nothing_goes_to_be_signed_before_it_is_typed_and_all_of_it_after() {
        var dossier = onPaper("FIVE", Map.of()).completedUpTo("appraise");
        var holder = dossier.staff.specialist();

        assertRefused(dossier.does(holder, step -> new Move.Complete(step, null)), "DECLARATION_NOT_TYPED");
        dossier.did(holder, type(TYPED)).completedUpTo("sign").decided(Decision.GRANTED);

        var view = dossier.view();
        assertThat(view.toBeTyped()).isFalse();
        assertThat(view.answers().text("child")).contains("Nguyễn Văn An");
        assertThat(view.last(Move.Kind.TYPE_DECLARATION))
                .hasValueSatisfying(line -> assertThat(line.by()).isEqualTo(holder.name()));
        assertThat(journal.of(view.id()))
                .noneMatch(entry -> entry.facts().toString().contains("Nguyễn Văn An"));
    }

    @Test
    void nothing_is_decided_before_it_is_typed() {
        var dossier = onPaper("BARE", Map.of());
        var holder = dossier.staff.specialist();
        Function<UUID, Move> decides = step -> new Move.Decide(step, Decision.REFUSED, "Không đủ điều kiện");

        assertRefused(dossier.does(holder, decides), "DECLARATION_NOT_TYPED");
        assertThat(dossier.possible(holder)).extracting(PossibleMove::kind).doesNotContain(Move.Kind.DECIDE);
        dossier.did(dossier.staff.clerk(), type(TYPED)).did(holder, decides);

        assertThat(dossier.view().status()).isEqualTo(Status.FINISHED);
    }

    @Test
    void it_is_judged_whole_and_stays_on_paper_until_it_is_right() {
        var dossier = onPaper("FIVE", Map.of());

        assertRefused(dossier.does(dossier.staff.clerk(), type(Map.of())), "ANSWERS_ARE_WRONG");

        assertThat(dossier.view().toBeTyped()).isTrue();
    }

    @Test
    void the_desk_that_received_it_and_whoever_has_the_step_type_it_and_nobody_else() {
        var dossier = onPaper("FIVE", Map.of()).completedUpTo("appraise");
        var staff = dossier.staff;

        for (var other : List.of(
                staff.citizen(), staff.leader(), staff.seals(), office.open().clerk())) {
            assertThat(dossier.does(other, type(TYPED))).as(other.name()).isInstanceOf(Outcome.Refused.class);
        }
        dossier.did(staff.colleague(), type(TYPED));
    }

    @Test
    void of_two_who_type_it_at_once_one_is_told_that_it_is_typed() throws Exception {
        var dossier = onPaper("FIVE", Map.of()).completedUpTo("appraise");
        var step = dossier.step().id();

        var outcomes = together(
                () -> dossier.moves(dossier.staff.clerk(), new Move.TypeDeclaration(step, TYPED)),
                () -> dossier.moves(dossier.staff.specialist(), new Move.TypeDeclaration(step, Map.of("child", "Ân"))));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(outcome -> assertRefused(outcome, "DECLARATION_TYPED_ALREADY"));
    }

    @Test
    void what_was_typed_at_reception_stays_beside_what_was_typed_from_the_paper() {
        var dossier = onPaper("FIVE", Map.of("child", "Nguyễn Văn Ân"));

        dossier.did(dossier.staff.clerk(), type(TYPED));

        assertThat(jdbc.sql("SELECT answers_received ->> 'child' FROM dossier_filing WHERE dossier_id = :id")
                        .param("id", dossier.view().id())
                        .query(String.class)
                        .single())
                .isEqualTo("Nguyễn Văn Ân");
    }

    @Test
    void while_papers_are_awaited_it_can_be_typed_and_the_clock_stands_still() {
        var dossier = onPaper("FIVE", Map.of()).completedUpTo("appraise");
        var lacks = List.of(new Move.Lack("Họ tên", "viết sai", null, "child"));

        assertRefused(
                dossier.does(dossier.staff.specialist(), step -> new Move.AskSupplement(step, lacks, null, null)),
                "DECLARATION_NOT_TYPED");
        dossier.did(dossier.staff.specialist(), Story::askSupplement);
        assertRefused(dossier.moves(dossier.staff.clerk(), Story.answer()), "DECLARATION_NOT_TYPED");
        var waiting = dossier.view().dates();
        dossier.did(dossier.staff.clerk(), type(TYPED));

        assertThat(dossier.view().status()).isEqualTo(Status.AWAITING_SUPPLEMENT);
        assertThat(dossier.view().dates()).isEqualTo(waiting);
        assertThat(dossier.moves(dossier.staff.clerk(), Story.answer())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_tray_and_the_desk_say_that_it_is_to_be_typed() {
        var dossier = onPaper("FIVE", Map.of()).completedUpTo("appraise");
        var staff = dossier.staff;

        assertThat(hindrances(staff.specialist())).contains(Hindrance.Kind.DECLARATION);
        assertThat(dossiers.untyped(staff.clerk()))
                .extracting(UntypedDossier::code)
                .containsExactly(dossier.code());
        assertThat(dossiers.untyped(staff.specialist())).isEmpty();
        assertThat(dossiers.untyped(office.open().clerk())).isEmpty();
        dossier.did(staff.clerk(), type(TYPED));

        assertThat(hindrances(staff.specialist())).doesNotContain(Hindrance.Kind.DECLARATION);
        assertThat(dossiers.untyped(staff.clerk())).isEmpty();
    }

    @Test
    void what_its_applicant_took_back_is_not_typed_any_more() {
        var dossier = onPaper("FIVE", Map.of());
        var staff = dossier.staff;
        jdbc.sql("UPDATE dossier SET owner = :owner WHERE id = :id")
                .params(Map.of(
                        "owner", staff.citizen().id(), "id", dossier.view().id()))
                .update();

        assertThat(dossier.moves(staff.citizen(), new Move.Withdraw("Không cần nữa")))
                .isInstanceOf(Outcome.Done.class);

        assertThat(dossiers.untyped(staff.clerk())).isEmpty();
        assertRefused(dossier.does(staff.clerk(), type(TYPED)), "NOT_NOW");
    }

    private List<Hindrance.Kind> hindrances(Actor officer) {
        return dossiers.inbox(officer, InboxFilter.ALL, null).rows().stream()
                .flatMap(row -> row.hindrances().stream())
                .map(Hindrance::kind)
                .toList();
    }

    private Story onPaper(String procedure, Map<String, Object> answers) {
        var dossier = office.aDossier().of(procedure);
        return dossier.takenIn(filing(dossier, procedure, answers).onPaper());
    }

    private static Filing filing(Story dossier, String procedure, Map<String, Object> answers) {
        var whole = Office.filing(dossier.staff, procedure, Channel.COUNTER, "");
        return whole.with(answers, whole.papers());
    }

    private static Function<UUID, Move> type(Map<String, Object> answers) {
        return step -> new Move.TypeDeclaration(step, answers);
    }

    private static List<String> problems(FilingOutcome outcome) {
        return ((FilingOutcome.NotFiled) outcome)
                .problems().stream().map(FilingOutcome.Problem::code).toList();
    }

    @SafeVarargs
    private static List<Outcome> together(Callable<Outcome>... moves) throws Exception {
        try (var threads = Executors.newFixedThreadPool(moves.length)) {
            var outcomes = new ArrayList<Outcome>();
            for (var future : threads.invokeAll(List.of(moves))) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
