// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/** What each replicate multiplies the weights of each primary unit by; made when they are needed, for they may be many. */
interface Factors {

    /** How many replicates there are. */
    int count();

    /** Of the sum of all squares. */
    double scale();

    /** Of one replicate's square; 0 where it is of no account. */
    double scale(int replicate);

    /** Fills in the factor of each primary unit. */
    void fill(int replicate, double[] ofUnit);
}
