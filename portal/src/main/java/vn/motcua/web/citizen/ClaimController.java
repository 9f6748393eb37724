// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** Taking a dossier that was handed in at a counter into one's account, with the code on its receipt. */
@Controller
class ClaimController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final MessageSource words;

    ClaimController(Pages pages, Dossiers dossiers, MessageSource words) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.words = words;
    }

    /** Whoever has it already is led to it. */
    @GetMapping("/my/claim")
    View ask(
            Actor reader, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String claim) {
        return dossiers.view(reader, code)
                .map(dossier -> Pages.goTo("/my/dossiers/" + dossier.code()))
                .orElseGet(() -> pages.show("citizen/claim", new ClaimView(code, claim, List.of())));
    }

    @PostMapping("/my/claim")
    View claim(
            Actor reader,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String claim,
            RedirectAttributes next,
            Locale locale) {
        var missing = missing(code, claim, locale);
        if (!missing.isEmpty()) {
            return again(code, claim, missing);
        }
        return switch (dossiers.claim(reader, code, claim)) {
            case Outcome.Done done -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("citizen.claim.done"));
                yield Pages.goTo("/my/dossiers/" + done.code());
            }
            case Outcome.Refused refused ->
                again(code, claim, List.of(new Problem("claim", pages.refusal(refused, locale))));
        };
    }

    /** What was left empty is no guess and costs no try. */
    private List<Problem> missing(String code, String claim, Locale locale) {
        var missing = new ArrayList<Problem>();
        if (code.isBlank()) {
            missing.add(new Problem("code", words.getMessage("track.problem.empty", null, locale)));
        }
        if (claim.isBlank()) {
            missing.add(new Problem("claim", words.getMessage("citizen.claim.empty", null, locale)));
        }
        return missing;
    }

    private View again(String code, String claim, List<Problem> problems) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "citizen/claim", new ClaimView(code, claim, problems));
    }
}
