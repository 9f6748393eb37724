// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

/** What the intervals, sets of ranks and tests of all pages have in common. */
public final class Confidence {

    public static final double LEVEL = 0.95;

    /** Of the draws behind sets of ranks and probabilities of groups, so that everybody gets the same. */
    static final long SEED = 2026;

    private Confidence() {}
}
