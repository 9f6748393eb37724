// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.cosigning;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Cosigners;
import vn.motcua.dossier.Drafts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;
import vn.motcua.web.draft.DraftPages;

/** Inviting those who have to sign a draft too. */
@Controller
class CosignersController {

    private final Pages pages;
    private final DraftPages draftPages;
    private final Drafts drafts;
    private final Cosigners cosigners;

    CosignersController(Pages pages, DraftPages draftPages, Drafts drafts, Cosigners cosigners) {
        this.pages = pages;
        this.draftPages = draftPages;
        this.drafts = drafts;
        this.cosigners = cosigners;
    }

    @GetMapping("/my/drafts/{id}/cosigners")
    View list(Actor reader, @PathVariable UUID id, Locale locale) {
        return show(HttpStatus.OK, reader, id, "", "", List.of(), locale);
    }

    @PostMapping("/my/drafts/{id}/cosigners")
    View invite(
            Actor reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String contact,
            RedirectAttributes next,
            Locale locale) {
        draftPages.draft(reader, id);
        var refused = cosigners.invite(reader, id, name, contact);
        if (refused.isPresent()) {
            var field = refused.get().field() == null ? "" : refused.get().field();
            var problem = new Problem(field, pages.refusal(refused.get(), locale));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, id, name, contact, List.of(problem), locale);
        }
        next.addFlashAttribute(Flash.NAME, Flash.done("cosign.invited", name));
        return back(id);
    }

    @PostMapping("/my/drafts/{id}/cosigners/{cosigner}/again")
    View askAnew(Actor reader, @PathVariable UUID id, @PathVariable UUID cosigner, RedirectAttributes next) {
        draftPages.draft(reader, id);
        cosigners.askAnew(reader, id, cosigner);
        next.addFlashAttribute(Flash.NAME, Flash.done("cosign.again.done"));
        return back(id);
    }

    @PostMapping("/my/drafts/{id}/cosigners/{cosigner}/remove")
    View remove(Actor reader, @PathVariable UUID id, @PathVariable UUID cosigner, RedirectAttributes next) {
        draftPages.draft(reader, id);
        cosigners.remove(reader, id, cosigner);
        next.addFlashAttribute(Flash.NAME, Flash.done("cosign.removed"));
        return back(id);
    }

    private static View back(UUID id) {
        return Pages.goTo("/my/drafts/" + id + "/cosigners");
    }

    private View show(
            HttpStatus status,
            Actor reader,
            UUID id,
            String name,
            String contact,
            List<Problem> problems,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var drawn = draftPages.drawn(reader, draft, locale);
        var invited = cosigners.of(reader, id);
        return pages.show(
                status,
                "filing/cosigners",
                new CosignersView(
                        draftPages.frame(draft, drawn, DraftPages.CHECK, locale),
                        invited,
                        drafts.isHandedOver(reader, id),
                        drafts.objections(reader, id).isEmpty(),
                        invited.size() >= Cosigners.MOST,
                        name,
                        contact,
                        problems));
    }
}
