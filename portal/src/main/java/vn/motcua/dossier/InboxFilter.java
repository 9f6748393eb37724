// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Hindrance.Kind;

/**
 * Which part of the tray to show; what is not said does not matter.
 *
 * @param unit only this one of the officer's units, or one they lead
 * @param due only what falls due then; what waits for its applicant falls due never
 * @param label only what bears this label, which the officer must see
 * @param status only of dossiers in this state
 * @param hindrance only what this keeps from going on
 */
public record InboxFilter(
        Tray tray,
        @Nullable String unit,
        @Nullable Due due,
        @Nullable String procedureCode,
        @Nullable UUID label,
        @Nullable UUID holder,
        @Nullable Status status,
        @Nullable Kind hindrance,
        int size) {

    public static final InboxFilter ALL = new InboxFilter(Tray.ALL, null, 25);

    public InboxFilter {
        size = Math.clamp(size, 1, 100);
    }

    public InboxFilter(Tray tray, @Nullable String unit, int size) {
        this(tray, unit, null, null, null, null, size);
    }

    public InboxFilter(
            Tray tray,
            @Nullable String unit,
            @Nullable Due due,
            @Nullable String procedureCode,
            @Nullable UUID label,
            @Nullable UUID holder,
            int size) {
        this(tray, unit, due, procedureCode, label, holder, null, null, size);
    }

    public InboxFilter sized(int rows) {
        return new InboxFilter(tray, unit, due, procedureCode, label, holder, status, hindrance, rows);
    }

    /** Which steps. */
    public enum Tray {
        /** What is the officer's own and what nobody has yet. */
        ALL,
        /** Only what is assigned to the officer, or to a colleague for whom they stand in. */
        MINE,
        /** Only what nobody has yet. */
        UNCLAIMED,
        /** All open steps of the unit, whoever has them; for its head. */
        UNIT,
        /** What waits for an applicant; nothing is to be done. */
        WAITING
    }

    /** When a step falls due. */
    public enum Due {
        LATE,
        /** Still today. */
        TODAY,
        /** Not later than Sunday. */
        THIS_WEEK
    }
}
