// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How an administration writes days, hours and money (decree 30/2020, annex I: a zero before days under 10, and months 1 and 2). */
enum Writing {
    VIETNAMESE {
        @Override
        String placeAndDay(String place, Instant at) {
            var day = local(at);
            var month = day.getMonthValue();
            return "%s, ngày %02d tháng %s năm %d"
                    .formatted(place, day.getDayOfMonth(), month < 3 ? "0" + month : month, day.getYear());
        }

        @Override
        String moment(Instant at) {
            return "%s, %s ngày %s".formatted(hour(at), weekday(at), day(at));
        }

        private String hour(Instant at) {
            return DateTimeFormatter.ofPattern("HH 'giờ' mm").format(local(at));
        }

        private String weekday(Instant at) {
            return WEEKDAYS[local(at).getDayOfWeek().getValue() - 1];
        }

        @Override
        String money(long dong) {
            return "%s đồng".formatted(grouped(dong, '.'));
        }
    },
    ENGLISH {
        @Override
        String placeAndDay(String place, Instant at) {
            return "%s, %s".formatted(place, LONG_DAY.format(local(at)));
        }

        @Override
        String moment(Instant at) {
            var name = local(at).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return "%s, %s %s".formatted(CLOCK.format(local(at)), name, LONG_DAY.format(local(at)));
        }

        @Override
        String money(long dong) {
            return "%s dong".formatted(grouped(dong, ','));
        }
    };

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static Writing in(Language language) {
        return switch (language) {
            case VI -> VIETNAMESE;
            case EN -> ENGLISH;
        };
    }

    /** "Huế, ngày 05 tháng 9 năm 2026". */
    abstract String placeAndDay(String place, Instant at);

    /** "16 giờ 30, thứ Sáu ngày 20/11/2026". */
    abstract String moment(Instant at);

    abstract String money(long dong);

    /** "20/11/2026", in both languages. */
    final String day(Instant at) {
        return SHORT_DAY.format(local(at));
    }

    final String day(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** "16:30", in both languages: for tables. */
    final String clock(Instant at) {
        return CLOCK.format(local(at));
    }

    static ZonedDateTime local(Instant at) {
        return at.atZone(ZONE);
    }

    private static String grouped(long dong, char separator) {
        return String.format(Locale.ROOT, "%,d", dong).replace(',', separator);
    }
}
