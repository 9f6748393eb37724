// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.AnswerTree.Spot;
import vn.motcua.form.Formula.Scope;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;

/**
 * The one rule engine: first settles each part in the order of dependence (hidden: dropped; computed: filled in), then
 * judges what is visible.
 */
final class Evaluator {

    private final Structure structure;
    private final Places places;
    private final LocalDate today;

    Evaluator(Structure structure, Places places, LocalDate today) {
        this.structure = structure;
        this.places = places;
        this.today = today;
    }

    Evaluation evaluate(Answers answers) {
        var settled = settle(answers);
        var spots = settled.spots();
        var errors = new Judge(structure, places, today, settled.tree(), spots).errors();
        var visible = new LinkedHashSet<String>();
        spots.forEach(spot -> visible.add(spot.path()));
        return new Evaluation(new Answers(settled.tree().plain(), unclear(settled, visible)), errors, visible);
    }

    private static Map<String, String> unclear(Settled settled, Set<String> visible) {
        var unclear = new LinkedHashMap<String, String>();
        settled.tree().typed().forEach((path, text) -> {
            if (!text.isEmpty() && visible.contains(path)) {
                unclear.put(path, text);
            }
        });
        return unclear;
    }

    /** Answers after visibility and computation, before judgement. */
    record Settled(AnswerTree tree, Set<String> hidden) {

        List<Spot> spots() {
            return tree.spots(hidden);
        }
    }

    Settled settle(Answers answers) {
        var tree = new AnswerTree(structure.root(), answers);
        return settle(tree, _ -> {});
    }

    /** The same, with the rows that a repeat shows before anything was answered, and what questions suggest. */
    Settled settleForDrawing(Answers answers, Prefill prefill) {
        var tree = new AnswerTree(structure.root(), answers);
        return settle(tree, new Suggestions(places, prefill, tree.typed(), today)::addTo);
    }

    /** @param more is done to each visible part once it is settled */
    private Settled settle(AnswerTree tree, Consumer<Spot> more) {
        var hidden = new HashSet<String>();
        for (var way : structure.order()) {
            var top = List.of(new Scope(structure.root(), tree.values()));
            visit(way, 0, top, "", spot -> settle(spot, hidden, more));
        }
        return new Settled(tree, hidden);
    }

    /** Every place of a part in settled answers, hidden ones too: one, or one for each row. */
    void visit(Settled settled, List<Part> way, Consumer<Spot> visitor) {
        visit(way, 0, List.of(new Scope(structure.root(), settled.tree().values())), "", visitor);
    }

    private static void visit(List<Part> way, int depth, List<Scope> scopes, String at, Consumer<Spot> visitor) {
        var part = way.get(depth);
        var spot = new Spot(Paths.child(at, part.name()), part, scopes);
        if (depth == way.size() - 1) {
            visitor.accept(spot);
            return;
        }
        spot.inner().forEach(inner -> visit(way, depth + 1, inner.scopes(), inner.path(), visitor));
    }

    private void settle(Spot spot, Set<String> hidden, Consumer<Spot> more) {
        if (!isVisible(spot)) {
            spot.holder().remove(spot.part().name());
            hidden.add(spot.path());
            return;
        }
        switch (spot.part()) {
            case Question question -> compute(question, spot);
            case Block block -> spot.holder().putIfAbsent(block.name(), new LinkedHashMap<String, Object>());
            case Repeat repeat -> spot.holder().putIfAbsent(repeat.name(), new ArrayList<Object>());
        }
        more.accept(spot);
    }

    private boolean isVisible(Spot spot) {
        return isOfferedDistrict(spot)
                && spot.part().logic().when().stream().allMatch(condition -> condition.holds(spot.scopes(), today));
    }

    /** Districts are asked for only where the province has some. */
    private boolean isOfferedDistrict(Spot spot) {
        var inPlace = spot.scopes().getLast().container() instanceof Block block && block.place();
        return !inPlace
                || !spot.part().name().equals(PlaceChoice.DISTRICT)
                || !new PlaceChoice(places, spot.holder()).districts().isEmpty();
    }

    private void compute(Question question, Spot spot) {
        var formula = question.logic().computed();
        if (formula == null) {
            return;
        }
        var value = fitting(question, formula.value(spot.scopes(), today));
        if (value == null) {
            spot.holder().remove(question.name());
        } else {
            spot.holder().put(question.name(), value);
        }
    }

    /** The result of a formula as an answer to its question; null where it does not fit. */
    static @Nullable Object fitting(Question question, @Nullable Object result) {
        return switch (result) {
            case null -> null;
            case Number number
            when question.type().equals("integer") || question.type().equals("number") ->
                Numbers.exact(new java.math.BigDecimal(number.toString()));
            case Boolean tick when question.type().equals("boolean") -> tick;
            case LocalDate date when question.widget() == Widget.DATE -> date;
            case String text when question.type().equals("string") -> understood(question, text);
            case Number number when question.type().equals("string") -> number.toString();
            case Temporal date when question.type().equals("string") -> date.toString();
            default -> null;
        };
    }

    private static @Nullable Object understood(Question question, String text) {
        return Understood.of(question, text) instanceof Understood.Value(Object value) ? value : null;
    }
}
