// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.hall;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.agency.Unit;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.queue.Appointment;
import vn.motcua.queue.Appointments;
import vn.motcua.queue.Booking;
import vn.motcua.queue.Purpose;
import vn.motcua.queue.Queue;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Visits to a one-stop desk by appointment: book, look up, cancel. */
@Controller
class AppointmentsController {

    private final Pages pages;
    private final Appointments appointments;
    private final Queue queue;
    private final Accounts accounts;
    private final MessageSource words;
    private final InstantSource clock;

    AppointmentsController(
            Pages pages,
            Appointments appointments,
            Queue queue,
            Accounts accounts,
            MessageSource words,
            InstantSource clock) {
        this.pages = pages;
        this.appointments = appointments;
        this.queue = queue;
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/my/appointments")
    View mine(Actor reader, Locale locale) {
        var now = clock.instant();
        var lines = appointments.of(reader).stream()
                .map(each -> line(each, now, locale))
                .toList();
        return pages.show("hall/appointments", new AppointmentsView(lines));
    }

    private AppointmentsView.Line line(Appointment appointment, Instant now, Locale locale) {
        var hall = queue.findHall(appointment.unit());
        return new AppointmentsView.Line(
                appointment,
                hall.map(unit -> unit.name(locale)).orElse(appointment.unit()),
                hall.map(Unit::address).orElse(""),
                appointment.isBooked() && !appointment.day().isBefore(VietnamTime.dateOf(now)));
    }

    @GetMapping("/my/appointments/new")
    View choose(
            @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String day, Locale locale) {
        return pages.show("hall/booking", view(unit, dateOf(day), null, "", List.of(), locale));
    }

    @PostMapping("/my/appointments")
    View book(
            Actor reader,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String startsAt,
            @RequestParam(defaultValue = "") String purpose,
            Locale locale,
            RedirectAttributes next) {
        var start = momentOf(startsAt);
        var wanted = Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(purpose))
                .findFirst();
        if (start.isEmpty() || wanted.isEmpty() || queue.findHall(unit).isEmpty()) {
            var field = queue.findHall(unit).isEmpty() ? "unit" : start.isEmpty() ? "startsAt" : "purpose";
            var problem = problem(field, "queue.booking." + field + ".problem", locale);
            return again(view(unit, dateOf(day), start.orElse(null), purpose, List.of(problem), locale));
        }
        return switch (appointments.book(accounts.get(reader.id()), unit, start.get(), wanted.get())) {
            case Booking.Booked booked -> {
                next.addFlashAttribute(
                        Flash.NAME,
                        Flash.done(
                                "queue.booked",
                                pages.moment(booked.appointment().startsAt(), locale)));
                yield Pages.goTo("/my/appointments");
            }
            case Booking.BookedBefore before -> {
                next.addFlashAttribute(
                        Flash.NAME,
                        Flash.note(
                                "queue.bookedBefore",
                                pages.moment(before.appointment().startsAt(), locale)));
                yield Pages.goTo("/my/appointments");
            }
            case Booking.Full _ -> again(unit, day, purpose, "queue.booking.full", locale);
            case Booking.NotOffered _ -> again(unit, day, purpose, "queue.booking.startsAt.problem", locale);
        };
    }

    /** The half hour has to be chosen anew. */
    private View again(String unit, String day, String purpose, String key, Locale locale) {
        return again(view(unit, dateOf(day), null, purpose, List.of(problem("startsAt", key, locale)), locale));
    }

    private View again(BookingView view) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "hall/booking", view);
    }

    private Problem problem(String field, String key, Locale locale) {
        return new Problem(field, words.getMessage(key, null, locale));
    }

    private BookingView view(
            String unit,
            @Nullable LocalDate day,
            @Nullable Instant start,
            String purpose,
            List<Problem> problems,
            Locale locale) {
        var halls = queue.halls().stream()
                .map(hall -> Choice.of(hall.code(), hall.name(locale)))
                .toList();
        var days = queue.findHall(unit).isPresent() ? appointments.days(unit) : List.<LocalDate>of();
        var chosen = day != null && days.contains(day) ? day : null;
        return new BookingView(
                halls,
                unit,
                days,
                chosen,
                chosen == null ? List.of() : appointments.halfHours(unit, chosen),
                start,
                purposes(locale),
                purpose,
                problems);
    }

    private List<Choice> purposes(Locale locale) {
        return Arrays.stream(Purpose.values())
                .map(each -> Choice.of(each.name(), words.getMessage(each.messageKey(), null, locale)))
                .toList();
    }

    @PostMapping("/my/appointments/{id}/cancel")
    View cancel(Actor reader, @PathVariable UUID id, RedirectAttributes next) {
        var done = appointments.cancel(reader, id);
        next.addFlashAttribute(Flash.NAME, done ? Flash.done("queue.cancelled") : Flash.problem("queue.notCancelled"));
        return Pages.goTo("/my/appointments");
    }

    private static @Nullable LocalDate dateOf(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static Optional<Instant> momentOf(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
