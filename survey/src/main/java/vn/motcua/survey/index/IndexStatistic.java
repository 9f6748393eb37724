// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.survey.design.OfTotals;
import vn.motcua.survey.design.Rows;

/**
 * The scores of parts as functions of the weights; an indicator's is its mean in the numbers of its scale, as is
 * published, and enters what is above it as the share of the scale. Linearised through the whole composite: the influence
 * of a composite is its parts' influences, each times the composite's slope along it.
 */
final class IndexStatistic implements OfTotals {

    private final List<Part> parts;
    private final List<Answers> answers;
    private final Rows rows;
    private final int[][] inner;
    private final int[] sums;

    /**
     * @param parts those with enough answers, composites before what they are made of
     * @param answers by the indicators' codes
     */
    IndexStatistic(List<Part> parts, Map<String, Answers> answers, Rows rows) {
        this.parts = parts;
        this.answers = parts.stream()
                .filter(Indicator.class::isInstance)
                .map(part -> Objects.requireNonNull(answers.get(part.code())))
                .toList();
        this.rows = rows;
        this.inner = new int[parts.size()][];
        this.sums = new int[parts.size()];
        arrange();
    }

    /** Of each composite where its parts are, of each indicator where its sum of answers is, with that of weights after it. */
    private void arrange() {
        var places = new HashMap<String, Integer>();
        var next = 0;
        for (int place = 0; place < sums.length; place++) {
            places.put(parts.get(place).code(), place);
            sums[place] = next;
            next += parts.get(place) instanceof Indicator ? 2 : 0;
        }
        for (int place = 0; place < inner.length; place++) {
            inner[place] = parts.get(place) instanceof Composite composite
                    ? composite.parts().stream()
                            .mapToInt(part -> Objects.requireNonNull(places.get(part.code())))
                            .toArray()
                    : new int[0];
        }
    }

    @Override
    public Rows rows() {
        return rows;
    }

    @Override
    public int totals() {
        return 2 * answers.size();
    }

    @Override
    public void addTo(double[][] sums, double[] weights, int[] places) {
        for (int j = 0; j < answers.size(); j++) {
            add(answers.get(j).values(), weights, places, sums[2 * j], sums[2 * j + 1]);
        }
    }

    private void add(double[] values, double[] weights, int[] places, double[] sum, double[] size) {
        for (int i = 0; i < places.length; i++) {
            var row = rows.places()[i];
            var value = values[row];
            if (!Double.isNaN(value)) {
                sum[places[i]] += weights[row] * value;
                size[places[i]] += weights[row];
            }
        }
    }

    @Override
    public double[] of(double[] totals) {
        var entered = entered(totals);
        for (int place = 0; place < entered.length; place++) {
            if (parts.get(place) instanceof Indicator) {
                entered[place] = mean(totals, place);
            }
        }
        return entered;
    }

    private double mean(double[] totals, int place) {
        return totals[sums[place]] / totals[sums[place] + 1];
    }

    /** With what each part enters the one above it. */
    private double[] entered(double[] totals) {
        var entered = new double[parts.size()];
        for (int place = entered.length - 1; place >= 0; place--) {
            entered[place] = switch (parts.get(place)) {
                case Indicator indicator -> indicator.share(mean(totals, place));
                case Composite composite -> composite.score(chosen(entered, inner[place]));
            };
        }
        return entered;
    }

    private static double[] chosen(double[] values, int[] places) {
        var chosen = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            chosen[i] = values[places[i]];
        }
        return chosen;
    }

    @Override
    public double[][] influence(double[] weights) {
        var totals = totals(weights);
        var entered = entered(totals);
        var influence = new double[parts.size()][rows.count()];
        for (int place = entered.length - 1; place >= 0; place--) {
            switch (parts.get(place)) {
                case Indicator _ -> addDistances(influence[place], place, totals);
                case Composite composite -> addParts(influence, place, composite, entered);
            }
        }
        return influence;
    }

    private void addDistances(double[] influence, int place, double[] totals) {
        var values = answers.get(sums[place] / 2).values();
        var mean = mean(totals, place);
        var size = totals[sums[place] + 1];
        for (int i = 0; i < influence.length; i++) {
            var value = values[rows.places()[i]];
            influence[i] = Double.isNaN(value) ? 0 : (value - mean) / size;
        }
    }

    /** Indicators' influences are on their own scales, so that they are brought to shares on the way. */
    private void addParts(double[][] influence, int place, Composite composite, double[] entered) {
        var gradient = composite.gradient(chosen(entered, inner[place]));
        for (int part = 0; part < gradient.length; part++) {
            var slope = composite.parts().get(part) instanceof Indicator indicator ? indicator.slope() : 1;
            add(influence[inner[place][part]], gradient[part] * slope, influence[place]);
        }
    }

    private static void add(double[] values, double factor, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * values[i];
        }
    }
}
