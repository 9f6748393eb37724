// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.deciding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DecisionDraft;
import vn.motcua.dossier.DecisionDrafts;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.DraftedMoves;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.identity.Actor;
import vn.motcua.printing.Printing;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.PrintedPdf;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.deciding.DecisionPages.Asked;
import vn.motcua.web.officer.inbox.ListPlace;
import vn.motcua.web.officer.inbox.MainMove;
import vn.motcua.web.officer.phrases.PhraseBars;
import vn.motcua.wording.Purpose;

/** Writes the decision of a dossier: begun from a template, saved as versions, compared, seen as it will be printed. */
@Controller
class DecisionController {

    /** Begins from the template and goes on to the move. */
    private static final String PROPOSE = "propose";

    /** Saves and goes on to the move. */
    private static final String ON = "on";

    private final Pages pages;
    private final Dossiers dossiers;
    private final DecisionDrafts drafts;
    private final DecisionPages decisions;
    private final PhraseBars phrases;
    private final Printing printing;

    DecisionController(
            Pages pages,
            Dossiers dossiers,
            DecisionDrafts drafts,
            DecisionPages decisions,
            PhraseBars phrases,
            Printing printing) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.decisions = decisions;
        this.phrases = phrases;
        this.printing = printing;
    }

    @GetMapping("/desk/dossiers/{code}/decision")
    View decision(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int before,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(required = false) @Nullable String list) {
        var asked = new Asked(list, before, after, null, null, List.of());
        return pages.show("officer/decision", decisions.of(actor, visible(actor, code), asked, locale));
    }

    @PostMapping("/desk/dossiers/{code}/decision")
    View write(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(required = false) @Nullable UUID template,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        var dossier = visible(actor, code);
        if (PhraseBars.isPressed(fields)) {
            var written = phrases.inserted(
                    actor, Purpose.DECISION, dossier.procedureCode(), fields, DecisionPages.VIETNAMESE);
            var asked = new Asked(list, 0, 0, written.getOrDefault("text", ""), seen, List.of());
            return pages.show("officer/decision", decisions.of(actor, dossier, asked, locale));
        }
        if (action.equals(PROPOSE) && drafts.find(actor, dossier).isPresent()) {
            return Pages.goTo(onwards(actor, dossier, list)); // pressed twice, or a colleague was first
        }
        var begins = action.equals("begin") || action.equals(PROPOSE);
        var refused = begins ? begin(actor, dossier, template, seen) : drafts.save(actor, dossier, text, seen);
        if (refused.isEmpty()) {
            var isLedOn = action.equals(PROPOSE) || action.equals(ON);
            var there = isLedOn ? onwards(actor, dossier, list) : ListPlace.with(DecisionPages.address(dossier), list);
            var begun = there.contains("/moves/") ? "deciding.proposed" : "deciding.begun";
            next.addFlashAttribute(Flash.NAME, Flash.done(begins ? begun : "deciding.saved"));
            return Pages.goTo(there);
        }
        var asked = new Asked(list, 0, 0, begins ? null : text, begins ? null : seen, problems(refused.get(), locale));
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT, "officer/decision", decisions.of(actor, dossier, asked, locale));
    }

    /** To the move that takes the draft along; a draft in which something is missing is finished first. */
    private String onwards(Actor actor, DossierView dossier, @Nullable String list) {
        var isFinished = drafts.find(actor, dossier)
                .map(draft -> drafts.objection(dossier, draft.newest().number()).isEmpty())
                .orElse(false);
        return dossier.moves().stream()
                .filter(move -> isFinished && DraftedMoves.areTaken(move.kind()))
                .findFirst()
                .map(move -> MainMove.address(dossier.code(), move, list))
                .orElse(ListPlace.with(DecisionPages.address(dossier), list));
    }

    private Optional<Refused> begin(Actor actor, DossierView dossier, @Nullable UUID template, int seen) {
        return template == null
                ? Optional.of(Refused.at("template", "DRAFT_TEMPLATE_UNKNOWN"))
                : drafts.begin(actor, dossier, template, seen);
    }

    private List<Problem> problems(Refused refused, Locale locale) {
        return List.of(new Problem(Objects.requireNonNullElse(refused.field(), ""), pages.refusal(refused, locale)));
    }

    /** What was typed, as it would be printed; nothing is saved. */
    @PostMapping("/desk/dossiers/{code}/decision/preview")
    Object preview(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String list,
            RedirectAttributes next) {
        var dossier = visible(actor, code);
        if (!DecisionDrafts.mayWrite(dossier) || text.isBlank()) {
            next.addFlashAttribute(Flash.NAME, Flash.problem("officer.movedOn"));
            return Pages.goTo(ListPlace.with("/desk/dossiers/" + dossier.code(), list));
        }
        return PrintedPdf.of(drafts.preview(dossier, text), printing);
    }

    /** A version as it would be printed. */
    @GetMapping("/desk/dossiers/{code}/decision/paper")
    Object paper(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "0") int version) {
        var dossier = visible(actor, code);
        return drafts.find(actor, dossier)
                .flatMap(draft -> draft.find(version))
                .map(DecisionDraft.Version::text)
                .<Object>map(text -> PrintedPdf.of(drafts.preview(dossier, text), printing))
                .orElseGet(() -> Pages.goTo("/desk/dossiers/" + dossier.code() + "/decision"));
    }

    private DossierView visible(Actor actor, String code) {
        return dossiers.view(actor, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
