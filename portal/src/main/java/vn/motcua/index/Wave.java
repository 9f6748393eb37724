// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.estimate.Interval;

/**
 * The scores of one year of a series with the structure they have. Scores are kept in the order of the structure, then of
 * the provinces' codes.
 *
 * @param year of the interviews
 * @param division the provinces there were
 * @param isComplete every province that was measured is in; without it nobody can be ranked
 * @param nodes a total first, each part before its own parts
 * @param printed how the source prints its intervals; null where it prints none
 * @param remark what readers must know of this wave
 */
public record Wave(
        int year,
        Division division,
        boolean isComplete,
        List<Node> nodes,
        List<Score> scores,
        List<Sampled> sampled,
        List<Covariance> covariances,
        @Nullable PrintedInterval printed,
        Name remark) {

    /**
     * An interval as a source prints it.
     *
     * @param stated the level that it names, 0.95
     * @param multiple how many standard errors it reaches to either side, 1.645
     * @param real the level that this multiple has, 0.90
     */
    public record PrintedInterval(double stated, double multiple, double real) {

        public boolean isMisnamed() {
            return Math.abs(stated - real) > 0.005;
        }
    }

    public Wave {
        nodes = List.copyOf(nodes);
        var order = positions(nodes);
        requireParents(nodes, order);
        scores.forEach(score -> position(order, score.node()));
        scores = scores.stream()
                .sorted(Comparator.comparing((Score score) -> position(order, score.node()))
                        .thenComparing(Score::place))
                .toList();
        requireOnce(scores);
        sampled = sampled.stream().sorted(Comparator.comparing(Sampled::place)).toList();
        covariances = covariances.stream()
                .sorted(Comparator.comparing(Covariance::place)
                        .thenComparing(each -> position(order, each.first()))
                        .thenComparing(each -> position(order, each.second())))
                .toList();
    }

    private static Map<String, Integer> positions(List<Node> nodes) {
        var order = new HashMap<String, Integer>();
        for (var node : nodes) {
            if (order.put(node.code(), order.size()) != null) {
                throw new IllegalArgumentException(
                        "The structure has the code " + node.code() + " twice; every part needs a code of its own");
            }
        }
        return order;
    }

    private static void requireParents(List<Node> nodes, Map<String, Integer> order) {
        if (nodes.isEmpty() || !nodes.getFirst().isTotal()) {
            throw new IllegalArgumentException("The structure begins with no total");
        }
        nodes.stream().filter(node -> node.parent() != null).forEach(node -> {
            if (position(order, node.parent()) > position(order, node.code())) {
                throw new IllegalArgumentException("The part " + node.code() + " stands before what it is a part of");
            }
        });
    }

    private static int position(Map<String, Integer> order, @Nullable String node) {
        var position = order.get(node);
        if (position == null) {
            throw new IllegalArgumentException("There is no part " + node + " in the structure");
        }
        return position;
    }

    private static void requireOnce(List<Score> scores) {
        var seen = new HashSet<List<String>>();
        scores.forEach(score -> {
            if (!seen.add(List.of(score.place(), score.node()))) {
                throw new IllegalArgumentException(
                        "The part " + score.node() + " has two scores in " + score.place() + "; there may be one");
            }
        });
    }

    /** The same scores under a structure of the same parts. */
    public Wave with(List<Node> structure) {
        return new Wave(year, division, isComplete, structure, scores, sampled, covariances, printed, remark);
    }

    public Node root() {
        return nodes.getFirst();
    }

    public Optional<Node> find(String node) {
        return nodes.stream().filter(each -> each.code().equals(node)).findFirst();
    }

    public List<Node> partsOf(String node) {
        return nodes.stream().filter(each -> node.equals(each.parent())).toList();
    }

    public List<Node> at(Level level) {
        return nodes.stream().filter(each -> each.level() == level).toList();
    }

    /** Scores of one part by province, those without a value among them. */
    public Map<String, Score> of(String node) {
        var byPlace = new LinkedHashMap<String, Score>();
        scores.stream().filter(score -> score.node().equals(node)).forEach(score -> byPlace.put(score.place(), score));
        return byPlace;
    }

    /** Scores of one province by part, those without a value among them. */
    public Map<String, Score> in(String place) {
        var byNode = new LinkedHashMap<String, Score>();
        scores.stream().filter(score -> score.place().equals(place)).forEach(score -> byNode.put(score.node(), score));
        return byNode;
    }

    /** Of the errors of a province's scores; infinite where nobody knows, which is the normal distribution. */
    public double degreesOfFreedom(String place) {
        return sampled.stream()
                .filter(each -> each.place().equals(place))
                .map(Sampled::degreesOfFreedom)
                .filter(known -> known != null)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Of a score, at {@link Confidence#LEVEL}; null without an error. */
    public @Nullable Interval interval(Score score) {
        var error = score.error();
        return error == null || !score.hasValue()
                ? null
                : Interval.around(score.number(), error, Confidence.LEVEL, degreesOfFreedom(score.place()));
    }

    /** How deep a part lies: 0 for a total. */
    public int depth(Node node) {
        return node.parent() == null
                ? 0
                : 1 + find(node.parent()).map(this::depth).orElse(0);
    }

    /** Whether a part, or one of its parts, is measured otherwise than in the wave before. */
    public boolean isBroken(Node node) {
        return node.isBreak() || partsOf(node.code()).stream().anyMatch(this::isBroken);
    }

    public Optional<Score> score(String place, String node) {
        return scores.stream()
                .filter(score -> score.place().equals(place) && score.node().equals(node))
                .findFirst();
    }
}
