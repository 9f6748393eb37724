// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.DoubtfulFact;
import vn.motcua.catalogue.Procedures;
import vn.motcua.web.Pages;

/** What was imported: figures, doubtful facts, the tree of units. */
@Controller
class AdminController {

    private static final int ROWS = 50;

    private final Pages pages;
    private final Procedures procedures;
    private final Units units;
    private final MessageSource words;

    AdminController(Pages pages, Procedures procedures, Units units, MessageSource words) {
        this.pages = pages;
        this.procedures = procedures;
        this.units = units;
        this.words = words;
    }

    @GetMapping("/admin")
    View overview(Locale locale) {
        var count = procedures.count();
        return pages.show(
                "admin/overview",
                new AdminView(List.of(
                        figure("procedures", count.procedures(), "/procedures", locale),
                        figure("fileable", count.fileable(), "/procedures", locale),
                        new AdminView.Figure(
                                say("admin.figure.doubtful", locale),
                                count.doubtful(),
                                "/admin/doubts",
                                count.doubtful() > 0),
                        figure("units", units.all().size(), "/admin/units", locale))));
    }

    private AdminView.Figure figure(String name, long number, String href, Locale locale) {
        return new AdminView.Figure(say("admin.figure." + name, locale), number, href, false);
    }

    @GetMapping("/admin/doubts")
    View doubts(Locale locale, @RequestParam(required = false) @Nullable String next) {
        var slice = procedures.doubts(next, ROWS);
        var lines = slice.rows().stream().map(fact -> line(fact, locale)).toList();
        var onward = slice.next() == null ? null : "/admin/doubts?next=" + slice.next();
        return pages.show("admin/doubts", new DoubtsView(lines, onward, next == null));
    }

    private DoubtsView.Line line(DoubtfulFact fact, Locale locale) {
        return new DoubtsView.Line(
                fact.procedure(),
                fact.name(),
                say("doubt." + fact.doubt().code(), locale),
                fact.doubt().field(),
                fact.doubt().value());
    }

    @GetMapping("/admin/units")
    View units(Locale locale, @RequestParam(defaultValue = "") String under) {
        var lines = (under.isBlank() ? roots() : units.children(under))
                .stream().map(unit -> line(unit, locale)).toList();
        var way = new ArrayList<UnitsView.Step>();
        if (!under.isBlank()) {
            units.pathOf(under).forEach(unit -> way.add(new UnitsView.Step(unit.code(), unit.name(locale))));
        }
        return pages.show("admin/units", new UnitsView(way, lines));
    }

    private List<Unit> roots() {
        return units.all().stream().filter(unit -> unit.parent() == null).toList();
    }

    private UnitsView.Line line(Unit unit, Locale locale) {
        return new UnitsView.Line(
                unit.code(),
                unit.name(locale),
                say("admin.unit." + unit.kind(), locale),
                unit.validFrom(),
                unit.validTo(),
                units.children(unit.code()).size());
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, new Object[0], locale);
    }
}
