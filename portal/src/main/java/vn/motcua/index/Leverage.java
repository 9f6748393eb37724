// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.algebra.Collinear;
import vn.motcua.survey.algebra.LeastSquares;

/**
 * What a change of one part does to the total of a province, through all that lies between. Formulas are those of the wave;
 * where the source publishes none, the one that its published scores follow is used, if they follow one: parts that are no
 * sum of their parts in all provinces move nothing that anybody could tell.
 */
final class Leverage {

    /** Published scores have three or more digits; a formula that misses none by more than this is the formula. */
    private static final double MISSED_AT_MOST = 0.01;

    private static final int FEWEST_PROVINCES = 30;

    private final Wave wave;
    private final Map<String, Map<String, Score>> scores = new HashMap<>();
    private final Map<String, Map<String, Double>> recovered = new HashMap<>();

    Leverage(Wave wave) {
        this.wave = wave;
    }

    /** Scores of a part by province, found once. */
    Map<String, Score> of(String node) {
        return scores.computeIfAbsent(node, wave::of);
    }

    private double number(String node, String place) {
        var score = of(node).get(place);
        return score == null || !score.hasValue() ? Double.NaN : score.number();
    }

    /** By how much the total changes when the number of the part changes by so much; empty where nobody can tell. */
    OptionalDouble onTotal(Node node, String place, double change) {
        if (node.parent() == null) {
            return node.code().equals(wave.root().code()) ? OptionalDouble.of(change) : OptionalDouble.empty();
        }
        var above = wave.find(node.parent()).orElseThrow();
        var lifted = onParent(node, above, place, change);
        return Double.isFinite(lifted) ? onTotal(above, place, lifted) : OptionalDouble.empty();
    }

    private double onParent(Node node, Node above, String place, double change) {
        var weight = node.formula().weight();
        return switch (above.formula().combination()) {
            case SUM -> weight * entered(node, change);
            case MEAN -> span(above) * weight * entered(node, change) / weights(above);
            case GEOMETRIC -> onGeometric(node, above, place, change);
            case UNKNOWN -> coefficients(above).getOrDefault(node.code(), Double.NaN) * change;
            case NONE -> Double.NaN;
        };
    }

    /** An indicator enters with its share of its scale, a composite with its score. */
    private static double entered(Node node, double change) {
        return node.level() == Level.INDICATOR ? node.goodness(change) / span(node) : change;
    }

    private static double span(Node node) {
        return node.scale().isKnown() ? node.scale().most() - node.scale().least() : Double.NaN;
    }

    private double weights(Node above) {
        return wave.partsOf(above.code()).stream()
                .mapToDouble(part -> part.formula().weight())
                .sum();
    }

    private double onGeometric(Node node, Node above, String place, double change) {
        var number = number(node.code(), place);
        var before = node.level() == Level.INDICATOR ? share(node, number) : number;
        var factor = Math.pow(
                (before + entered(node, change)) / before, node.formula().weight() / weights(above));
        return (number(above.code(), place) - above.scale().least()) * (factor - 1);
    }

    private static double share(Node node, double number) {
        return node.scale().direction() == Node.Direction.UP
                ? (number - node.scale().least()) / span(node)
                : (node.scale().most() - number) / span(node);
    }

    /** Whether what the part does to the total goes through a formula that was recovered from published scores. */
    boolean isRecovered(Node node) {
        var above = node.parent() == null ? null : wave.find(node.parent()).orElseThrow();
        return above != null && (above.formula().combination() == Node.Combination.UNKNOWN || isRecovered(above));
    }

    private Map<String, Double> coefficients(Node above) {
        return recovered.computeIfAbsent(above.code(), _ -> recover(above));
    }

    private Map<String, Double> recover(Node above) {
        var parts = wave.partsOf(above.code()).stream()
                .filter(part -> part.formula().weight() != 0)
                .toList();
        var places = of(above.code()).keySet().stream()
                .filter(place -> Double.isFinite(number(above.code(), place)))
                .filter(place -> parts.stream().allMatch(part -> Double.isFinite(number(part.code(), place))))
                .toList();
        if (parts.isEmpty() || places.size() < Math.max(FEWEST_PROVINCES, 3 * parts.size())) {
            return Map.of();
        }
        var columns = columns(parts, places);
        var whole = numbers(above.code(), places);
        var found = solved(columns, whole);
        return found == null || missed(columns, whole, found) > MISSED_AT_MOST ? Map.of() : named(parts, found);
    }

    private double[][] columns(List<Node> parts, List<String> places) {
        var columns = new ArrayList<double[]>();
        var ones = new double[places.size()];
        Arrays.fill(ones, 1);
        columns.add(ones);
        parts.forEach(part -> columns.add(numbers(part.code(), places)));
        return columns.toArray(double[][]::new);
    }

    private double[] numbers(String node, List<String> places) {
        return places.stream().mapToDouble(place -> number(node, place)).toArray();
    }

    private static double @Nullable [] solved(double[][] columns, double[] whole) {
        try {
            return new LeastSquares(columns, columns[0]).coefficients(whole);
        } catch (Collinear nothingNew) {
            return null;
        }
    }

    private static double missed(double[][] columns, double[] whole, double[] found) {
        var most = 0.0;
        for (int row = 0; row < whole.length; row++) {
            var fitted = 0.0;
            for (int column = 0; column < columns.length; column++) {
                fitted += found[column] * columns[column][row];
            }
            most = Math.max(most, Math.abs(whole[row] - fitted));
        }
        return most;
    }

    private static Map<String, Double> named(List<Node> parts, double[] found) {
        var named = new HashMap<String, Double>();
        for (int part = 0; part < parts.size(); part++) {
            named.put(Objects.requireNonNull(parts.get(part)).code(), found[part + 1]);
        }
        return named;
    }
}
