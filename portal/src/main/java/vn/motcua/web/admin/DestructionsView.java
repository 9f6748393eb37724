// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;

/**
 * The lists of what is to be destroyed, and the records of what was.
 *
 * @param ground as typed
 */
public record DestructionsView(
        List<Choice> kinds, String kind, String ground, List<Line> lines, List<Problem> problems) {

    /** A list, or the record it became. */
    public record Line(
            String href, int number, String kind, String ground, String state, Tone tone, Instant drawnAt, int items) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
