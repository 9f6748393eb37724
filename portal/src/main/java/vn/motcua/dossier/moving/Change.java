// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DeadlineClock;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.rulebook.Desks.Desk;
import vn.motcua.dossier.state.Columns;
import vn.motcua.dossier.state.Deadline;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.HeldRow.HeldBy;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.Request;
import vn.motcua.dossier.state.State;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.dossier.state.Turn;
import vn.motcua.dossier.state.Writing;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;

/**
 * What one move changes: gathered while it is decided, written at once. It keeps the books straight: whenever a step
 * changes hands, stops or goes on, the stretch before is accounted for.
 */
public final class Change {

    /** What an office has for a step that no process gives a time. */
    public static final WorkingTime ONE_DAY = WorkingTime.ofHours(8);

    private final Situation situation;
    private final Move.Kind move;
    private final @Nullable StepRow step;
    private final Map<UUID, StepRow> steps = new LinkedHashMap<>();
    private final Set<UUID> opened = new LinkedHashSet<>();
    private final Set<UUID> touched = new LinkedHashSet<>();
    private final List<HeldRow> held = new ArrayList<>();
    private final Map<String, Object> told = new LinkedHashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private State state;

    @Nullable
    Request asked;

    Request.@Nullable Answer answered;

    List<NewPaper> papers = List.of();
    List<UUID> results = List.of();

    @Nullable
    Map<String, Object> answers;

    @Nullable
    Handed handed;

    public Change(Situation situation, Move move) {
        this.situation = situation;
        this.move = move.kind();
        this.step = situation.find(move.step()).orElse(null);
        this.state = situation.state();
        situation.steps().forEach(one -> steps.put(one.id(), one));
    }

    /** To whom the result was given, and how. */
    record Handed(String receiver, Move.ReturnWay way) {}

    Situation situation() {
        return situation;
    }

    /** The dossier as it is once this is written, with its unfinished steps. */
    public Loaded after() {
        return new Loaded(
                situation.dossier().moved(state), answers == null ? situation.answers() : answers, unfinished());
    }

    Move.Kind move() {
        return move;
    }

    public State state() {
        return state;
    }

    public void state(State next) {
        state = next;
    }

    /** Goes to a state, which the table of transitions must allow. */
    void to(Status next) {
        if (!Transitions.of(situation.status(), move).contains(next)) {
            throw new IllegalStateException(
                    "%s cannot lead dossier %s from %s to %s; add it to Transitions if it should"
                            .formatted(move, situation.dossier().code(), situation.status(), next));
        }
        state = state.to(next, now());
    }

    List<StepRow> unfinished() {
        return steps.values().stream().filter(StepRow::isUnfinished).toList();
    }

    List<StepRow> opened() {
        return opened.stream().map(steps::get).toList();
    }

    /** Steps that were there before and are different now. */
    List<StepRow> changed() {
        return touched.stream()
                .filter(id -> !opened.contains(id))
                .map(steps::get)
                .toList();
    }

    /** Every step that is new or different, in the order of the changes. */
    public List<StepRow> touched() {
        return touched.stream().map(steps::get).toList();
    }

    public List<HeldRow> held() {
        return held;
    }

    /** The step the move was about. */
    @Nullable
    StepRow step() {
        return step;
    }

    /** For which unit it was done; none for what the applicant does. */
    String actingUnit() {
        if (!situation.actor().isOfficer()) {
            return "";
        }
        return step == null ? situation.dossier().receivingUnit() : step.unit();
    }

    /** It was this officer's turn at a desk that goes round. */
    void tookTurn(Desk desk, Colleague officer) {
        turns.add(new Turn(desk.unit(), desk.role(), officer.id()));
    }

    public List<Turn> turns() {
        return turns;
    }

    /** Adds the rows that are new: for how long steps were held, whose turn it was, what was asked. */
    public void addTo(Writing writing, Columns columns) {
        writing.held(held).turns(turns);
        if (asked != null) {
            writing.asked(columns.of(asked, situation.actor().name(), actingUnit()));
        }
    }

