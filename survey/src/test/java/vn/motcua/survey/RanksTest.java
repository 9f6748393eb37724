// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.rank.Change;
import vn.motcua.survey.rank.Lead;
import vn.motcua.survey.rank.Quartiles;
import vn.motcua.survey.rank.RankSets;
import vn.motcua.survey.rank.Scored;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;

class RanksTest {

    @Test
    void ranks_run_from_the_highest_and_equals_share_the_better_one() {
        assertThat(new Scored(new double[] {3, 9, 3, 5}, new double[4]).ranks()).containsExactly(3, 1, 3, 2);
    }

    @Test
    void far_apart_scores_have_sure_ranks_and_close_ones_have_not() {
        var scored = new Scored(new double[] {50, 40, 40.1, 10}, new double[] {1, 1, 1, 1});

        var sets = new RankSets(scored, 0.95, 1).simultaneous();

        assertThat(sets)
                .containsExactly(
                        new RankSets.RankSet(1, 1),
                        new RankSets.RankSet(2, 3),
                        new RankSets.RankSet(2, 3),
                        new RankSets.RankSet(4, 4));
    }

    @Test
    void sets_for_all_at_once_are_as_wide_as_those_for_each_or_wider() {
        var scored = scored(30, 5, 1);
        var sets = new RankSets(scored, 0.9, 3);

        var marginal = sets.marginal();
        var simultaneous = sets.simultaneous();

        for (int unit = 0; unit < 30; unit++) {
            assertThat(simultaneous[unit].best()).isLessThanOrEqualTo(marginal[unit].best());
            assertThat(simultaneous[unit].worst()).isGreaterThanOrEqualTo(marginal[unit].worst());
        }
        assertThat(Arrays.equals(marginal, simultaneous)).isFalse();
    }

    @Test
    void scores_without_errors_have_the_ranks_they_have_and_equals_share_theirs() {
        var sets = new RankSets(new Scored(new double[] {5, 3, 3, 1}, new double[4]), 0.95, 1);

        var expected = new RankSets.RankSet[] {
            new RankSets.RankSet(1, 1),
            new RankSets.RankSet(2, 3),
            new RankSets.RankSet(2, 3),
            new RankSets.RankSet(4, 4)
        };
        assertThat(sets.marginal()).isEqualTo(expected);
        assertThat(sets.simultaneous()).isEqualTo(expected);
    }

    /** The better is never the worse too, however low the level. */
    @Test
    void nobody_is_shown_to_be_better_who_does_not_lead() {
        var sets = new RankSets(new Scored(new double[] {3, 3}, new double[] {1, 1}), 0.2, 1);

        assertThat(sets.marginal()).containsOnly(new RankSets.RankSet(1, 2));
    }

    /** All equal is where false claims are likeliest: 1,000 tables, so the noise is some 0.7 points. */
    @Test
    void sets_for_all_at_once_cover_the_ranks_of_equals_too() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        var held = 0;
        for (int table = 0; table < 1000; table++) {
            var scores = IntStream.range(0, 5)
                    .mapToDouble(_ -> random.nextGaussian())
                    .toArray();
            var sets = new RankSets(new Scored(scores, new double[] {1, 1, 1, 1, 1}), 0.95, table).simultaneous();
            held += Arrays.stream(sets).allMatch(set -> set.best() == 1) ? 1 : 0;
        }

