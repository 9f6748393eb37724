// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.Draft;
import vn.motcua.form.FieldError;
import vn.motcua.identity.Actor;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;
import vn.motcua.web.draft.ApplicantForm;
import vn.motcua.web.draft.CardOffer;
import vn.motcua.web.draft.DraftPages;

/** The pages of a draft that are filled in: the applicant and those of the form. */
@Component
class FilingPages {

    /** The reader comes from the check, to correct something, and wants to go back there. */
    static final String CHECK = "check";

    private final Pages pages;
    private final DraftPages draftPages;

    FilingPages(Pages pages, DraftPages draftPages) {
        this.pages = pages;
        this.draftPages = draftPages;
    }

    FormPageView view(Actor reader, Draft draft, String pageId, List<FieldError> errors, String from, Locale locale) {
        var form = draftPages.form(draft).render(draft.answers(), errors, locale, draftPages.prefill(reader, draft));
        var current = form.page(pageId);
        if (current == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var here = DraftPages.ofPage(pageId);
        return new FormPageView(
                draftPages.frame(draft, form, here, locale),
                form,
                current,
                form.errorsOn(pageId),
                draftPages.before(draft, form, here),
                draft.version(),
                false,
                from.equals(CHECK),
                offer(draft, here));
    }

    ApplicantView view(
            Actor reader, Draft draft, ApplicantForm form, List<Problem> problems, String from, Locale locale) {
        var drawn = draftPages.drawn(reader, draft, locale);
        return new ApplicantView(
                draftPages.frame(draft, drawn, DraftPages.APPLICANT, locale),
                form,
                draftPages.mayBeBusiness(draft),
                problems,
                "/my",
                draft.version(),
                false,
                from.equals(CHECK),
                offer(draft, DraftPages.APPLICANT));
    }

    private static CardOffer offer(Draft draft, String page) {
        return new CardOffer("/my/drafts/" + draft.id() + page + "/card", null);
    }

    /** What was typed here, while another device has saved something else. */
    View conflict(Actor reader, Draft typed, String pageId, String from, Locale locale) {
        return pages.show(
                HttpStatus.CONFLICT,
                "filing/form",
                view(reader, typed, pageId, List.of(), from, locale).withNewer());
    }

    View conflict(Actor reader, Draft newer, ApplicantForm typed, String from, Locale locale) {
        return pages.show(
                HttpStatus.CONFLICT,
                "filing/applicant",
                view(reader, newer, typed, List.of(), from, locale).withNewer());
    }
}
