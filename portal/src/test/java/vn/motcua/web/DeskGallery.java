// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Gallery.Show;

/** All pages of the gallery that officials and the administrator see. */
final class DeskGallery {

    private static final Map<String, Supplier<Show>> PAGES = Gallery.together(
            InboxGallery.PAGES,
            DayGallery.PAGES,
            OfficerGallery.PAGES,
            CounterGallery.PAGES,
            HallGallery.PAGES,
            AdministratorGallery.PAGES,
            ProcessGallery.PAGES,
            CatalogueGallery.PAGES,
            ReformGallery.PAGES,
            SurveyGallery.PAGES,
            SecurityGallery.PAGES,
            PaperGallery.PAGES);

    private DeskGallery() {}

    static Set<String> names() {
        return PAGES.keySet();
    }

    static @Nullable Supplier<Show> find(String name) {
        return PAGES.get(name);
    }
}
