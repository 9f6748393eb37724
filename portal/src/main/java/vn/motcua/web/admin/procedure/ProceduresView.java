// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.admin.ImportLine;
import vn.motcua.web.component.Choice;

/**
 * The administrator's list of procedures.
 *
 * @param imported the last import of the catalogue; null when there was none
 * @param next the address of the next page; null on the last
 */
public record ProceduresView(
        String words,
        String kind,
        List<Choice> kinds,
        List<Open> drafts,
        List<Line> lines,
        @Nullable ImportLine imported,
        @Nullable String next,
        @Nullable String first) {

    /** A draft that is open. */
    public record Open(String href, String code, String name, String by, Instant at) {}

    /**
     * @param closedFrom null unless it is closed or will be
     * @param process the key of the process it is handled by; null where it is not handled here
     */
    public record Line(
            String code,
            String name,
            String field,
            int doubts,
            boolean own,
            @Nullable LocalDate closedFrom,
            boolean isHandled,
            @Nullable String process) {}

    public boolean isNarrowed() {
        return !words.isEmpty() || !kind.equals("ALL");
    }
}
