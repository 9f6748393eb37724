// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.MyDossierRow;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Tone;
import vn.motcua.web.draft.DraftLine;
import vn.motcua.web.draft.DraftLines;

/** A citizen's drafts and dossiers. */
@Controller
class MyController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final Drafts drafts;
    private final DraftLines draftLines;
    private final Names names;

    MyController(Pages pages, Dossiers dossiers, Drafts drafts, DraftLines draftLines, Names names) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.draftLines = draftLines;
        this.names = names;
    }

    @GetMapping("/my")
    View mine(Actor reader, @RequestParam(required = false) String after, Locale locale) {
        var slice = dossiers.mine(reader, after);
        var begun = after == null ? draftLines.of(drafts.of(reader), locale) : List.<DraftLine>of();
        Predicate<MyDossierRow> isOver = row -> row.status().isOver();
        return pages.show(
                "citizen/my-dossiers",
                new MyDossiersView(
                        begun,
                        lines(slice.rows(), MyDossierRow::myTurn, locale),
                        lines(slice.rows(), isOver.or(MyDossierRow::myTurn).negate(), locale),
                        lines(slice.rows(), isOver.and(row -> !row.myTurn()), locale),
                        slice.next() == null ? null : "/my?after=" + slice.next()));
    }

    @PostMapping("/my/drafts/{id}/discard")
    View discard(Actor reader, @PathVariable UUID id, RedirectAttributes next) {
        drafts.discard(reader, id);
        next.addFlashAttribute(Flash.NAME, Flash.done("citizen.draft.discarded"));
        return Pages.goTo("/my");
    }

    private List<MyDossiersView.Line> lines(List<MyDossierRow> rows, Predicate<MyDossierRow> which, Locale locale) {
        return rows.stream().filter(which).map(row -> line(row, locale)).toList();
    }

    private MyDossiersView.Line line(MyDossierRow row, Locale locale) {
        return new MyDossiersView.Line(
                row.code(),
                names.procedure(row.procedureCode(), row.procedureName(), locale),
                names.unit(row.receivingUnit(), locale),
                names.status(row.status(), row.refused(), locale),
                row.refused() ? Tone.BAD : Names.tone(row.status()),
                row.submittedAt(),
                row.status().isOver() ? null : row.dueAt(),
                row.late());
    }
}
