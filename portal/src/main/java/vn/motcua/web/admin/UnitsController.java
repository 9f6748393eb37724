// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

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
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Pages;

/** The tree of units as it stands, or stood, on a day. */
@Controller
class UnitsController {

    private final Pages pages;
    private final Units units;
    private final MessageSource words;
    private final InstantSource clock;

    UnitsController(Pages pages, Units units, MessageSource words, InstantSource clock) {
        this.pages = pages;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/admin/units")
    View units(
            Locale locale,
            @RequestParam(defaultValue = "") String under,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at) {
        if (!under.isBlank() && units.find(under).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var day = at == null ? VietnamTime.dateOf(clock.instant()) : at;
        var lines = (under.isBlank() ? roots(day) : units.children(under, day))
                .stream().map(unit -> line(unit, day, locale)).toList();
        return pages.show("admin/units", new UnitsView(day.toString(), day, under, way(under, locale), lines));
    }

    private List<UnitsView.Step> way(String under, Locale locale) {
        return under.isBlank()
                ? List.of()
                : units.pathOf(under).stream()
                        .map(unit -> new UnitsView.Step(unit.code(), unit.name(locale)))
                        .toList();
    }

    private List<Unit> roots(LocalDate day) {
        return units.all(day).stream().filter(unit -> unit.parent() == null).toList();
    }

    private UnitsView.Line line(Unit unit, LocalDate day, Locale locale) {
        return new UnitsView.Line(
                unit.code(),
                unit.name(locale),
                words.getMessage("admin.unit." + unit.kind(), null, locale),
                unit.validFrom(),
                unit.validTo(),
                units.children(unit.code(), day).size());
    }
}
