// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.Statistic;
import vn.motcua.survey.estimate.Mean;

/**
 * The scores of parts as functions of the weights; an indicator's is its mean in the numbers of its scale, as is
 * published, and enters what is above it as the share of the scale. Linearised through the whole composite: the influence
 * of a composite is its parts' influences, each times the composite's slope along it.
 *
 * @param parts those with enough answers, composites before what they are made of
 */
record IndexStatistic(List<Part> parts, Map<String, Answers> answers, Rows rows) implements Statistic {

    @Override
    public double[] at(double[] weights) {
        var entered = new LinkedHashMap<String, Double>();
        parts.reversed().forEach(part -> entered.put(part.code(), entered(part, weights, entered)));
        return parts.stream()
                .mapToDouble(part -> published(part, Objects.requireNonNull(entered.get(part.code()))))
                .toArray();
    }

    /** With what a part enters the one above it. */
    private double entered(Part part, double[] weights, Map<String, Double> below) {
        return switch (part) {
            case Indicator indicator -> indicator.share(mean(indicator).at(weights)[0]);
            case Composite composite -> composite.score(below(composite, below));
        };
    }

    private static double[] below(Composite composite, Map<String, Double> entered) {
        return composite.parts().stream()
                .mapToDouble(inner -> Objects.requireNonNull(entered.get(inner.code())))
                .toArray();
    }

    private static double published(Part part, double entered) {
        return switch (part) {
            case Indicator indicator -> {
                var share = indicator.direction() == Indicator.Direction.UP ? entered : 1 - entered;
                yield indicator.least() + (indicator.most() - indicator.least()) * share;
            }
            case Composite _ -> entered;
        };
    }

    private Mean mean(Indicator indicator) {
        var given = Objects.requireNonNull(answers.get(indicator.code()));
        return new Mean(new double[][] {given.values()}, given.among(rows));
    }

    @Override
    public double[][] influence(double[] weights) {
        var entered = new LinkedHashMap<String, Double>();
        var influences = new LinkedHashMap<String, double[]>();
        for (var part : parts.reversed()) {
            entered.put(part.code(), entered(part, weights, entered));
            influences.put(part.code(), influence(part, weights, entered, influences));
        }
        return parts.stream()
                .map(part -> published(part, Objects.requireNonNull(influences.get(part.code()))))
                .toArray(double[][]::new);
    }

    private double[] influence(
            Part part, double[] weights, Map<String, Double> entered, Map<String, double[]> influences) {
        return switch (part) {
            case Indicator indicator -> scaled(ofMean(indicator, weights), indicator.slope());
            case Composite composite -> ofComposite(composite, entered, influences);
        };
    }

    private double[] ofMean(Indicator indicator, double[] weights) {
        var mean = mean(indicator);
        var all = mean.rows().spread(mean.influence(weights))[0];
        return Arrays.stream(rows.places()).mapToDouble(row -> all[row]).toArray();
    }

    private double[] ofComposite(Composite composite, Map<String, Double> entered, Map<String, double[]> influences) {
        var gradient = composite.gradient(below(composite, entered));
        var sum = new double[rows.count()];
        for (int place = 0; place < gradient.length; place++) {
            var inner = Objects.requireNonNull(
                    influences.get(composite.parts().get(place).code()));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += gradient[place] * inner[i];
            }
        }
        return sum;
    }

    private static double[] published(Part part, double[] influence) {
        return part instanceof Indicator indicator ? scaled(influence, 1 / indicator.slope()) : influence;
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }
}
