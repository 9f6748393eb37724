// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;

@PortalTest
class PublishedSeriesTest {

    private static final Object[] HANOI = {"01", 5.5, 6.0, 0.3};
    private static final Object[] HUE = {"46", 6.5, 6.0, 0.2};

    @Autowired
    PublishedSeries published;

    @Autowired
    Places places;

    @Test
    void a_wave_is_read_as_it_was_published() {
        var series = SampleWaves.series("thu-doc", Series.Kind.CAMPAIGN);
        var wave = SampleWaves.wave(2021, HANOI, HUE);

        assertThat(published.publish(series, wave)).isEqualTo(Publication.NEW);

        assertThat(published.find("thu-doc")).contains(series);
        assertThat(published.years("thu-doc")).containsExactly(2021);
        assertThat(published.wave("thu-doc", 2021)).contains(wave);
        assertThat(published.wave("thu-doc", 2022)).isEmpty();
    }

    @Test
    void the_same_again_changes_nothing_and_another_takes_its_place() {
        var series = SampleWaves.series("thu-lai", Series.Kind.CAMPAIGN);
        published.publish(series, SampleWaves.wave(2021, HANOI, HUE));

        assertThat(published.publish(series, SampleWaves.wave(2021, HUE, HANOI)))
                .isEqualTo(Publication.UNCHANGED);
        assertThat(published.publish(series, SampleWaves.wave(2021, HUE))).isEqualTo(Publication.CHANGED);

        assertThat(published.wave("thu-lai", 2021).orElseThrow().of("T")).containsOnlyKeys("46");
    }

    @Test
    void what_is_missing_says_why_and_is_no_zero() {
        var series = SampleWaves.series("thu-thieu", Series.Kind.CAMPAIGN);
        var wave = SampleWaves.of(
                2021,
                List.of(
                        Score.missing("24", "T", Missing.TOO_FEW_ANSWERS, "1.1: 9 < 15"),
                        new Score("46", "D2", 6.0, 0.1, 190, null, "", true)));

        published.publish(series, wave);

        var read = published.wave("thu-thieu", 2021).orElseThrow();
        assertThat(read.score("24", "T").orElseThrow().missing()).isEqualTo(Missing.TOO_FEW_ANSWERS);
        assertThat(read.score("24", "T").orElseThrow().detail()).isEqualTo("1.1: 9 < 15");
        assertThat(read.score("46", "D2").orElseThrow().isCarried()).isTrue();
        assertThatThrownBy(() -> Score.of("24", "T", Double.NaN)).hasMessageContaining("say why it is missing");
    }

    @Test
    void what_is_real_stands_before_what_is_invented() {
        published.publish(SampleWaves.series("a-mo-phong", Series.Kind.SIMULATED), SampleWaves.wave(2021, HANOI));
        published.publish(SampleWaves.series("z-that", Series.Kind.PUBLISHED), SampleWaves.wave(2021, HANOI));

        assertThat(published.all()).extracting(Series::code).containsSubsequence("z-that", "a-mo-phong");
    }

    @Test
    void a_province_that_was_not_there_is_refused() {
        var series = SampleWaves.series("thu-tinh", Series.Kind.CAMPAIGN);

        assertThatThrownBy(() -> published.publish(series, SampleWaves.wave(2026, new Object[] {"02", 5.0, 5.0, 0.1})))
                .hasMessageContaining("no province '02' among the 34");
        assertThat(published.wave("thu-tinh", 2026)).isEmpty();
    }

    @Test
    void there_are_63_provinces_then_34_that_were_made_of_them() {
        var merged = places.of(Division.OF_34);

        assertThat(places.of(Division.OF_63)).hasSize(63);
        assertThat(merged).hasSize(34);
        assertThat(merged.stream()
                        .mapToInt(place -> places.membersOf(place).size())
                        .sum())
                .isEqualTo(63);
        assertThat(merged.stream().filter(place -> places.membersOf(place).size() == 1))
                .hasSize(11);
        assertThat(places.membersOf(places.find(Division.OF_34, "79").orElseThrow()))
                .extracting(Place::nameEn)
                .containsExactly("Binh Duong", "Ba Ria – Vung Tau", "Ho Chi Minh City");
    }

    @Test
    void a_structure_that_does_not_hang_together_is_refused() {
        var structure = SampleWaves.structure();

        assertThatThrownBy(() -> new Wave(
                        2021,
                        Division.OF_63,
                        true,
                        structure.reversed(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        Name.NONE))
                .hasMessageContaining("begins with no total");
        assertThatThrownBy(() -> SampleWaves.of(2021, List.of(Score.of("01", "D9", 5))))
                .hasMessageContaining("no part D9");
        assertThatThrownBy(() -> SampleWaves.of(2021, List.of(Score.of("01", "D1", 5), Score.of("01", "D1", 6))))
                .hasMessageContaining("two scores");
    }
}
