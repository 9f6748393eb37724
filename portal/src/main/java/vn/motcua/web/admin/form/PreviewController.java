// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldError;
import vn.motcua.form.Form;
import vn.motcua.form.Prefill;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Actor;
import vn.motcua.web.Pages;

/** The form as a citizen meets it, in a frame as wide as a phone, usable; what is typed stays with whoever tries. */
@Controller
class PreviewController {

    private final Pages pages;
    private final Workshop workshop;
    private final FormDrafts drafts;

    PreviewController(Pages pages, Workshop workshop, FormDrafts drafts) {
        this.pages = pages;
        this.workshop = workshop;
        this.drafts = drafts;
    }

    @GetMapping("/admin/forms/{procedure}/draft/preview")
    View preview(Locale locale, @PathVariable String procedure) {
        var draft = workshop.draft(procedure);
        return pages.show(
                "admin/form/preview",
                new PreviewView(
                        workshop.view(draft, Workshop.Place.PREVIEW, locale),
                        draft.read().outline().pages().stream()
                                .map(page -> new vn.motcua.web.component.Link(
                                        page.title().in(locale), frame(procedure, page.id())))
                                .toList(),
                        frame(procedure, null)));
    }

    private static String frame(String procedure, @Nullable String page) {
        var address = UriComponentsBuilder.fromPath(Workshop.address(procedure) + "/preview/form");
        return page == null
                ? address.toUriString()
                : address.queryParam("page", page).toUriString();
    }

    @GetMapping("/admin/forms/{procedure}/draft/preview/form")
    View form(
            Actor actor, Locale locale, @PathVariable String procedure, @RequestParam(defaultValue = "") String page) {
        var draft = workshop.draft(procedure);
        return show(HttpStatus.OK, draft, page, drafts.trial(actor, draft), List.of(), locale);
    }

    @PostMapping("/admin/forms/{procedure}/draft/preview/form")
    View turn(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "s-page", defaultValue = "") String page,
            @RequestParam(name = "s-do", defaultValue = "") String what) {
        var draft = workshop.draft(procedure);
        var form = workshop.form(draft);
        if (!what.isEmpty()) {
            drafts.keepTrial(actor, draft, what.equals("sample") ? sample(form) : Answers.none());
            return Pages.goTo(Workshop.address(procedure) + "/preview");
        }
        if (!form.pageIds().contains(page)) {
            return Pages.goTo(frame(procedure, null));
        }
        var turn = form.take(drafts.trial(actor, draft), page, fields);
        drafts.keepTrial(actor, draft, turn.answers());
        var next = turn.page().orElse(PreviewFormView.END);
        return next.equals(page)
                ? show(
                        turn.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                        draft,
                        page,
                        turn.answers(),
                        turn.errors(),
                        locale)
                : Pages.goTo(frame(procedure, next));
    }

    /** Invented answers; those that come nearest when a form is hard to please. */
    private static Answers sample(Form form) {
        try {
            return SampleAnswers.of(form, ThreadLocalRandom.current());
        } catch (IllegalStateException tooHard) {
            return Answers.none();
        }
    }

    private View show(
            HttpStatus status, FormDraft draft, String page, Answers answers, List<FieldError> errors, Locale locale) {
        var form = workshop.form(draft);
        var drawn = form.render(answers, errors, locale, Prefill.NONE);
        var current = page.isEmpty() && !drawn.pages().isEmpty() ? drawn.pages().getFirst() : drawn.page(page);
        var judged = form.evaluate(answers);
        return pages.show(
                status,
                "admin/form/preview-form",
                new PreviewFormView(
                        draft.procedure(),
                        drawn,
                        current,
                        current == null ? List.of() : drawn.errorsOn(current.id()),
                        form.summary(answers, locale),
                        judged.errors().stream()
                                .map(error -> error.message(locale))
                                .toList()));
    }
}
