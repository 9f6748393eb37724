// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.rulebook.Desks.Desk;
import vn.motcua.dossier.state.Columns;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.Request;
import vn.motcua.dossier.state.State;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.dossier.state.Turn;
import vn.motcua.dossier.state.Writing;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Substitution;
import vn.motcua.platform.Ids;

/**
 * What one move changes: gathered while it is decided, written at once. Its steps stand in the {@link StepLedger}, its
 * {@link Clocks} stop and go on.
 */
public final class Change {

    /** What an office has for a step that no process gives a time. */
    public static final WorkingTime ONE_DAY = WorkingTime.ofHours(8);

    private final Situation situation;
    private final Move.Kind move;
    private final @Nullable StepRow step;
    private final StepLedger ledger;
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
        this.ledger = new StepLedger(situation);
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

    /** The steps as they are by now, and how long they were held. */
    public StepLedger ledger() {
        return ledger;
    }

    List<StepRow> unfinished() {
        return ledger.unfinished();
    }

    /** The step the move was about. */
    @Nullable
    StepRow step() {
        return step;
    }

    /** The colleague in whose stead the actor does it, when the step is assigned to one who is away. */
    Optional<Substitution> standsFor() {
        return step == null ? Optional.empty() : situation.actor().standsFor(step.assignee(), step.role(), step.unit());
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
        writing.held(ledger.held()).turns(turns);
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
        ledger.account(step);
        var actor = situation.actor();
        var byName = actor.kind() == Actor.Kind.CITIZEN ? null : actor.name();
        ledger.put(step.closed(how, now(), actor.id(), byName, move, note));
    }

    void give(StepRow step, @Nullable UUID officer, @Nullable String name) {
        ledger.account(step);
        ledger.put(step.heldBy(officer, name, now()));
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
        ledger.open(step);
        state = state.with(desk.unit());
        return step;
    }

    Instant now() {
        return situation.now();
    }
}
