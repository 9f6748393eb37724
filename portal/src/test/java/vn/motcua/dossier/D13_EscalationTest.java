// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OthersAtWork;
import vn.motcua.dossier.reminding.Reminding;
import vn.motcua.identity.Actor;
import vn.motcua.journal.JournalReaders;

/** Timers of the process, dates that are near or over, opinions and answers that stay away: each is told once. */
@DossierTest
class D13_EscalationTest {

    @Autowired
    Office office;

    @Autowired
    Reminding reminding;

    @Autowired
    JournalReaders readers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_timer_that_does_not_interrupt_tells_the_head_once_and_the_step_stays() {
        var dossier = office.aDossier().of("TIMED").accepted();

        round(dossier.at("2026-09-07T13:29"));
        Assertions.assertThat(told(dossier, "StepEscalated")).isEmpty();
        round(dossier.at("2026-09-07T14:00"));
        round(dossier.at("2026-09-07T15:00"));

        assertThat(dossier).is(Status.ACCEPTED).isAt("appraise");
        Assertions.assertThat(told(dossier, "StepEscalated"))
                .singleElement()
                .satisfies(line -> Assertions.assertThat(line.facts())
                        .containsEntry("timer", "slow")
                        .containsEntry("told", List.of(dossier.staff.head().id().toString())));
    }

    @Test
    void a_timer_that_interrupts_leaves_the_step_by_its_way() {
        var dossier = office.aDossier().of("TIMED").accepted().completed();
        assertThat(dossier).isAt("sign");

        round(dossier.at("2026-09-08T08:01"));

        assertThat(dossier).is(Status.IN_PROGRESS).isAt("deputy");
        Assertions.assertThat(dossier.view().steps())
                .filteredOn(step -> step.element().equals("sign"))
                .singleElement()
                .satisfies(step -> {
                    Assertions.assertThat(step.state()).isEqualTo(StepState.CANCELLED);
                    Assertions.assertThat(step.closedHow()).isEqualTo(Move.Kind.EXPIRE);
                });
        dossier.decided(Decision.GRANTED);
        assertThat(dossier).is(Status.FINISHED);
    }

    @Test
    void a_step_done_in_time_is_not_escalated() {
        var dossier = office.aDossier().of("TIMED").accepted().completed().decided(Decision.GRANTED);

        round(dossier.at("2026-09-20T08:00"));

        assertThat(dossier).is(Status.FINISHED);
        Assertions.assertThat(told(dossier, "StepEscalated")).isEmpty();
    }

    @Test
    void while_papers_are_awaited_the_timer_stands_still_and_then_begins_anew() {
        var dossier = waiting("TIMED");

        round(dossier.at("2026-09-09T08:00"));
        Assertions.assertThat(told(dossier, "StepEscalated")).isEmpty();
        dossier.at("2026-09-10T08:00").moves(dossier.staff.citizen(), Story.answer());
        round(dossier.at("2026-09-10T11:59"));
        Assertions.assertThat(told(dossier, "StepEscalated")).isEmpty();
        round(dossier.at("2026-09-10T14:31"));

        Assertions.assertThat(told(dossier, "StepEscalated")).hasSize(1);
    }

    @Test
    void or_goes_on_with_what_was_left() {
        var dossier = waiting("TIMED_EXTEND");

        dossier.at("2026-09-10T08:00").moves(dossier.staff.citizen(), Story.answer());
        round(dossier.at("2026-09-10T08:59"));
        Assertions.assertThat(told(dossier, "StepEscalated")).isEmpty();
        round(dossier.at("2026-09-10T09:01"));

        Assertions.assertThat(told(dossier, "StepEscalated")).hasSize(1);
    }

    /** Three of the four hours of the appraisal are gone, and papers are asked for. */
    private Story waiting(String procedure) {
        var dossier = office.aDossier().of(procedure).accepted();
        return dossier.at("2026-09-07T11:00").did(dossier.staff.specialist(), Story::askSupplement);
    }

    @Test
    void two_rounds_at_once_tell_once() throws Exception {
        var dossier = office.aDossier().of("TIMED").accepted();
        catchUp();
        dossier.at("2026-09-07T16:00");
        try (var pool = Executors.newFixedThreadPool(4)) {
            Callable<Integer> round = () -> dossier.inTime(reminding::round);
            for (var done : pool.invokeAll(List.of(round, round, round, round))) {
                done.get();
            }
        }

        Assertions.assertThat(told(dossier, "StepEscalated")).hasSize(1);
    }

    @Test
    void the_journal_read_anew_tells_nothing_twice() {
        var dossier = office.aDossier().of("TIMED").accepted();
        round(dossier.at("2026-09-07T16:00"));

        readers.replay("reminders");
        round(dossier.at("2026-09-07T16:30"));

        Assertions.assertThat(told(dossier, "StepEscalated")).hasSize(1);
    }

