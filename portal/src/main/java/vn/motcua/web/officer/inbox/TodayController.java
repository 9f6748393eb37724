// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.Deed;
import vn.motcua.dossier.Deeds;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;

/** "What I did today", and on the days before. */
@Controller
class TodayController {

    private final Pages pages;
    private final Deeds deeds;
    private final Names names;
    private final MessageSource words;
    private final InstantSource clock;

    TodayController(Pages pages, Deeds deeds, Names names, MessageSource words, InstantSource clock) {
        this.pages = pages;
        this.deeds = deeds;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/today")
    View today(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String next) {
        var today = VietnamTime.dateOf(clock.instant());
        var shown = day == null || day.isAfter(today) ? today : day;
        var slice = deeds.of(actor, shown, next);
        return pages.show(
                "officer/today",
                new TodayView(
                        shown,
                        shown.equals(today),
                        address(shown.minusDays(1)),
                        shown.equals(today) ? null : address(shown.plusDays(1)),
                        slice.rows().stream().map(deed -> line(deed, locale)).toList(),
                        slice.next() == null ? null : address(shown) + "&next=" + slice.next()));
    }

    private static String address(LocalDate day) {
        return "/desk/today?day=" + day;
    }

    private TodayView.Line line(Deed deed, Locale locale) {
        return new TodayView.Line(
                deed.at(),
                words.getMessage("event." + deed.event(), null, locale),
                deed.code(),
                deed.applicantName(),
                names.procedure(deed.procedureCode(), deed.procedureName(), locale),
                step(deed, locale),
                Objects.toString(deed.away(), ""),
                deed.minutes(),
                deed.mayBeTakenBack() ? Objects.toString(deed.step(), null) : null);
    }

    private String step(Deed deed, Locale locale) {
        var name = deed.stepName();
        var element = deed.element();
        return name == null || element == null ? "" : names.step(deed.process(), element, name, locale);
    }
}
