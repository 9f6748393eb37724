// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.table.Table;

/**
 * A sample described by its drawing; variances by linearisation, stage by stage (Särndal, Swensson and Wretman 1992, 4.3):
 * what a later stage adds is multiplied by the shares drawn at those before it.
 */
public final class SampleDesign implements Design {

    private final double[] weights;
    private final List<Stage> stages;
    private final LonelyPsu lonely;
    private final boolean lonelyInDomain;
    private final @Nullable Pps pps;
    private final List<Applied> adjustments;

    private record Applied(Adjustment adjustment, double[] before, double[] after) {}

    SampleDesign(double[] weights, List<Stage> stages, LonelyPsu lonely, boolean lonelyInDomain, @Nullable Pps pps) {
        this(weights, stages, lonely, lonelyInDomain, pps, List.of());
    }

    private SampleDesign(
            double[] weights,
            List<Stage> stages,
            LonelyPsu lonely,
            boolean lonelyInDomain,
            @Nullable Pps pps,
            List<Applied> adjustments) {
        this.weights = weights;
        this.stages = stages;
        this.lonely = lonely;
        this.lonelyInDomain = lonelyInDomain;
        this.pps = pps;
        this.adjustments = adjustments;
    }

    /** Begins the description of a sample that lies in a table. */
    public static DesignDescription of(Table table) {
        return new DesignDescription(table);
    }

    @Override
    public double[] weights() {
        return weights;
    }

    Stage firstStage() {
        return stages.getFirst();
    }

    LonelyPsu lonely() {
        return lonely;
    }

    boolean isAdjusted() {
        return !adjustments.isEmpty();
    }

    boolean hasUnequalProbabilities() {
        return pps != null;
    }

    @Override
    public Estimate estimate(Statistic statistic) {
        return new Estimate(
                statistic.at(weights),
                covariance(statistic.influence(weights), statistic.rows()),
                degreesOfFreedom(statistic.rows()));
    }

    @Override
    public List<Estimate> estimateEach(List<? extends Statistic> statistics) {
        return InOrder.each(statistics.size(), place -> estimate(statistics.get(place)));
    }

    /** p × p covariances of Σ wᵢ·uⱼᵢ over these rows. */
    private double[][] covariance(double[][] influence, Rows rows) {
        return adjustments.isEmpty()
                ? covarianceOfTotals(expand(influence, rows, weights), rows)
                : covarianceOfTotals(lessExplained(rows.spread(influence)), Rows.all(weights.length));
    }

    private double[][] covarianceOfTotals(double[][] expanded, Rows rows) {
        var sum = new Covariance(expanded.length);
        var multipliers = new double[] {1};
        for (int number = 1; number <= stages.size() && anyLeft(multipliers); number++) {
            var stage = stages.get(number - 1);
            add(number, UnitTotals.of(stage, rows, expanded), sum, multipliers);
            multipliers = next(stage, multipliers);
        }
        return sum.matrix();
    }

    private void add(int number, UnitTotals totals, Covariance sum, double[] multipliers) {
        var stage = stages.get(number - 1);
        if (number == 1 && pps != null && !pps.isBrewer()) {
            new JointVariance(stage, pps, totals).addTo(sum);
        } else {
            new StageVariance(stage, number, lonely, lonelyInDomain, totals).addTo(sum, multipliers);
        }
    }

    private static boolean anyLeft(double[] multipliers) {
        return Arrays.stream(multipliers).anyMatch(multiplier -> multiplier > 0);
    }

    /** For each unit of the stage the product of the shares drawn that lead to it. */
    private static double[] next(Stage stage, double[] multipliers) {
        var next = new double[stage.units()];
        for (int unit = 0; unit < next.length; unit++) {
            next[unit] = multipliers[stage.parentOf(stage.stratumOf(unit))] * stage.fraction(unit);
        }
        return next;
    }

    /** Linearised variables of all rows times the weights, less what the adjustments explain, the last of them first. */
    private double[][] lessExplained(double[][] influence) {
        var all = Rows.all(weights.length);
        var values = influence;
        for (var applied : adjustments.reversed()) {
            values = applied.adjustment().residuals(values, applied.before());
            values = expand(values, all, ratios(applied.after(), applied.before()));
        }
        return expand(values, all, adjustments.getFirst().before());
    }

    private static double[] ratios(double[] above, double[] below) {
        var ratios = new double[above.length];
        Arrays.setAll(ratios, row -> below[row] == 0 ? 0 : above[row] / below[row]);
        return ratios;
    }

    /** In place, for there may be many. */
    private static double[][] expand(double[][] values, Rows rows, double[] factors) {
        for (var ofOne : values) {
            for (int i = 0; i < ofOne.length; i++) {
                ofOne[i] *= factors[rows.places()[i]];
            }
        }
        return values;
    }

    @Override
    public double degreesOfFreedom(Rows rows) {
        return firstStage().degreesOfFreedom(rows);
    }

    @Override
    public SampleDesign adjusted(Adjustment adjustment) {
        var after = adjustment.weights(weights);
        var all = new ArrayList<>(adjustments);
        all.add(new Applied(adjustment, weights, after));
        return new SampleDesign(after, stages, lonely, lonelyInDomain, pps, List.copyOf(all));
    }

    /** The same sample with replicates of its weights in place of a formula. */
    public ReplicateDesign replicated(Replication replication, boolean aroundTheEstimate, long seed) {
        return ReplicateDesign.of(this, replication, aroundTheEstimate, seed);
    }

    @Override
    public String summary() {
        var first = firstStage();
        var words = new StringBuilder("%d rows, %d stage%s, %d strat%s, %d primary units"
                .formatted(
                        weights.length,
                        stages.size(),
                        stages.size() == 1 ? "" : "s",
                        first.strata(),
                        first.strata() == 1 ? "um" : "a",
                        first.units()));
        words.append(first.isWithReplacement() ? ", drawn with replacement" : ", finite population");
        if (pps != null) {
            words.append(", unequal probabilities (")
                    .append(pps.joint() == null ? pps.method() : "JOINT")
                    .append(')');
        }
        adjustments.forEach(
                applied -> words.append(", ").append(applied.adjustment().summary()));
        return words.toString();
    }
}
