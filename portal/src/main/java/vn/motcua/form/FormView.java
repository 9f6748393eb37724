// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as a page shows it to one reader: every word chosen, every hidden question left out, so that a template only
 * draws.
 */
public record FormView(String title, List<PageView> pages, List<ErrorLink> errors, Words words) {

    /** The page with this id, when it is visible. */
    public @Nullable PageView page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst().orElse(null);
    }

    /** Its outermost questions and groups that are one of these parts, or have one inside. */
    public List<ItemView> items(Set<String> parts) {
        var tops = parts.stream().map(FormView::topOf).collect(Collectors.toSet());
        return pages.stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.items().stream())
                .filter(item -> tops.contains(item.id()))
                .toList();
    }

    /** The same without these parts; a page or section that has nothing else is left out. */
    public FormView without(Set<String> parts) {
        var tops = parts.stream().map(FormView::topOf).collect(Collectors.toSet());
        return new FormView(
                title,
                pages.stream()
                        .map(page -> page.without(tops))
                        .filter(page -> !page.sections().isEmpty())
                        .toList(),
                errors,
                words);
    }

    private static String topOf(String part) {
        return Renderer.id(String.valueOf(Paths.steps(part).getFirst()));
    }

    /** The errors whose fields stand on this page, for a form that is shown page by page. */
    public List<ErrorLink> errorsOn(String pageId) {
        return errors.stream().filter(error -> error.pageId().equals(pageId)).toList();
    }

    /** The question, or the group of questions, at a path such as {@code children[0].name}, when it is visible. */
    public @Nullable ItemView item(String path) {
        return pages.stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.items().stream())
                .flatMap(FormView::within)
                .filter(item -> item.id().equals(Renderer.id(path)))
                .findFirst()
                .orElse(null);
    }

    /** The id of the input at a path, for a link that leads there. */
    public static String anchor(String path) {
        return Renderer.id(path);
    }

    private static Stream<ItemView> within(ItemView item) {
        var inner = switch (item) {
            case FieldView _ -> Stream.<ItemView>empty();
            case GroupView group -> group.items().stream();
            case RepeatView repeat -> repeat.rows().stream().flatMap(row -> row.items().stream());
        };
        return Stream.concat(Stream.of(item), inner.flatMap(FormView::within));
    }

    /** @param anchor id of the input to go to */
    public record ErrorLink(String pageId, String anchor, String message) {}

    /** The words of the interface itself, in the reader's language. */
    public record Words(
            String errorTitle, String errorPrefix, String optional, String choose, String change, String noRows) {}

    /** @param drawn the paths on the page, for the hidden field {@link Turn#DRAWN} */
    public record PageView(
            String id, String title, @Nullable String hint, List<SectionView> sections, String drawn) {

        /** It begins with a group of its own title, which need not stand twice. */
        public boolean repeatsItsTitle() {
            return sections.stream()
                    .flatMap(section -> section.items().stream())
                    .findFirst()
                    .filter(item -> item instanceof GroupView && item.label().equals(title))
                    .isPresent();
        }

        private PageView without(Set<String> tops) {
            var left = sections.stream()
                    .map(section -> section.without(tops))
                    .filter(section -> !section.items().isEmpty())
                    .toList();
            return new PageView(id, title, hint, left, drawn);
        }
    }

    public record SectionView(
            @Nullable String title, @Nullable String hint, List<ItemView> items) {

        private SectionView without(Set<String> tops) {
            return new SectionView(
                    title,
                    hint,
                    items.stream().filter(item -> !tops.contains(item.id())).toList());
        }
    }

    public sealed interface ItemView {

        String id();

        String label();

        @Nullable
        String hint();

        @Nullable
        String error();

        default String hintId() {
            return id() + "-hint";
        }

        default String errorId() {
            return id() + "-error";
        }

        /** The ids of hint and error, for {@code aria-describedby}; null when there is neither. */
        default @Nullable String describedBy() {
            if (hint() == null) {
                return error() == null ? null : errorId();
            }
            return error() == null ? hintId() : hintId() + " " + errorId();
        }
    }

    /**
     * One question.
     *
     * @param value the text in the input; for a tick {@code true} or empty
     * @param readOnly a computed value
     * @param maxLength 0 for no limit
     * @param paper the paper this field refers to, for widget {@code paper}
     */
    public record FieldView(
            String id,
            String name,
            String label,
            @Nullable String hint,
            @Nullable String error,
            Widget widget,
            String value,
            List<OptionView> options,
            boolean required,
            boolean readOnly,
            @Nullable String autocomplete,
            @Nullable String inputmode,
            @Nullable String unit,
            int rows,
            int maxLength,
            @Nullable String paper)
            implements ItemView {

        public boolean isChecked() {
            return "true".equals(value);
        }

        /** The type attribute of a text input. */
        public String inputType() {
            return switch (widget) {
                case PHONE -> "tel";
                case EMAIL -> "email";
                default -> "text";
            };
        }

        public boolean isMultiple() {
            return widget == Widget.CHECKBOXES;
        }
    }

    public record OptionView(String id, String value, String label, boolean selected) {}

    /**
     * Questions that belong together: a person, a place.
     *
     * @param choose for a place, the button that fetches the next list when there is no JavaScript
     * @param card its path, when the person it describes may show their card
     */
    public record GroupView(
            String id,
            String label,
            @Nullable String hint,
            @Nullable String error,
            List<ItemView> items,
            @Nullable ButtonView choose,
            @Nullable String card)
            implements ItemView {}

    /** Rows of the same questions. {@code add} is null when no more may be added. */
    public record RepeatView(
            String id,
            String label,
            @Nullable String hint,
            @Nullable String error,
            List<RowView> rows,
            @Nullable ButtonView add)
            implements ItemView {}

    /** {@code remove} is null for a row that must stay; {@code card} is its path, as in {@link GroupView}. */
    public record RowView(
            String id,
            String title,
            List<ItemView> items,
            @Nullable ButtonView remove,
            @Nullable String card) {}

    /** A submit button that does not submit: see {@link Form#press}. */
    public record ButtonView(String name, String value, String label, String spokenLabel) {}
}
