// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/** What a stratum with a single sampled unit, and more in the population, adds to the variance; as R's survey has it. */
public enum LonelyPsu {
    /** Is refused. */
    FAIL,
    /** Nothing. */
    REMOVE,
    /** Nothing, for the unit was certain to be drawn. */
    CERTAINTY,
    /**
     * The square of its distance from zero, which for means, shares and ratios is the mean over all units: rather too
     * much than too little.
     */
    ADJUST,
    /** As much as the other strata on average. */
    AVERAGE
}
