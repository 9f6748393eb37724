// SPDX-License-Identifier: Apache-2.0
package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DeadlineClock;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.process.Advance;
import vn.motcua.process.Awaited;
import vn.motcua.process.Choice;
import vn.motcua.process.Duty;
import vn.motcua.process.Marking;
import vn.motcua.process.Node;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.Node.TimerBoundary;
import vn.motcua.process.Outcome;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Role;

/** One invented dossier on its way. What chance decides is drawn for it by itself, so that one dossier never changes the luck of another. */
final class Walker {

    /** A dossier that goes round more often than this stops where it is. */
    private static final int MOST_STEPS = 200;

    /** Where the process sets no time. */
    private static final WorkingTime LITTLE = WorkingTime.ofMinutes(30);

    private static final WorkingTime DAY = WorkingTime.ofDays(1);

    private final Plan plan;
    private final Agenda agenda;
    private final Map<String, Desk> desks;
    private final int number;
    private final WorkingCalendar calendar;
    private final ProcessDefinition process;
    private final Map<String, Object> facts = new HashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final List<Stay> stays = new ArrayList<>();

    private Marking marking = Marking.EMPTY;
    private Instant filed = Instant.MIN;
    private @Nullable DeadlineClock clock;
    private @Nullable Instant finished;
    private @Nullable Outcome outcome;
    private boolean lacked;

    Walker(Plan plan, Agenda agenda, Map<String, Desk> desks, int number) {
        this.plan = plan;
        this.agenda = agenda;
        this.desks = desks;
        this.number = number;
        this.calendar = plan.calendar();
        this.process = plan.process();
    }

    /** A dossier at a step, until it leaves it. */
    private static final class Visit {
        private final Node node;
        private final Instant opened;
        private WorkingTime applicants = WorkingTime.ZERO;
        private @Nullable Instant begun;
        private boolean isOver;

        private Visit(Node node, Instant opened) {
            this.node = node;
            this.opened = opened;
        }
    }

    void file() {
        filed = agenda.now();
        var begun = process.start(facts);
        if (begun.opened().stream().noneMatch(Walker::receives)) {
            accept();
        }
        go(begun);
    }

    private static boolean receives(TaskNode task) {
        return task.duty() == Duty.RECEIVE || task.role() == Role.ONE_STOP && task.duty() == Duty.OTHER;
    }

    /** From here the time limit counts. */
    private void accept() {
        if (clock == null) {
            clock = DeadlineClock.start(
                    calendar, agenda.now(), limit(), plan.terms().reception());
        }
    }

    private TimeLimit limit() {
        var own = Math.toIntExact(Math.max(1, process.workingTime().toHours()));
        return Objects.requireNonNullElseGet(plan.terms().limit(), () -> TimeLimit.workingHours(own));
    }

    private void go(Advance advance) {
        marking = advance.marking();
        if (advance.isOver()) {
            outcome = advance.ended();
        }
        if (finished == null && (advance.isOver() || onlyReturns())) {
            finished = agenda.now();
        }
        if (visits.values().stream().mapToInt(Integer::intValue).sum() < MOST_STEPS) {
            advance.opened().forEach(this::open);
            advance.waiting().forEach(this::await);
            advance.called().forEach(call -> elsewhere(call, call.workingTime() == null ? DAY : minutes(call)));
        }
    }

    /** As for real dossiers: it is finished when there is only the result to be collected. */
    private boolean onlyReturns() {
        var open = process.openTasks(marking);
        return !open.isEmpty()
                && open.size() == marking.places().size()
                && open.stream().allMatch(task -> task.duty() == Duty.RETURN);
    }

    // ── work ────────────────────────────────────────────────────────────────────────────────────────────────────────

    private void open(TaskNode task) {
        var visit = visit(task);
        process.timersOf(task).forEach(timer -> watch(timer, visit));
        work(task, visit, 1);
    }

    private void work(TaskNode task, Visit visit, double part) {
        var allotted = task.workingTime() == null ? LITTLE : minutes(task);
        var lies = scaled(allotted, plan.pace() / 100.0 * (0.67 + 0.53 * luck(task, "pace")) * part);
        var work = scaled(allotted, plan.effort() / 100.0 * (0.67 + 0.66 * luck(task, "effort")) * part);
        var notBefore = calendar.plus(calendar.nextOpening(agenda.now()), lies);
        desk(task)
                .give(new Desk.Job(
                        work,
                        begun -> visit.begun = visit.begun == null ? begun : visit.begun,
                        () -> agenda.at(notBefore, () -> done(task, visit))));
    }

    private void done(TaskNode task, Visit visit) {
        if (visit.isOver) {
            return;
        }
        if (lacksPapers(task)) {
            askForPapers(task, visit);
            return;
        }
        leave(visit, Stay.Kind.WORK);
        if (receives(task)) {
            accept();
        }
        decide(task);
        go(process.complete(marking, task.id(), facts));
    }

    private void decide(TaskNode task) {
        var choices = process.choices(task);
        if (!choices.isEmpty()) {
            var choice = choose(choices, task);
            facts.put(choice.variable(), choice.value());
        }
    }

    private Choice choose(List<Choice> choices, TaskNode task) {
        var isRefused = luck(task, "decision") * 100 < plan.refused();
        var fitting = choices.stream()
                .filter(choice -> choice.value().equals("refused") == isRefused)
                .toList();
        var from = fitting.isEmpty() ? choices : fitting;
        return from.get((int) (luck(task, "choice") * from.size()));
    }

