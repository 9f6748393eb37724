// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldError;
import vn.motcua.form.Prefill;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Forms;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.inbox.ListPlace;

/** The declaration that came on paper is typed when nobody waits: the form as at the counter, judged as there. */
@Controller
class DeclarationController {

    private static final String ADDRESS = "/desk/dossiers/{code}/moves/TYPE_DECLARATION";

    /** The button that sends it; any other adds a row, takes one away or fetches a list. */
    private static final String SENDS = "next";

    private final Pages pages;
    private final Dossiers dossiers;
    private final Forms forms;
    private final RefusalWords refusals;
    private final Names names;

    DeclarationController(Pages pages, Dossiers dossiers, Forms forms, RefusalWords refusals, Names names) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.forms = forms;
        this.refusals = refusals;
        this.names = names;
    }

    /** Where the declaration of a dossier is typed. */
    static String address(String code) {
        return ADDRESS.replace("{code}", code);
    }

    @GetMapping(ADDRESS)
    View declaration(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String list,
            RedirectAttributes redirect) {
        var dossier = visible(actor, code);
        return step(dossier)
                .map(step -> show(
                        HttpStatus.OK, new Sheet(dossier, step, dossier.answers(), list), List.of(), List.of(), locale))
                .orElseGet(() -> movedOn(code, list, redirect));
    }

    /** What is typed, of which dossier. */
    private record Sheet(
            DossierView dossier,
            UUID step,
            Answers answers,
            @Nullable String list) {}

    @PostMapping(ADDRESS)
    View type(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable UUID step,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(defaultValue = SENDS) String action,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var dossier = visible(actor, code);
        // somebody may have done the step meanwhile: the declaration can be typed at the next one just as well
        var at = step(dossier).orElse(dossier.toBeTyped() ? null : step);
        if (at == null) {
            return movedOn(code, list, redirect);
        }
        var form = forms.get(dossier.formVersion());
        var answers = Answers.fromFields(form, typed);
        var sheet = new Sheet(dossier, at, answers, list);
        if (!action.equals(SENDS)) {
            var pressed = new Sheet(dossier, sheet.step(), form.press(answers, action), list);
            return show(HttpStatus.OK, pressed, List.of(), List.of(), locale);
        }
        var judged = form.evaluate(answers);
        if (!judged.isGood()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, sheet, judged.errors(), List.of(), locale);
        }
        return switch (dossiers.move(
                actor,
                code,
                new Move.TypeDeclaration(sheet.step(), judged.answers().values()))) {
            case Outcome.Done done -> done(done.code(), list, redirect);
            case Refused _ when isThere(actor, code, judged.answers()) -> done(code, list, redirect);
            case Refused refused ->
                show(HttpStatus.CONFLICT, sheet, List.of(), List.of(refusals.problem(refused, locale)), locale);
        };
    }

    /** The same was typed already: the button was pressed twice. */
    private boolean isThere(Actor actor, String code, Answers answers) {
        return dossiers.view(actor, code)
                .filter(now -> !now.toBeTyped() && now.answers().values().equals(answers.values()))
                .isPresent();
    }

    private View done(String code, @Nullable String list, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.done("officer.done.TYPE_DECLARATION", code));
        return Pages.goTo(ListPlace.with("/desk/dossiers/" + code, list));
    }

    private View movedOn(String code, @Nullable String list, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.problem("officer.movedOn"));
        return Pages.goTo(ListPlace.with("/desk/dossiers/" + code, list));
    }

    private static Optional<UUID> step(DossierView dossier) {
        return dossier.moves().stream()
                .filter(move -> move.kind() == Move.Kind.TYPE_DECLARATION)
                .map(PossibleMove::step)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private DossierView visible(Actor actor, String code) {
        return dossiers.view(actor, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View show(HttpStatus status, Sheet sheet, List<FieldError> errors, List<Problem> problems, Locale locale) {
        var dossier = sheet.dossier();
        var form = forms.get(dossier.formVersion()).render(sheet.answers(), errors, locale, Prefill.NONE);
        var all = Stream.concat(
                        problems.stream(),
                        form.errors().stream().map(error -> new Problem(error.anchor(), error.message())))
                .toList();
        return pages.show(
                status,
                "officer/declaration",
                new DeclarationView(
                        dossier.code(),
                        names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                        dossier.applicant().name(),
                        form,
                        sheet.step().toString(),
                        ListPlace.find(sheet.list()).map(ListPlace::text).orElse(""),
                        ListPlace.with("/desk/dossiers/" + dossier.code(), sheet.list()),
                        "/desk/dossiers/" + dossier.code() + "/reading",
                        all));
    }
}
