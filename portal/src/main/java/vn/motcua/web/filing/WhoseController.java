// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.SavedDraft;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.draft.ApplicantForm;
import vn.motcua.web.draft.DraftPages;

/** For whom a draft is filed: oneself, a child, a ward, somebody who gave authority, an organisation. */
@Controller
class WhoseController {

    private static final String SELF = "SELF";

    private final Pages pages;
    private final DraftPages draftPages;
    private final Drafts drafts;
    private final Accounts accounts;
    private final MessageSource words;

    WhoseController(Pages pages, DraftPages draftPages, Drafts drafts, Accounts accounts, MessageSource words) {
        this.pages = pages;
        this.draftPages = draftPages;
        this.drafts = drafts;
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping("/my/drafts/{id}/whose")
    View ask(Actor reader, @PathVariable UUID id, Locale locale) {
        var draft = draftPages.draft(reader, id);
        var drawn = draftPages.drawn(reader, draft, locale);
        return pages.show(
                "filing/whose",
                new WhoseView(
                        draftPages.frame(draft, drawn, DraftPages.APPLICANT, locale),
                        choices(draft, locale),
                        nameOf(draft),
                        "/my/drafts/" + id + DraftPages.APPLICANT,
                        draft.version()));
    }

    /** What was said of the applicant stays unless they become somebody else. */
    @PostMapping("/my/drafts/{id}/whose")
    View choose(
            Actor reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = SELF) String whose,
            @RequestParam(required = false) @Nullable Long version,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var isOffered = choices(draft, locale).stream()
                .anyMatch(choice -> choice.value().equals(whose));
        if (isOffered && !whose.equals(nameOf(draft))) {
            var applicant =
                    ApplicantForm.begun(whose.equals(SELF) ? null : Capacity.valueOf(whose), accounts.get(reader.id()));
            var collect = ApplicantForm.of(draft, accounts.get(reader.id())).collect();
            var saved = drafts.save(reader, id, Hands.seen(version, draft, request), applicant, collect);
            if (saved instanceof SavedDraft.NewerElsewhere) {
                next.addFlashAttribute(Flash.NAME, Flash.problem("acting.newer"));
            }
        }
        return Pages.goTo("/my/drafts/" + id + DraftPages.APPLICANT);
    }

    private static String nameOf(Draft draft) {
        var applicant = draft.applicant();
        return applicant == null || applicant.acting() == null
                ? SELF
                : applicant.acting().capacity().name();
    }

    private List<Choice> choices(Draft draft, Locale locale) {
        var choices = new ArrayList<Choice>();
        choices.add(choice(SELF, locale));
        Arrays.stream(Capacity.values())
                .filter(capacity -> !capacity.isForAnOrganisation() || draftPages.mayBeBusiness(draft))
                .forEach(capacity -> choices.add(choice(capacity.name(), locale)));
        return choices;
    }

    private Choice choice(String name, Locale locale) {
        return new Choice(
                name,
                words.getMessage("acting.whose." + name, null, locale),
                words.getMessage("acting.whose." + name + ".hint", null, locale));
    }
}
