// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.component;

import java.util.Locale;

/** The colours of a tag; each has a meaning, which the words of the tag also tell. */
public enum Tone {
    /** Not begun, or of no weight. */
    QUIET,
    /** The administration is at work. */
    ACTIVE,
    /** The reader must act. */
    NEEDED,
    /** Done well. */
    GOOD,
    /** Refused or late. */
    BAD,
    /** Ended without a decision. */
    CLOSED;

    public String css() {
        return "mc-tag--" + name().toLowerCase(Locale.ROOT);
    }
}
