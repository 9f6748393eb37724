// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.component;

import java.time.Instant;
import java.util.Locale;

/** One entry of a timeline: what happened, when, at which office; the text may be blank. */
public record Happening(Instant at, String title, String text, String where, Tone tone) {

    /** Decides the mark beside the entry. */
    public enum Tone {
        PLAIN,
        GOOD,
        WAITING,
        BAD;

        public String css() {
            return "mc-timeline__item--" + name().toLowerCase(Locale.ROOT);
        }
    }
}