    private void watch(TimerBoundary timer, Visit visit) {
        var time = WorkingTime.ofMinutes(timer.workingTime().toMinutes());
        if (timer.interrupting()) {
            agenda.at(calendar.plus(calendar.nextOpening(agenda.now()), time), () -> expire(timer, visit));
        }
    }

    private void expire(TimerBoundary timer, Visit visit) {
        if (!visit.isOver) {
            leave(visit, Stay.Kind.WORK);
            go(process.expire(marking, timer.id(), facts));
        }
    }

    // ── papers that are lacking ─────────────────────────────────────────────────────────────────────────────────────

    /** They are asked for once (decree 61/2018, article 11.2c). */
    private boolean lacksPapers(TaskNode task) {
        var supplement = plan.supplement();
        return supplement != null
                && !lacked
                && supplement.step().equals(task.id())
                && luck(task, "lacks") * 100 < supplement.percent();
    }

    private void askForPapers(TaskNode task, Visit visit) {
        lacked = true;
        pause();
        var answered = answerWithin(task, 5);
        var away = calendar.between(agenda.now(), answered);
        stay(visit.node.id(), visit.node.name(), "", agenda.now(), null, answered, away, null, Stay.Kind.APPLICANT);
        agenda.at(answered, () -> {
            visit.applicants = visit.applicants.plus(away);
            resume(plan.terms().policy());
            work(task, visit, 0.5);
        });
    }

    private void pause() {
        if (clock != null && !clock.isPaused()) {
            clock = clock.pause(agenda.now());
        }
    }

    private void resume(SupplementPolicy policy) {
        if (clock != null && clock.isPaused()) {
            clock = clock.resume(agenda.now(), policy, calendar, plan.terms().reception());
        }
    }

    // ── waiting ─────────────────────────────────────────────────────────────────────────────────────────────────────

    private void await(CatchNode node) {
        if (node.kind() == Awaited.OPINION) {
            elsewhere(node, node.workingTime() == null ? DAY : minutes(node));
            return;
        }
        var visit = visit(node);
        var policy = node.kind() == Awaited.SUPPLEMENT ? plan.terms().policy() : SupplementPolicy.EXTEND;
        pause();
        agenda.at(answerWithin(node, node.kind() == Awaited.SUPPLEMENT ? 5 : 2), () -> {
            resume(policy);
            leave(visit, Stay.Kind.APPLICANT);
            go(process.receive(marking, node.id(), facts));
        });
    }

    private Instant answerWithin(Node node, int days) {
        var time = WorkingTime.ofMinutes(60 + (long) (luck(node, "answer") * days * DAY.minutes()));
        return calendar.plus(calendar.nextOpening(agenda.now()), time);
    }

    private void elsewhere(Node node, WorkingTime allotted) {
        var visit = visit(node);
        var time = scaled(allotted, 0.5 + 0.6 * luck(node, "elsewhere"));
        agenda.at(calendar.plus(calendar.nextOpening(agenda.now()), time), () -> {
            leave(visit, Stay.Kind.ELSEWHERE);
            go(process.receive(marking, node.id(), facts));
        });
    }

    // ── the record ──────────────────────────────────────────────────────────────────────────────────────────────────

    private Visit visit(Node node) {
        visits.merge(node.id(), 1, Integer::sum);
        return new Visit(node, agenda.now());
    }

    private void leave(Visit visit, Stay.Kind kind) {
        visit.isOver = true;
        var took = calendar.between(visit.opened, agenda.now()).minus(visit.applicants);
        var lane = visit.node instanceof TaskNode task ? task.lane().id() : "";
        var allotted = kind == Stay.Kind.APPLICANT ? null : allotted(visit.node);
        stay(visit.node.id(), visit.node.name(), lane, visit.opened, visit.begun, agenda.now(), took, allotted, kind);
    }

    private void stay(
            String step,
            String name,
            String lane,
            Instant opened,
            @Nullable Instant begun,
            Instant left,
            WorkingTime took,
            @Nullable WorkingTime allotted,
            Stay.Kind kind) {
        stays.add(new Stay(step, name, lane, opened, begun, left, took, allotted, kind));
    }

    private static @Nullable WorkingTime allotted(Node node) {
        return switch (node) {
            case TaskNode task when task.workingTime() != null -> minutes(task);
            case CatchNode waiting when waiting.workingTime() != null -> minutes(waiting);
            case CallNode call when call.workingTime() != null -> minutes(call);
            default -> null;
        };
    }

    private static WorkingTime minutes(Node node) {
        var time = switch (node) {
            case TaskNode task -> task.workingTime();
            case CatchNode waiting -> waiting.workingTime();
            case CallNode call -> call.workingTime();
            default -> null;
        };
        return WorkingTime.ofMinutes(Objects.requireNonNull(time).toMinutes());
    }

    private static WorkingTime scaled(WorkingTime time, double part) {
        return WorkingTime.ofMinutes(Math.round(time.minutes() * part));
    }

    private Desk desk(TaskNode task) {
        return Objects.requireNonNull(desks.get(task.lane().id()));
    }

    /** From 0 to 1: of this dossier, at this step, for this question, at this visit; the same for the same seed. */
    private double luck(Node node, String question) {
        var visit = visits.getOrDefault(node.id(), 0) + (lacked ? 1000 : 0);
        return new Random(Objects.hash(plan.seed(), number, node.id(), question, visit) * 2_654_435_761L).nextDouble();
    }

    Trip trip() {
        var due = clock == null ? null : clock.due();
        var over = due == null || finished == null ? WorkingTime.ZERO : calendar.between(due, finished);
        return new Trip(number, filed, due, finished, outcome, over, lacked, List.copyOf(stays));
    }
}
