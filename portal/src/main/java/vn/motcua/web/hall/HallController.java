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
        return pages.show("hall/kiosk", kiosk(hall(unit), null, "", List.of(), locale));
    }

    @PostMapping("/queue/{unit}/tickets")
    View take(
            @PathVariable String unit,
            @RequestParam Purpose purpose,
            @RequestParam(defaultValue = "false") boolean priority,
            Locale locale) {
        return shown(hall(unit), queue.take(unit, purpose, priority), "", locale);
    }

    @PostMapping("/queue/{unit}/arrivals")
    View arrive(@PathVariable String unit, @RequestParam(defaultValue = "") String code, Locale locale) {
        var hall = hall(unit);
        return shown(hall, queue.arrive(unit, code.replaceAll("\\D", "")), code, locale);
    }

    private View shown(Unit hall, Taking taking, String code, Locale locale) {
        return switch (taking) {
            case Taking.Taken taken ->
                Pages.goTo("/queue/tickets/" + taken.ticket().id());
            case Taking.Closed closed ->
                pages.show(HttpStatus.CONFLICT, "hall/kiosk", kiosk(hall, closed.opensAt(), code, List.of(), locale));
            case Taking.UnknownCode _ ->
                pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "hall/kiosk",
                        kiosk(hall, null, code, List.of(unknown(locale)), locale));
        };
    }

    private Problem unknown(Locale locale) {
        return new Problem("code", words.getMessage("queue.code.unknown", null, locale));
    }

    private KioskView kiosk(Unit hall, @Nullable Instant opensAt, String code, List<Problem> problems, Locale locale) {
        return new KioskView(
                hall.code(),
                hall.name(locale),
                queue.crowd(hall.code()),
                Arrays.asList(Purpose.values()),
                opensAt,
                code,
                problems);
    }

    @GetMapping("/queue/tickets/{id}")
    View ticket(@PathVariable UUID id, Locale locale) {
        var place = queue.place(id).orElseThrow(HallController::notFound);
        var unit = place.ticket().unit();
        var name = queue.findHall(unit).map(hall -> hall.name(locale)).orElse(unit);
        return pages.show("hall/ticket", new TicketView(name, "/queue/" + unit, place));
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