    @Test
    void a_day_before_the_date_and_past_it_the_holder_and_the_head_are_told_once_each() {
        var dossier = office.aDossier().accepted();
        dossier.did(dossier.staff.head(), Move.Claim::new);
        assertThat(dossier).isDueOn("2026-09-14T08:00");

        round(dossier.at("2026-09-11T07:59"));
        Assertions.assertThat(told(dossier, "DossierDueSoon")).isEmpty();
        round(dossier.at("2026-09-11T08:00"));
        round(dossier.at("2026-09-14T08:00"));
        round(dossier.at("2026-09-14T08:01"));
        round(dossier.at("2026-09-15T08:01"));

        Assertions.assertThat(told(dossier, "DossierDueSoon"))
                .singleElement()
                .satisfies(line -> Assertions.assertThat(line.facts())
                        .containsEntry("told", List.of(dossier.staff.head().id().toString())));
        Assertions.assertThat(told(dossier, "DossierOverdue")).hasSize(1);
    }

    @Test
    void that_a_date_is_near_is_not_told_once_it_is_over() {
        var dossier = office.aDossier().accepted();

        round(dossier.at("2026-09-20T08:00"));

        Assertions.assertThat(told(dossier, "DossierDueSoon")).isEmpty();
        Assertions.assertThat(told(dossier, "DossierOverdue")).hasSize(1);
    }

    @Test
    void a_new_date_is_reminded_of_anew() {
        var dossier = office.aDossier().accepted().completed();
        round(dossier.at("2026-09-11T08:00"));
        dossier.did(
                dossier.staff.specialist(),
                step -> new Move.Apologise(step, "Chờ bản vẽ", Office.at("2026-09-18T08:00")));

        round(dossier.at("2026-09-16T08:00"));
        Assertions.assertThat(told(dossier, "DossierDueSoon")).hasSize(1);
        round(dossier.at("2026-09-17T08:00"));

        Assertions.assertThat(told(dossier, "DossierDueSoon")).hasSize(2);
        Assertions.assertThat(told(dossier, "DossierOverdue")).isEmpty();
    }

    @Test
    void an_opinion_that_stays_away_is_reported_to_the_head_of_the_one_stop_and_to_whoever_asked() {
        var dossier = office.aDossier().accepted().completed();
        dossier.did(dossier.staff.specialist(), Move.Claim::new);
        var asked = office.open();
        dossier.did(
                dossier.staff.specialist(),
                step -> new Move.AskOpinion(
                        step, asked.unit(), "Có vướng quy hoạch không?", Office.at("2026-09-09T17:00")));

        round(dossier.at("2026-09-09T17:00"));
        round(dossier.at("2026-09-10T08:00"));

        Assertions.assertThat(told(dossier, "OpinionOverdue"))
                .singleElement()
                .satisfies(line -> Assertions.assertThat(line.facts().get("told"))
                        .isEqualTo(List.of(
                                dossier.staff.head().id().toString(),
                                dossier.staff.specialist().id().toString())));
    }

    @Test
    void a_reception_that_is_late_is_told_at_the_counter() {
        var dossier = office.aDossier().submitted();

        round(dossier.at("2026-09-08T08:01"));

        Assertions.assertThat(told(dossier, "ReceptionOverdue"))
                .singleElement()
                .satisfies(line -> Assertions.assertThat(line.facts().get("told"))
                        .asInstanceOf(Assertions.LIST)
                        .contains(dossier.staff.clerk().id().toString()));
    }

    @Test
    void the_applicant_is_reminded_a_day_before_and_the_office_learns_of_the_silence() {
        var dossier = office.aDossier().accepted().completed();
        dossier.did(
                dossier.staff.specialist(),
                step -> new Move.AskSupplement(
                        step,
                        List.of(new Move.Lack("Giấy chứng sinh", "Bản chụp bị mờ", null, null)),
                        null,
                        Office.at("2026-09-14T17:00")));

        round(dossier.at("2026-09-11T17:00"));
        Assertions.assertThat(told(dossier, "AnswerDueSoon")).hasSize(1);
        Assertions.assertThat(told(dossier, "ApplicantSilent")).isEmpty();
        round(dossier.at("2026-09-15T08:00"));

        Assertions.assertThat(told(dossier, "ApplicantSilent")).hasSize(1);
        Assertions.assertThat(dossier.view(dossier.staff.citizen()).timeline())
                .extracting(DossierView.Happened::kind)
                .contains("AnswerDueSoon")
                .doesNotContain("ApplicantSilent");
    }

    @Test
    void nobody_but_the_portal_lets_the_time_of_a_step_be_over() {
        var dossier = office.aDossier().of("TIMED").accepted().completed();
        var step = dossier.step().id();

        DossierAssert.assertRefused(
                dossier.moves(dossier.staff.leader(), new Move.Expire(step, "unsigned")), "NOT_YOURS");
        DossierAssert.assertRefused(dossier.moves(Actor.system(), new Move.Expire(step, "slow")), "NO_SUCH_TIMER");
    }

    private void round(Story dossier) {
        catchUp();
        while (dossier.inTime(reminding::round) > 0) {}
    }

    private void catchUp() {
        OthersAtWork.awaitTheirEnd(jdbc);
        readers.catchUp();
    }

    private static List<DossierView.Happened> told(Story dossier, String event) {
        return dossier.view().timeline().stream()
                .filter(line -> line.kind().equals(event))
                .toList();
    }
}
