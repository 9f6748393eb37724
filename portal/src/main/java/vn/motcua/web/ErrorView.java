// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Link;

/**
 * Which case the message bundle {@code errors} explains, and the reference to tell the hot line.
 *
 * @param again where to try again, when a link can do so
 * @param area whose place it is, when the reader may not enter it
 * @param sought what the reader seems to have looked for
 * @param near procedures that are called like it
 */
public record ErrorView(
        String kind,
        String reference,
        @Nullable String again,
        @Nullable String area,
        String sought,
        List<Link> near) {

    public boolean isNotFound() {
        return kind.equals("404");
    }

    /** Whether the page from which something was sent is older than the session. */
    public boolean isStale() {
        return kind.equals("stale");
    }
}
