// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.campaign.answers.Answered;
import vn.motcua.campaign.asking.InstrumentText;
import vn.motcua.campaign.sampling.DrawnVillage;
import vn.motcua.campaign.sampling.SampleFrame;
import vn.motcua.campaign.scoring.Waves;
import vn.motcua.campaign.simulation.SimulatedCampaign;
import vn.motcua.campaign.simulation.SimulatedPeople;
import vn.motcua.index.Division;
import vn.motcua.index.Name;
import vn.motcua.index.Wave;

@PortalTest
class SimulatedCampaignTest {

    @Autowired
    SimulatedCampaign campaign;

    @Autowired
    Waves waves;

    @Test
    void sixteen_thousand_people_of_63_provinces_make_a_total_with_an_error_in_each() {
        var people = campaign.answers();
        var wave = waves.wave(InstrumentText.starter(), people, null, 2024, Map.of(), Name.NONE);

        assertThat(people).hasSizeBetween(15_500, 16_500);
        assertThat(wave.of("TOTAL")).hasSize(63).allSatisfy((place, score) -> {
            assertThat(score.hasValue()).as(place + " " + score.detail()).isTrue();
            assertThat(score.number()).isBetween(30.0, 65.0);
            assertThat(score.error()).isPositive();
        });
        assertThat(wave.covariances()).hasSize(63 * 36);
    }

    @Test
    void a_merged_province_is_estimated_from_the_people_of_all_that_it_was_made_of() {
        var people = campaign.answers();
        var before = waves.wave(InstrumentText.starter(), people, null, 2024, Map.of(), Name.NONE);

        var merged = waves.merged(InstrumentText.starter(), people, null, 2024);

        assertThat(merged.division()).isEqualTo(Division.OF_34);
        assertThat(merged.of("TOTAL"))
                .hasSize(34)
                .allSatisfy(
                        (place, score) -> assertThat(score.error()).as(place).isPositive());
        assertThat(merged.score("46", "TOTAL")).as("Huế was not merged").isEqualTo(before.score("46", "TOTAL"));
        var city = List.of("74", "77", "79");
        var asked = people.stream().filter(row -> city.contains(row.province())).toList();
        assertThat(merged.sampled().stream().filter(each -> each.place().equals("79")))
                .singleElement()
                .satisfies(each -> assertThat(each.respondents()).isEqualTo(asked.size()));
        assertThat(weighted(merged, "79")).isCloseTo(share(asked), within(1e-9));
    }

    private static double weighted(Wave wave, String place) {
        return wave.score(place, "8.2.2").orElseThrow().number();
    }

    /** Of those who have Internet at home, by the weights; nobody is passed over with that question but who does not answer. */
    private static double share(List<Answered> rows) {
        var told = rows.stream()
                .filter(row -> Set.of("1", "2").contains(row.answers().getOrDefault("d8202", "")))
                .toList();
        return told.stream()
                        .filter(row -> "1".equals(row.answers().get("d8202")))
                        .mapToDouble(Answered::weight)
                        .sum()
                / told.stream().mapToDouble(Answered::weight).sum();
    }

    @Test
    void the_same_seed_invents_the_same_people() {
        var village = new DrawnVillage(SampleFrame.of(true).getFirst(), 0.1, "46", "x");
        var villages = Collections.nCopies(3, village);

        assertThat(new SimulatedPeople(InstrumentText.starter(), 5).answers(villages, 4))
                .isEqualTo(new SimulatedPeople(InstrumentText.starter(), 5).answers(villages, 4))
                .isNotEqualTo(new SimulatedPeople(InstrumentText.starter(), 6).answers(villages, 4));
    }
}
