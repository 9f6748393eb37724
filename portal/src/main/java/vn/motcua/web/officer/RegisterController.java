// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.printing.Printing;
import vn.motcua.web.Pages;

/** The register of a desk: all dossiers received between two days, to be printed (form 06, A4). */
@Controller
class RegisterController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final Offices offices;
    private final Printing printing;
    private final InstantSource clock;

    RegisterController(Pages pages, Dossiers dossiers, Offices offices, Printing printing, InstantSource clock) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.offices = offices;
        this.printing = printing;
        this.clock = clock;
    }

    @GetMapping("/desk/register")
    View choose(Actor actor, Locale locale) {
        var today = VietnamTime.dateOf(clock.instant());
        return pages.show(
                "officer/register",
                new RegisterView(
                        offices.own(actor, locale), today.withDayOfMonth(1).toString(), today.toString()));
    }

    @GetMapping("/desk/register.pdf")
    ResponseEntity<byte[]> print(
            Actor actor,
            Locale locale,
            @RequestParam String unit,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        var today = VietnamTime.dateOf(clock.instant());
        var first = from == null ? today.withDayOfMonth(1) : from;
        var last = until == null ? today : until;
        var form = dossiers.register(actor, unit, first, last, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(printing.fileName(form), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(printing.pdf(form));
    }
}
