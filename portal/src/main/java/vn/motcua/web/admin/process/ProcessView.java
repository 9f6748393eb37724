// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/**
 * A published process: its table and picture, its versions with what each changed, who uses it, what happened to it.
 *
 * @param draft the open draft of it, if there is one
 */
public record ProcessView(
        String key,
        String title,
        List<ReviewView.Step> steps,
        String sum,
        DraftView.Picture picture,
        List<Version> versions,
        List<ReviewView.Use> uses,
        @Nullable String draft,
        List<Happened> history,
        String procedure,
        List<Problem> problems) {

    /** A version; {@code changes} against the version before, in words; {@code dossiers} that still go by it. */
    public record Version(
            String id, int number, Instant at, String by, List<String> changes, boolean isFirst, int dossiers) {}

    /** An entry of the journal, in words. */
    public record Happened(Instant at, String who, String what) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
