// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.rulebook.Desks;
import vn.motcua.dossier.rulebook.Route;
import vn.motcua.dossier.state.Request;
import vn.motcua.dossier.state.State;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.platform.Ids;
import vn.motcua.process.Advance;
import vn.motcua.process.Assign;
import vn.motcua.process.Awaited;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.ProcessDefinition;

/** Lets the process of a dossier go on, and opens the steps it leads to. */
final class Onward {

    private final Change change;
    private final Situation situation;
    private final Route route;
    private final Colleagues colleagues;
    private final @Nullable UUID from;
    private @Nullable UUID nextOfficer;

    Onward(Change change, Colleagues colleagues, @Nullable UUID from) {
        this.change = change;
        this.situation = change.situation();
        this.route = situation.route();
        this.colleagues = colleagues;
        this.from = from;
    }

    Onward namedNext(@Nullable UUID officer) {
        nextOfficer = officer;
        return this;
    }

    /** Everything the conditions of the process may ask about. */
    private Map<String, Object> variables() {
        var variables = new HashMap<>(situation.answers());
        variables.putAll(change.state().facts());
        return variables;
    }

    /** What completing this element leads to; changes nothing yet. */
    Advance look(String element) {
        var process = route.process();
        var marking = change.state().marking();
        return process.findNode(element).filter(TaskNode.class::isInstance).isPresent()
                ? process.complete(marking, element, variables())
                : process.receive(marking, element, variables());
    }

    /** What the time of an interrupting timer leads to; changes nothing yet. */
    Advance lookBeyond(String timer) {
        return route.process().expire(change.state().marking(), timer, variables());
    }

    /** A timer may lead to other work or to a stop, but no result is returned that nobody decided. */
    Optional<Refused> objectionToExpiry(Advance advance) {
        var isOver = advance.isOver() || route.onlyReturns(advance.marking());
        return isOver && !isStopped(advance) && !situation.isDecided()
                ? Optional.of(Refused.because("NOT_DECIDED"))
                : Optional.empty();
    }

    /** What is open already when a process does not begin with its reception. */
    static Advance begin(ProcessDefinition process, State state) {
        var marking = state.marking();
        return new Advance(
                marking, process.openTasks(marking), process.waiting(marking), process.called(marking), null);
    }

    /** Before a result is returned it is decided, and a decision is not skipped. */
    Optional<Refused> objection(StepRow step, Advance advance) {
        if (situation.isDecided() || change.state().verdict() != null || isStopped(advance)) {
            return Optional.empty();
        }
        var isOver = advance.isOver() || route.onlyReturns(advance.marking());
        return isOver || skipsDecision(step, advance) ? Optional.of(Refused.because("NOT_DECIDED")) : Optional.empty();
    }

    /** An earlier signatory may refuse where that leads straight back to the applicant, but not grant. */
    Optional<Refused> objectionToDeciding(StepRow step, Advance advance) {
        var isTheirs = route.process()
                .findNode(step.element())
                .filter(node -> node instanceof TaskNode task && route.decides(task))
                .isPresent();
        var isOver = advance.isOver() || route.onlyReturns(advance.marking());
        return isTheirs || isOver ? Optional.empty() : Optional.of(Refused.because("DECIDED_ELSEWHERE"));
    }

    /** To whoever signs goes nothing that is not typed yet. */
    Optional<Refused> objectionToHandingOn(Advance advance) {
        return situation.state().toBeTyped() && advance.opened().stream().anyMatch(route::signsTheDecision)
                ? Optional.of(Refused.because(Rules.NOT_TYPED))
                : Optional.empty();
    }

    private boolean skipsDecision(StepRow step, Advance advance) {
        return route.process()
                        .findNode(step.element())
                        .filter(node -> node instanceof TaskNode task && route.decides(task))
                        .isPresent()
                && !advance.opened().isEmpty()
                && advance.opened().stream().noneMatch(task -> route.isBehind(step.element(), task.id()));
    }

    private static boolean isStopped(Advance advance) {
        return switch (advance.ended()) {
            case null -> false;
            case STOPPED, WITHDRAWN -> true;
            case GRANTED, REFUSED -> false;
        };
    }

    /** Goes where the process leads; {@code otherwise} is the state while there is work to do. */
    void go(Advance advance, Status otherwise) {
        var state = change.state();
        change.state(state.at(advance.marking(), state.facts()));
        advance.opened().forEach(this::open);
        advance.called().forEach(this::open);
        advance.waiting().forEach(this::await);
        change.to(status(advance, otherwise));
        settle();
    }

