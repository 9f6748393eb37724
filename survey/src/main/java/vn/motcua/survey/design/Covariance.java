// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/** A symmetric p × p matrix that grows by outer products; only its lower half is kept until it is asked for. */
final class Covariance {

    private final double[][] lower;

    Covariance(int size) {
        lower = new double[size][];
        for (int j = 0; j < size; j++) {
            lower[j] = new double[j + 1];
        }
    }

    /** Adds scale · d·dᵀ. */
    void addOuter(double[] deviations, double scale) {
        for (int j = 0; j < lower.length; j++) {
            var scaled = scale * deviations[j];
            if (scaled != 0) {
                for (int k = 0; k <= j; k++) {
                    lower[j][k] += scaled * deviations[k];
                }
            }
        }
    }

    void add(int j, int k, double value) {
        lower[j][k] += value;
    }

    void add(Covariance other, double scale) {
        for (int j = 0; j < lower.length; j++) {
            for (int k = 0; k <= j; k++) {
                lower[j][k] += scale * other.lower[j][k];
            }
        }
    }

    /** p × p, whole. */
    double[][] matrix() {
        var matrix = new double[lower.length][lower.length];
        for (int j = 0; j < lower.length; j++) {
            for (int k = 0; k <= j; k++) {
                matrix[j][k] = lower[j][k];
                matrix[k][j] = lower[j][k];
            }
        }
        return matrix;
    }
}
