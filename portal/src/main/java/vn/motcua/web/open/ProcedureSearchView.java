// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Tone;

/**
 * The search page: what was asked, what narrows it, what was found.
 *
 * @param everything the same words without any narrowing; null when nothing narrows
 * @param lifeEvents ways on for a reader who found nothing
 */
public record ProcedureSearchView(
        Asked asked,
        List<Choice> fields,
        List<Choice> levels,
        List<Choice> audiences,
        List<Choice> events,
        String heading,
        List<Item> found,
        @Nullable String next,
        @Nullable String first,
        @Nullable Link everything,
        List<Link> lifeEvents) {

    /** The question as it was sent; empty texts for what was not asked. */
    public record Asked(String q, String field, String level, String audience, String event) {

        public boolean isNarrowed() {
            return !(field.isEmpty() && level.isEmpty() && audience.isEmpty() && event.isEmpty());
        }
    }

    /** One procedure that was found. */
    public record Item(
            String name,
            String language,
            String href,
            String time,
            String fee,
            String online,
            Tone onlineTone,
            String where,
            boolean canFile) {}
}
