// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import vn.motcua.survey.sample.Plan.PlanStage;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

/** Draws by a plan from a frame; the same seed draws the same sample. */
public final class Drawing {

    private final Table frame;
    private final Plan plan;
    private final RandomGenerator random;
    private final List<Audited> audit = new ArrayList<>();
    private final List<Sentence> remarks = new ArrayList<>();

    public Drawing(Table frame, Plan plan, long seed) {
        this.frame = frame;
        this.plan = plan;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        new FrameCheck(frame, plan).run();
    }

    /** What becomes of a unit. */
    public enum Role {
        DRAWN,
        RESERVE,
        LEFT
    }

    /**
     * A unit with the account of its drawing.
     *
     * @param stage from 1
     * @param probability within what it lies in
     * @param overall over all stages
     * @param order among the reserves of its stratum from 1; 0 for others
     */
    public record Audited(int stage, Unit unit, double probability, double overall, Role role, int order) {}

    /** Every unit of the frame at every stage, whether drawn or not. */
    public List<Audited> draw() {
        var everything = new Unit(List.of(), IntStream.range(0, frame.rows()).toArray(), 0, false);
        descend(0, everything, 1, true);
        return List.copyOf(audit);
    }

    /** What the reader should know of the sample. */
    public List<Sentence> remarks() {
        return List.copyOf(remarks);
    }

    private void descend(int stage, Unit parent, double overall, boolean isDrawn) {
        if (stage == plan.stages().size()) {
            return;
        }
        for (var stratum : strata(plan.stages().get(stage), parent).values()) {
            drawFrom(stage, parent, stratum, overall, isDrawn);
        }
    }

    /** The rows of each stratum within the parent, in the order of the frame. */
    private LinkedHashMap<List<String>, int[]> strata(PlanStage stage, Unit parent) {
        return split(parent.rows(), stage.within());
    }

    private LinkedHashMap<List<String>, int[]> split(int[] rows, List<String> columns) {
        var lists = new LinkedHashMap<List<String>, List<Integer>>();
        for (var row : rows) {
            var key =
                    columns.stream().map(column -> frame.get(column).show(row)).toList();
            lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
        }
        var split = new LinkedHashMap<List<String>, int[]>();
        lists.forEach((key, list) ->
                split.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        return split;
    }

    private void drawFrom(int stage, Unit parent, int[] rows, double overall, boolean isDrawn) {
        var rule = plan.stages().get(stage);
        var units = units(rule, parent, rows);
        var n = number(rule, rows[0]);
        if (n > units.size() && isDrawn) {
            remarks.add(new Sentence(
                    "%s has %d units of %s where %d were to be drawn; all are taken.",
                    place(parent, rule, rows[0]), units.size(), rule.unit(), n));
        }
        if (isDrawn) {
            remarkCertain(units, n, place(parent, rule, rows[0]), rule.unit());
        }
        var probabilities = Inclusion.probabilities(units, n);
        var drawn = isDrawn ? draw(rule, probabilities) : new boolean[units.size()];
        var orders = isDrawn ? reserve(rule, units, drawn) : new int[units.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            var role = drawn[unit] ? Role.DRAWN : orders[unit] > 0 ? Role.RESERVE : Role.LEFT;
            var product = overall * probabilities[unit];
            audit.add(new Audited(stage + 1, units.get(unit), probabilities[unit], product, role, orders[unit]));
            descend(stage + 1, units.get(unit), product, drawn[unit]);
        }
    }

    private void remarkCertain(List<Unit> units, int n, Object place, String kind) {
        var certain = units.stream().filter(Unit::isCertain).count();
        if (certain >= n && units.size() > certain) {
            remarks.add(new Sentence(
                    "%s has %d units of %s for certain where %d were to be drawn; the other %d cannot be drawn, and the sample says nothing of them.",
                    place, certain, kind, n, units.size() - certain));
        }
    }

    private Object place(Unit parent, PlanStage rule, int row) {
        var names = new ArrayList<>(parent.names());
        rule.within().forEach(column -> names.add(frame.get(column).show(row)));
        return names.isEmpty() ? new Sentence("The frame") : String.join(" / ", names);
    }

    private List<Unit> units(PlanStage rule, Unit parent, int[] rows) {
        var units = new ArrayList<Unit>();
        split(rows, List.of(rule.unit())).forEach((key, ofUnit) -> {
            var names = new ArrayList<>(parent.names());
            rule.within().forEach(column -> names.add(frame.get(column).show(ofUnit[0])));
            names.addAll(key);
            units.add(new Unit(List.copyOf(names), ofUnit, size(rule, ofUnit), isCertain(rule, ofUnit)));
        });
        return units;
    }

    private double size(PlanStage rule, int[] rows) {
        if (rule.size() == null) {
            return 1;
        }
        var sizes = frame.numbers(rule.size()).values();
        return Arrays.stream(rows).mapToDouble(row -> sizes[row]).sum();
    }

    /** For certain if any of its rows says so. */
    private boolean isCertain(PlanStage rule, int[] rows) {
        return rule.certainty() != null
                && Arrays.stream(rows)
                        .anyMatch(row -> FrameCheck.isYes(frame.get(Objects.requireNonNull(rule.certainty()))
                                .show(row)));
    }

    private int number(PlanStage rule, int row) {
        var by = rule.draws().by();
        var value = by == null ? "" : frame.get(by).show(row);
        var number = rule.draws().numbers().get(value);
        if (number == null) {
            throw BadData.at(
                    frame.get(Objects.requireNonNull(by)),
                    row,
                    "the plan does not say how many %s to draw where this is \"%s\"; it says so for %s.",
                    rule.unit(),
                    value,
                    String.join(", ", rule.draws().numbers().keySet()));
        }
        return number;
    }

    /** Those for certain, and by the plan's method of the others. */
    private boolean[] draw(PlanStage rule, double[] probabilities) {
        var open = IntStream.range(0, probabilities.length)
                .filter(unit -> probabilities[unit] > 0 && probabilities[unit] < 1)
                .toArray();
        var drawn = new boolean[probabilities.length];
        for (int unit = 0; unit < drawn.length; unit++) {
            drawn[unit] = probabilities[unit] == 1;
        }
        if (open.length > 0) {
            var chosen = rule.method()
                    .draw(
                            Arrays.stream(open)
                                    .mapToDouble(unit -> probabilities[unit])
                                    .toArray(),
                            random);
            for (int place = 0; place < open.length; place++) {
                drawn[open[place]] = chosen[place];
            }
        }
        return drawn;
    }

    /** Numbers the reserves in the order in which they step in; the larger the likelier the earlier. */
    private int[] reserve(PlanStage rule, List<Unit> units, boolean[] drawn) {
        var orders = new int[units.size()];
        var sizes = IntStream.range(0, orders.length)
                .mapToDouble(unit -> drawn[unit] ? 0 : units.get(unit).size())
                .toArray();
        for (int order = 1; order <= rule.reserve() && Arrays.stream(sizes).sum() > 0; order++) {
            var unit = Method.pick(sizes, random);
            orders[unit] = order;
            sizes[unit] = 0;
        }
        return orders;
    }
}
