// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.sample;

import java.util.List;

/**
 * What a sample will be worth: the error to expect of a share of one half, for people within a unit of the last stage
 * resemble each other and weights differ (Kish 1965, 1992).
 *
 * @param respondents in all
 * @param units of the last stage
 * @param weighting by how much unequal weights swell the variance
 */
public record Precision(int respondents, int units, double weighting) {

    public static Precision of(List<Drawing.Audited> drawn, int each) {
        var sum = 0.0;
        var squares = 0.0;
        for (var unit : drawn) {
            var weight = unit.unit().size() / unit.overall();
            sum += weight;
            squares += weight * weight;
        }
        return new Precision(drawn.size() * each, drawn.size(), drawn.size() * squares / (sum * sum));
    }

    /** The design effect where this is the correlation between people of a unit. */
    public double designEffect(double correlation) {
        return weighting * (1 + (respondents / (double) units - 1) * correlation);
    }

    /** The standard error of a share of one half. */
    public double error(double correlation) {
        return Math.sqrt(0.25 / respondents * designEffect(correlation));
    }
}
