// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.SavedDraft;
import vn.motcua.form.Answers;
import vn.motcua.form.CardFilled;
import vn.motcua.identity.Actor;
import vn.motcua.web.CardPictures;
import vn.motcua.web.CardPictures.Shown;
import vn.motcua.web.Pages;
import vn.motcua.web.draft.ApplicantForm;
import vn.motcua.web.draft.CardNotice;
import vn.motcua.web.draft.CardOffer;
import vn.motcua.web.draft.DraftPages;

/**
 * Fills a page of a draft from the picture of a citizen's card. What was typed on the page is saved with the same request,
 * whatever the picture shows; the picture is not kept.
 */
@Controller
class CardController {

    private static final Shown NO_PICTURE = new Shown.Nothing("card.wrong.none");

    private final DraftPages draftPages;
    private final FilingPages filingPages;
    private final CardPictures pictures;
    private final CardNotices notices;
    private final Drafts drafts;

    CardController(
            DraftPages draftPages, FilingPages filingPages, CardPictures pictures, CardNotices notices, Drafts drafts) {
        this.draftPages = draftPages;
        this.filingPages = filingPages;
        this.pictures = pictures;
        this.notices = notices;
        this.drafts = drafts;
    }

    @PostMapping("/my/drafts/{id}/applicant/card")
    View fillApplicant(
            Actor reader,
            @PathVariable UUID id,
            ApplicantForm form,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String from,
            @RequestParam MultiValueMap<String, MultipartFile> sent,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var whose = personOf(action);
        var filling = new ApplicantFilling(form, whose);
        var shown = filling.isOffered() ? pictures.read(picturesOf(sent, whose)) : NO_PICTURE;
        var filled = shown instanceof Shown.Card(var card) ? filling.filled(card) : form;
        if (drafts.save(reader, id, Hands.seen(version, draft, request), filled.applicant(), filled.collect())
                instanceof SavedDraft.NewerElsewhere(var newer)) {
            return filingPages.conflict(reader, newer, form, from, locale);
        }
        next.addFlashAttribute(
                CardNotice.NAME,
                switch (shown) {
                    case Shown.Card(var card) -> notices.filled(whose, filling.fields(card), locale);
                    case Shown.Nothing(var wrong) -> notices.wrong(whose, wrong, locale);
                });
        return back(id, DraftPages.APPLICANT, whose, from);
    }

    @PostMapping("/my/drafts/{id}/form/{page}/card")
    View fillPage(
            Actor reader,
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String from,
            @RequestParam MultiValueMap<String, MultipartFile> sent,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var form = draftPages.form(draft);
        if (!form.pageIds().contains(page)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var whose = personOf(action);
        var typed = form.turnPage(draft.answers(), page, Answers.fromFields(form, fields));
        var isOffered = form.offersCard(typed, whose) && form.pageOf(whose).equals(page);
        var shown = isOffered ? pictures.read(picturesOf(sent, whose)) : NO_PICTURE;
        var filled = shown instanceof Shown.Card(var card)
                ? form.fill(typed, whose, card)
                : new CardFilled(typed, List.of(), "");
        if (drafts.save(reader, id, Hands.seen(version, draft, request), filled.answers())
                instanceof SavedDraft.NewerElsewhere) {
            return filingPages.conflict(reader, draft.with(typed), page, from, locale);
        }
        next.addFlashAttribute(
                CardNotice.NAME,
                switch (shown) {
                    case Shown.Card _ -> notices.filled(whose, filled, locale);
                    case Shown.Nothing(var wrong) -> notices.wrong(whose, wrong, locale);
                });
        return back(id, DraftPages.ofPage(page), whose, from);
    }

    /** The button tells whose card it is. */
    private static String personOf(String action) {
        return action.startsWith(CardOffer.INPUT) ? action.substring(CardOffer.INPUT.length()) : "";
    }

    private static List<MultipartFile> picturesOf(MultiValueMap<String, MultipartFile> sent, String whose) {
        return sent.getOrDefault(CardOffer.INPUT + whose, List.of());
    }

    private static View back(UUID id, String page, String whose, String from) {
        var query = from.equals(FilingPages.CHECK) ? "?from=" + FilingPages.CHECK : "";
        return Pages.goTo("/my/drafts/" + id + page + query + "#" + CardOffer.id(whose));
    }
}
