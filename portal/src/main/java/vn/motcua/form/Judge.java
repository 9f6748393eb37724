// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.form.AnswerTree.Spot;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;
import vn.motcua.form.SchemaRules.Violation;

/** Finds what is wrong with settled answers: at most one error for each visible part, in the order of the form. */
final class Judge {

    private final Structure structure;
    private final Places places;
    private final LocalDate today;
    private final AnswerTree tree;
    private final List<Spot> spots;
    private final Map<String, Spot> byPath = new HashMap<>();
    private final Map<String, FieldError> errors = new LinkedHashMap<>();

    Judge(Structure structure, Places places, LocalDate today, AnswerTree tree, List<Spot> spots) {
        this.structure = structure;
        this.places = places;
        this.today = today;
        this.tree = tree;
        this.spots = spots;
        spots.forEach(spot -> byPath.put(spot.path(), spot));
    }

    List<FieldError> errors() {
        tree.typed().forEach(this::addUnclear);
        structure.schema().violations(tree.judged()).forEach(this::addViolation);
        spots.forEach(this::addOwnRules);
        var ordered = new ArrayList<FieldError>();
        spots.stream()
                .map(spot -> errors.get(spot.path()))
                .flatMap(error -> Optional.ofNullable(error).stream())
                .forEach(ordered::add);
        tree.unknown().forEach(path -> ordered.add(Wording.error(path, "unknown", path)));
        return ordered;
    }

    private void addUnclear(String path, String text) {
        var spot = byPath.get(path);
        if (spot != null && !text.isEmpty()) {
            add(spot, "unreadable");
        }
    }

    private void addViolation(Violation violation) {
        var spot = spotOf(violation);
        if (spot != null && !(violation.keyword().equals("required") && isComputed(spot))) {
            add(spot, code(violation, spot), limit(violation));
        }
    }

    private @Nullable Spot spotOf(Violation violation) {
        var path = violation.path();
        if (violation.keyword().equals("required")) {
            return byPath.get(path);
        }
        while (!path.isEmpty() && !byPath.containsKey(path)) {
            path = Paths.parent(path);
        }
        return byPath.get(path);
    }

    private static boolean isComputed(Spot spot) {
        return spot.part().logic().isComputed();
    }

    /** The keyword in kebab case; a fraction where a whole number is asked has its own code. */
    private static String code(Violation violation, Spot spot) {
        if (violation.keyword().equals("type") && spot.value() instanceof Number) {
            return "whole";
        }
        return violation.keyword().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String limit(Violation violation) {
        @Nullable JsonNode limit = violation.limit();
        return limit == null || !limit.isNumber() ? "" : Numbers.typed(limit.decimalValue(), true);
    }

    private void addOwnRules(Spot spot) {
        switch (spot.part()) {
            case Question question -> addRulesOfAnswer(question, spot);
            case Block block when block.place() -> addRulesOfPlace(spot);
            case Block _, Repeat _ -> {}
        }
        addChecks(spot);
    }

    private void addRulesOfAnswer(Question question, Spot spot) {
        if (spot.value() instanceof LocalDate date) {
            addDateLimits(question, spot, date);
        }
        if (question.widget() == Widget.ID_NUMBER
                && spot.value() instanceof String number
                && !IdNumbers.isBornUntil(number, today)) {
            add(spot, "format");
        }
    }

    private void addDateLimits(Question question, Spot spot, LocalDate date) {
        if (question.notAfter() != null && date.isAfter(question.notAfter().on(today))) {
            addLimit(spot, "not-after", question.notAfter());
        }
        if (question.notBefore() != null && date.isBefore(question.notBefore().on(today))) {
            addLimit(spot, "not-before", question.notBefore());
        }
    }

    private void addLimit(Spot spot, String code, DateLimit limit) {
        var isToday = limit.on(today).equals(today);
        add(spot, code, isToday ? code + ".today" : code, Dates.shown(limit.on(today)));
    }

    private void addRulesOfPlace(Spot place) {
        place.inner().forEach(inner -> {
            var chosen = inner.scopes().getLast().values();
            if (!chosen.isEmpty() && !places.provinces().isEmpty()) {
                new PlaceChoice(places, chosen).refused().ifPresent(refused -> refuse(refused, inner.path(), chosen));
            }
        });
    }

    private void refuse(String name, String placePath, Map<String, Object> chosen) {
        var spot = byPath.get(Paths.child(placePath, name));
        if (spot != null) {
            add(spot, chosen.containsKey(name) ? "enum" : "required");
        }
    }

    private void addChecks(Spot spot) {
        if (spot.value() == null || isEmpty(spot.value())) {
            return;
        }
        var scopes = spot.part() instanceof Block && !spot.inner().isEmpty()
                ? spot.inner().getFirst().scopes()
                : spot.scopes();
        spot.part().logic().checks().stream()
                .filter(check -> check.rule().fails(scopes, today))
                .findFirst()
                .ifPresent(check -> errors.putIfAbsent(
                        spot.path(),
                        new FieldError(
                                spot.path(),
                                "check",
                                check.message().vi(),
                                check.message().en())));
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.isEmpty() || value instanceof List<?> list && list.isEmpty();
    }

    private void add(Spot spot, String code, String... arguments) {
        add(spot, code, code, arguments.length == 0 ? "" : arguments[0]);
    }

    private void add(Spot spot, String code, String key, String argument) {
        var own = spot.part().look().errors().get(code);
        var message = own != null ? own : Wording.message(key, spot.part(), argument);
        errors.putIfAbsent(spot.path(), new FieldError(spot.path(), code, message.vi(), message.en()));
    }
}
