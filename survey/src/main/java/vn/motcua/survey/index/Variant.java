// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.index.Composite.Combination;
import vn.motcua.survey.index.Sensitivity.Choice;

/** The instrument as it would be after other choices. */
final class Variant {

    /** A geometric mean of shares needs something of each. */
    private static final double LEAST_SHARE = 0.01;

    private final Sensitivity sensitivity;
    private final double normalisation;
    private final boolean isGeometric;
    private final Map<String, Double> weights = new HashMap<>();

    /** @param draw one number from 0 to 1 a choice; 0, ½, 0 and 0 leave the instrument as it is */
    Variant(Sensitivity sensitivity, double[] draw, long seedOfWeights) {
        this.sensitivity = sensitivity;
        this.normalisation = draw[Choice.NORMALISATION.ordinal()];
        this.isGeometric = draw[Choice.AGGREGATION.ordinal()] >= 0.5;
        var random = seedOfWeights == 0
                ? null
                : RandomGeneratorFactory.of("L64X128MixRandom").create(seedOfWeights);
        sensitivity.indicators().forEach(indicator -> weights.put(indicator.code(), weight(indicator, random)));
        drop(draw[Choice.DROPPING.ordinal()]);
    }

    private static double weight(Indicator indicator, @Nullable RandomGenerator random) {
        return random == null ? indicator.weight() : indicator.weight() * random.nextDouble(0.5, 1.5);
    }

    /** Below ½ none; above, one of those whose composite has others. */
    private void drop(double choice) {
        var possible = sensitivity.instrument().parts().stream()
                .filter(Composite.class::isInstance)
                .map(part -> ((Composite) part).parts())
                .filter(parts ->
                        parts.stream().filter(Indicator.class::isInstance).count() > 1)
                .flatMap(List::stream)
                .filter(Indicator.class::isInstance)
                .toList();
        if (choice >= 0.5 && !possible.isEmpty()) {
            weights.put(
                    possible.get((int) ((choice - 0.5) * 2 * possible.size())).code(), 0.0);
        }
    }

    /** The total of each group. */
    double[] scores() {
        var shares = shares();
        var scores = new double[sensitivity.numbers().length];
        for (int group = 0; group < scores.length; group++) {
            scores[group] = score(sensitivity.instrument().total(), shares, group);
        }
        return scores;
    }

    /** By indicator the shares of all groups. */
    private Map<String, double[]> shares() {
        var shares = new HashMap<String, double[]>();
        for (int place = 0; place < sensitivity.indicators().size(); place++) {
            var column = place;
            var indicator = sensitivity.indicators().get(place);
            var byScale = Arrays.stream(sensitivity.numbers())
                    .mapToDouble(numbers -> indicator.share(numbers[column]))
                    .toArray();
            shares.put(indicator.code(), normalised(byScale));
        }
        return shares;
    }

    private double[] normalised(double[] shares) {
        if (normalisation < 1 / 3.0) {
            return shares;
        }
        return normalisation < 2 / 3.0 ? byRange(shares) : byOrder(shares);
    }

    private static double[] byRange(double[] shares) {
        var least = Arrays.stream(shares).min().orElse(0);
        var range = Arrays.stream(shares).max().orElse(1) - least;
        return Arrays.stream(shares)
                .map(share -> range == 0 ? 0.5 : (share - least) / range)
                .toArray();
    }

    private static double[] byOrder(double[] shares) {
        var sorted = shares.clone();
        Arrays.sort(sorted);
        return Arrays.stream(shares)
                .map(share -> Math.abs(Arrays.binarySearch(sorted, share)) / Math.max(1.0, sorted.length - 1))
                .toArray();
    }

    private double score(Part part, Map<String, double[]> shares, int group) {
        return switch (part) {
            case Indicator indicator -> Objects.requireNonNull(shares.get(indicator.code()))[group];
            case Composite composite -> score(composite, shares, group);
        };
    }

    private double score(Composite composite, Map<String, double[]> shares, int group) {
        var geometric = composite.combination() == Combination.GEOMETRIC
                || (isGeometric && composite.combination() == Combination.MEAN);
        var sum = 0.0;
        var sumOfWeights = 0.0;
        for (var inner : composite.parts()) {
            var weight = weights.getOrDefault(inner.code(), inner.weight());
            var score = score(inner, shares, group);
            sum += weight * (geometric ? Math.log(Math.max(LEAST_SHARE, score)) : score);
            sumOfWeights += weight;
        }
        if (composite.combination() == Combination.SUM) {
            return sum;
        }
        var mean = geometric ? Math.exp(sum / sumOfWeights) : sum / sumOfWeights;
        return composite.least() + (composite.most() - composite.least()) * mean;
    }
}
