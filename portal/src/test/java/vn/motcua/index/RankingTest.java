// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.index.Node.Direction;
import vn.motcua.index.Node.Formula;
import vn.motcua.index.Node.Scale;

class RankingTest {

    private static final Series SERIES = SampleWaves.series("thu", Series.Kind.CAMPAIGN);
    private static final Node TOTAL = SampleWaves.structure().getFirst();
    private static final Node BRIBES = new Node(
            "1.1",
            "T",
            Level.INDICATOR,
            new Name("Phải hối lộ", "Had to bribe"),
            new Scale(0, 1, Direction.DOWN, new Name("%", "%")),
            Formula.NONE,
            false);

    private static Wave wave(int year, double hanoi, double hue, double danang) {
        var scores = new ArrayList<Score>();
        for (var place : List.of("01", "46", "48")) {
            scores.add(Score.of(place, "T", 10, 0.1, 190));
        }
        scores.add(Score.of("01", "1.1", hanoi, 0.01, 190));
        scores.add(Score.of("46", "1.1", hue, 0.01, 190));
        scores.add(Score.of("48", "1.1", danang, 0.01, 190));
        return new Wave(
                year, Division.OF_63, true, List.of(TOTAL, BRIBES), scores, List.of(), List.of(), null, Name.NONE);
    }

    private static LeagueTable table(Wave wave, Wave before) {
        return new Ranking(SERIES, wave, BRIBES, new Places()).table(Optional.of(before), Optional.empty());
    }

    @Test
    void where_less_is_better_the_least_comes_first() {
        var table = table(wave(2023, 0.4, 0.1, 0.2), wave(2022, 0.4, 0.2, 0.2));

        assertThat(table.standings())
                .extracting(standing -> standing.place().code(), Standing::rank)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("46", 1),
                        org.assertj.core.groups.Tuple.tuple("48", 2),
                        org.assertj.core.groups.Tuple.tuple("01", 3));
        var first = table.standings().getFirst();
        assertThat(first.group()).isEqualTo(Group.HIGH);
        assertThat(first.ranks()).isEqualTo(new Standing.Ranks(1, 1));
        assertThat(Objects.requireNonNull(first.lead()).difference()).isCloseTo(0.1, within(1e-9));
        assertThat(Objects.requireNonNull(first.change()).difference()).isCloseTo(-0.1, within(1e-9));
    }

    @Test
    void a_change_from_nothing_has_no_share() {
        var change = table(wave(2023, 0.4, 0.1, 0.2), wave(2022, 0, 0.2, 0.2))
                .find("01")
                .orElseThrow()
                .change();

        assertThat(Objects.requireNonNull(change).relative()).isNull();
        assertThat(change.byFivePercent()).isZero();
        assertThat(change.difference()).isCloseTo(0.4, within(1e-9));
    }
}
