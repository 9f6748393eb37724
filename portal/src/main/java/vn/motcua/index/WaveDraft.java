// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.estimate.Interval;

/** A wave that is being put together from files, cell by cell. */
final class WaveDraft {

    /** The files call their intervals so. */
    private static final double STATED = 0.95;

    private static final Pattern INDICATOR = Pattern.compile("\\.[\\p{L}0-9_-]{1,12}");

    /** Of fewer provinces equal numbers may be chance. */
    private static final int FEWEST_THAT_TELL = 10;

    private final int year;
    private final PapiStructure structure;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Key, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Integer> respondents = new TreeMap<>();
    private final Wave.@Nullable PrintedInterval printedBefore;

    /** @param printed what the source printed beside scores, also beside those that are not here yet */
    WaveDraft(int year, PapiStructure structure, Optional<Wave> soFar, List<Printed> printed) {
        this.year = year;
        this.structure = structure;
        this.printedBefore = soFar.map(Wave::printed).orElse(null);
        structure.in(year).forEach(node -> nodes.put(node.code(), node));
        soFar.ifPresent(this::continueFrom);
        printed.forEach(each -> cell(each.place(), each.node()).take(each));
    }

    private void continueFrom(Wave wave) {
        wave.nodes().forEach(node -> nodes.put(node.code(), node));
        wave.scores().forEach(score -> cells.put(new Key(score.place(), score.node()), Cell.of(score)));
        wave.sampled().forEach(sampled -> respondents.put(sampled.place(), sampled.respondents()));
    }

    private Cell cell(String place, String node) {
        return cells.computeIfAbsent(new Key(place, node), _ -> new Cell());
    }

    private record Key(String place, String node) {}

    /** What one province has for one part. */
    private static final class Cell {

        private @Nullable Measured value;
        private @Nullable Double error;
        private @Nullable Double lower;
        private @Nullable Double upper;
        private @Nullable Missing missing;

        static Cell of(Score score) {
            var cell = new Cell();
            cell.missing = score.missing();
            cell.error = score.error();
            if (score.hasValue()) {
                cell.value = Measured.of(BigDecimal.valueOf(score.number()));
            }
            return cell;
        }

        void take(Printed printed) {
            error = printed.error();
            lower = printed.lower();
            upper = printed.upper();
        }

        boolean isPrinted() {
            return error != null || lower != null || upper != null;
        }

