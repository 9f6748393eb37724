// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import org.jspecify.annotations.Nullable;

/** What was sent from the page of the review. {@code firstDay} is as a date field sends it, blank for at once. */
public record ReviewForm(
        @Nullable String action,
        @Nullable Integer revision,
        @Nullable String comment,
        @Nullable String firstDay,
        @Nullable Boolean overNewer) {

    public static final ReviewForm EMPTY = new ReviewForm(null, null, null, null, null);

    public String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    int seen() {
        return revision == null ? -1 : revision;
    }
}
