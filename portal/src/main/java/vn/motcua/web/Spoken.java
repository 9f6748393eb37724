// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.motcua.platform.VietnamTime;

/** Dates, money and sizes the way people say them, in the language of the reader and the time of Viet Nam. */
final class Spoken {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final long KILOBYTE = 1024;

    private final Words words;
    private final Locale locale;
    private final boolean english;

    Spoken(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
        this.english = "en".equals(locale.getLanguage());
    }

    String day(LocalDate day) {
        return day.format(english ? ENGLISH_DAY : DAY);
    }

    String weekday(LocalDate day) {
        return t("say.weekday." + day.getDayOfWeek().getValue()) + " " + day(day);
    }

    String clock(Instant time) {
        return CLOCK.format(time.atZone(VietnamTime.ZONE));
    }

    String moment(Instant time) {
        return weekday(dayOf(time)) + ", " + clock(time);
    }

    /** When something falls due, from where the reader stands: {@code còn 3 ngày}, {@code hôm nay, trước 16:30}. */
    String due(Instant due, Instant now) {
        var days = ChronoUnit.DAYS.between(dayOf(now), dayOf(due));
        if (due.isBefore(now)) {
            return days == 0 ? t("say.due.lateToday", clock(due)) : t("say.due.late", -days);
        }
        return switch ((int) Math.min(days, 2)) {
            case 0 -> t("say.due.today", clock(due));
            case 1 -> t("say.due.tomorrow", clock(due));
            default -> t("say.due.inDays", days);
        };
    }

    /** How far a due day is, to stand beside its date. */
    String left(Instant due, Instant now) {
        var days = ChronoUnit.DAYS.between(dayOf(now), dayOf(due));
        if (due.isBefore(now) || days > 1) {
            return due(due, now);
        }
        return days == 0 ? t("say.left.today") : t("say.left.tomorrow");
    }

    /** How long ago something happened: {@code vừa xong}, {@code 5 phút trước}, {@code hôm qua}, then the date. */
    String ago(Instant time, Instant now) {
        var past = Duration.between(time, now);
        var days = ChronoUnit.DAYS.between(dayOf(time), dayOf(now));
        if (days == 0) {
            return past.toMinutes() < 1
                    ? t("say.ago.now")
                    : past.toHours() < 1 ? t("say.ago.minutes", past.toMinutes()) : t("say.ago.today", clock(time));
        }
        return days == 1 ? t("say.ago.yesterday", clock(time)) : moment(time);
    }

    String money(long dong) {
        return english ? number(dong) + " VND" : number(dong) + " đ";
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String size(long bytes) {
        if (bytes < KILOBYTE * KILOBYTE) {
            return number(Math.max(1, bytes / KILOBYTE)) + " KB";
        }
        var megabytes = NumberFormat.getNumberInstance(locale);
        megabytes.setMaximumFractionDigits(1);
        return megabytes.format((double) bytes / (KILOBYTE * KILOBYTE)) + " MB";
    }

    /** Minutes of working time: {@code 2 ngày làm việc 3 giờ}; a working day has eight hours. */
    String workingTime(long minutes) {
        var days = minutes / 480;
        var hours = minutes % 480 / 60;
        if (days == 0 && hours == 0) {
            return t("say.working.minutes", minutes);
        }
        return days == 0
                ? t("say.working.hours", hours)
                : hours == 0 ? t("say.working.days", days) : t("say.working.daysAndHours", days, hours);
    }

    private String t(String key, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    private static LocalDate dayOf(Instant time) {
        return time.atZone(VietnamTime.ZONE).toLocalDate();
    }
}
