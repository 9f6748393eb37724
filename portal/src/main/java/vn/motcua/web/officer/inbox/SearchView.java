// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;

/** What an officer found among the dossiers they may see. */
public record SearchView(
        SearchForm form,
        List<Choice> statuses,
        List<Choice> units,
        List<Line> lines,
        @Nullable String next,
        List<Problem> problems) {

    /** One dossier; while an office works on it ({@code running}) its due time counts. */
    public record Line(
            String href,
            String code,
            String procedure,
            String applicant,
            String office,
            String status,
            Tone tone,
            Instant submittedAt,
            @Nullable Instant dueAt,
            boolean running) {}
}
