// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.survey.table.BadData;

/**
 * A sample with replicates of its weights: every statistic is computed anew with each of them. The factors are kept by
 * primary unit; a replicate's weights are made, and adjusted, when they are needed.
 */
public final class ReplicateDesign implements Design {

    private final double[] unadjusted;
    private final double[] weights;
    private final Stage stage;
    private final Factors factors;
    private final boolean aroundTheEstimate;
    private final String kind;
    private final List<Adjustment> adjustments;
    private final int[] used;

    private ReplicateDesign(
            double[] unadjusted,
            Stage stage,
            Factors factors,
            boolean aroundTheEstimate,
            String kind,
            List<Adjustment> adjustments) {
        this.unadjusted = unadjusted;
        this.stage = stage;
        this.factors = factors;
        this.aroundTheEstimate = aroundTheEstimate;
        this.kind = kind;
        this.adjustments = adjustments;
        this.weights = adjust(unadjusted);
        this.used = IntStream.range(0, factors.count())
                .filter(number -> factors.scale(number) > 0)
                .toArray();
    }

    /** @param aroundTheEstimate squares are taken around the estimate, not around the replicates' mean (R: {@code mse}) */
    static ReplicateDesign of(SampleDesign sample, Replication replication, boolean aroundTheEstimate, long seed) {
        if (sample.isAdjusted()) {
            throw new BadData("The weights were adjusted already; make the replicates first and adjust them then.");
        }
        if (sample.hasUnequalProbabilities()) {
            throw new BadData(
                    "Replicates know nothing of how units were drawn with unequal probabilities; leave out --replicates, or --pps to reckon as if units were drawn with replacement.");
        }
        var stage = sample.firstStage();
        return new ReplicateDesign(
                sample.weights(),
                stage,
                factors(sample, replication, seed),
                aroundTheEstimate,
                replication.words(),
                List.of());
    }

    private static Factors factors(SampleDesign sample, Replication replication, long seed) {
        var stage = sample.firstStage();
        return switch (replication) {
            case Replication.Jk1 _ -> Jackknife.unstratified(stage, sample.lonely());
            case Replication.Jkn _ -> Jackknife.stratified(stage, sample.lonely());
            case Replication.Brr brr -> new HalfSamples(stage, brr.rho());
            case Replication.Bootstrap bootstrap ->
                new BootstrapDraws(stage, sample.lonely(), bootstrap.replicates(), seed);
        };
    }

    @Override
    public double[] weights() {
        return weights;
    }

    private double[] adjust(double[] start) {
        var adjusted = start;
        for (var adjustment : adjustments) {
            adjusted = adjustment.weights(adjusted);
        }
        return adjusted;
    }

    private double[] factors(int number) {
        var ofUnit = new double[stage.units()];
        factors.fill(number, ofUnit);
        return ofUnit;
    }

    private double[] replicate(int number) {
        var ofUnit = factors(number);
        var replicate = new double[unadjusted.length];
        for (int row = 0; row < replicate.length; row++) {
            replicate[row] = unadjusted[row] * ofUnit[stage.unitOf(row)];
        }
        try {
            return adjust(replicate);
        } catch (BadData e) {
            throw new BadData("In replicate %d of the weights: %s", number + 1, e.sentence());
        }
    }

    @Override
    public Estimate estimate(Statistic statistic) {
        return estimateEach(List.of(statistic)).getFirst();
    }

    @Override
    public List<Estimate> estimateEach(List<? extends Statistic> statistics) {
        var replicates = replicates(statistics);
        return InOrder.each(statistics.size(), place -> estimate(statistics.get(place), of(place, replicates)));
    }

    /** Used replicates × statistics × p; each in its place, whatever thread computes it. */
    private double[][][] replicates(List<? extends Statistic> statistics) {
        var ofTotals = totals(statistics);
        return InOrder.each(
                        used.length,
                        place -> ofTotals.isEmpty()
                                ? at(replicate(used[place]), statistics)
                                : of(factors(used[place]), ofTotals))
                .toArray(double[][][]::new);
    }

    private static double[][] at(double[] weights, List<? extends Statistic> statistics) {
        return statistics.stream().map(statistic -> statistic.at(weights)).toArray(double[][]::new);
    }

    private record TotalsOf(OfTotals statistic, UnitTotals totals) {

        double[] at(double[] factors) {
            return statistic.of(totals.times(factors));
        }
    }

    /** The totals that suffice where replicates change the weights by primary unit; empty where they do not. */
    private List<TotalsOf> totals(List<? extends Statistic> statistics) {
        if (!adjustments.isEmpty() || !statistics.stream().allMatch(OfTotals.class::isInstance)) {
            return List.of();
        }
        return InOrder.each(statistics.size(), place -> totals((OfTotals) statistics.get(place)));
    }

    private TotalsOf totals(OfTotals statistic) {
        return new TotalsOf(statistic, UnitTotals.of(stage, statistic, unadjusted));
    }

    private static double[][] of(double[] factors, List<TotalsOf> ofTotals) {
        return ofTotals.stream().map(one -> one.at(factors)).toArray(double[][]::new);
    }

    private static double[][] of(int place, double[][][] replicates) {
        return Arrays.stream(replicates).map(replicate -> replicate[place]).toArray(double[][]::new);
    }

    /** @param replicates used replicates × p */
    private Estimate estimate(Statistic statistic, double[][] replicates) {
        var values = statistic.at(weights);
        requireNumbers(replicates);
        return new Estimate(
                values,
                covariance(replicates, aroundTheEstimate ? values : mean(replicates, values.length)),
                degreesOfFreedom(statistic.rows()));
    }

    private void requireNumbers(double[][] replicates) {
        for (int place = 0; place < replicates.length; place++) {
            if (!Arrays.stream(replicates[place]).allMatch(Double::isFinite)) {
                throw new BadData(
                        "Replicate %d has nobody in some group or a denominator of 0; join groups, or use linearisation (without --replicates).",
                        used[place] + 1);
            }
        }
    }

    private static double[] mean(double[][] replicates, int size) {
        var mean = new double[size];
        for (var replicate : replicates) {
            for (int j = 0; j < size; j++) {
                mean[j] += replicate[j] / replicates.length;
            }
        }
        return mean;
    }

    private double[][] covariance(double[][] replicates, double[] centre) {
        var sum = new Covariance(centre.length);
        var deviations = new double[centre.length];
        for (int place = 0; place < replicates.length; place++) {
            for (int j = 0; j < centre.length; j++) {
                deviations[j] = replicates[place][j] - centre[j];
            }
            sum.addOuter(deviations, factors.scale() * factors.scale(used[place]));
        }
        return sum.matrix();
    }

    @Override
    public double degreesOfFreedom(Rows rows) {
        return Math.min(stage.degreesOfFreedom(rows), factors.count() - 1);
    }

    @Override
    public ReplicateDesign adjusted(Adjustment adjustment) {
        var all = new ArrayList<>(adjustments);
        all.add(adjustment);
        return new ReplicateDesign(unadjusted, stage, factors, aroundTheEstimate, kind, List.copyOf(all));
    }

    @Override
    public String summary() {
        var words = new StringBuilder("%d rows, %d primary units, %d replicates (%s) around the %s"
                .formatted(
                        unadjusted.length,
                        stage.units(),
                        factors.count(),
                        kind,
                        aroundTheEstimate ? "estimate" : "mean of replicates"));
        adjustments.forEach(adjustment -> words.append(", ").append(adjustment.summary()));
        return words.toString();
    }
}
