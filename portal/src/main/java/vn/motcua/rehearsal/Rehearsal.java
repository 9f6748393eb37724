// SPDX-License-Identifier: Apache-2.0
package vn.motcua.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.process.Lane;
import vn.motcua.process.Node;
import vn.motcua.rehearsal.Rehearsed.AtDesk;
import vn.motcua.rehearsal.Rehearsed.AtStep;

/** Plays a plan through, from the first dossier to the last result. */
public final class Rehearsal {

    /** More days than this are not drawn; what lasts longer has burst every deadline long before. */
    private static final int MOST_DAYS = 400;

    private final Plan plan;
    private final Agenda agenda = new Agenda();
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final List<Walker> walkers = new ArrayList<>();

    private Rehearsal(Plan plan) {
        this.plan = plan;
        lanes().forEach(lane -> desks.put(lane.id(), new Desk(agenda, plan.calendar(), plan.peopleIn(lane.id()))));
    }

    public static Rehearsed play(Plan plan) {
        return new Rehearsal(plan).play();
    }

    private Rehearsed play() {
        for (var number = 1; number <= plan.dossiers(); number++) {
            var walker = new Walker(plan, agenda, desks, number);
            walkers.add(walker);
            agenda.at(filing(number), walker::file);
        }
        agenda.play();
        var trips = walkers.stream().map(Walker::trip).toList();
        var days = days(trips);
        return new Rehearsed(trips, steps(trips), desks(trips, days), days);
    }

    private List<Lane> lanes() {
        return plan.process().lanes().stream()
                .filter(lane -> plan.process().tasks().stream()
                        .anyMatch(task -> task.lane().equals(lane)))
                .toList();
    }

    /** So many each working day, at any time the office is open. */
    private Instant filing(int number) {
        var calendar = plan.calendar();
        var first = calendar.workingDayFrom(dateOf(plan.from()));
        var day = calendar.plusWorkingDays(first, (number - 1) / plan.perDay());
        var opens = calendar.startOfDay(day);
        var length = calendar.between(opens, calendar.endOfDay(day)).minutes();
        var luck = new Random(plan.seed() * 31 + number).nextDouble();
        return calendar.plus(opens, WorkingTime.ofMinutes(1 + (long) (luck * Math.max(0, length - 1))));
    }

    private static LocalDate dateOf(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    // ── what it showed ──────────────────────────────────────────────────────────────────────────────────────────────

    private List<LocalDate> days(List<Trip> trips) {
        var first = dateOf(
                trips.stream().map(Trip::filed).min(Comparator.naturalOrder()).orElseThrow());
        var last = stays(trips)
                .map(Stay::left)
                .max(Comparator.naturalOrder())
                .map(Rehearsal::dateOf)
                .orElse(first);
        return first.datesUntil(last.plusDays(1))
                .filter(plan.calendar()::isOpenOn)
                .limit(MOST_DAYS)
                .toList();
    }

    private static Stream<Stay> stays(List<Trip> trips) {
        return trips.stream().flatMap(trip -> trip.stays().stream());
    }

    private List<AtStep> steps(List<Trip> trips) {
        return plan.process().nodes().stream()
                .filter(Node::rests)
                .map(node -> step(node, trips))
                .filter(step -> step.times() > 0)
                .toList();
    }

    private AtStep step(Node node, List<Trip> trips) {
        var stays = stays(trips)
                .filter(stay -> stay.step().equals(node.id()) && isOwn(stay))
                .sorted(Comparator.comparing(Stay::took))
                .toList();
        var burst = trips.stream()
                .filter(trip -> trip.burst()
                        .filter(stay -> stay.step().equals(node.id()))
                        .isPresent())
                .toList();
        var none = stays.isEmpty();
        return new AtStep(
                node.id(),
                node.name(),
                none ? "" : stays.getFirst().lane(),
                stays.size(),
                none ? WorkingTime.ZERO : stays.get((stays.size() - 1) / 2).took(),
                none ? WorkingTime.ZERO : stays.getLast().took(),
                none ? null : stays.getFirst().allotted(),
                (int) stays.stream().filter(Stay::isLate).count(),
                burst.size(),
                burst.stream().map(Trip::over).max(Comparator.naturalOrder()).orElse(WorkingTime.ZERO));
    }

    /** The time in which papers were awaited in the middle of a step is the applicant's, not the step's. */
    private boolean isOwn(Stay stay) {
        return stay.kind() != Stay.Kind.APPLICANT
                || plan.process()
                        .findNode(stay.step())
                        .filter(Node.CatchNode.class::isInstance)
                        .isPresent();
    }

    private List<AtDesk> desks(List<Trip> trips, List<LocalDate> days) {
        var open = plan.calendar()
                .between(
                        plan.calendar().startOfDay(days.getFirst()),
                        plan.calendar().endOfDay(days.getLast()));
        return lanes().stream().map(lane -> desk(lane, open, trips, days)).toList();
    }

    private AtDesk desk(Lane lane, WorkingTime open, List<Trip> trips, List<LocalDate> days) {
        var desk = desks.get(lane.id());
        if (desk == null) {
            throw new IllegalStateException("No desk for the lane " + lane);
        }
        var stays = stays(trips).filter(stay -> stay.lane().equals(lane.id())).toList();
        var load = open.isZero() ? 0 : Math.round(100.0 * desk.worked().minutes() / (open.minutes() * desk.people()));
        return new AtDesk(
                lane.id(),
                lane.name(),
                desk.people(),
                desk.worked(),
                (int) load,
                desk.waitedMost(),
                inHand(stays, days));
    }

    private static List<Integer> inHand(List<Stay> stays, List<LocalDate> days) {
        var counts = new int[days.size()];
        for (var stay : stays) {
            var first = place(days, dateOf(stay.opened()));
            var last = Math.min(place(days, dateOf(stay.left())), days.size() - 1);
            for (var day = first; day <= last; day++) {
                counts[day]++;
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }

    /** Of the date among the open days, or of the next one. */
    private static int place(List<LocalDate> days, LocalDate date) {
        var place = Collections.binarySearch(days, date);
        return place >= 0 ? place : -place - 1;
    }
}
