// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.component;

import org.jspecify.annotations.Nullable;

/** One of the steps that lead through a task; a step that may be opened has an address. */
public record Stage(String text, State state, @Nullable String href) {

    /** Where the reader stands with this step. */
    public enum State {
        DONE,
        NOW,
        LATER
    }
}
