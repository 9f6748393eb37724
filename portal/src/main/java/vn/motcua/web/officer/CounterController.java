// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Found;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;

/** Reception at the counter: find the procedure, take the person's details and papers, receive, print, next. */
@Controller
class CounterController {

    private final Pages pages;
    private final Procedures procedures;
    private final Handlings handlings;
    private final Dossiers dossiers;
    private final Reception reception;
    private final ReceptionPage page;
    private final Names names;

    CounterController(
            Pages pages,
            Procedures procedures,
            Handlings handlings,
            Dossiers dossiers,
            Reception reception,
            ReceptionPage page,
            Names names) {
        this.pages = pages;
        this.procedures = procedures;
        this.handlings = handlings;
        this.dossiers = dossiers;
        this.reception = reception;
        this.page = page;
        this.names = names;
    }

    @GetMapping("/counter")
    View counter(Actor actor, Locale locale, @RequestParam(defaultValue = "") String q) {
        var lines = procedures.search(ProcedureQuery.words(q)).rows().stream()
                .filter(Found::canFile)
                .filter(found -> !reception.desksOf(actor, found.code()).isEmpty())
                .map(found -> line(found, locale))
                .toList();
        return pages.show("officer/counter", new CounterView(q, lines, isClerk(actor), toType(actor, locale)));
    }

    private List<CounterView.ToType> toType(Actor actor, Locale locale) {
        return dossiers.untyped(actor).stream()
                .map(dossier -> new CounterView.ToType(
                        dossier.code(),
                        names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                        dossier.applicantName(),
                        dossier.dueAt(),
                        DeclarationController.address(dossier.code())))
                .toList();
    }

    private static CounterView.Line line(Found found, Locale locale) {
        return new CounterView.Line(
                found.code(), found.name().in(locale), found.field().name().in(locale), "/counter/" + found.code());
    }

    private static boolean isClerk(Actor actor) {
        return actor.holds(Role.ONE_STOP_CLERK);
    }

    @GetMapping("/counter/{procedure}")
    View form(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(required = false) @Nullable String unit) {
        return pages.show("officer/reception", page.empty(reception.empty(handled(actor, procedure, unit)), locale));
    }

    @PostMapping("/counter/{procedure}")
    View receive(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> uploads)
            throws IOException {
        var desk = handled(actor, procedure, typed.getFirst("unit"));
        var sheet = reception.read(actor, desk, typed, uploads, locale);
        if (!sheet.isToBeFiled()) {
            return pages.show(HttpStatus.OK, "officer/reception", page.again(sheet, List.of(), locale));
        }
        return switch (dossiers.file(actor, sheet.filing())) {
            case FilingOutcome.Filed filed -> Pages.goTo("/counter/received/" + filed.code());
            case FilingOutcome.FiledBefore before ->
                pages.show(HttpStatus.CONFLICT, "officer/reception", page.filedBefore(sheet, before, locale));
            case FilingOutcome.NotFiled not ->
                pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "officer/reception",
                        page.again(sheet, not.problems(), locale));
        };
    }

    private CounterDesk handled(Actor actor, String procedure, @Nullable String unit) {
        var desks = reception.desksOf(actor, procedure);
        var chosen = desks.stream()
                .filter(desk -> unit == null || unit.isBlank() || desk.equals(unit))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new CounterDesk(handlings.get(procedure, chosen), chosen, desks);
    }

    @GetMapping("/counter/received/{code}")
    View received(Actor actor, Locale locale, @PathVariable String code) {
        return dossiers.view(actor, code)
                .map(dossier -> pages.show(
                        "officer/received",
                        new ReceivedView(
                                dossier.code(),
                                names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                                dossier.applicant().name(),
                                dossier.dates().due(),
                                dossier.toBeTyped() ? DeclarationController.address(dossier.code()) : null)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
