// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.printing.Printing;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.PrintedPdf;
import vn.motcua.web.component.Problem;

/** The register of a desk: all dossiers received between two days, to be printed (form 06, A4). */
@Controller
class RegisterController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final Names names;
    private final Printing printing;
    private final MessageSource words;
    private final InstantSource clock;

    RegisterController(
            Pages pages, Dossiers dossiers, Names names, Printing printing, MessageSource words, InstantSource clock) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.names = names;
        this.printing = printing;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/register")
    View choose(Actor actor, Locale locale) {
        var today = VietnamTime.dateOf(clock.instant());
        return choose(HttpStatus.OK, actor, "", today.withDayOfMonth(1), today, List.of(), locale);
    }

    private View choose(
            HttpStatus status,
            Actor actor,
            String unit,
            LocalDate from,
            LocalDate until,
            List<Problem> problems,
            Locale locale) {
        return pages.show(
                status,
                "officer/register",
                new RegisterView(names.registersOf(actor, locale), unit, from.toString(), until.toString(), problems));
    }

    /** The register as PDF, or the question again when its days make no period. */
    @GetMapping("/desk/register.pdf")
    Object print(
            Actor actor,
            Locale locale,
            @RequestParam String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        var last = VietnamTime.within(until == null ? VietnamTime.dateOf(clock.instant()) : until);
        var first = VietnamTime.within(from == null ? last.withDayOfMonth(1) : from);
        if (last.isBefore(first)) {
            var problem = new Problem("until", words.getMessage("officer.register.period", null, locale));
            return choose(HttpStatus.UNPROCESSABLE_CONTENT, actor, unit, first, last, List.of(problem), locale);
        }
        return dossiers.register(actor, unit, first, last, locale)
                .map(form -> PrintedPdf.of(form, printing))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
