// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.calendar;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.CalendarChange;
import vn.motcua.agency.Calendars;
import vn.motcua.agency.SpecialDate;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Recounts;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.admin.calendar.CalendarView.Cell;
import vn.motcua.web.admin.calendar.CalendarView.DayLine;
import vn.motcua.web.admin.calendar.CalendarView.Month;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Puts the pages of the calendars together. */
@Component
class CalendarPages {

    private static final int MONTHS = 12;
    private static final int WEEK = 7;

    private final Calendars calendars;
    private final Names names;
    private final Pages pages;
    private final MessageSource words;
    private final InstantSource clock;

    CalendarPages(Calendars calendars, Names names, Pages pages, MessageSource words, InstantSource clock) {
        this.calendars = calendars;
        this.names = names;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    static String address(String place, int year) {
        return "/admin/calendars?year=" + year + (place.equals(SpecialDate.ALL) ? "" : "&unit=" + place);
    }

    /** The id of the field for a column of a list of days. */
    static String field(String column) {
        return switch (column) {
            case "instead_of" -> "insteadOf";
            case "name_en" -> "nameEn";
            case "name_vi" -> "name";
            default -> column;
        };
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    CalendarForm emptyForm(String place, int year) {
        var hours = calendars.of(place).hours(today());
        var week = Arrays.stream(DayOfWeek.values())
                .map(day -> hours.on(day).stream()
                        .map(OfficeHours.Session::toString)
                        .collect(Collectors.joining(",")))
                .toList();
        return CalendarForm.of(place.equals(SpecialDate.ALL) ? "" : place, year, today(), week);
    }

    CalendarView view(String place, int year, CalendarForm form, List<Problem> problems, Locale locale) {
        var calendar = calendars.of(place);
        var special = calendars.countingDays(place, year);
        var byDate = special.stream().collect(Collectors.toMap(SpecialDate::date, Function.identity()));
        return new CalendarView(
                place.equals(SpecialDate.ALL) ? "" : place,
                unitName(place, locale),
                year,
                special.stream().anyMatch(day -> day.kind() == SpecialDate.Kind.HOLIDAY),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> month(YearMonth.of(year, month), calendar, byDate))
                        .toList(),
                special.stream().map(day -> line(day, place, locale)).toList(),
                hoursInWords(calendar.hours(today()), locale),
                periods(place, locale),
                form,
                names.units(locale),
                kinds(locale),
                problems);
    }

    private String unitName(String place, Locale locale) {
        return place.equals(SpecialDate.ALL) ? say("calendar.all", locale) : names.unitAndAbove(place, locale);
    }

    private List<CalendarView.PeriodLine> periods(String place, Locale locale) {
        return place.equals(SpecialDate.ALL)
                ? List.of()
                : calendars.ownHours(place).stream()
                        .map(one -> new CalendarView.PeriodLine(
                                one.from(),
                                one.text().isEmpty()
                                        ? say("calendar.hours.asAbove", locale)
                                        : String.join("; ", hoursInWords(OfficeHours.parse(one.text()), locale))))
                        .toList();
    }

    // ── a year ──────────────────────────────────────────────────────────────────────────────────────────────────────

    private static Month month(YearMonth month, WorkingCalendar calendar, Map<LocalDate, SpecialDate> special) {
        var cells = new ArrayList<@Nullable Cell>();
        for (var blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            cells.add(null);
        }
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            cells.add(cell(month.atDay(day), calendar, special.get(month.atDay(day))));
        }
        while (cells.size() % WEEK != 0) {
            cells.add(null);
        }
        var weeks = new ArrayList<List<@Nullable Cell>>();
        for (var first = 0; first < cells.size(); first += WEEK) {
            weeks.add(cells.subList(first, first + WEEK));
        }
        return new Month(month.getMonthValue(), weeks);
    }

    private static Cell cell(LocalDate day, WorkingCalendar calendar, @Nullable SpecialDate special) {
        if (special == null) {
            return new Cell(day.getDayOfMonth(), calendar.isOpenOn(day) ? "WORK" : "OFF", "");
        }
        var kind = switch (special.kind()) {
            case HOLIDAY, DAY_IN_LIEU, SWAPPED_OFF -> "HOLIDAY";
            case MAKE_UP -> "MAKE_UP";
            case OWN_HOURS -> "OWN_HOURS";
            case ORDINARY -> "WORK";
        };
        return new Cell(day.getDayOfMonth(), kind, special.name());
    }

    private DayLine line(SpecialDate day, String place, Locale locale) {
        var more = Objects.requireNonNullElse(day.hours(), "");
        var insteadOf = day.insteadOf();
        if (insteadOf != null) {
            more = say("calendar.insteadOf.of", locale, pages.day(insteadOf, locale));
        }
        return new DayLine(
                day.date(),
                say("calendar.kind." + day.kind(), locale),
                "en".equals(locale.getLanguage()) ? day.nameEn() : day.name(),
                more,
                day.unit().equals(place));
    }

    /** A line for each stretch of days with the same hours. */
    private List<String> hoursInWords(OfficeHours hours, Locale locale) {
        var lines = new ArrayList<String>();
        for (var first = 1; first <= WEEK; ) {
            var sessions = hours.on(DayOfWeek.of(first));
            var last = first;
            while (last < WEEK && hours.on(DayOfWeek.of(last + 1)).equals(sessions)) {
                last++;
            }
            if (!sessions.isEmpty()) {
                var days = first == last
                        ? say("calendar.weekday." + first, locale)
                        : say("calendar.weekday." + first, locale) + " – " + say("calendar.weekday." + last, locale);
                lines.add(days + ": "
                        + sessions.stream().map(OfficeHours.Session::toString).collect(Collectors.joining(", ")));
            }
            first = last + 1;
        }
        return lines;
    }

    private List<Choice> kinds(Locale locale) {
        return Arrays.stream(SpecialDate.Kind.values())
                .map(kind -> Choice.of(kind.name(), say("calendar.kind." + kind, locale)))
                .toList();
    }

    // ── a look before ───────────────────────────────────────────────────────────────────────────────────────────────

    LookView look(CalendarForm form, CalendarChange change, Recounts.Extent extent, Locale locale) {
        var changes = new ArrayList<String>();
        change.put()
                .forEach(day -> changes.add(pages.day(day.date(), locale) + ": "
                        + say("calendar.kind." + day.kind(), locale) + ", " + day.name()));
        change.remove()
                .forEach(day -> changes.add(pages.day(day, locale) + ": " + say("calendar.kind.ORDINARY", locale)));
        var hours = change.hours();
        if (hours != null) {
            var text = hours.text().isEmpty()
                    ? say("calendar.hours.asAbove", locale)
                    : String.join("; ", hoursInWords(OfficeHours.parse(hours.text()), locale));
            changes.add(say("calendar.hours.since", locale, pages.day(hours.from(), locale), text));
        }
        var year = form.year() == null ? today().getYear() : form.year();
        return new LookView(form, unitName(change.unit(), locale), address(change.unit(), year), changes, extent);
    }
}
