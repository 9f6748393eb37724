// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.campaign.scoring.Structure;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.LeagueTables;
import vn.motcua.index.Node;
import vn.motcua.index.Profile;
import vn.motcua.index.Profiles;
import vn.motcua.platform.Ids;
import vn.motcua.survey.index.Instrument;

/** An index for 2020, 2021 and 2022, of which one indicator is measured otherwise from 2021 on. */
@PortalTest
class MeasuredOtherwiseTest {

    @Autowired
    Instruments instruments;

    @Autowired
    Campaigns campaigns;

    @Autowired
    DataFiles files;

    @Autowired
    Closings closings;

    @Autowired
    LeagueTables tables;

    @Autowired
    Profiles profiles;

    private final String series = "ngat-" + Ids.next().toString().substring(24);

    @Test
    void a_year_that_was_passed_over_does_not_hide_that_something_is_measured_otherwise_since() {
        publish(2020);
        publish(2022);

        assertThat(table("1.1").comparedWith()).isNull();
        assertThat(table("1.1").isBroken()).isTrue();
        assertThat(table("1.1").standings()).isNotEmpty().allMatch(standing -> standing.change() == null);
        assertThat(table("1.2").comparedWith()).isEqualTo(2020);
        assertThat(table("D1").brokenParts()).extracting(Node::code).containsExactly("1.1");
        assertThat(profiles.find(series, 2022, "46").orElseThrow().moved())
                .filteredOn(Profile.Moved::isBroken)
                .extracting(moved -> moved.node().code())
                .containsExactly("D1");
    }

    @Test
    void a_year_that_is_published_later_comes_between_and_is_compared_with() {
        publish(2020);
        publish(2022);
        publish(2021);

        assertThat(table("1.1").comparedWith()).isEqualTo(2021);
        assertThat(table("D1").brokenParts()).isEmpty();
        assertThat(tables.find(series, 2021, "1.1").orElseThrow().isBroken()).isTrue();
    }

    @Test
    void what_was_not_asked_last_time_is_held_against_the_time_when_it_was_asked() {
        var formula = Instrument.parse("instrument.yaml", TrialSurvey.INSTRUMENT);

        assertThat(isBroken(formula, Map.of("1.1", 2020))).isTrue();
        assertThat(isBroken(formula, Map.of("1.1", 2021))).isFalse();
        assertThat(isBroken(formula, Map.of("1.2", 2020)))
                .as("never asked before")
                .isFalse();
    }

    private static boolean isBroken(Instrument formula, Map<String, Integer> last) {
        return Structure.of(formula, 2022, last).stream().anyMatch(Node::isBreak);
    }

    private LeagueTable table(String part) {
        return tables.find(series, 2022, part).orElseThrow();
    }

    private void publish(int year) {
        new TrialSurvey(instruments, campaigns, files, closings).publish(series, year, "46");
    }
}
