// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Container;
import vn.motcua.form.Part.Repeat;

/**
 * A compiled form.
 *
 * @param root all questions, in the order of the pages
 * @param tests sample answers kept with it
 * @param order for each part the way to it from the top; what a part depends on comes before the part itself
 */
record Structure(
        Bilingual title,
        List<Page> pages,
        Block root,
        List<List<Part>> order,
        SchemaRules schema,
        List<FormTest> tests) {

    record Page(String id, Bilingual title, @Nullable Bilingual hint, List<Section> sections) {

        boolean holds(String name) {
            return sections.stream().anyMatch(section -> section.names().contains(name));
        }
    }

    /** @param names the top-level fields it shows */
    record Section(@Nullable Bilingual title, @Nullable Bilingual hint, List<String> names) {}

    /** The page on which a top-level field, or anything inside it, stands. */
    Page pageOf(String path) {
        var top = (String) Paths.steps(path).getFirst();
        return pages.stream().filter(page -> page.holds(top)).findFirst().orElse(pages.getFirst());
    }

    /** The repeat an instance path such as {@code children} or {@code people[0].papers} leads to. */
    @Nullable
    Repeat repeat(String path) {
        return part(path) instanceof Repeat repeat ? repeat : null;
    }

    /** The part an instance path leads to; a row leads to its repeat. */
    @Nullable
    Part part(String path) {
        @Nullable Part at = root;
        for (var step : Paths.steps(path)) {
            if (step instanceof String name) {
                at = at instanceof Container container ? container.find(name).orElse(null) : null;
            }
        }
        return at;
    }
}
