// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** How long each kind is kept, what goes tonight, what went in the nights before. */
public record RetentionView(List<Line> lines, List<Choice> units, List<Gone> gone, List<Problem> problems) {

    /**
     * One kind.
     *
     * @param least in words
     * @param more whether there are more than were counted
     * @param byList nothing of it goes by itself
     */
    public record Line(
            String kind,
            String name,
            String why,
            String amount,
            String unit,
            String least,
            int tonight,
            boolean more,
            @Nullable Instant oldest,
            boolean byList) {}

    /** How many of a kind went in a night. */
    public record Gone(LocalDate night, String kind, int count) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
