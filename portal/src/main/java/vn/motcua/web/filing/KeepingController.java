// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.SavedDraft;
import vn.motcua.form.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.web.Pages;

/** Keeps what is being typed, field by field, and says so; nothing is judged before the reader goes on. */
@Controller
class KeepingController {

    private final Pages pages;
    private final DraftPages draftPages;
    private final Drafts drafts;
    private final MessageSource words;

    KeepingController(Pages pages, DraftPages draftPages, Drafts drafts, MessageSource words) {
        this.pages = pages;
        this.draftPages = draftPages;
        this.drafts = drafts;
        this.words = words;
    }

    /** What the page is told: words for the reader, and the version that the page has seen from now on. */
    record Told(String said, long version) {}

    @PostMapping("/my/drafts/{id}/applicant/keep")
    ResponseEntity<Told> keepApplicant(
            Actor reader,
            @PathVariable UUID id,
            ApplicantForm form,
            @RequestParam(required = false) @Nullable Long version,
            HttpSession session,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var seen = Hands.seen(version, draft, session);
        return told(drafts.save(reader, id, seen, form.applicant(), form.collect()), locale);
    }

    @PostMapping("/my/drafts/{id}/form/{page}/keep")
    ResponseEntity<Told> keepPage(
            Actor reader,
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable Long version,
            HttpSession session,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var form = draftPages.form(draft);
        var answers = form.turnPage(draft.answers(), page, Answers.fromFields(form, fields));
        return told(drafts.save(reader, id, Hands.seen(version, draft, session), answers), locale);
    }

    private ResponseEntity<Told> told(SavedDraft saved, Locale locale) {
        return switch (saved) {
            case SavedDraft.Kept(var draft) ->
                ResponseEntity.ok(new Told(
                        say("citizen.keep.saved", locale, pages.clock(draft.savedAt(), locale)), draft.version()));
            case SavedDraft.NewerElsewhere(var draft) ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Told(
                                say("citizen.keep.newer", locale, pages.moment(draft.savedAt(), locale)),
                                draft.version()));
            case SavedDraft.Gone() ->
                ResponseEntity.status(HttpStatus.NOT_FOUND).body(new Told(say("citizen.keep.gone", locale), 0));
        };
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