    /** A fact for the journal. */
    void tell(String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value instanceof Instant at ? at.toString() : value);
        }
    }

    Map<String, Object> told() {
        return told;
    }

    // ── steps ───────────────────────────────────────────────────────────────────────────────────────────────────────

    void done(StepRow step, @Nullable String note) {
        close(step, StepState.DONE, note);
    }

    void cancel(StepRow step, @Nullable String note) {
        close(step, StepState.CANCELLED, note);
    }

    void cancelAll() {
        unfinished().forEach(step -> cancel(step, null));
    }

    private void close(StepRow step, StepState how, @Nullable String note) {
        account(step);
        var actor = situation.actor();
        var byName = actor.kind() == Actor.Kind.CITIZEN ? null : actor.name();
        put(step.closed(how, now(), actor.id(), byName, move, note));
    }

    void give(StepRow step, @Nullable UUID officer, @Nullable String name) {
        account(step);
        put(step.heldBy(officer, name, now()));
    }

    StepRow open(
            StepKind kind,
            String element,
            String name,
            Desk desk,
            @Nullable Colleague officer,
            Instant due,
            @Nullable Integer allotted,
            @Nullable UUID openedBy) {
        var step = new StepRow(
                Ids.next(),
                situation.dossier().id(),
                kind,
                element,
                name,
                desk.unit(),
                desk.role(),
                StepState.OPEN,
                officer == null ? null : officer.id(),
                officer == null ? null : officer.name(),
                now(),
                due,
                allotted,
                now(),
                openedBy,
                null,
                null,
                null,
                null,
                null);
        opened.add(step.id());
        put(step);
        state = state.with(desk.unit());
        return step;
    }

    private void put(StepRow step) {
        steps.put(step.id(), step);
        touched.add(step.id());
    }

    /** Writes down who had the step until now. */
    private void account(StepRow step) {
        if (now().isAfter(step.heldSince())) {
            held.add(new HeldRow(
                    step.id(),
                    step.dossier(),
                    holder(step),
                    step.unit(),
                    step.assignee(),
                    step.assigneeName(),
                    step.heldSince(),
                    now(),
                    (int) situation.calendar().between(step.heldSince(), now()).minutes()));
        }
    }

    private HeldBy holder(StepRow step) {
        if (step.state() != StepState.WAITING) {
            return HeldBy.OFFICE;
        }
        return situation.status() == Status.AWAITING_PAYMENT ? HeldBy.MONEY : HeldBy.APPLICANT;
    }

    // ── time ────────────────────────────────────────────────────────────────────────────────────────────────────────

    /** Stops all clocks. */
    void pause(@Nullable Instant answerBy) {
        unfinished().stream().filter(StepRow::isOpen).forEach(step -> {
            account(step);
            put(step.waiting(now()));
        });
        state = state.due(state.deadline().paused(now(), answerBy));
    }

    /** Lets all clocks go on: with the time that was left, or from the start. */
    void resume(SupplementPolicy policy) {
        var deadline = state.deadline();
        var since = deadline.waitingSince();
        if (since == null) {
            return;
        }
        var due = deadline.dueAt() == null ? null : dueAfterWait(deadline, since, policy);
        state = state.due(deadline.resumed(due));
        unfinished().stream()
                .filter(step -> step.state() == StepState.WAITING)
                .forEach(step -> goOn(step, since, policy));
    }

    /** The steps without a time of their own get the dossier's new date. */
    void postpone(Instant due) {
        unfinished().stream()
                .filter(step -> step.isOpen() && step.allottedMinutes() == null)
                .forEach(step -> put(step.dueOn(due)));
    }

    private Instant dueAfterWait(Deadline deadline, Instant since, SupplementPolicy policy) {
        var terms = situation.dossier().terms();
        var reception = terms.reception();
        var calendar = situation.calendar();
        var due = Objects.requireNonNull(deadline.dueAt());
        if (policy == SupplementPolicy.RESTART) {
            return dueFrom(now());
        }
        return calendar.plus(reception.countsFrom(calendar, now()), calendar.between(since, due));
    }

    /** When a dossier is due that comes in now. */
    Instant dueFrom(Instant received) {
        var terms = situation.dossier().terms();
        var calendar = situation.calendar();
        if (terms.limit() != null) {
            return DeadlineClock.start(calendar, received, terms.limit(), terms.reception())
                    .due();
        }
        var minutes = situation.route().process().workingTime().toMinutes();
        var time = minutes == 0 ? ONE_DAY : WorkingTime.ofMinutes(minutes);
        return calendar.plus(terms.reception().countsFrom(calendar, received), time);
    }

    private void goOn(StepRow step, Instant since, SupplementPolicy policy) {
        account(step);
        var allotted = step.allottedMinutes();
        var left = policy == SupplementPolicy.RESTART && allotted != null
                ? WorkingTime.ofMinutes(allotted)
                : situation.calendar().between(since, step.dueAt());
        put(step.goingOn(now(), situation.calendar().plus(now(), left)));
    }

    Instant now() {
        return situation.now();
    }
}
