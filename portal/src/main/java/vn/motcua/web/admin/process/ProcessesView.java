// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The processes: those in the making, and those published. */
public record ProcessesView(List<Open> drafts, List<Line> lines) {

    /** A draft, and who had it last. */
    public record Open(String href, String key, String title, boolean sent, String by, Instant at) {}

    /**
     * A published process.
     *
     * @param by who published it; empty for what came with the program or from a file
     * @param uses how many procedures follow it
     */
    public record Line(
            String href,
            String key,
            String title,
            int number,
            Instant at,
            String by,
            int uses,
            @Nullable String draft) {}
}
