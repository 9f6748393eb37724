/** What is estimated: means, totals, shares, ratios, quantiles, regressions, with their intervals and design effects. */
@NullMarked
package vn.motcua.survey.estimate;

import org.jspecify.annotations.NullMarked;
