// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the portal has told the citizen, newest first. */
public record NoticesView(List<Line> lines, @Nullable String next) {

    /** One notice; unread ones stand out. */
    public record Line(Instant at, String title, String text, String href, boolean unread) {}
}
