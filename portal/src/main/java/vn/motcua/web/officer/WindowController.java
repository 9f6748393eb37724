// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import jakarta.servlet.http.HttpSession;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.identity.Actor;
import vn.motcua.queue.Appointments;
import vn.motcua.queue.Calling;
import vn.motcua.queue.Queue;
import vn.motcua.queue.Window;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** A clerk's window in the hall: call the next person, call again, end the visit. */
@Controller
class WindowController {

    private final Pages pages;
    private final Queue queue;
    private final Appointments appointments;
    private final WindowOfClerk desk;
    private final Names names;
    private final MessageSource words;

    WindowController(
            Pages pages, Queue queue, Appointments appointments, WindowOfClerk desk, Names names, MessageSource words) {
        this.pages = pages;
        this.queue = queue;
        this.appointments = appointments;
        this.desk = desk;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/desk/queue")
    View choose(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String number) {
        var halls = hallsOf(actor, locale);
        if (unit.isBlank() && number.isBlank()) {
            return pages.show("officer/window-choice", new WindowChoiceView(halls, "", "", List.of()));
        }
        var isHall = halls.stream().anyMatch(hall -> hall.value().equals(unit));
        if (isHall && number.strip().matches("[1-9]\\d?")) {
            return Pages.goTo("/desk/queue/" + unit + "/" + number.strip());
        }
        var problem = isHall ? problem("number", locale) : problem("unit", locale);
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "officer/window-choice",
                new WindowChoiceView(halls, unit, number, List.of(problem)));
    }

    private Problem problem(String field, Locale locale) {
        return new Problem(field, words.getMessage("queue.window." + field + ".problem", null, locale));
    }

    private List<Choice> hallsOf(Actor actor, Locale locale) {
        return queue.hallsOf(actor).stream()
                .map(hall -> Choice.of(hall.code(), hall.name(locale)))
                .toList();
    }

    @GetMapping("/desk/queue/{unit}/{number}")
    View window(Actor actor, HttpSession session, @PathVariable String unit, @PathVariable int number, Locale locale) {
        var window = windowOf(actor, unit, number);
        desk.sitsAt(window, session);
        return pages.show(
                "officer/window",
                new WindowView(
                        unit,
                        names.unit(unit, locale),
                        number,
                        queue.served(window).orElse(null),
                        queue.line(actor, window),
                        queue.absent(actor, window),
                        appointments.today(actor, unit),
                        queue.crowd(unit)));
    }

    @PostMapping("/desk/queue/{unit}/{number}/next")
    View next(
            Actor actor,
            @PathVariable String unit,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable UUID serving,
            RedirectAttributes next) {
        var window = windowOf(actor, unit, number);
        return told(window, queue.callNext(actor, window, serving), next);
    }

    @PostMapping("/desk/queue/{unit}/{number}/again")
    View again(
            Actor actor,
            @PathVariable String unit,
            @PathVariable int number,
            @RequestParam UUID ticket,
            RedirectAttributes next) {
        var window = windowOf(actor, unit, number);
        return told(window, queue.callAgain(actor, window, ticket), next);
    }

    @PostMapping("/desk/queue/{unit}/{number}/end")
    View end(
            Actor actor,
            @PathVariable String unit,
            @PathVariable int number,
            @RequestParam UUID ticket,
            @RequestParam(defaultValue = "false") boolean absent,
            RedirectAttributes next) {
        var window = windowOf(actor, unit, number);
        return told(window, queue.end(actor, window, ticket, absent), next);
    }

    private static View told(Window window, Calling calling, RedirectAttributes next) {
        next.addFlashAttribute(
                Flash.NAME,
                switch (calling) {
                    case Calling.Called called ->
                        Flash.done("queue.called", called.ticket().label());
                    case Calling.Ended ended ->
                        Flash.done("queue.ended", ended.ticket().label());
                    case Calling.NobodyWaits _ -> Flash.note("queue.nobody");
                    case Calling.MovedOn _ -> Flash.problem("queue.movedOn");
                    case Calling.NotYours _ -> Flash.problem("queue.notYours");
                });
        return Pages.goTo("/desk/queue/" + window.unit() + "/" + window.number());
    }

    private Window windowOf(Actor actor, String unit, int number) {
        var window = new Window(unit, number);
        var serves = queue.hallsOf(actor).stream().anyMatch(hall -> hall.code().equals(unit));
        if (!window.isReal() || !serves) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return window;
    }
}
