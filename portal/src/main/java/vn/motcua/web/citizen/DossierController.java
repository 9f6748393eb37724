// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.HeldTexts;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;
import vn.motcua.web.paper.Downloads;

/** A dossier after it was sent, for the citizen who filed it. */
@Controller
class DossierController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final DossierPages views;
    private final Downloads downloads;
    private final Names names;
    private final MessageSource words;
    private final HeldTexts held;

    DossierController(
            Pages pages,
            Dossiers dossiers,
            DossierPages views,
            Downloads downloads,
            Names names,
            MessageSource words,
            HeldTexts held) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.views = views;
        this.downloads = downloads;
        this.names = names;
        this.words = words;
        this.held = held;
    }

    @GetMapping("/my/dossiers/{code}")
    View dossier(Actor reader, @PathVariable String code, Locale locale) {
        return pages.show("citizen/dossier", views.page(reader, dossier(reader, code), locale));
    }

    @GetMapping("/my/dossiers/{code}/sent")
    View sent(Actor reader, @PathVariable String code, Locale locale) {
        return pages.show("citizen/sent", views.sent(dossier(reader, code), locale));
    }

    @GetMapping("/my/dossiers/{code}/files/{file}")
    ResponseEntity<Resource> file(Actor reader, @PathVariable String code, @PathVariable UUID file) {
        if (!dossiers.mayRead(reader, code, file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossiers.view(reader, code)
                .flatMap(dossier -> dossier.resultName(file))
                .map(name -> downloads.of(file, name))
                .orElseGet(() -> downloads.of(file));
    }

    @GetMapping("/my/dossiers/{code}/withdraw")
    View askToWithdraw(Actor reader, @PathVariable String code, HttpServletRequest request, Locale locale) {
        var dossier = dossier(reader, code);
        var reason = held.find(request).map(typed -> typed.getFirst("reason")).orElse("");
        return pages.show("citizen/withdraw", withdrawal(dossier, reason, List.of(), locale));
    }

    @PostMapping("/my/dossiers/{code}/withdraw")
    View withdraw(
            Actor reader,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        var dossier = dossier(reader, code);
        if (reason.isBlank()) {
            return tellAgain(dossier, reason, words.getMessage("citizen.withdraw.problem", null, locale), locale);
        }
        return switch (dossiers.move(reader, dossier.code(), new Move.Withdraw(reason))) {
            case Outcome.Done done -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("citizen.withdraw.done"));
                yield Pages.goTo("/my/dossiers/" + done.code());
            }
            case Outcome.Refused refused -> tellAgain(dossier, reason, pages.refusal(refused, locale), locale);
        };
    }

    private View tellAgain(DossierView dossier, String reason, String problem, Locale locale) {
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "citizen/withdraw",
                withdrawal(dossier, reason, List.of(new Problem("reason", problem)), locale));
    }

    private WithdrawView withdrawal(DossierView dossier, String reason, List<Problem> problems, Locale locale) {
        return new WithdrawView(
                dossier.code(),
                names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                reason,
                problems);
    }

    /** The reader's own dossier; to anybody else it does not exist. */
    private DossierView dossier(Actor reader, String code) {
        return dossiers.view(reader, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
