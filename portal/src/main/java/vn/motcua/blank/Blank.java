// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blank;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The blank of one paper.
 *
 * @param paper the key of the paper
 * @param link where it lies elsewhere; null for a file of ours
 * @param name of the file; empty for a link
 */
public record Blank(
        String procedure,
        String paper,
        @Nullable String link,
        @Nullable UUID file,
        String name) {

    /** Where everybody gets it. */
    public String address() {
        return link == null ? "/procedures/" + procedure + "/blanks/" + paper : link;
    }
}
