// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.rights.Standing;
import vn.motcua.dossier.state.StepRow;

/** Why a move cannot be made, before anything is changed: by somebody, now, with this content. */
final class Objections {

    private final Situation situation;

    Objections(Situation situation) {
        this.situation = situation;
    }

    /** Why the move cannot be made at all now, whatever its content. */
    Optional<Refused> to(Move move) {
        var named = move.step();
        if (named == null) {
            return mayMake(move.kind(), null);
        }
        return situation
                .find(named)
                .map(step -> movedOn(move, step).or(() -> mayMake(move.kind(), step)))
                .orElseGet(() -> Optional.of(Refused.because("NO_SUCH_STEP")));
    }

    /** Somebody was faster: says who did what, and when. */
    private static Optional<Refused> movedOn(Move move, StepRow step) {
        if (step.isUnfinished() || move.kind() == Move.Kind.TAKE_BACK) {
            return Optional.empty();
        }
        return Optional.of(Refused.because(
                "MOVED_ON",
                step.name(),
                step.closedByName() == null ? "" : step.closedByName(),
                step.closedHow() == null ? "" : step.closedHow().name(),
                step.closedAt() == null ? step.openedAt() : step.closedAt()));
    }

    Optional<Refused> mayMake(Move.Kind move, @Nullable StepRow step) {
        if (!Transitions.allow(situation.status(), move)) {
            return Optional.of(Refused.because("NOT_NOW", situation.status().number()));
        }
        return notAllowed(move, step).or(() -> Rules.ofTheMoment(move, situation, step));
    }

    private Optional<Refused> notAllowed(Move.Kind move, @Nullable StepRow step) {
        if (DossierRights.may(situation.actor(), move, Standing.of(situation.dossier(), step))) {
            return Optional.empty();
        }
        return Optional.of(isAnothers(step) ? heldByAnother(step) : Refused.because("NOT_YOURS"));
    }

    private boolean isAnothers(@Nullable StepRow step) {
        return step != null
                && step.isUnfinished()
                && step.assignee() != null
                && situation.actor().holds(step.role(), step.unit())
                && !step.assignee().equals(situation.actor().id());
    }

    private static Refused heldByAnother(@Nullable StepRow step) {
        return step == null
                ? Refused.because("NOT_YOURS")
                : Refused.because("HELD_BY_ANOTHER", String.valueOf(step.assigneeName()), step.heldSince());
    }
}
