// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.form.Bilingual;

/** A form at a glance: its pages, sections and questions in order. */
public record Outline(Bilingual title, List<Page> pages) {

    public record Page(String id, Bilingual title, String when, List<Section> sections) {

        public boolean isEmpty() {
            return sections.stream().allMatch(section -> section.parts().isEmpty());
        }
    }

    /** @param title empty texts when it has none */
    public record Section(int number, Bilingual title, String when, List<Part> parts) {}

    /**
     * @param kind a widget, or group, repeat, place
     * @param parts what stands inside a group or repeat
     */
    public record Part(
            String path,
            String name,
            Bilingual label,
            String kind,
            boolean required,
            String when,
            String computed,
            boolean hasChecks,
            List<Part> parts) {

        public boolean isContainer() {
            return kind.equals(Sheet.GROUP) || kind.equals(Sheet.REPEAT);
        }

        Stream<Part> withInner() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::withInner));
        }
    }

    /** Every question, group and repeat, in the order of the form. */
    public Stream<Part> parts() {
        return pages.stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.parts().stream())
                .flatMap(Part::withInner);
    }
}
