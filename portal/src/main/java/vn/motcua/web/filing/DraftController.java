// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.SavedDraft;
import vn.motcua.form.Answers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Flash;
import vn.motcua.web.HeldTexts;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;
import vn.motcua.web.draft.ApplicantForm;
import vn.motcua.web.draft.CardNotice;
import vn.motcua.web.draft.DraftPages;

/** Filling in a draft: the applicant and the pages of the form. Whatever is sent is saved, right or not. */
@Controller
class DraftController {

    private static final String LEAVE = "leave";

    private static final String CHECK = FilingPages.CHECK;

    private final Pages pages;
    private final DraftPages draftPages;
    private final FilingPages filingPages;
    private final LeftOff leftOff;
    private final Drafts drafts;
    private final Accounts accounts;
    private final MessageSource words;
    private final HeldTexts held;
    private final InstantSource clock;

    DraftController(
            Pages pages,
            DraftPages draftPages,
            FilingPages filingPages,
            LeftOff leftOff,
            Drafts drafts,
            Accounts accounts,
            MessageSource words,
            HeldTexts held,
            InstantSource clock) {
        this.pages = pages;
        this.draftPages = draftPages;
        this.filingPages = filingPages;
        this.leftOff = leftOff;
        this.drafts = drafts;
        this.accounts = accounts;
        this.words = words;
        this.held = held;
        this.clock = clock;
    }

    /** Leads to where the reader left off. */
    @GetMapping("/my/drafts/{id}")
    View goOn(Actor reader, @PathVariable UUID id, Locale locale) {
        return Pages.goTo("/my/drafts/" + id + leftOff.of(reader, draftPages.draft(reader, id), locale));
    }

    @GetMapping("/my/drafts/{id}/applicant")
    View applicant(
            Actor reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request,
            Model before,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var typed = held.find(request);
        var form = typed.map(ApplicantForm::typed).orElseGet(() -> ApplicantForm.of(draft, accounts.get(reader.id())));
        var view =
                filingPages.view(reader, draft, form, List.of(), from, locale).told(noticeIn(before));
        return pages.show("filing/applicant", isOlder(typed, draft) ? view.withNewer() : view);
    }

    @PostMapping("/my/drafts/{id}/applicant")
    View saveApplicant(
            Actor reader,
            @PathVariable UUID id,
            ApplicantForm form,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var saved = drafts.save(reader, id, Hands.seen(version, draft, request), form.applicant(), form.collect());
        if (saved instanceof SavedDraft.NewerElsewhere newer) {
            return filingPages.conflict(reader, newer.draft(), form, from, locale);
        }
        var problems = problemsOf(form, draftPages.mayBeBusiness(draft), locale);
        if (action.equals(LEAVE)) {
            return leave(next);
        }
        if (!problems.isEmpty()) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "filing/applicant",
                    filingPages.view(reader, reopened(reader, draft), form, problems, from, locale));
        }
        return from.equals(CHECK)
                ? Pages.goTo("/my/drafts/" + id + DraftPages.CHECK)
                : Pages.goTo(draftPages.after(draft, draftPages.drawn(reader, draft, locale), DraftPages.APPLICANT));
    }

    @GetMapping("/my/drafts/{id}/form/{page}")
    View page(
            Actor reader,
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request,
            Model before,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var typed = held.find(request);
        var shown = typed.map(fields -> with(draft, page, fields)).orElse(draft);
        var view =
                filingPages.view(reader, shown, page, List.of(), from, locale).told(noticeIn(before));
        return pages.show("filing/form", isOlder(typed, draft) ? view.withNewer() : view);
    }

    private Draft with(Draft draft, String page, MultiValueMap<String, String> fields) {
        var form = draftPages.form(draft);
        return draft.with(form.turnPage(draft.answers(), page, Answers.fromFields(form, fields)));
    }

    private static @Nullable CardNotice noticeIn(Model before) {
        return (CardNotice) before.getAttribute(CardNotice.NAME);
    }

    /** Whether the draft was saved after the page was drawn into which this was typed. */
    private static boolean isOlder(Optional<MultiValueMap<String, String>> typed, Draft draft) {
        return typed.map(fields -> fields.getFirst("version"))
                .filter(version -> !version.equals(String.valueOf(draft.version())))
                .isPresent();
    }

    /** As {@link #page}, with everything on it that is not right yet; the check leads here. */
    @GetMapping(path = "/my/drafts/{id}/form/{page}", params = "check")
    View checkedPage(Actor reader, @PathVariable UUID id, @PathVariable String page, Locale locale) {
        var draft = draftPages.draft(reader, id);
        var errors = draftPages.form(draft).evaluate(draft.answers()).errors();
        return pages.show("filing/form", filingPages.view(reader, draft, page, errors, CHECK, locale));
    }

    @PostMapping("/my/drafts/{id}/form/{page}")
    View savePage(
            Actor reader,
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable Long version,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var turn = draftPages.form(draft).take(draft.answers(), page, fields);
        var typed = draft.with(turn.answers());
        if (drafts.save(reader, id, Hands.seen(version, draft, request), turn.answers())
                instanceof SavedDraft.NewerElsewhere) {
            return filingPages.conflict(reader, typed, page, fromOf(fields), locale);
        }
        if (LEAVE.equals(fields.getFirst("action"))) {
            return leave(next);
        }
        if (!turn.errors().isEmpty()) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "filing/form",
                    filingPages.view(reader, reopened(reader, typed), page, turn.errors(), fromOf(fields), locale));
        }
        return Pages.goTo(
                "/my/drafts/" + id + next(turn.page(), page, fromOf(fields).equals(CHECK)));
    }

    /** A row that was added or taken out leaves the reader on the page. */
    private static String next(Optional<String> wanted, String page, boolean isFromCheck) {
        var stays = wanted.filter(page::equals).isPresent();
        if (isFromCheck) {
            return stays ? DraftPages.ofPage(page) + "?from=" + CHECK : DraftPages.CHECK;
        }
        return wanted.map(DraftPages::ofPage).orElse(DraftPages.PAPERS);
    }

    private static String fromOf(MultiValueMap<String, String> fields) {
        return Objects.requireNonNullElse(fields.getFirst("from"), "");
    }

    /** As it lies now, with its new version; what was typed is saved by now. */
    private Draft reopened(Actor reader, Draft typed) {
        return drafts.find(reader, typed.id()).orElse(typed);
    }

    private View leave(RedirectAttributes next) {
        next.addFlashAttribute(Flash.NAME, Flash.done("citizen.draft.saved"));
        return Pages.goTo("/my");
    }

    /** A rule of filing for another has its own words, the others stand with their field. */
    private static String keyOf(String field, String wrong) {
        return wrong.equals(wrong.toUpperCase(Locale.ROOT))
                ? "dossier.notFiled." + wrong
                : "citizen.applicant." + field + "." + wrong;
    }

    private List<Problem> problemsOf(ApplicantForm form, boolean mayBeBusiness, Locale locale) {
        return form.wrongs(mayBeBusiness, VietnamTime.dateOf(clock.instant())).entrySet().stream()
                .map(wrong -> new Problem(
                        wrong.getKey(), words.getMessage(keyOf(wrong.getKey(), wrong.getValue()), null, locale)))
                .toList();
    }
}
