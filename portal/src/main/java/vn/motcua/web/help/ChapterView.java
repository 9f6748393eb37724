// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.help;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Link;
import vn.motcua.web.guide.Chapter;

/** A chapter of the manual, and the ways to its neighbours. */
public record ChapterView(
        String title,
        String lead,
        String part,
        boolean isOnPhone,
        List<Section> sections,
        @Nullable Link before,
        @Nullable Link next) {

    /**
     * One thing to do.
     *
     * @param shown what the picture shows, in words
     * @param picture among the assets
     */
    public record Section(
            int number,
            String title,
            List<String> steps,
            String note,
            String shown,
            @Nullable String picture) {}

    /** Citizens read on a phone, officials at a desk: so the pictures are. */
    static boolean isOnPhone(Chapter chapter) {
        return chapter.part() == Chapter.Part.CITIZEN;
    }

    public int width() {
        return isOnPhone ? 360 : 1120;
    }

    public int height() {
        return isOnPhone ? 640 : 720;
    }
}
