// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.StepState;
import vn.motcua.identity.Role;

/**
 * One step: a piece of work in the tray of a role at a unit.
 *
 * @param element id of the task in the process, empty for a step outside of it
 * @param heldSince since when its present holder has it
 * @param openedBy the step whose completion opened it
 * @param closedHow by which move
 */
public record StepRow(
        UUID id,
        UUID dossier,
        StepKind kind,
        String element,
        String name,
        String unit,
        Role role,
        StepState state,
        @Nullable UUID assignee,
        @Nullable String assigneeName,
        Instant openedAt,
        Instant dueAt,
        @Nullable Integer allottedMinutes,
        Instant heldSince,
        @Nullable UUID openedBy,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy,
        @Nullable String closedByName,
        Move.@Nullable Kind closedHow,
        @Nullable String note) {

    public boolean isOpen() {
        return state == StepState.OPEN;
    }

    public boolean isUnfinished() {
        return state == StepState.OPEN || state == StepState.WAITING;
    }

    /** Nobody has done anything with it since it was opened. */
    public boolean isUntouched() {
        return isOpen() && heldSince.equals(openedAt);
    }

    public StepRow closed(
            StepState how, Instant at, UUID by, @Nullable String byName, Move.Kind move, @Nullable String remark) {
        return new StepRow(
                id,
                dossier,
                kind,
                element,
                name,
                unit,
                role,
                how,
                assignee,
                assigneeName,
                openedAt,
                dueAt,
                allottedMinutes,
                at,
                openedBy,
                at,
                by,
                byName,
                move,
                remark);
    }

    public StepRow heldBy(@Nullable UUID officer, @Nullable String officerName, Instant since) {
        return new StepRow(
                id,
                dossier,
                kind,
                element,
                name,
                unit,
                role,
                state,
                officer,
                officerName,
                openedAt,
                dueAt,
                allottedMinutes,
                since,
                openedBy,
                closedAt,
                closedBy,
                closedByName,
                closedHow,
                note);
    }

    /** The same work in the tray of another unit, with whoever had it or with nobody. */
    public StepRow at(String other, boolean isKept, Instant since, Instant due) {
        return new StepRow(
                id,
                dossier,
                kind,
                element,
                name,
                other,
                role,
                state,
                isKept ? assignee : null,
                isKept ? assigneeName : null,
                openedAt,
                due,
                allottedMinutes,
                since,
                openedBy,
                closedAt,
                closedBy,
                closedByName,
                closedHow,
                note);
    }

    public StepRow dueOn(Instant due) {
        return in(state, heldSince, due);
    }

    public StepRow waiting(Instant since) {
        return in(StepState.WAITING, since, dueAt);
    }

    public StepRow goingOn(Instant since, Instant newDueAt) {
        return in(StepState.OPEN, since, newDueAt);
    }

    private StepRow in(StepState now, Instant since, Instant due) {
        return new StepRow(
                id,
                dossier,
                kind,
                element,
                name,
                unit,
                role,
                now,
                assignee,
                assigneeName,
                openedAt,
                due,
                allottedMinutes,
                since,
                openedBy,
                closedAt,
                closedBy,
                closedByName,
                closedHow,
                note);
    }
}
