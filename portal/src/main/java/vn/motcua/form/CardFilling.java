// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Container;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;

/** Puts what a card says into the questions of one group that ask for it; what stood there gives way and is told. */
final class CardFilling {

    private final Evaluator evaluator;
    private final Structure structure;
    private final Places places;
    private final CitizenCard card;
    private Map<String, Object> values;
    private final Map<String, String> typed;
    private final Map<String, CardFilled.Field> filled = new LinkedHashMap<>();
    private boolean isPlaceWhole = true;

    CardFilling(Evaluator evaluator, Structure structure, Places places, Answers answers, CitizenCard card) {
        this.evaluator = evaluator;
        this.structure = structure;
        this.places = places;
        this.card = card;
        this.values = answers.values();
        this.typed = new LinkedHashMap<>(answers.typed());
    }

    /** Where a card is offered: see {@link Form#offersCard}. */
    CardFilled into(String path) {
        ((Container) Objects.requireNonNull(structure.part(path)))
                .parts()
                .forEach(part -> fill(part, Paths.child(path, part.name())));
        return told();
    }

    private Optional<Object> find(String path) {
        return new Answers(values, typed).find(path);
    }

    private CardFilled told() {
        var answers = new Answers(values, typed);
        var hidden = evaluator.settleForDrawing(answers, Prefill.NONE).hidden();
        var seen = filled.entrySet().stream()
                .filter(field -> !hidden.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new CardFilled(answers, seen, isPlaceWhole ? "" : card.address());
    }

    private void fill(Part part, String path) {
        var fact = CardTaker.fact(part);
        if (fact == null || fact.typed(card).isEmpty()) {
            return;
        }
        switch (part) {
            case Question question -> meaning(question, fact.typed(card)).ifPresent(value -> put(part, path, value));
            case Block place -> fillPlace(place, path);
            case Repeat _ -> {}
        }
    }

    /** A choice is known by its Vietnamese name. */
    private static Optional<Object> meaning(Question question, String typed) {
        if (!question.choices().isEmpty()) {
            return question.choices().stream()
                    .filter(choice -> choice.label().vi().equalsIgnoreCase(typed))
                    .<Object>map(Part.Choice::value)
                    .findFirst();
        }
        return switch (Understood.of(question, typed)) {
            case Understood.Value(LocalDate date) -> Optional.of(date.toString());
            case Understood.Value(Object value) -> Optional.of(value);
            case Understood.Nothing _, Understood.Unclear _ -> Optional.empty();
        };
    }

    /** A half of an address replaces nothing: the reader is told it, unless the place was chosen already. */
    private void fillPlace(Block place, String path) {
        var chosen = new CardAddress(places, card).chosen();
        chosen.keySet().removeIf(name -> place.find(name).isEmpty());
        var isWhole = chosen.containsKey(PlaceChoice.COMMUNE);
        isPlaceWhole = isWhole || find(Paths.child(path, PlaceChoice.COMMUNE)).isPresent();
        if (isWhole || !chosen.isEmpty() && find(path).isEmpty()) {
            put(place, path, chosen);
        }
    }

    private void put(Part part, String path, Object value) {
        var before = find(path).filter(old -> !old.equals(value));
        var unclear = typed.getOrDefault(path, "");
        typed.keySet().removeIf(at -> Paths.isIn(at, path));
        values = with(values, Paths.steps(path), value);
        filled.put(
                path,
                new CardFilled.Field(
                        part.look().label(), before.map(old -> shown(part, old)).orElse(plain(unclear))));
    }

    private static Bilingual plain(String text) {
        return new Bilingual(text, text);
    }

    private Bilingual shown(Part part, Object value) {
        return switch (value) {
            case Map<?, ?> place ->
                plain(place.values().stream().map(this::placeName).collect(Collectors.joining(", ")));
            case String text when part instanceof Question question -> shown(question, text);
            default -> plain(String.valueOf(value));
        };
    }

    private static Bilingual shown(Question question, String text) {
        return question.widget() == Widget.DATE
                ? plain(Understood.date(text).map(Dates::shown).orElse(text))
                : question.choice(text).map(Part.Choice::label).orElse(plain(text));
    }

    private String placeName(Object code) {
        return places.find(String.valueOf(code)).map(Places.Place::nameVi).orElse(String.valueOf(code));
    }

    private static Map<String, Object> with(Map<?, ?> object, List<Object> steps, Object value) {
        var copy = new LinkedHashMap<String, Object>();
        object.forEach((name, inner) -> copy.put(String.valueOf(name), inner));
        var name = (String) steps.getFirst();
        copy.put(name, inside(copy.get(name), steps.subList(1, steps.size()), value));
        return copy;
    }

    private static Object inside(@Nullable Object at, List<Object> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        if (steps.getFirst() instanceof Integer index) {
            var rows = new ArrayList<Object>(at instanceof List<?> list ? list : List.of());
            rows.set(index, inside(rows.get(index), steps.subList(1, steps.size()), value));
            return rows;
        }
        return with(at instanceof Map<?, ?> map ? map : Map.of(), steps, value);
    }
}
