// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.form.Formula.Scope;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Container;

/** Tries one expression at one place of a form. */
final class Trial {

    private static final int MOST_ALIKE = 4;

    private final Structure structure;
    private final Problems problems = new Problems();
    private final Dependencies dependencies;
    private final List<Part> way;
    private final boolean isInside;
    private final boolean mayRunInACircle;

    /** @param at the path of the part in the definition; empty for the form itself */
    Trial(Structure structure, String at, Tried.Use use) {
        this.structure = structure;
        this.dependencies = new Dependencies(structure.root(), new Problems());
        this.way = dependencies.wayTo(at);
        this.isInside = use == Tried.Use.CHECK;
        this.mayRunInACircle = use != Tried.Use.CHECK && !at.isEmpty();
    }

    Tried of(String expression, Evaluator evaluator, Answers answers, LocalDate today) {
        return switch (Formula.read(expression)) {
            case Formula.Reading.Bad(String reason) -> wrong("formula", expression, reason);
            case Formula.Reading.Good(Formula formula) -> of(formula, evaluator, answers, today);
        };
    }

    private Tried of(Formula formula, Evaluator evaluator, Answers answers, LocalDate today) {
        formula.unknownFunctions().forEach(name -> problems.add(path(), "unknown-function", formula.text(), name));
        var needed = dependencies.needsOf(formula, way, isInside, problems);
        if (mayRunInACircle && needed.contains(path())) {
            problems.add(path(), "cycle", path() + " → " + formula.text() + " → " + path());
        }
        var asks = asks(needed);
        if (!problems.isEmpty()) {
            return new Tried.Wrong(problems.all(), alike(formula), asks);
        }
        var settled = evaluator.settle(answers);
        var results = new ArrayList<Tried.Result>();
        if (way.isEmpty()) {
            var whole = new Scope(structure.root(), settled.tree().values());
            results.add(formula.result("", List.of(whole), today));
        } else {
            evaluator.visit(settled, way, spot -> results.add(formula.result(spot.path(), scopes(spot), today)));
        }
        return new Tried.Good(List.copyOf(results), asks);
    }

    private List<Scope> scopes(AnswerTree.Spot spot) {
        return isInside && spot.part() instanceof Block && !spot.inner().isEmpty()
                ? spot.inner().getFirst().scopes()
                : spot.scopes();
    }

    private Tried wrong(String code, String... arguments) {
        problems.add(path(), code, arguments);
        return new Tried.Wrong(problems.all(), List.of(), Set.of());
    }

    private String path() {
        return way.isEmpty() ? "" : way.getLast().path();
    }

    private Set<String> asks(Set<String> needed) {
        var asks = new LinkedHashSet<String>();
        structure.root().parts().stream()
                .map(Part::name)
                .filter(name -> needed.stream().anyMatch(path -> path.equals(name) || path.startsWith(name + ".")))
                .forEach(asks::add);
        return asks;
    }

    /** The names nearest to those it does not know, so that a slip of the keys is seen. */
    private List<String> alike(Formula formula) {
        var names = names(structure.root(), "").toList();
        var alike = new LinkedHashSet<String>();
        for (var reference : dependencies.unknown(formula, way, isInside)) {
            var wanted = reference.toLowerCase(Locale.ROOT);
            names.stream()
                    .filter(name -> Slip.isAlike(wanted, name.toLowerCase(Locale.ROOT)))
                    .sorted(java.util.Comparator.comparingInt(
                            name -> Slip.distance(wanted, name.toLowerCase(Locale.ROOT))))
                    .limit(MOST_ALIKE)
                    .forEach(alike::add);
        }
        return List.copyOf(alike);
    }

    private static Stream<String> names(Container container, String at) {
        return container.parts().stream().flatMap(part -> {
            var path = Paths.child(at, part.name());
            return part instanceof Container inner
                    ? Stream.concat(Stream.of(path), names(inner, path))
                    : Stream.of(path);
        });
    }
}
