// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.estimate.Interval;

/** A wave that is being put together from files, cell by cell. */
final class WaveDraft {

    /** The files call their intervals so. */
    private static final double STATED = 0.95;

    /** Of fewer provinces equal numbers may be chance. */
    private static final int FEWEST_THAT_TELL = 10;

    private final int year;
    private final PapiStructure structure;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Key, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Integer> respondents = new TreeMap<>();

    WaveDraft(int year, PapiStructure structure, Optional<Wave> before) {
        this.year = year;
        this.structure = structure;
        structure.in(year).forEach(node -> nodes.put(node.code(), node));
        before.ifPresent(this::continueFrom);
    }

    private void continueFrom(Wave wave) {
        wave.nodes().forEach(node -> nodes.put(node.code(), node));
        wave.scores().forEach(score -> cells.put(new Key(score.place(), score.node()), Cell.of(score, wave.printed())));
        wave.sampled().forEach(sampled -> respondents.put(sampled.place(), sampled.respondents()));
    }

    private record Key(String place, String node) {}

    /** What one province has for one part. */
    private static final class Cell {

        private @Nullable Measured value;
        private @Nullable Double error;
        private @Nullable Double lower;
        private @Nullable Double upper;
        private @Nullable Missing missing;

        static Cell of(Score score, Wave.@Nullable PrintedInterval printed) {
            var cell = new Cell();
            cell.missing = score.missing();
            cell.error = score.error();
            if (score.hasValue()) {
                cell.value = Measured.of(BigDecimal.valueOf(score.number()));
                cell.setInterval(score.number(), printed);
            }
            return cell;
        }

        private void setInterval(double itsValue, Wave.@Nullable PrintedInterval printed) {
            if (error != null && printed != null) {
                lower = itsValue - printed.multiple() * error;
                upper = itsValue + printed.multiple() * error;
            }
        }

        /** How many errors its interval reaches to either side; 0 where there is none, or none that is wider than nothing. */
        private double multiple() {
            return lower != null && upper != null && error != null && error > 0 && upper - lower > 1e-9
                    ? (upper - lower) / 2 / error
                    : 0;
        }
    }

    /** What one line of a file did. */
    enum Effect {
        NONE,
        NEW,
        CHANGED;

