// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.FormNumber;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** Reception at the counter: find the procedure, take the person's details and papers, receive, print, next. */
@Controller
class CounterController {

    private final Pages pages;
    private final CounterProcedures procedures;
    private final Handlings handlings;
    private final Dossiers dossiers;
    private final Reception reception;
    private final ReceptionPage page;
    private final SendingBack sendingBack;
    private final WindowOfClerk desk;
    private final Names names;

    CounterController(
            Pages pages,
            CounterProcedures procedures,
            Handlings handlings,
            Dossiers dossiers,
            Reception reception,
            ReceptionPage page,
            SendingBack sendingBack,
            WindowOfClerk desk,
            Names names) {
        this.pages = pages;
        this.procedures = procedures;
        this.handlings = handlings;
        this.dossiers = dossiers;
        this.reception = reception;
        this.page = page;
        this.sendingBack = sendingBack;
        this.desk = desk;
        this.names = names;
    }

    @GetMapping("/counter")
    View counter(Actor actor, Locale locale, HttpSession session, @RequestParam(defaultValue = "") String q) {
        var back = DossierCode.find(q).flatMap(code -> dossiers.view(actor, code.text()));
        if (back.isPresent()) {
            return Pages.goTo("/desk/dossiers/" + back.get().code());
        }
        var lines = procedures.find(actor, q).stream()
                .map(found -> line(found, locale))
                .toList();
        var view = new CounterView(q, lines, isClerk(actor), toType(actor, locale), desk.address(actor, session));
        return pages.show("officer/counter", view);
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
        var back = SendingBack.find(sheet);
        if (back.isPresent()) {
            return sendBack(actor, sheet, back.get(), locale);
        }
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

    /** Somebody goes home with form 02 or 03; the sheet stays as it is until that is said. */
    private View sendBack(Actor actor, ReceptionSheet sheet, SendingBackView.Kind kind, Locale locale) {
        var said = SendingBack.isSent(sheet)
                ? sendingBack.read(sheet, kind, locale)
                : new SendingBack.Said(null, List.of());
        if (said.why() == null || !sheet.problems().isEmpty()) {
            var status = SendingBack.isSent(sheet) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
            return back(status, actor, sheet, kind, page.again(sheet, List.of(), locale), said.problems(), locale);
        }
        return switch (dossiers.sendBack(actor, sheet.filing(), said.why())) {
            case FilingOutcome.Filed filed -> Pages.goTo("/counter/received/" + filed.code());
            case FilingOutcome.FiledBefore before -> {
                var again = page.filedBefore(sheet, before, locale);
                yield back(HttpStatus.CONFLICT, actor, sheet, kind, again, List.of(), locale);
            }
            case FilingOutcome.NotFiled not -> {
                var again = page.again(sheet, not.problems(), locale);
                yield back(HttpStatus.UNPROCESSABLE_CONTENT, actor, sheet, kind, again, List.of(), locale);
            }
        };
    }

    private View back(
            HttpStatus status,
            Actor actor,
            ReceptionSheet sheet,
            SendingBackView.Kind kind,
            ReceptionView again,
            List<Problem> problems,
            Locale locale) {
        var all = Stream.concat(again.problems().stream(), problems.stream()).toList();
        var said = sendingBack.show(actor, sheet, kind, all, locale);
        return pages.show(status, "officer/reception", again.saying(said, problems));
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
    View received(Actor actor, Locale locale, HttpSession session, @PathVariable String code) {
        return dossiers.view(actor, code)
                .map(dossier -> pages.show(
                        "officer/received",
                        new ReceivedView(
                                dossier.code(),
                                names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                                dossier.applicant().name(),
                                dossier.dates().due(),
                                typing(dossier),
                                paper(dossier),
                                desk.next(actor, session))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable String typing(DossierView dossier) {
        return dossier.toBeTyped() && dossier.dates().accepted() != null
                ? DeclarationController.address(dossier.code())
                : null;
    }

    private static FormNumber paper(DossierView dossier) {
        return switch (dossier.status()) {
            case NOT_ACCEPTED -> FormNumber.REFUSAL;
            case AWAITING_SUPPLEMENT -> FormNumber.SUPPLEMENT;
            default -> FormNumber.APPOINTMENT;
        };
    }
}
