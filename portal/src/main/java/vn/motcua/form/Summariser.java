// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Container;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;

/** Puts settled answers into words. */
record Summariser(Structure structure, Places places, Locale locale) {

    Summary summary(Evaluator.Settled settled) {
        var parts = structure.pages().stream()
                .map(page -> new Summary.Part(page.id(), page.title().in(locale), rows(page, settled)))
                .filter(part -> !part.rows().isEmpty())
                .toList();
        return new Summary(structure.title().in(locale), parts);
    }

    private List<Summary.Row> rows(Structure.Page page, Evaluator.Settled settled) {
        var rows = new ArrayList<Summary.Row>();
        page.sections().stream()
                .flatMap(section -> section.names().stream())
                .forEach(name -> structure
                        .root()
                        .find(name)
                        .ifPresent(
                                part -> add(rows, part, "", "", settled.tree().values(), settled)));
        return rows;
    }

    private void add(
            List<Summary.Row> rows, Part part, String at, String group, Map<?, ?> values, Evaluator.Settled settled) {
        var path = Paths.child(at, part.name());
        if (settled.hidden().contains(path)) {
            return;
        }
        var value = values.get(part.name());
        switch (part) {
            case Question question -> rows.add(row(path, group, question, value));
            case Block block when block.place() -> rows.add(row(path, group, block, value));
            case Block block -> addInner(rows, block, path, label(block), value, settled);
            case Repeat repeat -> addRows(rows, repeat, path, value, settled);
        }
    }

    private void addInner(
            List<Summary.Row> rows,
            Container container,
            String path,
            String group,
            @Nullable Object value,
            Evaluator.Settled settled) {
        var inner = value instanceof Map<?, ?> map ? map : Map.of();
        container.parts().forEach(part -> add(rows, part, path, group, inner, settled));
    }

    private void addRows(
            List<Summary.Row> rows, Repeat repeat, String path, @Nullable Object value, Evaluator.Settled settled) {
        var items = value instanceof List<?> list ? list : List.of();
        for (int index = 0; index < items.size(); index++) {
            var group = Wording.text("view.row", repeat.rowLabel().in(locale), String.valueOf(index + 1))
                    .in(locale);
            addInner(rows, repeat, Paths.row(path, index), group, items.get(index), settled);
        }
    }

    private String label(Part part) {
        return part.look().label().in(locale);
    }

    private Summary.Row row(String path, String group, Block place, @Nullable Object value) {
        var chosen = value instanceof Map<?, ?> map ? map : Map.of();
        var answer = Stream.of(PlaceChoice.DETAIL, PlaceChoice.COMMUNE, PlaceChoice.DISTRICT, PlaceChoice.PROVINCE)
                .map(name -> chosen.get(name) == null ? null : named(name, String.valueOf(chosen.get(name))))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Summary.Row(path, group, label(place), answer);
    }

    private String named(String name, String code) {
        if (name.equals(PlaceChoice.DETAIL)) {
            return code;
        }
        return places.find(code).map(place -> place.name().in(locale)).orElse(code);
    }

    private Summary.Row row(String path, String group, Question question, @Nullable Object value) {
        return new Summary.Row(path, group, label(question), answer(question, value));
    }

    private String answer(Question question, @Nullable Object value) {
        if (question.widget().isTick()) {
            return Wording.text(Boolean.TRUE.equals(value) ? "view.yes" : "view.no")
                    .in(locale);
        }
        return value == null ? "" : read(question, value);
    }

    private String read(Question question, Object value) {
        return switch (value) {
            case LocalDate date -> Dates.read(date, locale);
            case Number number -> Numbers.read(number, locale) + unit(question);
            case List<?> chosen ->
                chosen.stream().map(item -> named(question, item)).collect(Collectors.joining("; "));
            default -> named(question, value);
        };
    }

    private String unit(Question question) {
        if (question.drawing().unit() != null) {
            return " " + question.drawing().unit().in(locale);
        }
        return question.widget() == Widget.MONEY
                ? " " + Wording.text("view.currency").in(locale)
                : "";
    }

    private String named(Question question, Object value) {
        return question.choice(value).map(choice -> choice.label().in(locale)).orElse(String.valueOf(value));
    }
}
