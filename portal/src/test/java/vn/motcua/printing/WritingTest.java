// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-05T08:00, 'Huế, ngày 05 tháng 9 năm 2026',   'Huế, 5 September 2026'
            2026-01-09T08:00, 'Huế, ngày 09 tháng 01 năm 2026',  'Huế, 9 January 2026'
            2026-02-28T23:59, 'Huế, ngày 28 tháng 02 năm 2026',  'Huế, 28 February 2026'
            2026-12-31T00:00, 'Huế, ngày 31 tháng 12 năm 2026',  'Huế, 31 December 2026'
            """)
    void days_are_written_as_the_decree_on_documents_has_it(String at, String vietnamese, String english) {
        assertThat(Writing.VIETNAMESE.placeAndDay("Huế", SampleForms.at(at))).isEqualTo(vietnamese);
        assertThat(Writing.ENGLISH.placeAndDay("Huế", SampleForms.at(at))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20T16:30, '16 giờ 30, thứ Sáu ngày 20/11/2026',  '16:30, Friday 20 November 2026'
            2026-11-22T07:05, '07 giờ 05, Chủ nhật ngày 22/11/2026', '07:05, Sunday 22 November 2026'
            2026-08-22T11:00, '11 giờ 00, thứ Bảy ngày 22/08/2026',  '11:00, Saturday 22 August 2026'
            """)
    void moments_name_hour_weekday_and_day(String at, String vietnamese, String english) {
        assertThat(Writing.VIETNAMESE.moment(SampleForms.at(at))).isEqualTo(vietnamese);
        assertThat(Writing.ENGLISH.moment(SampleForms.at(at))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 đồng", "8000, 8.000 đồng", "1234567, 1.234.567 đồng"})
    void money_is_grouped_with_dots(long dong, String written) {
        assertThat(Writing.VIETNAMESE.money(dong)).isEqualTo(written);
    }

    @Test
    void names_of_authorities_break_evenly() {
        assertThat(BalancedLines.of("Trung tâm Phục vụ hành chính công", 27))
                .isEqualTo(List.of("Trung tâm Phục vụ", "hành chính công"));
        assertThat(BalancedLines.of("Sở Xây dựng", 27)).isEqualTo(List.of("Sở Xây dựng"));
        assertThat(BalancedLines.of("", 27)).isEqualTo(List.of(""));
    }
}
