// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.agency.CalendarChange;
import vn.motcua.agency.Calendars;
import vn.motcua.agency.SpecialDate;
import vn.motcua.agency.Units;
import vn.motcua.dossier.Recounts;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The calendars are shown, and changed after a look at what that does to running dossiers. */
@Controller
class CalendarController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_LIST = 200_000;

    private final Pages pages;
    private final CalendarPages calendarPages;
    private final Calendars calendars;
    private final Recounts recounts;
    private final Units units;
    private final InstantSource clock;

    CalendarController(
            Pages pages,
            CalendarPages calendarPages,
            Calendars calendars,
            Recounts recounts,
            Units units,
            InstantSource clock) {
        this.pages = pages;
        this.calendarPages = calendarPages;
        this.calendars = calendars;
        this.recounts = recounts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/admin/calendars")
    View calendar(
            Locale locale,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable Integer year) {
        var code = unit.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && units.find(code).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var place = code.isEmpty() ? SpecialDate.ALL : code;
        var shown = year(year);
        return pages.show(
                "admin/calendar/calendar",
                calendarPages.view(place, shown, calendarPages.emptyForm(place, shown), List.of(), locale));
    }

    private int year(@Nullable Integer asked) {
        var present = VietnamTime.dateOf(clock.instant()).getYear();
        return asked == null ? present : Math.clamp(asked, FIRST_YEAR, LAST_YEAR);
    }

    /** Looks at a change, or makes it when it was looked at. */
    @PostMapping("/admin/calendars")
    View change(
            Actor actor,
            Locale locale,
            @ModelAttribute CalendarForm typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        var form = file == null || file.isEmpty() || file.getSize() > LONGEST_LIST
                ? typed
                : typed.withList(new String(file.getBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        var problems = new ArrayList<Problem>();
        if (file != null && file.getSize() > LONGEST_LIST) {
            problems.add(problem("list", "calendar.wrong.long", locale));
        }
        var change = problems.isEmpty() ? read(form, problems, locale) : Optional.<CalendarChange>empty();
        if (change.isEmpty()) {
            var place = units.find(form.place()).isPresent() ? form.place() : SpecialDate.ALL;
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "admin/calendar/calendar",
                    calendarPages.view(place, year(form.year()), form, problems, locale));
        }
        return form.isConfirmed()
                ? made(actor, form, change.get(), redirect)
                : pages.show(
                        "admin/calendar/look",
                        calendarPages.look(form, change.get(), recounts.extent(change.get()), locale));
    }

    private View made(Actor actor, CalendarForm form, CalendarChange change, RedirectAttributes redirect) {
        var extent = recounts.carryOut(actor, change);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("calendar.changed", extent.dossiers()));
        return Pages.goTo(CalendarPages.address(change.unit(), year(form.year())));
    }

    // ── reading what was typed ──────────────────────────────────────────────────────────────────────────────────────

    private Optional<CalendarChange> read(CalendarForm form, List<Problem> problems, Locale locale) {
        var place = form.place();
        if (!place.equals(SpecialDate.ALL) && units.find(place).isEmpty()) {
            problems.add(problem("unit", "admin.wrong.unit", locale));
            return Optional.empty();
        }
        var change = form.wanted().flatMap(what -> switch (what) {
            case DAY -> days(form.line(), place, problems, true, locale);
            case LIST -> days(CalendarForm.text(form.list()), place, problems, false, locale);
            case REMOVE -> form.day().map(day -> new CalendarChange(place, List.of(), List.of(day), null));
            case HOURS -> hours(form, place, problems, locale);
        });
        if (change.isEmpty() && problems.isEmpty()) {
            problems.add(problem("", "calendar.wrong", locale));
        }
        return problems.isEmpty() ? change : Optional.empty();
    }

    private Optional<CalendarChange> days(
            String text, String place, List<Problem> problems, boolean isOne, Locale locale) {
        var read = calendars.read(text, place);
        for (var refusal : read.refusals()) {
            problems.add(
                    isOne
                            ? problem(CalendarPages.field(refusal.field()), "calendar.wrong." + refusal.field(), locale)
                            : new Problem(
                                    "list",
                                    calendarPages.say(
                                            "calendar.wrong.line",
                                            locale,
                                            refusal.line(),
                                            refusal.field(),
                                            refusal.value(),
                                            refusal.expected())));
        }
        if (read.days().isEmpty() && read.refusals().isEmpty()) {
            problems.add(problem("list", "calendar.wrong.empty", locale));
        }
        read.days().stream()
                .filter(day -> day.date().getYear() < FIRST_YEAR || day.date().getYear() > LAST_YEAR)
                .findFirst()
                .ifPresent(_ -> problems.add(problem(isOne ? "date" : "list", "calendar.wrong.date", locale)));
        return Optional.of(CalendarChange.of(place, read.days()));
    }

    private Optional<CalendarChange> hours(CalendarForm form, String place, List<Problem> problems, Locale locale) {
        if (place.equals(SpecialDate.ALL)) {
            problems.add(problem("unit", "calendar.wrong.hoursOfAll", locale));
        }
        if (form.firstDay().isEmpty()) {
            problems.add(problem("from", "admin.wrong.date", locale));
        }
        for (var day : DayOfWeek.values()) {
            var sessions = form.sessions(day);
            if (!sessions.isEmpty() && Calendars.hours("MON " + sessions).isEmpty()) {
                problems.add(problem("week-" + day.getValue(), "calendar.wrong.sessions", locale));
            }
        }
        var text = problems.isEmpty() ? Calendars.hours(form.weekText()).orElse("") : "";
        return form.firstDay()
                .map(from -> new CalendarChange(place, List.of(), List.of(), new CalendarChange.Hours(from, text)));
    }

    private Problem problem(String field, String key, Locale locale) {
        return new Problem(field, calendarPages.say(key, locale));
    }
}
