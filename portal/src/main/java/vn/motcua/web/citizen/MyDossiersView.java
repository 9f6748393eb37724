// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Tone;
import vn.motcua.web.draft.DraftLine;

/** A citizen's dossiers, what waits for the citizen first. */
public record MyDossiersView(
        List<DraftLine> drafts,
        List<Line> waiting,
        List<Line> running,
        List<Line> over,
        @Nullable String next) {

    public boolean isEmpty() {
        return drafts.isEmpty() && waiting.isEmpty() && running.isEmpty() && over.isEmpty();
    }

    /** A dossier that was sent. */
    public record Line(
            String code,
            String procedure,
            String office,
            String status,
            Tone tone,
            Instant submittedAt,
            @Nullable Instant dueAt,
            boolean late) {}
}
