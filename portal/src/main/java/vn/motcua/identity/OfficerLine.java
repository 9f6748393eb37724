// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a line of a list of officers does, or would do.
 *
 * @param number of the line in the file, from 1
 * @param post null when the line names none
 */
public record OfficerLine(
        long number, String login, String name, @Nullable Post post, Effect effect) {

    public enum Effect {
        /** An account that was not there. */
        CREATED,
        /** A new post, another end of one, another name, phone or address. */
        CHANGED,
        UNCHANGED
    }
}
