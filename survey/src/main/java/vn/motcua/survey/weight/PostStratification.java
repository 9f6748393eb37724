// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.weight;

import vn.motcua.survey.design.Adjustment;

/** Weights that add up to the population in every cell (Holt and Smith 1979). */
public record PostStratification(Margin margin) implements Adjustment {

    @Override
    public double[] weights(double[] before) {
        return margin.fitted(before);
    }

    @Override
    public double[][] residuals(double[][] influence, double[] before) {
        var residuals = new double[influence.length][];
        for (int j = 0; j < residuals.length; j++) {
            residuals[j] = influence[j].clone();
            margin.centre(residuals[j], before);
        }
        return residuals;
    }

    @Override
    public String summary() {
        return "post-stratified by " + margin.cells().name();
    }
}
