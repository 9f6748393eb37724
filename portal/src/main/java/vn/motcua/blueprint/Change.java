// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.util.List;

/**
 * One difference between two versions of a process.
 *
 * @param key of the words {@code process.change.KEY}
 */
public record Change(String key, List<Object> arguments) {

    public Change {
        arguments = List.copyOf(arguments);
    }

    static Change of(String key, Object... arguments) {
        return new Change(key, List.of(arguments));
    }
}