        Effect and(Effect other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** Whether there is anything to keep. */
    boolean hasContent() {
        return !cells.isEmpty() || nodes.values().stream().anyMatch(node -> node.level() == Level.INDICATOR);
    }

    int year() {
        return year;
    }

    Optional<Node> find(String code) {
        return Optional.ofNullable(nodes.get(code)).or(() -> structure.find(year, code));
    }

    /** The part of this code; an indicator that nobody spoke of yet is added. */
    Optional<Node> part(String code) {
        var known = find(code);
        if (known.isPresent()) {
            known.ifPresent(node -> nodes.putIfAbsent(code, node));
            return known;
        }
        var parent = code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "";
        var above = nodes.get(parent);
        if (above == null || above.level() != Level.SUBDIMENSION) {
            return Optional.empty();
        }
        var indicator = structure.indicator(year, code, parent);
        nodes.put(code, indicator);
        return Optional.of(indicator);
    }

    Effect describe(Node node) {
        var before = nodes.put(node.code(), node);
        return node.equals(before) ? Effect.NONE : isPlaceholder(before) ? Effect.NEW : Effect.CHANGED;
    }

    /** Whether nobody has described it yet: its name is its code, or is the program's own. */
    private boolean isPlaceholder(@Nullable Node before) {
        return before == null
                || before.name().vi().equals(before.code())
                || structure.find(year, before.code()).equals(Optional.of(before));
    }

    /** An empty number says that the source has no score here. */
    Effect setValue(String place, String node, @Nullable BigDecimal number) {
        var cell = cells.get(new Key(place, node));
        var isNew = cell == null;
        var kept = cells.computeIfAbsent(new Key(place, node), _ -> new Cell());
        if (number == null || number.signum() == 0) {
            return setMissing(kept, number == null ? Missing.NOT_PUBLISHED : Missing.ZERO_IN_SOURCE, isNew);
        }
        return setMeasured(kept, Measured.of(number), isNew || kept.value == null && kept.missing == null);
    }

    private static Effect setMissing(Cell cell, Missing why, boolean isNew) {
        if (cell.value != null || cell.missing != null) {
            return Effect.NONE;
        }
        cell.missing = why;
        return isNew ? Effect.NEW : Effect.CHANGED;
    }

    private static Effect setMeasured(Cell cell, Measured measured, boolean isNew) {
        var before = cell.value;
        if (before != null && before.agreesWith(measured) && !measured.isFinerThan(before)) {
            return Effect.NONE;
        }
        cell.value = measured;
        cell.missing = null;
        return isNew ? Effect.NEW : Effect.CHANGED;
    }

    Effect setError(String place, String node, double error) {
        var cell = cells.computeIfAbsent(new Key(place, node), _ -> new Cell());
        var effect = effect(cell.error, error);
        if (effect != Effect.NONE) {
            cell.error = error;
        }
        return effect;
    }

    Effect setLower(String place, String node, double bound) {
        var cell = cells.computeIfAbsent(new Key(place, node), _ -> new Cell());
        var effect = effect(cell.lower, bound);
        cell.lower = bound;
        return isWithoutError(cell) ? Effect.NONE : effect;
    }

    Effect setUpper(String place, String node, double bound) {
        var cell = cells.computeIfAbsent(new Key(place, node), _ -> new Cell());
        var effect = effect(cell.upper, bound);
        cell.upper = bound;
        return isWithoutError(cell) ? Effect.NONE : effect;
    }

    /** An interval of no width beside a score without error says nothing, and nothing is kept of it. */
    private static boolean isWithoutError(Cell cell) {
        var value = cell.value;
        var bound = cell.lower == null ? cell.upper : cell.lower;
        return cell.error == null && value != null && bound != null && Math.abs(bound - value.value()) < 1e-9;
    }

    private static Effect effect(@Nullable Double before, double now) {
        if (before == null) {
            return Effect.NEW;
        }
        return Math.abs(before - now) <= 1e-4 * Math.max(1, Math.abs(now)) ? Effect.NONE : Effect.CHANGED;
    }

    Effect setRespondents(String place, int number) {
        var before = respondents.put(place, number);
        return before == null ? Effect.NEW : before == number ? Effect.NONE : Effect.CHANGED;
    }

    Wave wave(Optional<Wave> yearBefore) {
        var ordered = ordered();
        var carried = yearBefore.map(this::carriedFrom).orElseGet(List::of);
        var codes = ordered.stream().map(Node::code).toList();
        return new Wave(
                year,
                Division.usualIn(year),
                true,
                ordered,
                cells.entrySet().stream()
                        .filter(cell -> codes.contains(cell.getKey().node()))
                        .map(cell -> score(cell.getKey(), cell.getValue(), carried))
                        .toList(),
                respondents.entrySet().stream()
                        .map(each -> new Sampled(each.getKey(), each.getValue(), null))
                        .toList(),
                List.of(),
                printed(),
                Name.NONE);
    }

    private static Score score(Key key, Cell cell, List<String> carried) {
        var value = cell.value;
        return new Score(
                key.place(),
                key.node(),
                value == null ? null : value.value(),
                value == null ? null : cell.error,
                null,
                value != null ? null : cell.missing == null ? Missing.NOT_PUBLISHED : cell.missing,
                "",
                carried.contains(key.node()));
    }

    /** Each part behind its parent, indicators by their numbers; a total only if it has scores, or all others lie in it. */
    private List<Node> ordered() {
        var result = new ArrayList<Node>();
        nodes.values().stream()
                .filter(Node::isTotal)
                .filter(node -> node.code().equals(PapiStructure.ROOT) || isScored(node))
                .forEach(node -> add(node, result));
        return result;
    }

    private boolean isScored(Node node) {
        return cells.keySet().stream().anyMatch(key -> key.node().equals(node.code()));
    }

    private void add(Node node, List<Node> result) {
        result.add(node);
        nodes.values().stream()
                .filter(part -> node.code().equals(part.parent()))
                .sorted(Comparator.comparing(WaveDraft::place))
                .forEach(part -> add(part, result));
    }

    /** {@code 1.10} behind {@code 1.9}. */
    private static String place(Node part) {
        var last = part.code().substring(part.code().lastIndexOf('.') + 1);
        return last.chars().allMatch(Character::isDigit) ? "%06d".formatted(Integer.parseInt(last)) : last;
    }

    /**
     * Indicators that say of every province exactly what they said the year before: nobody was asked anew. PAPI does so
     * with its questions on elections in years without one.
     */
    private List<String> carriedFrom(Wave before) {
        return before.at(Level.INDICATOR).stream()
                .map(Node::code)
                .filter(code -> isCarried(code, before.of(code)))
                .toList();
    }

    private boolean isCarried(String node, Map<String, Score> before) {
        var compared = 0;
        for (var cell : cells.entrySet()) {
            var value = cell.getValue().value;
            var score = before.get(cell.getKey().place());
            if (cell.getKey().node().equals(node) && value != null && score != null && score.hasValue()) {
                if (value.value() != score.number()) {
                    return false;
                }
                compared++;
            }
        }
        return compared >= FEWEST_THAT_TELL;
    }

    /** What the printed intervals are, judged by the errors printed beside them. */
    private Wave.@Nullable PrintedInterval printed() {
        var multiples = cells.values().stream()
                .mapToDouble(Cell::multiple)
                .filter(multiple -> multiple > 0)
                .sorted()
                .toArray();
        if (multiples.length == 0) {
            return null;
        }
        var middle = Math.round(multiples[multiples.length / 2] * 1000) / 1000.0;
        return new Wave.PrintedInterval(STATED, middle, level(middle));
    }

    private static double level(double multiple) {
        return Math.round(new Interval(-multiple, multiple).levelByNormal(1) * 1000) / 1000.0;
    }
}
