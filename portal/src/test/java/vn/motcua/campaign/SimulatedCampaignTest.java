// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.index.Division;
import vn.motcua.index.Name;

@PortalTest
class SimulatedCampaignTest {

    @Autowired
    SimulatedCampaign campaign;

    @Autowired
    Waves waves;

    @Test
    void sixteen_thousand_people_of_63_provinces_make_a_total_with_an_error_in_each() {
        var people = campaign.answers();
        var wave = waves.wave(InstrumentText.starter(), people, null, 2024, Division.OF_63, Name.NONE);

        assertThat(people).hasSizeBetween(15_500, 16_500);
        assertThat(wave.of("TOTAL")).hasSize(63).allSatisfy((place, score) -> {
            assertThat(score.hasValue()).as(place + " " + score.detail()).isTrue();
            assertThat(score.number()).isBetween(30.0, 65.0);
            assertThat(score.error()).isPositive();
        });
        assertThat(wave.covariances()).hasSize(63 * 36);
    }

    @Test
    void the_same_seed_invents_the_same_people() {
        var village = new DrawnVillage(SampleDrawTest.frame(true).getFirst(), 0.1, "46", "x");
        var villages = Collections.nCopies(3, village);

        assertThat(new SimulatedPeople(InstrumentText.starter(), 5).answers(villages, 4))
                .isEqualTo(new SimulatedPeople(InstrumentText.starter(), 5).answers(villages, 4))
                .isNotEqualTo(new SimulatedPeople(InstrumentText.starter(), 6).answers(villages, 4));
    }
}
