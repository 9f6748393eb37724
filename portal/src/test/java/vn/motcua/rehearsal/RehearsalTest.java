// SPDX-License-Identifier: Apache-2.0
package vn.motcua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Reception;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.process.Checked;
import vn.motcua.process.Outcome;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessFiles;
import vn.motcua.rehearsal.Plan.Supplement;
import vn.motcua.rehearsal.Plan.Terms;

/** Fifty invented dossiers show who is busy and what will be late before a real one comes. */
class RehearsalTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Terms FIVE_DAYS =
            new Terms(TimeLimit.workingDays(5), Reception.ANY_TIME, SupplementPolicy.RESTART);

    private static ProcessDefinition starter(String name) {
        try (var file = RehearsalTest.class.getResourceAsStream("/starter/processes/" + name + ".bpmn")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return ((Checked.Accepted) ProcessFiles.check(text)).definition();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan plan(
            String process, long seed, int pace, int effort, int refused, @Nullable Supplement supplement) {
        return new Plan(
                starter(process),
                Calendars.standard(),
                MONDAY,
                50,
                5,
                seed,
                FIVE_DAYS,
                Map.of(),
                pace,
                effort,
                refused,
                supplement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "business-household",
                "commune-civil-status",
                "commune-inspection",
                "commune-same-day",
                "construction-permit",
                "department-committee",
                "department-opinion",
                "department",
                "land-registration"
            })
    void every_dossier_gets_to_an_end(String process) {
        var rehearsed = Rehearsal.play(plan(process, 7, 80, 5, 20, null));

        assertThat(rehearsed.trips()).hasSize(50).allSatisfy(trip -> {
            assertThat(trip.outcome()).isNotNull();
            assertThat(trip.due()).isNotNull();
            assertThat(trip.finished()).isAfterOrEqualTo(trip.filed());
        });
    }

    @Test
    void the_same_seed_plays_the_same_and_another_another() {
        var once = Rehearsal.play(plan("business-household", 7, 80, 10, 20, null));

        assertThat(Rehearsal.play(plan("business-household", 7, 80, 10, 20, null)))
                .isEqualTo(once);
        assertThat(Rehearsal.play(plan("business-household", 8, 80, 10, 20, null)))
                .isNotEqualTo(once);
    }

    @Test
    void who_takes_no_more_than_is_allotted_and_has_time_enough_is_never_late() {
        var rehearsed = Rehearsal.play(plan("business-household", 7, 60, 1, 0, null));

        assertThat(rehearsed.late()).isZero();
        assertThat(rehearsed.steps()).allSatisfy(step -> assertThat(step.late()).isZero());
        assertThat(rehearsed.trips()).extracting(Trip::outcome).containsOnly(Outcome.GRANTED);
    }

    @Test
    void too_much_work_for_one_bursts_the_deadline_where_it_piles_up() {
        var rehearsed = Rehearsal.play(plan("business-household", 7, 50, 60, 0, null));

        var worst = rehearsed.steps().stream()
                .max(java.util.Comparator.comparingInt(Rehearsed.AtStep::burst))
                .orElseThrow();
        assertThat(rehearsed.late()).isPositive();
        assertThat(rehearsed.worst().minutes()).isPositive();
        assertThat(worst.step()).isEqualTo("step_2");
        assertThat(rehearsed.desks())
                .filteredOn(desk -> desk.lane().equals(worst.lane()))
                .singleElement()
                .satisfies(desk -> {
                    assertThat(desk.load()).isGreaterThan(70);
                    assertThat(desk.waitedMost()).isPositive();
                    assertThat(desk.inHand()).hasSameSizeAs(rehearsed.days());
                });
    }

    @Test
    void more_hands_bring_it_down() {
        var plan = plan("business-household", 7, 50, 60, 0, null);
        var helped = new Plan(
                plan.process(),
                plan.calendar(),
                plan.from(),
                50,
                5,
                7,
                FIVE_DAYS,
                Map.of("lane_2", 9),
                50,
                60,
                0,
                null);

        assertThat(Rehearsal.play(helped).late())
                .isLessThan(Rehearsal.play(plan).late());
    }

    @Test
    void papers_that_are_lacking_start_the_limit_anew_and_nobody_is_late_for_it() {
        var rehearsed = Rehearsal.play(plan("business-household", 7, 60, 1, 0, new Supplement("step_2", 100)));

        assertThat(rehearsed.lacked()).isEqualTo(50);
        assertThat(rehearsed.late()).isZero();
        assertThat(rehearsed.trips()).allSatisfy(trip -> {
            assertThat(trip.stays())
                    .filteredOn(stay -> stay.kind() == Stay.Kind.APPLICANT)
                    .singleElement()
                    .satisfies(stay -> assertThat(stay.step()).isEqualTo("step_2"));
            assertThat(Calendars.standard().between(trip.filed(), Objects.requireNonNull(trip.due())))
                    .isGreaterThan(WorkingTime.ofDays(5));
        });
    }

    @Test
    void what_is_refused_goes_back_by_the_way_of_refusals() {
        var rehearsed = Rehearsal.play(plan("business-household", 7, 60, 1, 100, null));

        assertThat(rehearsed.trips()).extracting(Trip::outcome).containsOnly(Outcome.REFUSED);
        assertThat(rehearsed.steps()).extracting(Rehearsed.AtStep::step).contains("return_refusal");
    }

    @Test
    void nobody_works_at_night_or_on_a_day_off() {
        var rehearsed = Rehearsal.play(plan("department-committee", 7, 80, 10, 20, null));

        assertThat(rehearsed.trips())
                .flatExtracting(Trip::stays)
                .filteredOn(stay -> stay.begun() != null)
                .allSatisfy(stay -> assertThat(Calendars.standard().isOpen(Objects.requireNonNull(stay.begun())))
                        .as(stay.toString())
                        .isTrue());
    }

    @Test
    void fifty_dossiers_take_less_than_a_second() {
        var plan = plan("department-committee", 7, 80, 10, 20, null);
        Rehearsal.play(plan);

        var begun = System.nanoTime();
        Rehearsal.play(plan);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void the_time_picture_says_the_same_in_words() {
        var rehearsed = Rehearsal.play(plan("business-household", 7, 80, 10, 20, null));

        var svg = TimePicture.svg(rehearsed, new TimePicture.Words("Đang giữ", List.of("A", "B", "C", "D", "E")));

        assertThat(svg)
                .startsWith("<svg")
                .contains("role=\"img\"", "<title", "<desc")
                .doesNotContain("style=");
    }
}
