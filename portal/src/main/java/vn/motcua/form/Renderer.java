// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormView.ButtonView;
import vn.motcua.form.FormView.ErrorLink;
import vn.motcua.form.FormView.FieldView;
import vn.motcua.form.FormView.GroupView;
import vn.motcua.form.FormView.ItemView;
import vn.motcua.form.FormView.OptionView;
import vn.motcua.form.FormView.PageView;
import vn.motcua.form.FormView.RepeatView;
import vn.motcua.form.FormView.RowView;
import vn.motcua.form.FormView.SectionView;
import vn.motcua.form.FormView.Words;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Container;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;

/** Draws settled answers for one reader. */
final class Renderer {

    private final Structure structure;
    private final Places places;
    private final Evaluator.Settled settled;
    private final Answers given;
    private final List<FieldError> errors;
    private final Map<String, String> messages = new HashMap<>();
    private final Locale locale;

    /** The paths of the items drawn on the present page. */
    private final List<String> drawn = new ArrayList<>();

    private final Set<String> drawnAnywhere = new HashSet<>();

    Renderer(
            Structure structure,
            Places places,
            Evaluator.Settled settled,
            Answers given,
            List<FieldError> errors,
            Locale locale) {
        this.structure = structure;
        this.places = places;
        this.settled = settled;
        this.given = given;
        this.errors = errors;
        this.locale = locale;
        errors.forEach(error -> messages.putIfAbsent(error.path(), error.message(locale)));
    }

    FormView view() {
        var pages = structure.pages().stream()
                .map(this::page)
                .filter(page -> !page.sections().isEmpty())
                .toList();
        return new FormView(structure.title().in(locale), pages, links(), words());
    }

    private List<ErrorLink> links() {
        var links = new LinkedHashSet<ErrorLink>();
        for (var error : errors) {
            if (drawnAnywhere.contains(error.path())) {
                links.add(new ErrorLink(
                        structure.pageOf(error.path()).id(),
                        id(error.path()),
                        groups(error.path()) + error.message(locale)));
            }
        }
        return List.copyOf(links);
    }

    /** Where a field stands, so that "enter the name" says whose: {@code Người mẹ – Nơi cư trú: }. */
    private String groups(String path) {
        var groups = new ArrayList<String>();
        var at = "";
        for (var step : Paths.steps(Paths.parent(path))) {
            at = step instanceof Integer index ? Paths.row(at, index) : Paths.child(at, (String) step);
            var part = structure.part(at);
            if (step instanceof Integer index && part instanceof Repeat repeat) {
                groups.set(groups.size() - 1, rowTitle(repeat, index));
            } else if (part != null) {
                groups.add(part.look().label().in(locale));
            }
        }
        return groups.isEmpty() ? "" : String.join(" – ", groups) + ": ";
    }

    private String rowTitle(Repeat repeat, int index) {
        return word("view.row", repeat.rowLabel().in(locale), String.valueOf(index + 1));
    }

    private Words words() {
        return new Words(
                word("view.error-title"),
                word("view.error-prefix"),
                word("view.optional"),
                word("view.choose"),
                word("view.change"),
                word("view.no-rows"));
    }

    private String word(String key, String... arguments) {
        return Wording.text(key, arguments).in(locale);
    }

    private @Nullable String in(@Nullable Bilingual text) {
        return text == null ? null : text.in(locale);
    }

    /** The id of what stands at a path. */
    static String id(String path) {
        return "f-" + Paths.id(path);
    }

    private PageView page(Structure.Page page) {
        drawn.clear();
        var sections = page.sections().stream()
                .map(this::section)
                .filter(section -> !section.items().isEmpty())
                .toList();
        return new PageView(page.id(), page.title().in(locale), in(page.hint()), sections, String.join(" ", drawn));
    }

    private SectionView section(Structure.Section section) {
        var items = new ArrayList<ItemView>();
        for (var name : section.names()) {
            structure
                    .root()
                    .find(name)
                    .ifPresent(part -> addItem(items, part, "", settled.tree().values()));
        }
        return new SectionView(in(section.title()), in(section.hint()), items);
    }

    private List<ItemView> items(Container container, String at, Map<?, ?> values) {
        var items = new ArrayList<ItemView>();
        container.parts().forEach(part -> addItem(items, part, at, values));
        return items;
    }

    private void addItem(List<ItemView> items, Part part, String at, Map<?, ?> values) {
        var path = Paths.child(at, part.name());
        if (settled.hidden().contains(path) || isTooEarly(part, at, values)) {
            return;
        }
        drawn.add(path);
        drawnAnywhere.add(path);
        items.add(
                switch (part) {
                    case Question question -> field(question, path, values);
                    case Block block -> group(block, path, values.get(block.name()));
                    case Repeat repeat -> repeat(repeat, path, values.get(repeat.name()));
                });
    }

    /** Communes are offered once it is known of which province or district. */
    private boolean isTooEarly(Part part, String at, Map<?, ?> values) {
        return part.name().equals(PlaceChoice.COMMUNE)
                && structure.part(at) instanceof Block block
                && block.place()
                && !places.provinces().isEmpty()
                && new PlaceChoice(places, named(values)).communes().isEmpty();
    }

