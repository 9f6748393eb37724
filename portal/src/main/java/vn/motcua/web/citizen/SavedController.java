// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.SavedProcedures;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;

/** The procedures that a citizen keeps for later; the page of a procedure leads here. */
@Controller
class SavedController {

    private final Pages pages;
    private final Procedures procedures;
    private final SavedProcedures saved;

    SavedController(Pages pages, Procedures procedures, SavedProcedures saved) {
        this.pages = pages;
        this.procedures = procedures;
        this.saved = saved;
    }

    /** With one to be kept, asks whether to; a link alone changes nothing. */
    @GetMapping("/my/saved")
    View list(Actor reader, @RequestParam(defaultValue = "") String keep, Locale locale) {
        var kept = saved.of(reader);
        var asked = kept.contains(keep) ? List.<SavedView.Line>of() : lines(Stream.of(keep), locale);
        return pages.show("citizen/saved", new SavedView(asked, lines(kept.stream(), locale)));
    }

    @PostMapping("/my/saved")
    View change(
            Actor reader,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "keep") String action,
            RedirectAttributes next) {
        if (action.equals("drop")) {
            saved.drop(reader, procedure);
            next.addFlashAttribute(Flash.NAME, Flash.done("saved.dropped"));
        } else {
            var isKept = saved.keep(reader, procedure);
            next.addFlashAttribute(
                    Flash.NAME, isKept ? Flash.done("saved.kept") : Flash.problem("saved.not", SavedProcedures.MOST));
        }
        return Pages.goTo("/my/saved");
    }

    private List<SavedView.Line> lines(Stream<String> codes, Locale locale) {
        return codes.flatMap(code -> procedures.find(code).stream())
                .map(procedure ->
                        new SavedView.Line(procedure.code(), procedure.name().in(locale)))
                .toList();
    }
}
