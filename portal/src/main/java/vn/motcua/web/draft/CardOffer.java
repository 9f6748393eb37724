// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.draft;

import org.jspecify.annotations.Nullable;

/**
 * Filling in by the picture of a card, as a page offers it.
 *
 * @param address where the page is sent with the picture
 * @param notice what became of the picture that was sent last
 */
public record CardOffer(String address, @Nullable CardNotice notice) {

    /** The inputs of pictures are named after the person; no question can be named so. */
    public static final String INPUT = "card:";

    public @Nullable CardNotice noticeAt(String at) {
        return notice != null && notice.at().equals(at) ? notice : null;
    }

    /** The id of what stands at a path. */
    public static String id(String at) {
        return "card-" + at.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
