// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import org.jspecify.annotations.Nullable;
import vn.motcua.survey.estimate.Interval;

/**
 * One line of results.
 *
 * @param group null for all rows together
 * @param df infinite for an interval by the normal distribution
 * @param deff the design effect, null if it was not asked for
 * @param reason why there is no estimate; null where there is one
 */
record Result(
        String variable,
        @Nullable String group,
        double estimate,
        double se,
        Interval interval,
        double df,
        @Nullable Double deff,
        @Nullable String reason) {

    static Result of(
            String variable, @Nullable String group, double estimate, double se, Interval interval, double df) {
        return new Result(variable, group, estimate, se, interval, df, null, null);
    }

    static Result without(String variable, @Nullable String group, String reason) {
        var none = new Interval(Double.NaN, Double.NaN);
        return new Result(variable, group, Double.NaN, Double.NaN, none, Double.NaN, null, reason);
    }

    Result withEffect(double effect) {
        return new Result(variable, group, estimate, se, interval, df, effect, reason);
    }

    boolean lacksBound() {
        return reason == null && (Double.isNaN(interval.lower()) || Double.isNaN(interval.upper()));
    }

    boolean lacksEffect() {
        return deff != null && deff.isNaN();
    }
}
