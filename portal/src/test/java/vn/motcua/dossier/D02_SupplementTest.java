// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 2. Papers are missing: asked for once, answered, and the clock in between (decree 61/2018, articles 17, 19.4). */
@DossierTest
class D02_SupplementTest {

    @Autowired
    Office office;

    @Test
    void while_papers_are_awaited_nobody_is_late() {
        var dossier = office.aDossier().accepted().completed();
        dossier.at("2026-09-08T09:00").did(dossier.staff.specialist(), Story::askSupplement);

        dossier.at("2026-12-01T08:00");

        assertThat(dossier).is(Status.AWAITING_SUPPLEMENT).isNotLate();
        Assertions.assertThat(dossier.progress().turns())
                .extracting(Progress.Turn::who)
                .containsExactly(Progress.Who.APPLICANT);
    }

    @Test
    void after_the_answer_the_time_begins_anew_where_the_procedure_says_so() {
        var dossier = office.aDossier().of("FIVE").accepted().completed();
        dossier.at("2026-09-08T09:00").did(dossier.staff.specialist(), Story::askSupplement);
        dossier.at("2026-09-15T10:00").moves(dossier.staff.citizen(), Story.answer());

        assertThat(dossier).is(Status.IN_PROGRESS).isAt("appraise").isDueOn("2026-09-22T10:00");
    }

    @Test
    void or_goes_on_with_what_was_left() {
        var dossier = office.aDossier().of("EXTEND").accepted().completed();
        assertThat(dossier).isDueOn("2026-09-14T08:00");
        dossier.at("2026-09-08T08:00").did(dossier.staff.specialist(), Story::askSupplement);
        dossier.at("2026-09-15T08:00").moves(dossier.staff.citizen(), Story.answer());

        assertThat(dossier).is(Status.IN_PROGRESS).isDueOn("2026-09-21T08:00");
    }

    @Test
    void it_is_asked_once_only() {
        var dossier = office.aDossier().submitted();
        dossier.did(dossier.staff.clerk(), Story::askSupplement);
        dossier.moves(dossier.staff.citizen(), Story.answer());
        dossier.did(dossier.staff.clerk(), step -> new Move.Accept(step, null)).completed();

        assertRefused(dossier.does(dossier.staff.specialist(), Story::askSupplement), "SUPPLEMENT_ASKED_TWICE");
        Assertions.assertThat(dossier.view(dossier.staff.specialist()).moves())
                .extracting(PossibleMove::kind)
                .doesNotContain(Move.Kind.ASK_SUPPLEMENT);
    }

    @Test
    void it_is_asked_within_three_working_days_of_acceptance() {
        var inTime = office.aDossier().accepted().completed().at("2026-09-10T16:30");
        var late = office.aDossier().accepted().completed().at("2026-09-11T07:30");

        Assertions.assertThat(inTime.does(inTime.staff.specialist(), Story::askSupplement))
                .isInstanceOf(Outcome.Done.class);
        assertRefused(late.does(late.staff.specialist(), Story::askSupplement), "SUPPLEMENT_ASKED_LATE");
    }

    @Test
    void every_paper_is_named_with_its_reason() {
        var dossier = office.aDossier().submitted();

        assertRefused(
                dossier.does(
                        dossier.staff.clerk(),
                        step -> new Move.AskSupplement(
                                step, List.of(new Move.Lack("Giấy chứng sinh", "", null, null)), null, null)),
                "SUPPLEMENT_IS_VAGUE");
    }

    @Test
    void the_answer_brings_new_papers_and_corrected_answers() {
        var dossier = office.aDossier().submitted();
        dossier.did(dossier.staff.clerk(), Story::askSupplement);
        dossier.moves(dossier.staff.citizen(), Story.answer());

        var view = dossier.view();
        assertThat(dossier).is(Status.REGISTERED).isAt("receive");
        Assertions.assertThat(view.answers().text("child")).hasValue("Nguyễn Văn Ân");
        Assertions.assertThat(view.papers())
                .extracting(DossierView.Paper::part)
                .containsExactly(DossierView.Paper.Part.APPLICATION, DossierView.Paper.Part.SUPPLEMENT);
        Assertions.assertThat(view.asked())
                .allSatisfy(asked -> Assertions.assertThat(asked.answeredAt()).isNotNull());
    }

    @Test
    void an_applicant_who_does_not_answer_in_time_is_stopped_and_not_before() {
        var dossier = office.aDossier().submitted();
        dossier.did(
                dossier.staff.clerk(),
                step -> new Move.AskSupplement(
                        step,
                        List.of(new Move.Lack("Giấy chứng sinh", "Thiếu", null, null)),
                        null,
                        Office.at("2026-09-30T17:00")));

        var step = dossier.step().id();
        var stop = new Move.Stop(step, Move.Ground.NOT_SUPPLEMENTED, "Quá hạn bổ sung");
        assertRefused(dossier.at("2026-09-30T16:00").moves(dossier.staff.clerk(), stop), "APPLICANT_HAS_TIME");
        dossier.at("2026-10-01T08:00").moves(dossier.staff.clerk(), stop);

        assertThat(dossier).is(Status.STOPPED).hasNoOpenStep();
    }
}
