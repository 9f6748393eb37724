// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/**
 * A draft as a whole: its parts, what is doubtful, what it changes, and how it is published.
 *
 * @param differences what it changes, in words
 * @param isNew no version was published yet
 * @param newer the number of a version that was published since it was opened; null for none
 */
public record DraftView(
        DraftFrame draft,
        List<Section> sections,
        List<String> differences,
        boolean isNew,
        @Nullable Integer newer,
        List<String> faults,
        int doubts,
        String today,
        String firstDay,
        String remark,
        List<Problem> problems) {

    /** One part, what it says in short, and how many doubts stand in it. */
    public record Section(String title, String href, List<String> says, int doubts) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }

    public boolean canBePublished() {
        return faults.isEmpty() && newer == null && !differences.isEmpty();
    }
}
