// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Outcome.Done;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.rights.Standing;
import vn.motcua.dossier.state.Deadline;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.identity.Actor;

/**
 * Makes moves: guard, change, tell. The dossier, its steps and the journal change in one transaction, or nothing does. A
 * dossier somebody may not see is to them the same as one that does not exist.
 */
@Component
public class Moves {

    /** How often a move is decided anew because somebody else moved the dossier in between. */
    private static final int ATTEMPTS = 20;

    private final DossierTable table;
    private final ChangeTable changes;
    private final Situations situations;
    private final Enclosures enclosures;
    private final Charges charges;
    private final Colleagues colleagues;
    private final Chronicle chronicle;
    private final TransactionTemplate transaction;

    Moves(
            DossierTable table,
            ChangeTable changes,
            Situations situations,
            Enclosures enclosures,
            Charges charges,
            Colleagues colleagues,
            Chronicle chronicle,
            TransactionTemplate transaction) {
        this.table = table;
        this.changes = changes;
        this.situations = situations;
        this.enclosures = enclosures;
        this.charges = charges;
        this.colleagues = colleagues;
        this.chronicle = chronicle;
        this.transaction = transaction;
    }

    /** Makes a move, whole or not at all. Whoever was slower than somebody else is told what happened. */
    public Outcome move(Actor actor, String code, Move move) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var loaded = find(actor, code, move.step(), move instanceof Move.StepBack back ? back.to() : null);
            if (loaded.isEmpty()) {
                return Refused.because("UNKNOWN");
            }
            var outcome = move(actor, loaded.get(), move, _ -> {});
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("Dossier " + code + " was moved by others " + ATTEMPTS
                + " times while a move was decided; look for a program that moves it in a loop");
    }

    /** A dossier to be led on by many moves, for whoever may see it. */
    public Optional<Loaded> take(Actor actor, String code) {
        return find(actor, code, null, null);
    }

    private Optional<Loaded> find(Actor actor, String code, @Nullable UUID step, @Nullable String backTo) {
        return table.find(code, step, backTo).filter(loaded -> maySee(actor, loaded));
    }

    private static boolean maySee(Actor actor, Loaded loaded) {
        return DossierRights.maySee(actor, Standing.of(loaded.dossier(), null));
    }

    /**
     * Moves a dossier as it was read.
     *
     * @param moved is told how the dossier is now
     * @return nothing when the dossier was moved by somebody else in between
     */
    public Optional<Outcome> move(Actor actor, Loaded loaded, Move move, Consumer<Loaded> moved) {
        if (!maySee(actor, loaded)) {
            return Optional.of(Refused.because("UNKNOWN"));
        }
        var objection = enclosures.objection(actor, move);
        if (objection.isPresent()) {
            return Optional.of(objection.get());
        }
        return switch (deliberation(situations.of(loaded, actor)).decide(move)) {
            case Ruling.Denied(var refused) -> Optional.of(refused);
            case Ruling.Granted(var change) ->
                enclosures
                        .amend(change)
                        .<Optional<Outcome>>map(Optional::of)
                        .orElseGet(() -> write(charges.fill(change), moved));
        };
    }

    private Optional<Outcome> write(Change change, Consumer<Loaded> moved) {
        var written = transaction.execute(_ -> {
            if (!changes.write(change)) {
                return false;
            }
            chronicle.tell(Chronicle.moved(change));
            return true;
        });
        if (!Boolean.TRUE.equals(written)) {
            return Optional.empty();
        }
        moved.accept(change.after());
        return Optional.of(
                new Done(change.situation().dossier().code(), change.state().status()));
    }

    /** What the first move of a dossier changes that is just being filed; it is written and told together with the filing. */
    public Ruling first(Actor actor, Loaded filed, Move move) {
        return switch (deliberation(situations.of(filed, actor)).decide(move)) {
            case Ruling.Denied denied -> denied;
            case Ruling.Granted(var change) -> new Ruling.Granted(charges.fill(change));
        };
    }

    /** What the actor of a situation may do. */
    public List<PossibleMove> possible(Situation situation) {
        return deliberation(situation).possible();
    }

    /** Why the move would be refused as it is; nothing when it could be made. */
    public Optional<Refused> refusalOf(Situation situation, Move move) {
        return switch (deliberation(situation).decide(move)) {
            case Ruling.Denied(var refused) -> Optional.of(refused);
            case Ruling.Granted _ -> Optional.empty();
        };
    }

    /** The times of the dossier once the move is made; nothing when it would be refused. */
    public Optional<Deadline> deadlineAfter(Situation situation, Move move) {
        return switch (deliberation(situation).decide(move)) {
            case Ruling.Denied _ -> Optional.empty();
            case Ruling.Granted(var change) -> Optional.of(change.state().deadline());
        };
    }

    /** The whole of a dossier, for whoever may see it. */
    public Optional<Situation> whole(Actor actor, String code) {
        return table.findWhole(code)
                .filter(loaded -> maySee(actor, loaded))
                .map(loaded -> situations.of(loaded, actor));
    }

    /** The whole of a dossier, for no one in particular. */
    public Optional<Situation> forEveryone(String code) {
        return table.findWhole(code).map(loaded -> situations.of(loaded, Actor.system()));
    }

    private Deliberation deliberation(Situation situation) {
        return new Deliberation(situation, colleagues);
    }
}
