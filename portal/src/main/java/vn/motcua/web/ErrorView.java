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

    /** What was typed came from a page older than the sign-in, and is held. */
    static final String HELD = "held";

    /** What was typed came when nobody was signed in any more, and is held. */
    static final String SIGNED_OUT = "signedOut";

    public boolean isNotFound() {
        return kind.equals("404");
    }

    /** Whether there is one way on, with what was typed. */
    public boolean isHeld() {
        return kind.equals(HELD) || kind.equals(SIGNED_OUT);
    }

    /** What the way to try again is called. */
    public String againKey() {
        return switch (kind) {
            case "stale" -> "lost.reopen";
            case HELD, SIGNED_OUT -> "errors." + kind + ".on";
            default -> "errors.again";
        };
    }
}
