// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.Outcome;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldError;
import vn.motcua.form.Form;
import vn.motcua.form.FormView;
import vn.motcua.form.Places;
import vn.motcua.form.Prefill;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The citizen's answer to what an office asked for: the faulty papers and answers, all at once. */
@Controller
class AnswerController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final Handlings handlings;
    private final Places places;
    private final Vault vault;
    private final Asking asking;
    private final Names names;
    private final MessageSource words;

    AnswerController(
            Pages pages,
            Dossiers dossiers,
            Handlings handlings,
            Places places,
            Vault vault,
            Asking asking,
            Names names,
            MessageSource words) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.handlings = handlings;
        this.places = places;
        this.vault = vault;
        this.asking = asking;
        this.names = names;
        this.words = words;
    }

    /** What the citizen sends: files by input, answers of the form if it was asked for, a note. */
    private record Sent(List<NewPaper> papers, Answers answers, String note, List<Problem> problems) {}

    @GetMapping("/my/dossiers/{code}/answer")
    View ask(Actor reader, @PathVariable String code, RedirectAttributes next, Locale locale) {
        var dossier = dossier(reader, code);
        return asking.open(dossier)
                .filter(open -> !open.isMoney())
                .map(open -> show(HttpStatus.OK, dossier, open, nothing(dossier), locale))
                .orElseGet(() -> notNow(code, next));
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
        var sent = read(reader, dossier, open, fields, files, locale);
        return sent.problems().isEmpty()
                ? send(reader, dossier, open, sent, next, locale)
                : show(HttpStatus.UNPROCESSABLE_CONTENT, dossier, open, sent, locale);
    }

    private View send(
            Actor reader, DossierView dossier, Asking.Open open, Sent sent, RedirectAttributes next, Locale locale) {
        var corrected = asksForAnswers(open) ? sent.answers().values() : null;
        var move = new Move.AnswerSupplement(corrected, sent.papers(), sent.note());
        return switch (dossiers.move(reader, dossier.code(), move)) {
            case Outcome.Done done -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("citizen.answer.done"));
                yield Pages.goTo("/my/dossiers/" + done.code());
            }
            case Outcome.Refused refused -> {
                var problem = new Problem("", pages.refusal(refused, locale));
                var again = new Sent(List.of(), sent.answers(), sent.note(), List.of(problem));
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, dossier, open, again, locale);
            }
        };
    }

    private Sent read(
            Actor reader,
            DossierView dossier,
            Asking.Open open,
            MultiValueMap<String, String> fields,
            MultiValueMap<String, MultipartFile> files,
            Locale locale) {
        var problems = new ArrayList<Problem>();
        var papers = new ArrayList<NewPaper>();
        for (var index = 0; index < open.lacks().size(); index++) {
            var paper = open.lacks().get(index).paper();
            if (paper != null) {
                readPaper(reader, inputOf(index), paper, files, papers, problems, locale);
            }
        }
        var answers = asksForAnswers(open) ? corrected(dossier, open, fields) : dossier.answers();
        if (asksForAnswers(open)) {
            errors(dossier, answers).forEach(error -> problems.add(new Problem(error.path(), error.message(locale))));
        }
        var note = Objects.requireNonNullElse(fields.getFirst("note"), "");
        return new Sent(papers, answers, note, problems);
    }

    private void readPaper(
            Actor reader,
            String input,
            String paper,
            MultiValueMap<String, MultipartFile> files,
            List<NewPaper> papers,
            List<Problem> problems,
            Locale locale) {
        var chosen = Uploads.chosen(files.get(input));
        var kept = new ArrayList<UUID>();
        for (var file : chosen) {
            switch (keep(reader, file)) {
                case Kept.Stored stored -> kept.add(stored.file().id());
                case Kept.Refused refused ->
                    problems.add(new Problem(
                            input,
                            words.getMessage(
                                    refused.messageKey(), refused.args().toArray(), locale)));
            }
        }
        if (chosen.isEmpty()) {
            problems.add(new Problem(input, words.getMessage("citizen.answer.missing", new Object[] {paper}, locale)));
        } else {
            papers.add(NewPaper.electronic(paper, kept));
        }
    }

    private Kept keep(Actor reader, MultipartFile file) {
        try (var content = file.getInputStream()) {
            return vault.keep(reader, Uploads.nameOf(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read", e);
        }
    }

    private Answers corrected(DossierView dossier, Asking.Open open, Map<String, List<String>> fields) {
        var form = form(dossier);
        var answers = dossier.answers();
        for (var page : pagesToCorrect(form, open)) {
            answers = form.turnPage(answers, page, Answers.fromFields(form, new LinkedMultiValueMap<>(fields)));
        }
        return answers;
    }

    private List<FieldError> errors(DossierView dossier, Answers answers) {
        return form(dossier).evaluate(answers).errors();
    }

    private static boolean asksForAnswers(Asking.Open open) {
        return open.lacks().stream().anyMatch(lack -> lack.field() != null);
    }

    private static List<String> pagesToCorrect(Form form, Asking.Open open) {
        return open.lacks().stream()
                .map(Move.Lack::field)
                .filter(Objects::nonNull)
                .map(form::pageOf)
                .distinct()
                .toList();
    }

    private View show(HttpStatus status, DossierView dossier, Asking.Open open, Sent sent, Locale locale) {
        var form = asksForAnswers(open) ? drawn(dossier, sent, locale) : null;
        return pages.show(
                status,
                "citizen/answer",
                new AnswerView(
                        dossier.code(),
                        names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                        open.reason(),
                        open.answerBy(),
                        lacks(open, sent),
                        form,
                        shownPages(dossier, open, form),
                        sent.note(),
                        vault.largest().toBytes(),
                        sent.problems()));
    }

    private FormView drawn(DossierView dossier, Sent sent, Locale locale) {
        var errors = sent.problems().isEmpty() ? List.<FieldError>of() : errors(dossier, sent.answers());
        return form(dossier).render(sent.answers(), errors, locale, Prefill.NONE);
    }

    private List<FormView.PageView> shownPages(DossierView dossier, Asking.Open open, @Nullable FormView form) {
        return form == null
                ? List.of()
                : pagesToCorrect(form(dossier), open).stream()
                        .map(form::page)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<AnswerView.Lack> lacks(Asking.Open open, Sent sent) {
        return IntStream.range(0, open.lacks().size())
                .mapToObj(index -> lack(open.lacks().get(index), inputOf(index), sent))
                .toList();
    }

    private static AnswerView.Lack lack(Move.Lack lack, String input, Sent sent) {
        var error = sent.problems().stream()
                .filter(problem -> problem.field().equals(input))
                .map(Problem::text)
                .findFirst();
        return new AnswerView.Lack(input, lack.what(), lack.why(), lack.paper() != null, error.orElse(""));
    }

    private static String inputOf(int index) {
        return "paper-" + index;
    }

    private static Sent nothing(DossierView dossier) {
        return new Sent(List.of(), dossier.answers(), "", List.of());
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
