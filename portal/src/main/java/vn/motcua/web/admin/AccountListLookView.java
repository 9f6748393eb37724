// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Refusal;

/**
 * What a list of officers would do, before it is taken over.
 *
 * @param lines the first that create or change something
 * @param refusals the first of them
 * @param waiting how many of its accounts have no password yet; counted once the list is taken over
 */
public record AccountListLookView(
        String id,
        String name,
        boolean isTakenOver,
        ImportReport report,
        List<Line> lines,
        List<Refusal> refusals,
        int waiting) {

    /** A line that creates an account, or changes one. */
    public record Line(
            long number,
            String login,
            String name,
            String post,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean isNew) {}

    private static final Set<String> COLUMNS =
            Set.of("login", "name", "phone", "email", "unit", "role", "from", "to", "password");

    /** Of a column of the list the page says in the reader's words what belongs there; else the file as a whole is meant. */
    public boolean isColumn(String field) {
        return COLUMNS.contains(field);
    }

    public int changes() {
        return report.imported() + report.updated();
    }
}
