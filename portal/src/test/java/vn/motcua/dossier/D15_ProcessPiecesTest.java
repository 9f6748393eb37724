// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** 15. The pieces of a process as a dossier lives them: linked procedures, branches, and what the process itself awaits. */
@DossierTest
class D15_ProcessPiecesTest {

    @Autowired
    Office office;

    @Autowired
    Rulebook rulebook;

    private Actor elsewhere = Actor.system();

    @BeforeEach
    void anAgencyElsewhere() {
        elsewhere = office.officer("Đỗ Cục Thuế", Role.SPECIALIST, RulebookForTests.ELSEWHERE);
    }

    @Test
    void a_linked_procedure_is_a_step_at_the_other_agency_and_its_end_leads_on() {
        var dossier = office.aDossier().of("CALL").accepted();
        assertRefused(dossier.does(elsewhere, Move.Claim::new), "UNKNOWN");

        dossier.completed();

        assertThat(dossier).isAt("land_tax");
        Assertions.assertThat(dossier.step().unit()).isEqualTo(RulebookForTests.ELSEWHERE);
        assertRefused(dossier.does(dossier.staff.specialist(), step -> new Move.Complete(step, null)), "NOT_YOURS");
        dossier.at("2026-09-08T09:00").did(elsewhere, step -> new Move.Complete(step, "Đã nộp thuế"));
        assertThat(dossier).is(Status.IN_PROGRESS).isAt("sign");
        allTimeIsAccountedFor(dossier.decided(Decision.GRANTED));
    }

    @Test
    void branches_join_when_the_last_of_them_is_done_and_each_keeps_its_own_time() {
        var dossier = office.aDossier().of("PARALLEL").accepted();
        var land = dossier.step("land").id();
        var tax = dossier.step("tax").id();

        dossier.at("2026-09-07T10:00").moves(dossier.staff.seals(), new Move.Complete(tax, null));
        assertThat(dossier).isAt("land");
        dossier.at("2026-09-07T16:00").moves(dossier.staff.specialist(), new Move.Complete(land, null));

        assertThat(dossier).isAt("sign");
        allTimeIsAccountedFor(dossier.decided(Decision.GRANTED));
    }

    @Test
    void an_opinion_the_process_awaits_lies_with_the_other_agency_beside_the_work() {
        var dossier = office.aDossier().of("OPINION").accepted();
        var opinion = dossier.step("opinion");
        Assertions.assertThat(opinion.kind()).isEqualTo(StepKind.OPINION);
        Assertions.assertThat(opinion.dueAt()).isEqualTo(Office.at("2026-09-09T08:00"));

        dossier.moves(
                dossier.staff.specialist(),
                new Move.Complete(dossier.step("appraise").id(), null));
        assertThat(dossier).isAt("opinion");
        dossier.at("2026-09-08T14:30").moves(elsewhere, new Move.GiveOpinion(opinion.id(), "Không vướng", List.of()));

        assertThat(dossier).is(Status.IN_PROGRESS).isAt("sign");
        allTimeIsAccountedFor(dossier.decided(Decision.GRANTED));
    }

    @Test
    void silence_past_the_date_lets_the_process_go_on() {
        var dossier = office.aDossier().of("OPINION").accepted();
        var opinion = dossier.step("opinion").id();
        dossier.moves(
                dossier.staff.specialist(),
                new Move.Complete(dossier.step("appraise").id(), null));

        assertRefused(dossier.moves(dossier.staff.specialist(), new Move.NoteSilence(opinion)), "OPINION_NOT_DUE");
        dossier.at("2026-09-09T09:00").moves(dossier.staff.specialist(), new Move.NoteSilence(opinion));

        assertThat(dossier).isAt("sign");
    }

    @Test
    void money_the_process_awaits_is_asked_of_the_applicant_and_its_receipt_is_kept() {
        var dossier = office.aDossier().of("MONEY").accepted().completed();
        assertThat(dossier).is(Status.AWAITING_PAYMENT);
        Assertions.assertThat(dossier.view(dossier.staff.citizen()).asked())
                .singleElement()
                .satisfies(asked -> Assertions.assertThat(asked.kind()).isEqualTo("PAYMENT"));

        dossier.at("2026-09-09T08:00").moves(dossier.staff.clerk(), new Move.ConfirmPayment("BL 0012345", null));

        Assertions.assertThat(dossier.view(dossier.staff.citizen()).asked())
                .singleElement()
                .satisfies(asked -> Assertions.assertThat(asked.answer()).containsEntry("proof", "BL 0012345"));
        allTimeIsAccountedFor(dossier.decided(Decision.GRANTED));
    }

    @Test
    void branches_opinions_pauses_and_colleagues_add_up() {
        var dossier = office.aDossier().of("OPINION").accepted();
        var staff = dossier.staff;
        var opinion = dossier.step("opinion").id();
        var appraise = dossier.step("appraise").id();
        dossier.at("2026-09-07T09:10").moves(staff.specialist(), new Move.Claim(appraise));
        dossier.at("2026-09-07T10:25")
                .moves(
                        staff.specialist(),
                        new Move.HandOver(appraise, staff.colleague().id(), null));
        dossier.at("2026-09-07T11:45").moves(staff.colleague(), Story.askSupplement(appraise));
        dossier.at("2026-09-09T15:20").moves(staff.citizen(), Story.answer());
        dossier.at("2026-09-10T08:05").moves(elsewhere, new Move.GiveOpinion(opinion, "Đồng ý", List.of()));
        dossier.at("2026-09-10T09:00").moves(staff.colleague(), new Move.AskPayment(appraise, 50_000, "Lệ phí", null));
        dossier.at("2026-09-10T16:00").moves(staff.clerk(), new Move.ConfirmPayment("BL 1", null));
        dossier.at("2026-09-11T10:00").moves(staff.colleague(), new Move.Complete(appraise, null));

        assertThat(dossier).isAt("sign");
        allTimeIsAccountedFor(dossier.decided(Decision.GRANTED));
    }

    /** What is accounted for each closed step is the working time from its opening to its closing, wherever it lay. */
    private void allTimeIsAccountedFor(Story dossier) {
        var view = dossier.view();
        var calendar = rulebook.calendar(view.handlingUnit());
        view.steps().stream()
                .filter(step -> step.closedAt() != null)
                .forEach(step -> Assertions.assertThat(heldMinutes(view, step.id()))
                        .as("minutes of %s", step.name())
                        .isEqualTo(calendar.between(step.openedAt(), step.closedAt())
                                .minutes()));
    }

    private static long heldMinutes(DossierView view, UUID step) {
        return view.held().stream()
                .filter(held -> held.step().equals(step))
                .mapToLong(DossierView.Held::minutes)
                .sum();
    }
}
