// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.platform.VietnamTime;

class SpokenTest {

    private static final Instant NOW = at("2026-11-20T10:00");

    private final Spoken vietnamese = new Spoken(new Words(), Locale.of("vi"));
    private final Spoken english = new Spoken(new Words(), Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20T16:30 | hôm nay, trước 16:30    | today, before 16:30
            2026-11-20T09:30 | quá hạn từ 09:30 hôm nay | late since 09:30 today
            2026-11-21T08:00 | ngày mai, trước 08:00   | tomorrow, before 08:00
            2026-11-25T08:00 | còn 5 ngày              | 5 days left
            2026-11-19T08:00 | quá hạn 1 ngày          | 1 day late
            2026-11-10T08:00 | quá hạn 10 ngày         | 10 days late
            """)
    void a_due_time_is_said_from_where_the_reader_stands(String due, String inVietnamese, String inEnglish) {
        assertThat(vietnamese.due(at(due), NOW)).isEqualTo(inVietnamese);
        assertThat(english.due(at(due), NOW)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20T16:30 | thứ Sáu 20/11/2026, 16:30  | Friday 20 November 2026, 16:30
            2026-11-22T00:00 | Chủ nhật 22/11/2026, 00:00 | Sunday 22 November 2026, 00:00
            """)
    void a_moment_has_its_weekday(String time, String inVietnamese, String inEnglish) {
        assertThat(vietnamese.moment(at(time))).isEqualTo(inVietnamese);
        assertThat(english.moment(at(time))).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0 đ         | 0 VND
            50000   | 50.000 đ    | 50,000 VND
            1200000 | 1.200.000 đ | 1,200,000 VND
            """)
    void money_is_in_whole_dong(long dong, String inVietnamese, String inEnglish) {
        assertThat(vietnamese.money(dong)).isEqualTo(inVietnamese);
        assertThat(english.money(dong)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20   | 20 phút làm việc
            120  | 2 giờ làm việc
            960  | 2 ngày làm việc
            1140 | 2 ngày 3 giờ làm việc
            """)
    void working_time_is_in_days_of_eight_hours(long minutes, String said) {
        assertThat(vietnamese.workingTime(minutes)).isEqualTo(said);
    }

    @Test
    void a_file_weighs_at_least_a_kilobyte() {
        assertThat(vietnamese.size(12)).isEqualTo("1 KB");
        assertThat(vietnamese.size(1_258_291)).isEqualTo("1,2 MB");
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(VietnamTime.ZONE).toInstant();
    }
}
