// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/**
 * What each replicate multiplies the weights of each primary unit by.
 *
 * @param ofUnit replicates × units
 * @param scale of the sum of all squares
 * @param scales one a replicate
 */
record Factors(double[][] ofUnit, double scale, double[] scales) {

    int count() {
        return ofUnit.length;
    }
}
