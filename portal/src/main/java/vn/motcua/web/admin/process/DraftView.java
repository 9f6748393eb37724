// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.blueprint.Row;
import vn.motcua.blueprint.Sheet;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * A draft as its table, with what is to be said at each row and the picture beside.
 *
 * @param isTable whether it can be told as a table; otherwise {@code reasons} say which elements cannot
 * @param sheet as it was typed
 * @param said about the whole
 * @param pasted what was pasted and could not be used, shown again
 * @param elsewhere somebody has changed the draft since this page was opened
 */
public record DraftView(
        String id,
        String key,
        int version,
        boolean isTable,
        Sheet sheet,
        List<Line> lines,
        List<Said> said,
        List<Said> reasons,
        @Nullable Picture picture,
        String sum,
        String limit,
        String unit,
        Offered offered,
        String pasted,
        String savedBy,
        Instant savedAt,
        @Nullable Elsewhere elsewhere,
        List<Problem> problems) {

    /** A row, and what is to be said about it. */
    public record Line(int place, Row row, List<Said> said) {

        public String field(String name) {
            return "row-" + place + "-" + name;
        }

        public @Nullable String at(String name) {
            return Said.at(name, said);
        }

        /** What concerns no single cell. */
        public List<Said> rest() {
            return said.stream().filter(one -> one.field().isEmpty()).toList();
        }

        public boolean isWrong() {
            return said.stream().anyMatch(Said::wrong);
        }

        /** More is filled in than the columns show, or something is wrong there. */
        public boolean isOpen() {
            return Stream.of("kind", "name", "unit", "procedure").anyMatch(field -> at(field) != null);
        }
    }

    /** What the cells offer to choose from. */
    public record Offered(
            List<Choice> whats, List<Choice> kinds, List<Choice> assigns, List<Choice> places, List<String> roles) {}

    public record Picture(String wide, String narrow) {}

    /**
     * The draft is not what this page showed.
     *
     * @param open whether it can still be changed; otherwise it is in review, published or discarded
     */
    public record Elsewhere(String by, Instant at, boolean open) {}

    public String address() {
        return "/admin/processes/drafts/" + id;
    }

    public boolean hasWrong() {
        return said.stream().anyMatch(Said::wrong) || lines.stream().anyMatch(Line::isWrong);
    }

    public int remarks() {
        return said.size() + lines.stream().mapToInt(line -> line.said().size()).sum();
    }

    public @Nullable String at(String field) {
        return Said.at(field, said);
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