    private Status status(Advance advance, Status otherwise) {
        if (isStopped(advance)) {
            return Status.STOPPED;
        }
        if (advance.isOver() || route.onlyReturns(advance.marking())) {
            return Status.FINISHED;
        }
        return route.process().waiting(advance.marking()).stream()
                .flatMap(node -> statusOf(node.kind()).stream())
                .findFirst()
                .orElse(otherwise);
    }

    private static Optional<Status> statusOf(Awaited awaited) {
        return switch (awaited) {
            case SUPPLEMENT -> Optional.of(Status.AWAITING_SUPPLEMENT);
            case PAYMENT -> Optional.of(Status.AWAITING_PAYMENT);
            case OPINION -> Optional.empty();
        };
    }

    private void settle() {
        switch (change.state().status()) {
            case FINISHED -> onlyTheReturnIsLeft();
            case STOPPED -> change.cancelAll();
            case AWAITING_SUPPLEMENT, AWAITING_PAYMENT -> new Clocks(change).pause(null);
            default -> {}
        }
    }

    private void onlyTheReturnIsLeft() {
        change.unfinished().stream()
                .filter(step -> step.kind() != StepKind.RETURN)
                .forEach(step -> change.cancel(step, null));
        if (change.unfinished().isEmpty()) {
            openReturn();
        }
    }

    private void openReturn() {
        change.open(
                StepKind.RETURN,
                "",
                "Trả kết quả",
                situation.desks().oneStop(),
                null,
                dueIn(Change.ONE_DAY),
                null,
                from);
    }

    void open(TaskNode task) {
        var desk = situation.desks().of(task);
        var officer = named(desk).or(() -> next(desk, task.assign())).orElse(null);
        var minutes =
                task.workingTime() == null ? null : (int) task.workingTime().toMinutes();
        var kind = route.returns(task) ? StepKind.RETURN : StepKind.TASK;
        change.open(kind, task.id(), task.name(), desk, officer, dueIn(minutes), minutes, from);
    }

    private Optional<Colleague> next(Desks.Desk desk, Assign how) {
        var officer = colleagues.next(desk, how);
        if (how == Assign.ROUND_ROBIN) {
            officer.ifPresent(one -> change.tookTurn(desk, one));
        }
        return officer;
    }

    private Optional<Colleague> named(Desks.Desk desk) {
        return Optional.ofNullable(nextOfficer).flatMap(officer -> colleagues.find(desk, officer));
    }

    private void open(CallNode call) {
        var minutes =
                call.workingTime() == null ? null : (int) call.workingTime().toMinutes();
        change.open(
                StepKind.TASK,
                call.id(),
                call.name(),
                situation.desks().asked(call.unit()),
                null,
                dueIn(minutes),
                minutes,
                from);
    }

    private void await(CatchNode node) {
        switch (node.kind()) {
            case OPINION -> awaitOpinion(node);
            case SUPPLEMENT ->
                ask(Request.Kind.SUPPLEMENT, Request.content("lacks", List.of(Map.of("what", node.name(), "why", ""))));
            case PAYMENT -> ask(Request.Kind.PAYMENT, Request.content("reason", node.name()));
        }
    }

    private void awaitOpinion(CatchNode node) {
        var minutes =
                node.workingTime() == null ? null : (int) node.workingTime().toMinutes();
        var unit = node.unit() == null ? situation.dossier().handlingUnit() : node.unit();
        change.open(
                StepKind.OPINION,
                node.id(),
                node.name(),
                situation.desks().asked(unit),
                null,
                dueIn(minutes),
                minutes,
                from);
    }

    /** What the process itself awaits is asked of the applicant like what an officer asks. */
    private void ask(Request.Kind kind, Map<String, Object> content) {
        change.asked = new Request(Ids.next(), null, kind, content, null);
        content.forEach(change::tell);
    }

    private Instant dueIn(@Nullable Integer minutes) {
        var due = change.state().deadline().dueAt();
        return minutes == null
                ? due == null || due.isBefore(change.now()) ? dueIn(Change.ONE_DAY) : due
                : dueIn(WorkingTime.ofMinutes(minutes));
    }

    /** What comes in after three begins the next morning, where the procedure says so. */
    private Instant dueIn(WorkingTime time) {
        var calendar = situation.calendar();
        var begin = change.move() == Move.Kind.ACCEPT
                ? situation.dossier().terms().reception().countsFrom(calendar, change.now())
                : change.now();
        return calendar.plus(begin, time);
    }

    /** The catches of the process that this answer ends. */
    static List<CatchNode> endedBy(Awaited what, Situation situation) {
        return situation.route().process().waiting(situation.state().marking()).stream()
                .filter(node -> node.kind() == what)
                .toList();
    }
}
