// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the tray to show.
 *
 * @param unit only this one of the officer's units; all when nothing is said
 */
public record InboxFilter(Tray tray, @Nullable String unit, int size) {

    public static final InboxFilter ALL = new InboxFilter(Tray.ALL, null, 25);

    public InboxFilter {
        size = Math.clamp(size, 1, 100);
    }

    /** Which steps. */
    public enum Tray {
        /** What is the officer's own and what nobody has yet. */
        ALL,
        /** Only what is assigned to the officer. */
        MINE,
        /** Only what nobody has yet. */
        UNCLAIMED,
        /** All open steps of the unit, whoever has them; for its head. */
        UNIT,
        /** What waits for an applicant; nothing is to be done. */
        WAITING
    }
}
