// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static vn.motcua.web.Specimens.NAME;
import static vn.motcua.web.Specimens.NOTHING;
import static vn.motcua.web.Specimens.OFFICE;
import static vn.motcua.web.Specimens.hours;
import static vn.motcua.web.Specimens.units;
import static vn.motcua.web.Specimens.wrong;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.queue.Appointment;
import vn.motcua.queue.Crowd;
import vn.motcua.queue.Place;
import vn.motcua.queue.Purpose;
import vn.motcua.queue.Ticket;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.hall.BoardView;
import vn.motcua.web.hall.HallsView;
import vn.motcua.web.hall.KioskView;
import vn.motcua.web.hall.TicketView;
import vn.motcua.web.officer.WindowChoiceView;
import vn.motcua.web.officer.WindowView;

/** The gallery's pages of the waiting hall and of the windows that call. */
final class HallGallery {

    private static final Crowd QUIET = new Crowd(0, 0, 0, 0, null, Duration.ZERO, null);
    private static final Crowd BUSY =
            new Crowd(12, 48, 3, 4, Duration.ofMinutes(14), Duration.ofMinutes(75), Duration.ofMinutes(22));

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("window-choice", () -> new Show("officer/window-choice", windows(units(), NOTHING))),
            Map.entry("window-choice-none", () -> new Show("officer/window-choice", windows(List.of(), NOTHING))),
            Map.entry(
                    "window-choice-error",
                    () -> new Show("officer/window-choice", windows(units(), wrong("number", "Hãy điền số quầy.")))),
            Map.entry("window", () -> new Show("officer/window", window(ticket(7, Ticket.State.CALLED)))),
            Map.entry("window-free", () -> new Show("officer/window", window(null))),
            Map.entry("halls", () -> new Show("hall/halls", halls())),
            Map.entry("kiosk", () -> new Show("hall/kiosk", kiosk(null, NOTHING))),
            Map.entry("kiosk-closed", () -> new Show("hall/kiosk", kiosk(hours(12), NOTHING))),
            Map.entry("kiosk-error", () -> new Show("hall/kiosk", kiosk(null, wrong("code", "Không có mã này.")))),
            Map.entry("kiosk-screen", () -> new Show("hall/kiosk-screen", onScreen(null, NOTHING))),
            Map.entry("kiosk-screen-closed", () -> new Show("hall/kiosk-screen", onScreen(hours(12), NOTHING))),
            Map.entry(
                    "kiosk-screen-error",
                    () -> new Show("hall/kiosk-screen", onScreen(null, wrong("code", "Không có mã này.")))),
            Map.entry("ticket-screen", () -> new Show("hall/ticket-screen", place(ticket(9, Ticket.State.WAITING), 4))),
            Map.entry("ticket", () -> new Show("hall/ticket", place(ticket(9, Ticket.State.WAITING), 4))),
            Map.entry("ticket-called", () -> new Show("hall/ticket", place(ticket(9, Ticket.State.CALLED), 0))),
            Map.entry("ticket-over", () -> new Show("hall/ticket", place(ticket(9, Ticket.State.ABSENT), 0))),
            Map.entry("board", () -> new Show("hall/board", board(List.of(ticket(7, Ticket.State.CALLED))))),
            Map.entry("board-empty", () -> new Show("hall/board", board(List.of()))));

    private HallGallery() {}

    private static WindowChoiceView windows(List<Choice> halls, List<Problem> problems) {
        return new WindowChoiceView(halls, "H57.104", problems.isEmpty() ? "" : "x", problems);
    }

    private static WindowView window(@Nullable Ticket served) {
        return served == null
                ? new WindowView("H57.104", OFFICE, 3, null, List.of(), List.of(), List.of(), QUIET)
                : new WindowView(
                        "H57.104",
                        OFFICE,
                        3,
                        served,
                        List.of(ticket(8, Ticket.State.WAITING), ticket(9, Ticket.State.WAITING)),
                        List.of(ticket(5, Ticket.State.ABSENT)),
                        List.of(expected(Appointment.State.BOOKED), expected(Appointment.State.ARRIVED)),
                        BUSY);
    }

    private static Ticket ticket(int number, Ticket.State state) {
        var called = state == Ticket.State.WAITING ? null : hours(-1);
        return new Ticket(
                new UUID(0, number),
                "H57.104",
                LocalDate.of(2026, 11, 23),
                number,
                number % 2 == 0 ? Purpose.COLLECT : Purpose.FILE,
                number == 8,
                hours(-2),
                number == 9 ? hours(-1) : null,
                hours(-2),
                state,
                called == null ? null : 3,
                called,
                called,
                2,
                null);
    }

    private static Appointment expected(Appointment.State state) {
        return new Appointment(
                new UUID(1, 1),
                "H57.104",
                LocalDate.of(2026, 11, 23),
                hours(1),
                "482913",
                new UUID(1, 2),
                NAME,
                "0905000111",
                Purpose.FILE,
                state,
                null);
    }

    private static HallsView halls() {
        return new HallsView("", List.of(new HallsView.Line(OFFICE, "16 Lê Lợi, thành phố Huế", "/queue/H57.104", 12)));
    }

    private static KioskView kiosk(@Nullable Instant opensAt, List<Problem> problems) {
        return new KioskView("H57.104", OFFICE, BUSY, List.of(Purpose.values()), opensAt, "", false, problems);
    }

    private static KioskView onScreen(@Nullable Instant opensAt, List<Problem> problems) {
        return new KioskView("H57.104", OFFICE, BUSY, List.of(Purpose.values()), opensAt, "", true, problems);
    }

    private static TicketView place(Ticket ticket, int before) {
        return new TicketView(OFFICE, "/queue/H57.104", new Place(ticket, before, Duration.ofMinutes(18)));
    }

    private static BoardView board(List<Ticket> calls) {
        return new BoardView(OFFICE, calls, calls.isEmpty() ? QUIET : BUSY);
    }
}
