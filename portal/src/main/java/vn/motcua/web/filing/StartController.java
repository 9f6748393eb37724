// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.agency.Unit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.Drafts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.draft.DraftLines;

/** Before filing: go on with a draft, or choose the office and start anew. */
@Controller
class StartController {

    private final Pages pages;
    private final Procedures procedures;
    private final Handlings handlings;
    private final Drafts drafts;
    private final DraftLines draftLines;
    private final MessageSource words;

    StartController(
            Pages pages,
            Procedures procedures,
            Handlings handlings,
            Drafts drafts,
            DraftLines draftLines,
            MessageSource words) {
        this.pages = pages;
        this.procedures = procedures;
        this.handlings = handlings;
        this.drafts = drafts;
        this.draftLines = draftLines;
        this.words = words;
    }

    @GetMapping("/my/new")
    View choose(
            Actor reader,
            @RequestParam String procedure,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            Locale locale) {
        return pages.show("filing/start", view(reader, procedure(procedure), cases, List.of(), locale));
    }

    @PostMapping("/my/new")
    View start(
            Actor reader,
            @RequestParam String procedure,
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "false") boolean anew,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            Locale locale) {
        var wanted = procedure(procedure);
        if (offices(wanted).stream().noneMatch(office -> office.code().equals(unit))) {
            var problem = new Problem("unit", words.getMessage("citizen.start.unit.problem", null, locale));
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "filing/start",
                    view(reader, wanted, cases, List.of(problem), locale));
        }
        var draft = anew ? drafts.startAnew(reader, procedure, unit) : drafts.start(reader, procedure, unit);
        var named = named(wanted, cases);
        if (!named.isEmpty()) {
            drafts.tellCases(reader, draft.id(), named);
        }
        return Pages.goTo("/my/drafts/" + draft.id());
    }

    private Procedure procedure(String code) {
        return procedures.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The cases of the checklist that were ticked on the page of the procedure, by their places there. */
    private static List<String> named(Procedure procedure, List<String> cases) {
        var all = procedure.cases();
        return IntStream.range(0, all.size())
                .filter(index -> cases.contains(String.valueOf(index)))
                .mapToObj(all::get)
                .toList();
    }

    private StartView view(
            Actor reader, Procedure procedure, List<String> cases, List<Problem> problems, Locale locale) {
        var begun = drafts.of(reader).stream()
                .filter(draft -> draft.procedureCode().equals(procedure.code()))
                .toList();
        var offices = offices(procedure).stream()
                .map(office -> Choice.of(office.code(), nameOf(office, locale)))
                .toList();
        return new StartView(
                procedure.code(),
                procedure.name().in(locale),
                draftLines.of(begun, locale),
                offices,
                "",
                cases.stream().filter(each -> each.matches("\\d{1,2}")).toList(),
                problems,
                offices.isEmpty() ? words.getMessage("citizen.start.notHere", null, locale) : null);
    }

    /** The offices where it may be filed online; none when it can't. */
    private List<Unit> offices(Procedure procedure) {
        return procedure.offers(Channel.ONLINE) && handlings.canBeFiled(procedure.code())
                ? handlings.unitsFor(procedure.code())
                : List.of();
    }

    private static String nameOf(Unit office, Locale locale) {
        @Nullable String name = office.name(locale);
        return name == null || name.isBlank() ? office.name() : name;
    }
}
