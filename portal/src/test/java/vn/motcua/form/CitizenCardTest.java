// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenCardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "046190000123|191234567|Tôn Nữ Thị D'Hoa|05091990|Nữ|12 Lê Lợi, Phú Hội, Huế|01072021",
                "046190000123||Tôn Nữ Thị D'Hoa|05091990|Nữ|12 Lê Lợi, Phú Hội, Huế|01072021\n",
                "046190000123||Tôn Nữ Thị D'Hoa|05091990|Nữ|12 Lê Lợi, Phú Hội, Huế|01072021||||"
            })
    void a_card_says_number_name_and_address(String text) {
        assertThat(CitizenCard.read(text))
                .contains(new CitizenCard(
                        "046190000123",
                        "Tôn Nữ Thị D'Hoa",
                        Optional.of(LocalDate.of(1990, 9, 5)),
                        "Nữ",
                        "12 Lê Lợi, Phú Hội, Huế",
                        Optional.of(LocalDate.of(2021, 7, 1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "046190000123", "https://motcua.example/track/H57|1", "046190000123|||05091990|Nữ||01072021"
            })
    void other_text_is_no_card(String text) {
        assertThat(CitizenCard.read(text)).isEmpty();
    }

    @Test
    void a_day_that_is_none_is_left_out() {
        assertThat(CitizenCard.read("046190000123||Tôn Nữ Thị Hoa|31021990|Nữ|Huế|01072021"))
                .hasValueSatisfying(card -> assertThat(card.born()).isEmpty());
    }

    @Test
    void a_long_text_without_an_end_is_no_card() {
        assertThat(CitizenCard.read("046190000123|" + "a|".repeat(20_000))).isEmpty();
    }
}
