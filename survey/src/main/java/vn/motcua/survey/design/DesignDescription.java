// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

/**
 * How the rows of a table were drawn, told column by column; {@link #design()} checks it whole. The names are those of R's
 * {@code svydesign}: {@code ids, strata, fpc, weights, nest, pps}.
 */
public final class DesignDescription {

    private final Table table;
    private List<String> clusters = List.of();
    private List<String> strata = List.of();
    private List<String> populations = List.of();
    private @Nullable String weights;
    private @Nullable Pps pps;
    private boolean nested;
    private LonelyPsu lonely = LonelyPsu.FAIL;
    private boolean lonelyInDomain;

    DesignDescription(Table table) {
        this.table = table;
    }

    /** The units of each stage, the first before the second; without them every row is a unit. */
    public DesignDescription clusters(String... columns) {
        clusters = List.of(columns);
        return this;
    }

    /** The strata of each stage. */
    public DesignDescription strata(String... columns) {
        strata = List.of(columns);
        return this;
    }

    /** For each stage the number of units in the stratum's population, or the share that was drawn. */
    public DesignDescription fpc(String... columns) {
        populations = List.of(columns);
        return this;
    }

    public DesignDescription weights(String column) {
        weights = column;
        return this;
    }

    /** Primary units of different strata may bear the same number. */
    public DesignDescription nested() {
        nested = true;
        return this;
    }

    /** The first column of {@link #fpc} holds each primary unit's probability; joint ones are checked against it. */
    public DesignDescription pps(Pps method) {
        pps = method;
        return this;
    }

    public DesignDescription lonely(LonelyPsu rule) {
        lonely = rule;
        return this;
    }

    /** Units alone in their stratum within the domain are lonely too (R: {@code survey.adjust.domain.lonely}). */
    public DesignDescription lonelyInDomain() {
        lonelyInDomain = true;
        return this;
    }

    /** @throws BadData when the columns contradict each other or hold what they may not */
    public SampleDesign design() {
        requireStages();
        var stages = new Stages(table, clusters, strata, populations, nested, pps).all();
        if (pps != null && pps.joint() != null) {
            new JointCheck(stages.getFirst(), pps.joint()).run();
        }
        return new SampleDesign(weights(stages), stages, lonely, lonelyInDomain, pps);
    }

    private void requireStages() {
        var stages = Math.max(1, clusters.size());
        if (strata.size() > stages || populations.size() > stages) {
            throw new BadData(
                    "There are %d stages of clusters, but %d columns of strata and %d of populations (fpc); give at most one for each stage.",
                    stages, strata.size(), populations.size());
        }
        if (pps != null && populations.isEmpty()) {
            throw new BadData("Drawing with unequal probabilities needs a column of probabilities (--fpc).");
        }
    }

    private double[] weights(List<Stage> stages) {
        return weights == null ? inverseShares(stages) : checked(table.numbers(weights));
    }

    private static double[] checked(NumberColumn column) {
        column.requireComplete();
        for (int row = 0; row < column.size(); row++) {
            if (column.values()[row] <= 0) {
                throw BadData.at(
                        column,
                        row,
                        "%s is no weight; a weight is above 0, and a row that shall not count is left out of the file.",
                        column.show(row));
            }
        }
        return column.values();
    }

    /** Where every stage says what share was drawn, that gives the weights; otherwise all rows weigh the same. */
    private double[] inverseShares(List<Stage> stages) {
        var shares = new double[table.rows()];
        Arrays.fill(shares, 1);
        for (var stage : stages.subList(0, populations.size())) {
            for (int row = 0; row < shares.length; row++) {
                shares[row] *= stage.fraction(stage.unitOf(row));
            }
        }
        return Arrays.stream(shares).map(share -> 1 / share).toArray();
    }

    /** What the reader should know of the description, though it is no error. */
    public List<Sentence> remarks() {
        var remarks = new ArrayList<Sentence>();
        if (weights == null && populations.isEmpty()) {
            remarks.add(new Sentence("No weights are given; every row weighs 1."));
        } else if (weights == null) {
            remarks.add(new Sentence("No weights are given; they follow from the shares drawn (fpc)."));
        }
        return remarks;
    }
}
