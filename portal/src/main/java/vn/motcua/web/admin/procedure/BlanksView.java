// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/**
 * The blanks at the papers of a procedure.
 *
 * @param address of this page
 * @param largestInBytes what a file may have
 */
public record BlanksView(
        String code,
        String name,
        String language,
        String address,
        List<Line> lines,
        long largestInBytes,
        List<Problem> problems) {

    /**
     * A paper.
     *
     * @param template the name of the official template, where the procedure tells one
     * @param href where the blank is; null while there is none
     * @param told the name of the file, or the address
     * @param link as typed, or as it is; empty for a file
     * @param isGone the procedure no longer asks for the paper; its blank can only be removed
     */
    public record Line(
            String paper,
            String name,
            String template,
            @Nullable String href,
            String told,
            String link,
            boolean isGone) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
