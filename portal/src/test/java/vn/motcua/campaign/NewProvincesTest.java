// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.campaign.NewProvinces.Basis;
import vn.motcua.campaign.NewProvinces.Found;
import vn.motcua.index.Division;
import vn.motcua.index.Missing;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.SampleWaves;
import vn.motcua.index.Score;
import vn.motcua.index.Series;
import vn.motcua.platform.Ids;

/** Hồ Chí Minh City (79) was made of Bình Dương (74), Bà Rịa – Vũng Tàu (77) and itself; Huế (46) was not merged. */
@PortalTest
class NewProvincesTest {

    @Autowired
    Instruments instruments;

    @Autowired
    Campaigns campaigns;

    @Autowired
    DataFiles files;

    @Autowired
    Closings closings;

    @Autowired
    NewProvinces provinces;

    @Autowired
    PublishedSeries published;

    private final String series = "tinh-moi-" + Ids.next().toString().substring(24);

    @Test
    void a_merged_province_is_estimated_where_the_answers_are_here() {
        survey(2022, "46", "74", "77", "79");

        var found = found(2022);

        assertThat(found.basis()).isEqualTo(Basis.ESTIMATED);
        var merged = score(found, "79", "TOTAL");
        assertThat(merged.respondents()).isEqualTo(36);
        assertThat(found.wave().interval(merged)).isNotNull();
        assertThat(score(found, "46", "1.1").value())
                .isEqualTo(published
                        .wave(series, 2022)
                        .orElseThrow()
                        .score("46", "1.1")
                        .orElseThrow()
                        .value());
        assertThat(score(found, "01", "1.1").missing()).isEqualTo(Missing.NOT_SURVEYED);
        assertThat(found.wave().scores()).hasSize(34 * 6);
    }

    @Test
    void where_only_scores_are_known_a_merged_province_has_none_and_the_others_keep_theirs() {
        published.publish(
                SampleWaves.series(series, Series.Kind.PUBLISHED),
                SampleWaves.wave(2022, new Object[] {"46", 6.5, 6.0, 0.2}, new Object[] {"79", 5.0, 6.0, 0.2}));

        var found = found(2022);

        assertThat(found.basis()).isEqualTo(Basis.TAKEN_OVER);
        assertThat(found.wave().division()).isEqualTo(Division.OF_34);
        assertThat(score(found, "46", "T").value()).isEqualTo(12.5);
        assertThat(score(found, "79", "D1").missing()).isEqualTo(Missing.MERGED);
        assertThat(score(found, "04", "T").missing()).isEqualTo(Missing.NOT_PUBLISHED);
        assertThat(found.wave().isComplete()).isFalse();
    }

    @Test
    void what_was_surveyed_as_it_is_now_stays_as_it_is() {
        survey(2026, "46", "79");

        var found = found(2026);

        assertThat(found.basis()).isEqualTo(Basis.MEASURED);
        assertThat(score(found, "79", "D2").respondents()).isEqualTo(12);
        assertThat(provinces.find(series, 1999)).isEmpty();
    }

    private void survey(int year, String... where) {
        new TrialSurvey(instruments, campaigns, files, closings).publish(series, year, where);
    }

    private Found found(int year) {
        var found = provinces.find(series, year).orElseThrow();
        assertThat(provinces.basis(series, year)).contains(found.basis());
        return found;
    }

    private static Score score(Found found, String place, String node) {
        return found.wave().score(place, node).orElseThrow();
    }
}
