// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.agency.Reorganisations;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.reform.Reform;
import vn.motcua.reform.Reform.Kind;
import vn.motcua.reform.ReformPlan.Founded;
import vn.motcua.reform.ReformPlan.Renamed;
import vn.motcua.reform.Reforms;
import vn.motcua.reform.Reforms.Beginning;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The reforms there are, and the beginning of one. */
@Controller
class ReformsController {

    private final Pages pages;
    private final Reforms reforms;
    private final Units units;
    private final Reorganisations reorganisations;
    private final Names names;
    private final ReformWords words;
    private final InstantSource clock;

    ReformsController(
            Pages pages,
            Reforms reforms,
            Units units,
            Reorganisations reorganisations,
            Names names,
            ReformWords words,
            InstantSource clock) {
        this.pages = pages;
        this.reforms = reforms;
        this.units = units;
        this.reorganisations = reorganisations;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/admin/units/reforms")
    View list(Locale locale) {
        return pages.show(
                "admin/reform/reforms",
                new ReformsView(reforms.all().stream()
                        .map(reform -> new ReformsView.Line(
                                "/admin/units/reforms/" + reform.id(),
                                reform.title(),
                                words.kind(reform, locale),
                                reform.from(),
                                words.state(reform, locale),
                                ReformWords.tone(reform.state()),
                                reform.dossiers()))
                        .toList()));
    }

    @GetMapping("/admin/units/reforms/new")
    View begin(
            Locale locale,
            @RequestParam(defaultValue = "RENAME") String kind,
            @RequestParam(required = false) @Nullable List<String> unit) {
        var chosen = unit == null
                ? List.<String>of()
                : unit.stream()
                        .flatMap(code -> units.find(code).stream())
                        .map(ReformsController::named)
                        .toList();
        return show(HttpStatus.OK, NewReformForm.of(kind, chosen, today()), List.of(), locale);
    }

    private static String named(Unit unit) {
        return unit.code() + " " + unit.name();
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private View show(HttpStatus status, NewReformForm form, List<Problem> problems, Locale locale) {
        return pages.show(
                status,
                "admin/reform/new",
                new NewReformView(form, names.units(locale), words.kinds(locale), words.levels(locale), problems));
    }

    @PostMapping("/admin/units/reforms/new")
    View draft(
            Actor actor,
            Locale locale,
            @ModelAttribute NewReformForm bound,
            @RequestParam MultiValueMap<String, String> typed) {
        var form = bound.withUnits(typed.get("unit"));
        var problems = problemsOf(form, locale);
        if (!problems.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, form, problems, locale);
        }
        return Pages.goTo("/admin/units/reforms/" + drafted(actor, form, locale).id());
    }

    // ── what is wrong ───────────────────────────────────────────────────────────────────────────────────────────────

    private List<Problem> problemsOf(NewReformForm form, Locale locale) {
        var problems = new ArrayList<Problem>();
        if (form.firstDay().isEmpty()) {
            problems.add(problem("from", "admin.wrong.date", locale));
        }
        unitProblem(form, locale, problems);
        var isNamed = form.wanted() == Kind.RENAME
                || form.wanted() == Kind.FOUND
                || form.wanted() == Kind.MERGE && form.takerCode().isEmpty();
        if (isNamed && NewReformForm.text(form.name()).isEmpty()) {
            problems.add(problem("name", "reform.wrong.name", locale));
        }
        if (form.wanted() == Kind.SPLIT && form.partNames().isEmpty()) {
            problems.add(problem("parts", "reform.wrong.parts", locale));
        }
        if (!form.takerCode().isEmpty() && isUnknown(form.takerCode())) {
            problems.add(problem("taker", "admin.wrong.unit", locale));
        }
        return problems;
    }

    private void unitProblem(NewReformForm form, Locale locale, List<Problem> problems) {
        if (form.wanted() == Kind.FOUND) {
            if (isUnknown(form.parentCode())) {
                problems.add(problem("parent", "admin.wrong.unit", locale));
            }
            return;
        }
        var unknown = form.codes().stream().filter(this::isUnknown).findFirst();
        var wanted = form.wanted() == Kind.MERGE && form.takerCode().isEmpty() ? 2 : 1;
        if (unknown.isPresent() || form.codes().isEmpty()) {
            problems.add(problem("unit", "admin.wrong.unit", locale));
        } else if (form.codes().size() < wanted) {
            problems.add(problem("unit", "reform.wrong.units", locale));
        }
    }

    private boolean isUnknown(String code) {
        return units.find(code).isEmpty();
    }

    private Problem problem(String field, String key, Locale locale) {
        return new Problem(field, words.say(key, locale));
    }

    // ── the draft ───────────────────────────────────────────────────────────────────────────────────────────────────

    private Reform drafted(Actor actor, NewReformForm form, Locale locale) {
        var title = NewReformForm.text(form.title());
        var codes = form.codes();
        var beginning = new Beginning(
                form.wanted(),
                title.isEmpty() ? words.title(form.wanted(), codes, takerName(form), locale) : title,
                NewReformForm.text(form.decision()),
                form.firstDay().orElseThrow());
        return switch (form.wanted()) {
            case RENAME -> reforms.rename(actor, beginning, renamed(units.get(codes.getFirst()), form));
            case FOUND -> reforms.found(actor, beginning, List.of(founded(form)));
            case CLOSE -> reforms.merge(actor, beginning, codes, form.takerCode(), List.of());
            case SPLIT ->
                reforms.split(actor, beginning, codes.getFirst(), !form.unitStays(), parts(codes.getFirst(), form));
            case MERGE -> merged(actor, beginning, codes, form);
        };
    }

    private String takerName(NewReformForm form) {
        return form.takerCode().isEmpty()
                ? NewReformForm.text(form.name())
                : units.find(form.takerCode()).map(Unit::name).orElse("");
    }

    private static Renamed renamed(Unit unit, NewReformForm form) {
        var name = NewReformForm.text(form.name());
        var english = NewReformForm.text(form.nameEn());
        return new Renamed(unit.code(), name, english.isEmpty() ? name : english, unit.address(), unit.phone());
    }

    private Founded founded(NewReformForm form) {
        var parent = units.get(form.parentCode());
        var kind = form.kindOfUnit().orElse(vn.motcua.agency.UnitKind.DIVISION);
        return new Founded(
                reorganisations.freeCode(parent.code(), kind, List.of()),
                kind,
                form.levelOfUnit().orElse(parent.level()),
                NewReformForm.text(form.name()),
                NewReformForm.text(form.nameEn()),
                "",
                "",
                "");
    }

    /** Each part is of the kind of the unit that is split, and stands beside it. */
    private List<Founded> parts(String code, NewReformForm form) {
        var parts = new ArrayList<Founded>();
        for (var name : form.partNames()) {
            var promised = parts.stream().map(Founded::code).toList();
            parts.add(beside(units.get(code), name, "", promised));
        }
        return parts;
    }

    private Founded beside(Unit model, String name, String nameEn, List<String> promised) {
        var parent = model.parent() == null ? model.code() : model.parent();
        return new Founded(
                reorganisations.freeCode(parent, model.kind(), promised),
                model.kind(),
                model.level(),
                name,
                nameEn,
                model.address(),
                model.phone(),
                "");
    }

    private Reform merged(Actor actor, Beginning beginning, List<String> codes, NewReformForm form) {
        if (!form.takerCode().isEmpty()) {
            return reforms.merge(actor, beginning, codes, form.takerCode(), List.of());
        }
        var begun = beside(
                units.get(codes.getFirst()),
                NewReformForm.text(form.name()),
                NewReformForm.text(form.nameEn()),
                List.of());
        return reforms.merge(actor, beginning, codes, begun.code(), List.of(begun));
    }
}
