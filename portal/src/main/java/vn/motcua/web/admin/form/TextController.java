// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.drafting.Changed;
import vn.motcua.drafting.Edit;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The whole definition as text: brought in from a file, or changed by hand by whoever can. */
@Controller
class TextController {

    private static final int LONGEST = 2_000_000;

    private final Pages pages;
    private final Workshop workshop;
    private final FormDrafts drafts;

    TextController(Pages pages, Workshop workshop, FormDrafts drafts) {
        this.pages = pages;
        this.workshop = workshop;
        this.drafts = drafts;
    }

    @GetMapping("/admin/forms/{procedure}/draft/text")
    View text(Locale locale, @PathVariable String procedure) {
        var draft = workshop.draft(procedure);
        return show(HttpStatus.OK, draft, draft.definition(), draft.revision(), List.of(), locale);
    }

    private View show(
            HttpStatus status, FormDraft draft, String text, int revision, List<Problem> problems, Locale locale) {
        return pages.show(
                status,
                "admin/form/text",
                new TextView(workshop.view(draft, Workshop.Place.TEXT, locale), text, revision, problems));
    }

    @PostMapping("/admin/forms/{procedure}/draft/text")
    View replace(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "-1") int revision,
            RedirectAttributes next) {
        var draft = workshop.draft(procedure);
        var sent = file == null || file.isEmpty() ? text : read(file);
        if (sent.isBlank() || sent.length() > LONGEST) {
            var problem = new Problem("text", workshop.say("drafting.wrong.no-text", locale));
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    draft,
                    sent.isBlank() ? draft.definition() : "",
                    draft.revision(),
                    List.of(problem),
                    locale);
        }
        return switch (drafts.change(actor, procedure, new Edit.Replace(sent), String.valueOf(revision))) {
            case Changed.Made(var made, var _) -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("drafting.replaced"));
                yield Pages.goTo(Workshop.address(made.procedure()));
            }
            case Changed.Refused(var faults) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        draft,
                        sent,
                        revision,
                        workshop.problems(faults, locale).stream()
                                .map(problem -> new Problem("text", problem.text()))
                                .toList(),
                        locale);
            case Changed.Overtaken(var by, var at) -> {
                var told = workshop.say(
                        "drafting.overtaken.question", locale, workshop.personName(by), pages.moment(at, locale));
                yield show(
                        HttpStatus.CONFLICT, draft, sent, draft.revision(), List.of(new Problem("text", told)), locale);
            }
            case Changed.NoDraft() -> Pages.goTo("/admin/forms/" + procedure);
        };
    }

    /** Files of editors on Windows begin with a mark that is no part of the text. */
    private static String read(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException("The file that was sent cannot be read", e);
        }
    }
}
