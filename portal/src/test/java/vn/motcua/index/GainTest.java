// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import vn.motcua.index.Node.Combination;
import vn.motcua.index.Node.Direction;
import vn.motcua.index.Node.Formula;
import vn.motcua.index.Node.Scale;

/** A total of one dimension, which is made of one part, which is made of two indicators: a share and a grade from 1 to 5. */
class GainTest {

    private static final Places PLACES = new Places();
    private static final Place HUE = PLACES.find(Division.OF_63, "46").orElseThrow();

    private static Node node(String code, String parent, Level level, Scale scale, Combination combination) {
        return new Node(
                code, parent, level, new Name(code, code), scale, new Formula(combination, 1, Name.NONE), false);
    }

    private static List<Node> structure(Combination combination, Direction direction) {
        return List.of(
                new Node("T", null, Level.TOTAL, new Name("T", "T"), Scale.of(0, 10), Formula.SUM, false),
                node("D1", "T", Level.DIMENSION, Scale.of(0, 10), Combination.SUM),
                node("1.1", "D1", Level.SUBDIMENSION, Scale.of(0.5, 4.5), combination),
                node("1.1.1", "1.1", Level.INDICATOR, new Scale(0, 1, direction, new Name("%", "%")), Combination.NONE),
                node("1.1.2", "1.1", Level.INDICATOR, new Scale(1, 5, Direction.UP, Name.NONE), Combination.NONE));
    }

    private static double mean(double share, double grade) {
        return 0.5 + 4 * (share + (grade - 1) / 4) / 2;
    }

    /** Shares from 0.2 to 0.82 and the same grade everywhere; Huế has what is given. */
    private static Wave wave(int year, Combination combination, double share, ToDoubleFunction<Double> rise) {
        var scores = new ArrayList<Score>();
        var random = new Random(7);
        for (var place : PLACES.of(Division.OF_63)) {
            var at = place.equals(HUE) ? share : rise.applyAsDouble(0.2 + 0.01 * scores.size() / 5);
            var grade = place.equals(HUE) ? 5 : 2 + random.nextDouble();
            var whole = mean(at, grade);
            scores.add(Score.of(place.code(), "T", whole, 0.1, 190));
            scores.add(Score.of(place.code(), "D1", whole, 0.1, 190));
            scores.add(Score.of(place.code(), "1.1", whole, 0.1, 190));
            scores.add(Score.of(place.code(), "1.1.1", at, 0.02, 190));
            scores.add(Score.of(place.code(), "1.1.2", grade, 0.05, 190));
        }
        return new Wave(
                year,
                Division.OF_63,
                true,
                structure(combination, Direction.UP),
                scores,
                List.of(),
                List.of(),
                null,
                Name.NONE);
    }

    private static List<Gain> gains(Wave wave, Optional<Wave> before) {
        var table = new Ranking(SampleWaves.series("thu", Series.Kind.CAMPAIGN), wave, wave.root(), PLACES)
                .table(before, Optional.empty());
        return new Gaining(table, before).of(HUE);
    }

    @Test
    void a_share_more_of_an_indicator_adds_to_the_total_what_its_formula_says() {
        var gains = gains(wave(2023, Combination.MEAN, 0.5, share -> share), Optional.empty());

        assertThat(gains).singleElement().satisfies(gain -> {
            assertThat(gain.node().code())
                    .as("in the other it is the best already")
                    .isEqualTo("1.1.1");
            assertThat(gain.isRise()).isFalse();
            assertThat(gain.points()).isCloseTo(2 * (gain.target() - 0.5), within(1e-9));
            assertThat(Objects.requireNonNull(gain.interval()).lower())
                    .isCloseTo(2 * (gain.target() - 0.5 - 1.959964 * 0.02), within(1e-6));
            assertThat(gain.isRecovered()).isFalse();
            assertThat(Objects.requireNonNull(gain.ranks()).best()).isLessThanOrEqualTo(gain.rank());
        });
    }

    @Test
    void where_nobody_published_the_formula_the_one_that_the_scores_follow_is_taken() {
        var known = gains(wave(2023, Combination.MEAN, 0.5, share -> share), Optional.empty());
        var recovered = gains(wave(2023, Combination.UNKNOWN, 0.5, share -> share), Optional.empty());

        assertThat(recovered).singleElement().satisfies(gain -> {
            assertThat(gain.points()).isCloseTo(known.getFirst().points(), within(1e-6));
            assertThat(gain.isRecovered()).isTrue();
        });
    }

    @Test
    void where_the_scores_follow_no_formula_the_part_itself_is_looked_at() {
        var sound = wave(2023, Combination.UNKNOWN, 0.3, share -> share);
        var random = new Random(1);
        var scores = sound.scores().stream()
                .map(score -> score.node().equals("1.1.1")
                        ? Score.of(score.place(), "1.1.1", random.nextDouble(), 0.02, 190)
                        : score)
                .toList();
        var wave = new Wave(2023, Division.OF_63, true, sound.nodes(), scores, List.of(), List.of(), null, Name.NONE);

        assertThat(gains(wave, Optional.empty()))
                .extracting(gain -> gain.node().code())
                .doesNotContain("1.1.1", "1.1.2");
    }

    @Test
    void nobody_is_told_to_rise_by_more_than_a_quarter_of_the_provinces_did() {
        var before = wave(2022, Combination.MEAN, 0.21, share -> share - 0.03);

        var gains = gains(wave(2023, Combination.MEAN, 0.21, share -> share), Optional.of(before));

        assertThat(gains.getFirst().isRise()).isTrue();
        assertThat(gains.getFirst().target()).isCloseTo(0.24, within(1e-9));
        assertThat(gains.getFirst().points()).isCloseTo(0.06, within(1e-9));
    }

    @Test
    void where_less_is_better_the_target_lies_below() {
        var up = wave(2023, Combination.MEAN, 0.5, share -> share);
        var scores = up.scores().stream()
                .map(score -> score.node().equals("1.1.1")
                        ? Score.of(score.place(), "1.1.1", 1 - score.number(), 0.02, 190)
                        : score)
                .toList();
        var down = new Wave(
                2023,
                Division.OF_63,
                true,
                structure(Combination.MEAN, Direction.DOWN),
                scores,
                List.of(),
                List.of(),
                null,
                Name.NONE);

        var gain = gains(down, Optional.empty()).getFirst();

        assertThat(gain.target()).isLessThan(0.5);
        assertThat(gain.points())
                .isCloseTo(gains(up, Optional.empty()).getFirst().points(), within(1e-9));
    }
}
