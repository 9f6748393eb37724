// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/**
 * p numbers with their uncertainty.
 *
 * @param values p
 * @param covariance p × p
 * @param degreesOfFreedom of the variances
 */
public record Estimate(double[] values, double[][] covariance, double degreesOfFreedom) {

    public double value(int place) {
        return values[place];
    }

    public double variance(int place) {
        return covariance[place][place];
    }

    public double standardError(int place) {
        return Math.sqrt(variance(place));
    }

    /**
     * Sums with coefficients, as differences between groups are.
     *
     * @param coefficients q × p
     */
    public Estimate contrasts(double[]... coefficients) {
        var estimates = new double[coefficients.length];
        var covariances = new double[coefficients.length][coefficients.length];
        for (int i = 0; i < coefficients.length; i++) {
            estimates[i] = dot(coefficients[i], values);
            for (int j = 0; j < coefficients.length; j++) {
                covariances[i][j] = bilinear(coefficients[i], coefficients[j]);
            }
        }
        return new Estimate(estimates, covariances, degreesOfFreedom);
    }

    private double bilinear(double[] left, double[] right) {
        var sum = 0.0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * dot(right, covariance[i]);
        }
        return sum;
    }

    private static double dot(double[] left, double[] right) {
        var sum = 0.0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