        assertThat(held / 1000.0).isBetween(0.93, 0.97);
    }

    @Test
    void the_same_seed_gives_the_same_sets() {
        var scored = scored(40, 5, 2);

        assertThat(new RankSets(scored, 0.95, 7).marginal()).isEqualTo(new RankSets(scored, 0.95, 7).marginal());
    }

    private static Scored scored(int units, double spread, long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return new Scored(
                IntStream.range(0, units)
                        .mapToDouble(_ -> spread * random.nextGaussian())
                        .toArray(),
                IntStream.range(0, units)
                        .mapToDouble(_ -> random.nextDouble(0.2, 2))
                        .toArray());
    }

    @Test
    void a_score_without_error_or_number_has_no_place() {
        assertThatThrownBy(() -> new Scored(new double[] {1, Double.NaN}, new double[] {1, 1}))
                .isInstanceOf(BadData.class);
        assertThatThrownBy(() -> new Scored(new double[] {1, 2}, new double[] {1, -1}))
                .isInstanceOf(BadData.class);
    }

    @Test
    void the_probabilities_of_the_groups_are_shares_that_follow_the_errors() {
        var sure = Quartiles.probabilities(new Scored(new double[] {4, 3, 2, 1}, new double[4]), 1);
        var unsure = Quartiles.probabilities(new Scored(new double[] {4, 3, 2, 1}, new double[] {9, 9, 9, 9}), 1);

        assertThat(sure[0][0]).isCloseTo(1, within(1e-9));
        assertThat(unsure[0][0]).isBetween(0.2, 0.4);
        assertThat(Arrays.stream(unsure[2]).sum()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"2019, 16, 16, 15, 16", "2020, 16, 16, 15, 16", "2021, 15, 15, 15, 15"})
    void quartiles_of_the_published_totals_make_the_published_groups(
            int year, int high, int highAverage, int lowAverage, int low) {
        var totals = scores(year, "papi_total").values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();

        var groups = Quartiles.groups(totals);

        var counts = IntStream.range(0, 4).map(group ->
                (int) Arrays.stream(groups).filter(other -> other == group).count());
        assertThat(counts.toArray()).containsExactly(high, highAverage, lowAverage, low);
    }

    @Test
    void by_its_own_rule_papi_finds_eighteen_up_and_six_down_in_corruption_control() {
        var before = scores(2019, "D4");
        var after = scores(2020, "D4");
        before.keySet().retainAll(after.keySet());
        after.keySet().retainAll(before.keySet());

        var change = new Change(scored(before), scored(after), 0);

        assertThat(change.beyond(0.05)).containsExactly(18, 6);
    }

    private static Scored scored(Map<String, Double> scores) {
        return new Scored(
                scores.values().stream().mapToDouble(Double::doubleValue).toArray(), new double[scores.size()]);
    }

    private static Map<String, Double> scores(int year, String column) {
        var table = Table.read(Samples.file("papi/dimensions.csv"));
        var scores = new TreeMap<String, Double>();
        for (int row = 0; row < table.rows(); row++) {
            var score = table.numbers(column).values()[row];
            if (table.numbers("year").values()[row] == year && score > 0) {
                scores.put(table.get("province_code").show(row), score);
            }
        }
        return scores;
    }

    @Test
    void the_published_intervals_are_of_ninety_percent_whatever_they_are_called() {
        var table = Table.read(Samples.file("papi/composite_ci.csv"));
        var byKey = new HashMap<String, Double>();
        for (int row = 0; row < table.rows(); row++) {
            byKey.put(
                    table.get("year").show(row)
                            + table.get("province_code").show(row)
                            + table.get("statistic").show(row),
                    table.numbers("value").values()[row]);
        }
        var checked = 0;
        for (var entry : byKey.entrySet()) {
            var low = byKey.get(entry.getKey().replace("_se", "_ci_low_labelled95"));
            var high = byKey.get(entry.getKey().replace("_se", "_ci_high_labelled95"));
            if (entry.getKey().endsWith("_se") && low != null && high != null && entry.getValue() > 0) {
                checked++;
                assertThat(new Interval(low, high).levelByNormal(entry.getValue()))
                        .isCloseTo(0.9, within(0.0005));
            }
        }
        assertThat(checked).isGreaterThan(150);
    }

    @Test
    void changes_are_tested_with_both_errors_and_corrected_for_their_number() {
        var before = new Scored(new double[] {10, 10, 10}, new double[] {1, 1, 1});
        var after = new Scored(new double[] {14, 11, 10}, new double[] {1, 1, 1});

        var change = new Change(before, after, 0);

        assertThat(change.error(0)).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(change.probability(0)).isCloseTo(0.004677735, within(1e-8));
        assertThat(change.corrected()).satisfies(p -> {
            assertThat(p[0]).isCloseTo(3 * 0.004677735, within(1e-7));
            assertThat(p[2]).isEqualTo(1);
        });
        assertThat(new Change(before, after, 0.5).error(0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_lead_is_shown_when_it_is_larger_than_both_errors_let_expect() {
        var lead = Lead.of(48.059, 0.4, 47.178, 0.5);

        assertThat(lead.difference()).isCloseTo(0.881, within(1e-12));
        assertThat(lead.error()).isCloseTo(Math.sqrt(0.41), within(1e-12));
        assertThat(lead.probability()).isCloseTo(0.168855, within(1e-6));
        assertThat(lead.isShown(0.95)).isFalse();
        assertThat(lead.interval(0.95).lower()).isCloseTo(0.881 - 1.959964 * Math.sqrt(0.41), within(1e-6));
        assertThat(Lead.of(50, 0.4, 47.178, 0.5).isShown(0.95)).isTrue();
        assertThat(Lead.of(50, 0, 50, 0).probability()).isEqualTo(1);
        assertThat(Lead.needed(0.5, 0.95)).isCloseTo(1.959964 * Math.sqrt(0.5), within(1e-6));
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Quartiles.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
        assertThat(Quartiles.median(new double[] {9, 1, 3})).isEqualTo(3);
        assertThat(Quartiles.upper(new double[] {1, 2, 3, 4, 5})).isEqualTo(4);
    }
}
