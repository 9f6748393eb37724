// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/**
 * A draft to be read once more: what it changes, what is still to be said about it, who would use it.
 *
 * @param isSent it is in review and cannot be changed
 * @param isOpen it is neither published nor discarded
 * @param isAlone the reader is the only administrator, who publishes without sending it to another
 * @param steps the table as it would be printed
 * @param changes against the version published last, in words; null when there is none
 * @param offersProcedure the procedure of the sheet is handled, but by another process
 * @param trip who had the latest of its dossiers when
 * @param tried what a first rehearsal showed, in words; empty when the process cannot be rehearsed
 */
public record ReviewView(
        String id,
        String key,
        String title,
        int version,
        boolean isSent,
        boolean isOpen,
        boolean isPublishable,
        boolean isAlone,
        List<Step> steps,
        String sum,
        String limit,
        List<Said> said,
        @Nullable List<String> changes,
        DraftView.@Nullable Picture picture,
        List<Use> uses,
        @Nullable String offersProcedure,
        String tried,
        RehearsalView.@Nullable OneTrip trip,
        String sentBy,
        @Nullable Instant sentAt,
        String savedBy,
        Instant savedAt,
        List<Problem> problems) {

    /** A step as the decision prints it. */
    public record Step(int number, String name, String who, String what, String time) {}

    /** A procedure and the units that handle it by this process. */
    public record Use(String procedure, String name, String units) {}

    public boolean isToPublish() {
        return isSent || (isOpen && isPublishable && isAlone);
    }

    public String address() {
        return "/admin/processes/drafts/" + id;
    }
}
