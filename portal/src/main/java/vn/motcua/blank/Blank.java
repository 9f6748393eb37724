// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blank;

import java.net.URI;
import java.net.URISyntaxException;
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

    private static final int LONGEST_LINK = 500;

    /** Whether a text is the address of something elsewhere, as browsers take it without harm. */
    static boolean isLink(String link) {
        try {
            var address = new URI(link);
            return link.length() <= LONGEST_LINK
                    && "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Where everybody gets it. */
    public String address() {
        return link == null ? "/procedures/" + procedure + "/blanks/" + paper : link;
    }
}
