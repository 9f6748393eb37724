// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Summary;
import vn.motcua.web.component.Problem;

/**
 * The tests of a draft, and the answers at hand for another.
 *
 * @param says what the form says of the answers at hand
 */
public record TestsView(
        WorkshopView workshop,
        List<Line> lines,
        List<Summary.Row> answers,
        List<String> says,
        int revision,
        String name,
        List<Problem> problems) {

    /**
     * @param expected what the form must say; nothing when the answers are good
     * @param wrong what it says otherwise
     */
    public record Line(
            String name,
            LocalDate day,
            boolean holds,
            List<String> expected,
            List<String> wrong,
            List<Summary.Row> answers) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }

    public long failing() {
        return lines.stream().filter(line -> !line.holds()).count();
    }
}
