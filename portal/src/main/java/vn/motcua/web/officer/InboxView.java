// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Tone;

/**
 * The officer's tray, what is due first at the top.
 *
 * @param first the address of its first page, when this is a later one
 */
public record InboxView(
        String tray,
        List<TrayLink> trays,
        @Nullable String unit,
        List<Choice> units,
        List<Line> lines,
        @Nullable String next,
        @Nullable String first) {

    /** One of the trays, with its address. */
    public record TrayLink(String name, String href, boolean current) {}

    /** One step; {@code waiting}: for the applicant, so that its clock stands still. */
    public record Line(
            String href,
            String code,
            String procedure,
            String applicant,
            String step,
            String office,
            String status,
            Tone tone,
            Instant dueAt,
            @Nullable Instant dossierDueAt,
            String assignee,
            boolean mine,
            boolean waiting) {}
}