        /** Whether the source says of the score what it is, or that there is none. */
        boolean isSpoken() {
            return value != null || missing != null;
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

    /** One figure of a line that was found to be right; it goes in only when the whole line is. */
    @FunctionalInterface
    interface Entry {
        Effect into(WaveDraft draft);
    }

    /** Whether there is anything to keep. */
    boolean hasContent() {
        return !respondents.isEmpty()
                || cells.values().stream().anyMatch(Cell::isSpoken)
                || nodes.values().stream().anyMatch(node -> node.level() == Level.INDICATOR);
    }

    int year() {
        return year;
    }

    /** The part of this code; of an indicator that nobody spoke of yet, what its code says. */
    Optional<Node> part(String code) {
        return Optional.ofNullable(nodes.get(code))
                .or(() -> structure.find(year, code))
                .or(() -> newIndicator(code));
    }

    private Optional<Node> newIndicator(String code) {
        var parent = code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "";
        return Optional.ofNullable(nodes.get(parent))
                .filter(above -> above.level() == Level.SUBDIMENSION)
                .filter(_ -> INDICATOR.matcher(code.substring(parent.length())).matches())
                .map(_ -> structure.indicator(year, code, parent));
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
    Effect setValue(String place, Node node, @Nullable BigDecimal number) {
        var cell = cell(place, node);
        var isNew = !cell.isSpoken();
        if (number == null || number.signum() == 0) {
            return setMissing(cell, number == null ? Missing.NOT_PUBLISHED : Missing.ZERO_IN_SOURCE, isNew);
        }
        return setMeasured(cell, Measured.of(number), isNew);
    }

    private Cell cell(String place, Node node) {
        nodes.putIfAbsent(node.code(), node);
        return cell(place, node.code());
    }

    /** A 0 in one file says more than a gap in another, whichever comes first. */
    private static Effect setMissing(Cell cell, Missing why, boolean isNew) {
        if (cell.value != null || cell.missing == why || cell.missing == Missing.ZERO_IN_SOURCE) {
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

    Effect setError(String place, Node node, double error) {
        var cell = cell(place, node);
        var effect = effect(cell.error, error);
        if (effect != Effect.NONE) {
            cell.error = error;
        }
        return effect;
    }

    Effect setLower(String place, Node node, double bound) {
        var cell = cell(place, node);
        var effect = effect(cell.lower, bound);
        cell.lower = bound;
        return isWithoutError(cell) ? Effect.NONE : effect;
    }

    Effect setUpper(String place, Node node, double bound) {
        var cell = cell(place, node);
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

    /** What is to be kept beside the scores. */
    List<Printed> printedCells() {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().isPrinted())
                .map(cell -> new Printed(
                        cell.getKey().place(),
                        cell.getKey().node(),
                        cell.getValue().error,
                        cell.getValue().lower,
                        cell.getValue().upper))
                .toList();
    }

    /**
     * @param yearBefore the wave of the year before, beside which it is seen what was carried over
     * @param since the last year before that has a wave; what was measured otherwise since then is marked, also where it
     *     changed in a year that has none
     */
    Wave wave(Optional<Wave> yearBefore, Optional<Integer> since) {
        nodes.replaceAll((code, node) -> structure
                .isBroken(code, since.orElse(year - 1), year)
                .map(node::withBreak)
                .orElse(node));
        var ordered = ordered();
        var carried = yearBefore.map(this::carriedFrom).orElseGet(Set::of);
        var codes = ordered.stream().map(Node::code).collect(Collectors.toSet());
        return new Wave(
                year,
                Division.usualIn(year),
                speaksOfAll(),
                ordered,
                cells.entrySet().stream()
                        .filter(cell -> cell.getValue().isSpoken())
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

    /** A file that leaves provinces out says nothing of where the others stand; one that names them without a score does. */
    private boolean speaksOfAll() {
        return cells.entrySet().stream()
                        .filter(cell -> cell.getKey().node().equals(PapiStructure.ROOT))
                        .filter(cell -> cell.getValue().isSpoken())
                        .count()
                >= Division.usualIn(year).provinces();
    }

    private static Score score(Key key, Cell cell, Set<String> carried) {
        var value = cell.value;
        return new Score(
                key.place(),
                key.node(),
                value == null ? null : value.value(),
                value == null ? null : cell.error,
                null,
                value == null ? cell.missing : null,
                "",
                value != null && carried.contains(key.node()));
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
        return cells.entrySet().stream()
                .anyMatch(cell -> cell.getKey().node().equals(node.code())
                        && cell.getValue().isSpoken());
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
        return last.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                ? "0".repeat(12 - last.length()) + last
                : last;
    }

    /**
     * Indicators that say of every province exactly what they said the year before: nobody was asked anew. PAPI does so
     * with its questions on elections in years without one.
     */
    private Set<String> carriedFrom(Wave before) {
        return before.at(Level.INDICATOR).stream()
                .map(Node::code)
                .filter(code -> isCarried(code, before.of(code)))
                .collect(Collectors.toSet());
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
            return printedBefore;
        }
        var middle = Math.round(multiples[multiples.length / 2] * 1000) / 1000.0;
        return new Wave.PrintedInterval(STATED, middle, level(middle));
    }

    private static double level(double multiple) {
        return Math.round(new Interval(-multiple, multiple).levelByNormal(1) * 1000) / 1000.0;
    }
}
