// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.FormNumber;

/**
 * A dossier was received or sent back: its code, when it is due, the paper to print, and the next person.
 *
 * @param typing where its declaration is typed, when it lies on paper
 * @param next by number; nothing for a clerk who sits at no window
 * @param paper what the person leaves with: form 01, 02 or 03
 */
public record ReceivedView(
        String code,
        String procedure,
        String applicant,
        @Nullable Instant dueAt,
        @Nullable String typing,
        FormNumber paper,
        @Nullable Next next) {

    /**
     * The next person at the clerk's window.
     *
     * @param action calls them
     * @param served the ticket whose visit ends thereby; empty when nobody was called
     */
    public record Next(String action, int window, String served, String label) {}
}
