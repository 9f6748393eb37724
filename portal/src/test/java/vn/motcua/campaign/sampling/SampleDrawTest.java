// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.campaign.Campaign.Outline;
import vn.motcua.campaign.DrawLine;
import vn.motcua.campaign.DrawLine.Role;
import vn.motcua.campaign.DrawLine.Stage;
import vn.motcua.campaign.SampleSize;
import vn.motcua.survey.table.BadData;

class SampleDrawTest {

    @Test
    void the_same_seed_draws_the_same_villages_and_another_one_others() {
        assertThat(villages(1)).isEqualTo(villages(1)).isNotEqualTo(villages(2));
    }

    private static List<FrameRow> villages(long seed) {
        return new SampleDraw(SampleFrame.of(true), outline("3"), seed)
                .villages().stream().map(DrawnVillage::place).toList();
    }

    @Test
    void three_districts_two_communes_and_two_villages_each_are_drawn_with_the_seats_among_them() {
        var villages = new SampleDraw(SampleFrame.of(true), outline("3"), 7).villages();

        assertThat(villages).hasSize(12);
        assertThat(villages).filteredOn(one -> one.place().certainDistrict()).hasSize(4);
        assertThat(villages).filteredOn(one -> one.place().certainVillage()).hasSize(6);
    }

    @Test
    void the_account_tells_the_probability_of_every_unit_and_they_add_up_to_what_is_drawn() {
        var account = new SampleDraw(SampleFrame.of(true), outline("3"), 7).account();

        var districts =
                account.stream().filter(line -> line.stage() == Stage.DISTRICT).toList();
        assertThat(districts).hasSize(5);
        assertThat(districts.stream().mapToDouble(DrawLine::probability).sum()).isCloseTo(3, within(1e-9));
        assertThat(account.stream().filter(line -> line.stage() == Stage.VILLAGE && line.role() == Role.DRAWN))
                .hasSize(12);
        assertThat(account.stream()
                        .filter(line -> line.stage() == Stage.VILLAGE)
                        .mapToDouble(DrawLine::overall)
                        .sum())
                .isCloseTo(12, within(1e-9));
    }

    @Test
    void the_first_unit_left_to_chance_is_the_cluster_and_the_province_the_stratum() {
        var villages = new SampleDraw(SampleFrame.of(true), outline("3"), 7).villages();

        var ofSeat = villages.stream()
                .filter(one -> one.place().certainDistrict()
                        && one.place().certainCommune()
                        && !one.place().certainVillage())
                .findFirst()
                .orElseThrow();
        assertThat(ofSeat.stratum()).isEqualTo("46");
        assertThat(ofSeat.cluster()).startsWith("46 / Huyện 1 / Xã 1 / Thôn ");
        var elsewhere = villages.stream()
                .filter(one -> !one.place().certainDistrict())
                .findFirst()
                .orElseThrow();
        assertThat(elsewhere.stratum()).isEqualTo("46");
        assertThat(elsewhere.cluster()).matches("46 / Huyện \\d");
    }

    /** Each has the probability that it has in the account. */
    @Test
    void villages_in_reserve_are_of_the_communes_that_were_drawn_in_their_order() {
        var two = SampleSize.of("2").orElseThrow();
        var draw =
                new SampleDraw(SampleFrame.of(false), new Outline("Thử", "", "thu", 2026, two, two, two, 16, 8, 3), 7);

        assertThat(draw.villages()).hasSize(4);
        assertThat(draw.reserves()).hasSize(6).extracting(DrawnVillage::rank).containsExactly(1, 2, 3, 1, 2, 3);
        assertThat(draw.reserves()).allSatisfy(one -> {
            assertThat(draw.villages())
                    .anyMatch(
                            drawn -> drawn.place().commune().equals(one.place().commune()))
                    .noneMatch(drawn -> drawn.place().equals(one.place()));
            assertThat(draw.account())
                    .filteredOn(line -> line.role() == Role.RESERVE
                            && line.path().getLast().equals(one.place().village())
                            && line.overall() == one.probability())
                    .isNotEmpty();
        });
    }

    @Test
    void a_village_that_could_not_be_drawn_does_not_step_in() {
        var one = SampleSize.of("1").orElseThrow();
        var draw =
                new SampleDraw(SampleFrame.of(false), new Outline("Thử", "", "thu", 2026, one, one, one, 16, 8, 3), 7);

        assertThat(draw.villages())
                .singleElement()
                .satisfies(seat -> assertThat(seat.place().certainVillage()).isTrue());
        assertThat(draw.reserves()).isEmpty();
    }

    @Test
    void without_districts_communes_are_drawn_in_the_province() {
        var draw = new SampleDraw(SampleFrame.of(false), outline("3"), 7);

        assertThat(draw.account().getFirst().stage()).isEqualTo(Stage.COMMUNE);
        assertThat(draw.villages()).hasSize(4);
    }

    @Test
    void a_class_of_which_the_plan_says_nothing_is_refused() {
        assertThatThrownBy(() -> new SampleDraw(SampleFrame.of(true), outline("small=3,large=6"), 7))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("class");
    }

    @Test
    void sizes_are_read_as_a_number_or_by_class() {
        assertThat(SampleSize.of("small = 3; large=6").orElseThrow().numbers())
                .isEqualTo(Map.of("small", 3, "large", 6));
        assertThat(SampleSize.of(" 2 ").orElseThrow().numbers()).isEqualTo(Map.of("", 2));
        for (var wrong : List.of("", "0", "-1", "a", "small=", "3,4", "3,large=6", "small=3,small=4", "9999")) {
            assertThat(SampleSize.of(wrong)).as(wrong).isEmpty();
        }
    }

    private static Outline outline(String districts) {
        var two = SampleSize.of("2").orElseThrow();
        return new Outline("Thử", "", "thu", 2026, SampleSize.of(districts).orElseThrow(), two, two, 16, 8);
    }
}
