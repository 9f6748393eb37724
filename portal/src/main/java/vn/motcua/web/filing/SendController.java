// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;
import vn.motcua.web.draft.DraftPages;

/** The last look at a draft, and its sending: once, however often the button is pressed. */
@Controller
class SendController {

    private final Pages pages;
    private final DraftPages draftPages;
    private final Checks checks;
    private final Drafts drafts;
    private final Cosigners cosigners;

    SendController(Pages pages, DraftPages draftPages, Checks checks, Drafts drafts, Cosigners cosigners) {
        this.pages = pages;
        this.draftPages = draftPages;
        this.checks = checks;
        this.drafts = drafts;
        this.cosigners = cosigners;
    }

    @GetMapping("/my/drafts/{id}/check")
    View check(Actor reader, @PathVariable UUID id, Locale locale) {
        return show(HttpStatus.OK, reader, id, List.of(), null, locale);
    }

    @PostMapping("/my/drafts/{id}/send")
    View send(
            Actor reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean again,
            RedirectAttributes next,
            Locale locale) {
        if (isLeftToCosigners(reader, id)) {
            next.addFlashAttribute(Flash.NAME, Flash.done("cosigners.handedOver"));
            return Pages.goTo("/my/drafts/" + id + "/cosigners");
        }
        return switch (drafts.submit(reader, id, again)) {
            case FilingOutcome.Filed filed -> Pages.goTo("/my/dossiers/" + filed.code() + "/sent");
            case FilingOutcome.FiledBefore before ->
                show(HttpStatus.CONFLICT, reader, id, List.of(), before.code(), locale);
            case FilingOutcome.NotFiled not ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        reader,
                        id,
                        checks.places(draftPages.draft(reader, id), not, locale),
                        null,
                        locale);
        };
    }

    /** What is not complete goes to nobody: the owner is told first. */
    private boolean isLeftToCosigners(Actor reader, UUID id) {
        return drafts.objections(reader, id).isEmpty() && cosigners.handOver(reader, id);
    }

    private View show(
            HttpStatus status, Actor reader, UUID id, List<Link> refused, @Nullable String before, Locale locale) {
        var draft = draftPages.draft(reader, id);
        return pages.show(status, "filing/check", checks.view(reader, draft, refused, before, locale));
    }
}