    private GroupView group(Block block, String path, @Nullable Object values) {
        var inner = values instanceof Map<?, ?> map ? map : Map.of();
        return new GroupView(
                id(path),
                block.look().label().in(locale),
                in(block.look().hint()),
                messages.get(path),
                items(block, path, inner),
                block.place() ? choose(block, path) : null,
                card(block, path));
    }

    private ButtonView choose(Block place, String path) {
        var named = place.look().named().in(locale);
        return new ButtonView(Turn.ACTION, "choose:" + path, word("view.choose"), word("view.choose-spoken", named));
    }

    private RepeatView repeat(Repeat repeat, String path, @Nullable Object values) {
        var rows = values instanceof List<?> list ? list : List.of();
        var views = new ArrayList<RowView>();
        for (int index = 0; index < rows.size(); index++) {
            views.add(row(repeat, Paths.row(path, index), index, (Map<?, ?>) rows.get(index), rows.size()));
        }
        var add = rows.size() < repeat.max() ? add(repeat, path) : null;
        return new RepeatView(
                id(path), repeat.look().label().in(locale), in(repeat.look().hint()), messages.get(path), views, add);
    }

    private ButtonView add(Repeat repeat, String path) {
        var label = word("view.add", Wording.inSentence(repeat.rowLabel().in(locale)));
        return new ButtonView(Turn.ACTION, "add:" + path, label, label);
    }

    private RowView row(Repeat repeat, String path, int index, Map<?, ?> values, int count) {
        var title = rowTitle(repeat, index);
        var remove = count > repeat.firstRows()
                ? new ButtonView(
                        Turn.ACTION,
                        "remove:" + path,
                        word("view.remove"),
                        word("view.remove-spoken", Wording.inSentence(title)))
                : null;
        return new RowView(path, title, items(repeat, path, values), remove, card(repeat, path));
    }

    private static @Nullable String card(Container container, String path) {
        return CardTaker.isOffered(container) ? path : null;
    }

    private FieldView field(Question question, String path, Map<?, ?> values) {
        var drawing = question.drawing();
        return new FieldView(
                id(path),
                path,
                question.look().label().in(locale),
                hint(question),
                messages.get(path),
                question.widget(),
                shown(question, path, values),
                options(question, path, values),
                question.required(),
                question.logic().isComputed(),
                autocomplete(drawing),
                inputmode(question),
                unit(question),
                drawing.rows() == 0 ? 4 : drawing.rows(),
                drawing.maxLength(),
                drawing.paper());
    }

    private @Nullable String hint(Question question) {
        var hint = in(question.look().hint());
        return hint == null
                        && question.widget() == Widget.DATE
                        && !question.logic().isComputed()
                ? word("view.date-hint")
                : hint;
    }

    private static @Nullable String autocomplete(Part.Drawing drawing) {
        if (drawing.autocomplete() != null || drawing.prefill() == null) {
            return drawing.autocomplete();
        }
        return drawing.prefill().autocomplete();
    }

    private static @Nullable String inputmode(Question question) {
        return question.type().equals("integer") ? "numeric" : question.widget().inputmode();
    }

    private @Nullable String unit(Question question) {
        if (question.drawing().unit() == null && question.widget() == Widget.MONEY) {
            return word("view.currency");
        }
        return in(question.drawing().unit());
    }

    private String shown(Question question, String path, Map<?, ?> values) {
        var typed = given.typed().get(path);
        var value = values.get(question.name());
        if (typed != null && value == null) {
            return typed;
        }
        return value == null ? "" : shown(question, value);
    }

    private static String shown(Question question, Object value) {
        return switch (value) {
            case LocalDate date -> Dates.shown(date);
            case Number number -> Numbers.typed(number, question.widget() == Widget.MONEY);
            case List<?> _ -> "";
            default -> String.valueOf(value);
        };
    }

    private List<OptionView> options(Question question, String path, Map<?, ?> values) {
        var value = values.get(question.name());
        var options = new ArrayList<OptionView>();
        if (question.widget() == Widget.SELECT) {
            options.add(new OptionView(id(path) + "-0", "", word("view.select"), value == null));
        }
        for (var choice : choices(question, values)) {
            var selected = value instanceof List<?> chosen
                    ? chosen.contains(choice.value())
                    : choice.value().equals(value);
            options.add(new OptionView(
                    optionId(path, options.size()),
                    choice.value(),
                    choice.label().in(locale),
                    selected));
        }
        return options;
    }

    /** The first option has the id of the field, so that the link of an error leads to it. */
    private static String optionId(String path, int index) {
        return index == 0 ? id(path) : id(path) + "-" + (index + 1);
    }

    private List<Part.Choice> choices(Question question, Map<?, ?> values) {
        if (!question.choices().isEmpty() || question.widget() != Widget.SELECT) {
            return question.choices();
        }
        return new PlaceChoice(places, named(values))
                .offered(question.name()).stream()
                        .map(place -> new Part.Choice(place.code(), place.name()))
                        .toList();
    }

    private static Map<String, Object> named(Map<?, ?> values) {
        var named = new HashMap<String, Object>();
        values.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
