// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

import java.util.List;

/** What a change tells beside its deed. */
public sealed interface Detail {

    /** A long text is told by its beginning; versions and drafts keep the whole. */
    int LONGEST = 500;

    /**
     * A fact that was something and is something else now.
     *
     * @param about of which part of the thing, where it has several of the kind; else empty
     * @param coded both are codes that have words
     */
    record Turned(String fact, Text about, Text from, Text to, boolean coded) implements Detail {}

    /** A sentence with words of its own. */
    record Said(String key, List<Text> arguments) implements Detail {

        public Said {
            arguments = List.copyOf(arguments);
        }
    }
}
