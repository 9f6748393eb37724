// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.DoubtfulFact;
import vn.motcua.catalogue.Procedures;
import vn.motcua.web.Pages;

/** What the portal holds: figures, what was imported and what was refused, facts that look wrong. */
@Controller
class AdminController {

    private static final int ROWS = 50;
    private static final int LATEST = 5;

    /** A step of a path to a fact: {@code fees[1]}. */
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)\\[(\\d+)]");

    private final Pages pages;
    private final Procedures procedures;
    private final Units units;
    private final ImportLines imports;
    private final MessageSource words;

    AdminController(Pages pages, Procedures procedures, Units units, ImportLines imports, MessageSource words) {
        this.pages = pages;
        this.procedures = procedures;
        this.units = units;
        this.imports = imports;
        this.words = words;
    }

    @GetMapping("/admin")
    View overview(Locale locale) {
        return pages.show("admin/overview", new AdminView(figures(locale), imports.latest(LATEST, locale)));
    }

    private List<AdminView.Figure> figures(Locale locale) {
        var count = procedures.count();
        return List.of(
                figure("procedures", count.procedures(), "/procedures", locale),
                figure("fileable", count.fileable(), "/procedures", locale),
                new AdminView.Figure(
                        say("admin.figure.doubtful", locale), count.doubtful(), "/admin/doubts", count.doubtful() > 0),
                figure("units", units.all().size(), "/admin/units", locale));
    }

    private AdminView.Figure figure(String name, long number, String href, Locale locale) {
        return new AdminView.Figure(say("admin.figure." + name, locale), number, href, false);
    }

    @GetMapping("/admin/imports")
    View imports(Locale locale) {
        return pages.show("admin/imports", new ImportsView(imports.latest(ROWS, locale)));
    }

    @GetMapping("/admin/imports/{id}")
    View imported(Locale locale, @PathVariable long id) {
        return imports.find(id, locale)
                .map(view -> pages.show("admin/import", view))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/admin/doubts")
    View doubts(Locale locale, @RequestParam(required = false) @Nullable String next) {
        var slice = procedures.doubts(next, ROWS);
        var onward = slice.next() == null ? null : "/admin/doubts?next=" + slice.next();
        return pages.show("admin/doubts", new DoubtsView(byProcedure(slice.rows(), locale), onward, next == null));
    }

    private List<DoubtsView.Doubtful> byProcedure(List<DoubtfulFact> facts, Locale locale) {
        return facts.stream()
                .collect(Collectors.groupingBy(DoubtfulFact::procedure, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> doubtful(same, locale))
                .toList();
    }

    private DoubtsView.Doubtful doubtful(List<DoubtfulFact> facts, Locale locale) {
        var first = facts.getFirst();
        return new DoubtsView.Doubtful(
                first.procedure(),
                first.name(),
                facts.stream().map(fact -> line(fact, locale)).toList());
    }

    private DoubtsView.Line line(DoubtfulFact fact, Locale locale) {
        return new DoubtsView.Line(
                say("procedures.doubt." + fact.doubt().code(), locale),
                place(fact.doubt().field(), locale),
                fact.doubt().value());
    }

    /** Where in the procedure: {@code channels[0].fees[1].amount} is the second fee of the first way to file. */
    private String place(String path, Locale locale) {
        return NUMBERED.matcher(path)
                .results()
                .map(step -> words.getMessage(
                        "admin.place." + step.group(1),
                        new Object[] {Integer.parseInt(step.group(2)) + 1},
                        step.group(),
                        locale))
                .collect(Collectors.joining(", "));
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, new Object[0], locale);
    }
}
