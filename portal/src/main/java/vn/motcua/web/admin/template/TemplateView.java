// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.template;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;
import vn.motcua.wording.Piece;

/**
 * A template at work.
 *
 * @param seen the revision of the draft as the page shows it; 0 when none is at work
 * @param isAtWork there is something to publish or to give up
 * @param places the vocabulary: what can be put in
 * @param changed what differs from the version published last, word by word; empty when nothing is published
 */
public record TemplateView(
        String name,
        String ruling,
        String address,
        String text,
        int seen,
        boolean isAtWork,
        List<Place> places,
        List<List<Piece>> changed,
        List<VersionLine> versions,
        @Nullable String shown,
        List<Problem> problems) {

    /** @param written as it is written in the text, braces included */
    public record Place(String written, String label, String sample) {}

    public record VersionLine(int number, String by, Instant at, String address) {}
}
