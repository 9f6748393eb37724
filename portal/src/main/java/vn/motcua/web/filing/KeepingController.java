// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import vn.motcua.form.Form;
import vn.motcua.form.Prefill;
import vn.motcua.form.Turn;
import vn.motcua.identity.Actor;
import vn.motcua.web.Pages;
import vn.motcua.web.draft.ApplicantForm;
import vn.motcua.web.draft.DraftPages;

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

    /**
     * What the page is told.
     *
     * @param said for the reader
     * @param version that the page has seen from now on
     * @param asksOtherwise the answers bring up other questions than the page shows
     */
    record Told(String said, long version, boolean asksOtherwise) {}

    @PostMapping("/my/drafts/{id}/applicant/keep")
    ResponseEntity<Told> keepApplicant(
            Actor reader,
            @PathVariable UUID id,
            ApplicantForm form,
            @RequestParam(required = false) @Nullable Long version,
            HttpServletRequest request,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var seen = Hands.seen(version, draft, request);
        return told(drafts.save(reader, id, seen, form.applicant(), form.collect()), false, locale);
    }

    @PostMapping("/my/drafts/{id}/form/{page}/keep")
    ResponseEntity<Told> keepPage(
            Actor reader,
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable Long version,
            HttpServletRequest request,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var form = draftPages.form(draft);
        var answers = form.turnPage(draft.answers(), page, Answers.fromFields(form, fields));
        var saved = drafts.save(reader, id, Hands.seen(version, draft, request), answers);
        return told(saved, asksOtherwise(form, answers, page, fields.getFirst(Turn.DRAWN)), locale);
    }

    private static boolean asksOtherwise(Form form, Answers answers, String page, @Nullable String drawn) {
        var now = form.render(answers, List.of(), Locale.of("vi"), Prefill.NONE).page(page);
        return drawn != null && now != null && !now.drawn().equals(drawn);
    }

    private ResponseEntity<Told> told(SavedDraft saved, boolean asksOtherwise, Locale locale) {
        return switch (saved) {
            case SavedDraft.Kept(var draft) ->
                ResponseEntity.ok(new Told(
                        say("citizen.keep.saved", locale, pages.clock(draft.savedAt(), locale)),
                        draft.version(),
                        asksOtherwise));
            case SavedDraft.NewerElsewhere(var draft) ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Told(
                                say("citizen.keep.newer", locale, pages.moment(draft.savedAt(), locale)),
                                draft.version(),
                                false));
            case SavedDraft.Gone() ->
                ResponseEntity.status(HttpStatus.NOT_FOUND).body(new Told(say("citizen.keep.gone", locale), 0, false));
        };
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
