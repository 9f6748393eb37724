// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.hall;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.agency.Unit;
import vn.motcua.platform.Marks;
import vn.motcua.queue.Purpose;
import vn.motcua.queue.Queue;
import vn.motcua.queue.Taking;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** Tickets for those who come, and the board that calls them. */
@Controller
class HallController {

    private final Pages pages;
    private final Queue queue;
    private final MessageSource words;

    HallController(Pages pages, Queue queue, MessageSource words) {
        this.pages = pages;
        this.queue = queue;
        this.words = words;
    }

    @GetMapping("/queue")
    View halls(@RequestParam(defaultValue = "") String q, Locale locale) {
        var waiting = queue.waitingByHall();
        var lines = queue.halls().stream()
                .filter(hall -> contains(hall, q))
                .map(hall -> new HallsView.Line(
                        hall.name(locale),
                        hall.address(),
                        "/queue/" + hall.code(),
                        waiting.getOrDefault(hall.code(), 0)))
                .toList();
        return pages.show("hall/halls", new HallsView(q.strip(), lines));
    }

    private static boolean contains(Unit hall, String typed) {
        return plain(hall.name() + " " + hall.nameEn() + " " + hall.address()).contains(plain(typed.strip()));
    }

    /** Without marks and capitals, so that people find their commune however they type it. */
    private static String plain(String text) {
        return Marks.removedFrom(text).toLowerCase(Locale.ROOT);
    }

    @GetMapping("/queue/{unit}")
    View kiosk(@PathVariable String unit, Locale locale) {
        var opensAt = queue.opensAt(hall(unit).code()).orElse(null);
        return pages.show("hall/kiosk", kiosk(hall(unit), opensAt, "", false, List.of(), locale));
    }

    /** The same on a screen in the hall, where one comes after the other. */
    @GetMapping("/queue/{unit}/kiosk")
    View screen(@PathVariable String unit, Locale locale) {
        var opensAt = queue.opensAt(hall(unit).code()).orElse(null);
        return pages.show("hall/kiosk-screen", kiosk(hall(unit), opensAt, "", true, List.of(), locale));
    }

    @PostMapping("/queue/{unit}/tickets")
    View take(
            @PathVariable String unit,
            @RequestParam Purpose purpose,
            @RequestParam(defaultValue = "false") boolean priority,
            @RequestParam(defaultValue = "false") boolean screen,
            Locale locale) {
        return shown(hall(unit), queue.take(unit, purpose, priority), "", screen, locale);
    }

    @PostMapping("/queue/{unit}/arrivals")
    View arrive(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean screen,
            Locale locale) {
        var hall = hall(unit);
        return shown(hall, queue.arrive(unit, code.replaceAll("\\D", "")), code, screen, locale);
    }

    private View shown(Unit hall, Taking taking, String code, boolean screen, Locale locale) {
        var page = screen ? "hall/kiosk-screen" : "hall/kiosk";
        return switch (taking) {
            case Taking.Taken taken ->
                Pages.goTo("/queue/tickets/" + taken.ticket().id() + (screen ? "?screen=true" : ""));
            case Taking.Closed closed ->
                pages.show(HttpStatus.CONFLICT, page, kiosk(hall, closed.opensAt(), code, screen, List.of(), locale));
            case Taking.UnknownCode _ ->
                pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        page,
                        kiosk(hall, null, code, screen, List.of(unknown(locale)), locale));
        };
    }

    private Problem unknown(Locale locale) {
        return new Problem("code", words.getMessage("queue.code.unknown", null, locale));
    }

    private KioskView kiosk(
            Unit hall, @Nullable Instant opensAt, String code, boolean screen, List<Problem> problems, Locale locale) {
        return new KioskView(
                hall.code(),
                hall.name(locale),
                queue.crowd(hall.code()),
                Arrays.asList(Purpose.values()),
                opensAt,
                code,
                screen,
                problems);
    }

    @GetMapping("/queue/tickets/{id}")
    View ticket(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean screen, Locale locale) {
        var place = queue.place(id).orElseThrow(HallController::notFound);
        var unit = place.ticket().unit();
        var name = queue.findHall(unit).map(hall -> hall.name(locale)).orElse(unit);
        return screen
                ? pages.show("hall/ticket-screen", new TicketView(name, "/queue/" + unit + "/kiosk", place))
                : pages.show("hall/ticket", new TicketView(name, "/queue/" + unit, place));
    }

    @GetMapping("/queue/{unit}/board")
    View board(@PathVariable String unit, Locale locale) {
        var hall = hall(unit);
        return pages.show("hall/board", new BoardView(hall.name(locale), queue.board(unit), queue.crowd(unit)));
    }

    private Unit hall(String code) {
        return queue.findHall(code).orElseThrow(HallController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
