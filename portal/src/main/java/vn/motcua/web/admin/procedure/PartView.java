// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/**
 * One part of a draft, to be changed.
 *
 * @param seen what the part looked like when it was read
 * @param doubts those that stand at no row
 * @param elsewhere somebody has changed the part since; what was typed is still here
 */
public record PartView(
        DraftFrame draft,
        String part,
        String title,
        String text,
        String seen,
        List<Input> fields,
        @Nullable Rows rows,
        List<Doubted> doubts,
        @Nullable Elsewhere elsewhere,
        List<Problem> problems) {

    public record Elsewhere(String by, Instant at) {}

    public String address() {
        return draft.address() + "/" + part;
    }
}
