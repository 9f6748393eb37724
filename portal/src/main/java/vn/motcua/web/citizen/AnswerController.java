// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.form.Form;
import vn.motcua.form.FormView;
import vn.motcua.form.Places;
import vn.motcua.form.Prefill;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;
import vn.motcua.web.Flash;
import vn.motcua.web.HeldTexts;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.paper.PapersView.FileLine;

/** The citizen's answer to what an office asked for: the faulty papers and answers, all at once. */
@Controller
class AnswerController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final Handlings handlings;
    private final Places places;
    private final Vault vault;
    private final Asking asking;
    private final AnswerReader answers;
    private final Names names;
    private final HeldTexts held;

    AnswerController(
            Pages pages,
            Dossiers dossiers,
            Handlings handlings,
            Places places,
            Vault vault,
            Asking asking,
            AnswerReader answers,
            Names names,
            HeldTexts held) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.handlings = handlings;
        this.places = places;
        this.vault = vault;
        this.asking = asking;
        this.answers = answers;
        this.names = names;
        this.held = held;
    }

    @GetMapping("/my/dossiers/{code}/answer")
    View ask(
            Actor reader,
            @PathVariable String code,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        var dossier = dossier(reader, code);
        return asking.open(dossier)
                .filter(open -> !open.isMoney())
                .map(open -> show(HttpStatus.OK, dossier, open, soFar(reader, dossier, open, request, locale), locale))
                .orElseGet(() -> notNow(code, next));
    }

    private Answered soFar(
            Actor reader, DossierView dossier, Asking.Open open, HttpServletRequest request, Locale locale) {
        return held.find(request)
                .map(typed -> new AnswerReader.Sending(reader, typed, new LinkedMultiValueMap<>(), locale))
                .map(sending ->
                        answers.read(dossier, form(dossier), open, sending).unjudged())
                .orElseGet(() -> Answered.nothing(dossier.answers(), open.fields()));
    }

    @PostMapping("/my/dossiers/{code}/answer")
    View answer(
            Actor reader,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes next,
            Locale locale) {
        var dossier = dossier(reader, code);
        var open = asking.open(dossier).orElse(null);
        if (open == null || open.isMoney()) {
            return notNow(code, next);
        }
        var sending = new AnswerReader.Sending(reader, fields, files, locale);
        var answered = answers.read(dossier, form(dossier), open, sending);
        if (answered.isOnlyChanged()) {
            return show(HttpStatus.OK, dossier, open, answered, locale);
        }
        return answered.problems().isEmpty()
                ? send(reader, dossier, open, answered, next, locale)
                : show(HttpStatus.UNPROCESSABLE_CONTENT, dossier, open, answered, locale);
    }

    private View send(
            Actor reader,
            DossierView dossier,
            Asking.Open open,
            Answered answered,
            RedirectAttributes next,
            Locale locale) {
        var corrected = open.asksForAnswers() ? answered.answers().values() : null;
        var move = new Move.AnswerSupplement(corrected, answered.papers(), answered.note());
        return switch (dossiers.move(reader, dossier.code(), move)) {
            case Outcome.Done done -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("citizen.answer.done"));
                yield Pages.goTo("/my/dossiers/" + done.code());
            }
            case Outcome.Refused refused ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        dossier,
                        open,
                        answered.refused(pages.refusal(refused, locale)),
                        locale);
        };
    }

    private View show(HttpStatus status, DossierView dossier, Asking.Open open, Answered answered, Locale locale) {
        var form = drawn(dossier, answered, locale);
        return pages.show(
                status,
                "citizen/answer",
                new AnswerView(
                        dossier.code(),
                        names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                        open.reason(),
                        open.answerBy(),
                        lacks(dossier, open, answered, form),
                        form,
                        further(open, answered, form),
                        answered.note(),
                        vault.largest().toBytes(),
                        answered.problems()));
    }

    private FormView drawn(DossierView dossier, Answered answered, Locale locale) {
        return form(dossier).render(answered.answers(), answered.wrong(), locale, Prefill.NONE);
    }

    /** Questions that came up with the corrected answers, or that no longer fit them. */
    private static List<FormView.ItemView> further(Asking.Open open, Answered answered, FormView form) {
        var asked = open.fields();
        return answered.asked().stream()
                .filter(path -> asked.stream().noneMatch(one -> Form.isWithin(one, path)))
                .map(form::item)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<AnswerView.Lack> lacks(
            DossierView dossier, Asking.Open open, Answered answered, FormView form) {
        return IntStream.range(0, open.lacks().size())
                .mapToObj(index -> lack(dossier, open.lacks().get(index), AnswerReader.inputOf(index), answered, form))
                .toList();
    }

    private static AnswerView.Lack lack(
            DossierView dossier, Move.Lack lack, String input, Answered answered, FormView form) {
        var files = answered.filesOf(input);
        return new AnswerView.Lack(
                input,
                lack.what(),
                lack.why(),
                lack.paper() != null,
                lack.field() == null ? null : form.item(lack.field()),
                before(dossier, lack),
                files.stream().map(AnswerController::line).toList(),
                files.stream().map(file -> file.id().toString()).collect(Collectors.joining(",")),
                answered.errorOf(input));
    }

    /** What was sent the first time, so that one sees what is wrong with it. */
    private static List<FileLine> before(DossierView dossier, Move.Lack lack) {
        return dossier.papers().stream()
                .filter(paper -> paper.name().equals(lack.paper()))
                .flatMap(paper -> paper.files().stream())
                .map(file -> new FileLine(
                        file.id().toString(),
                        file.name(),
                        file.sizeInBytes(),
                        "/my/dossiers/" + dossier.code() + "/files/" + file.id()))
                .toList();
    }

    private static FileLine line(VaultFile file) {
        return new FileLine(file.id().toString(), file.name(), file.sizeInBytes(), "");
    }

    private Form form(DossierView dossier) {
        return handlings.form(dossier.formVersion()).with(places);
    }

    private static View notNow(String code, RedirectAttributes next) {
        next.addFlashAttribute(Flash.NAME, Flash.note("citizen.answer.notNow"));
        return Pages.goTo("/my/dossiers/" + code);
    }

    private DossierView dossier(Actor reader, String code) {
        return dossiers.view(reader, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
