// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.estimate.ShareInterval;

class IntervalsTest {

    /** As R's svyciprop gives them for sch.wide == "Yes" in apiclus1. */
    @Test
    void the_likelihood_interval_is_that_of_r_up_to_its_interpolation() {
        var interval = ShareInterval.LIKELIHOOD.of(0.8743169398907, 0.0203594772446, 183, 0.95, 14);

        assertThat(interval.lower()).isCloseTo(0.8262882419636, within(1e-4));
        assertThat(interval.upper()).isCloseTo(0.9136944918925, within(1e-4));
    }

    /** Wilson's own formula: 10 of 100 give 0.0552–0.1744. */
    @Test
    void wilson_of_a_simple_random_sample_is_wilson() {
        var interval = ShareInterval.WILSON.of(0.1, Math.sqrt(0.09 / 100), 100, 0.95, 99);

        assertThat(interval.lower()).isCloseTo(0.05522914, within(1e-7));
        assertThat(interval.upper()).isCloseTo(0.17436566, within(1e-7));
    }

    @ParameterizedTest
    @EnumSource(ShareInterval.class)
    void every_interval_holds_the_share_and_all_but_one_stay_within_bounds(ShareInterval method) {
        var interval = method.of(0.02, 0.019, 60, 0.95, 12);

        assertThat(interval.lower()).isLessThan(0.02);
        assertThat(interval.upper()).isBetween(0.02, 1.0);
        assertThat(interval.lower() >= 0).isEqualTo(method != ShareInterval.MEAN);
    }

    @ParameterizedTest
    @CsvSource({"0.95, Infinity, 1.959963984540054", "0.95, 14, 2.1447866879169277", "0.9, 3, 2.3533634348018264"})
    void intervals_are_as_wide_as_students_t_asks_for(double level, double degreesOfFreedom, double width) {
        var interval = Interval.around(10, 1, level, degreesOfFreedom);

        assertThat(interval.upper() - 10).isCloseTo(width, within(1e-12));
        assertThat(10 - interval.lower()).isCloseTo(width, within(1e-12));
    }

    @Test
    void without_degrees_of_freedom_there_is_no_interval() {
        assertThat(Interval.around(10, 1, 0.95, 0).lower()).isNaN();
    }
}
