// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.Draft;
import vn.motcua.web.citizen.PapersView.FileLine;
import vn.motcua.web.citizen.PapersView.Slot;

/** The papers that a procedure asks for, with what a draft has of them. */
@Component
class Slots {

    private final Procedures procedures;

    Slots(Procedures procedures) {
        this.procedures = procedures;
    }

    List<Slot> of(Draft draft, PaperRefused refused, Locale locale) {
        return procedures.get(draft.procedureCode()).papersToBring().stream()
                .map(paper -> slot(draft, paper, refused, locale))
                .toList();
    }

    private static Slot slot(Draft draft, Paper paper, PaperRefused refused, Locale locale) {
        return new Slot(
                paper.key(),
                paper.name().in(locale),
                paper.group().in(locale),
                paper.originals(),
                paper.copies(),
                paper.required() && paper.when().isBlank(),
                paper.onlyShown(),
                paper.template(),
                draft.filesOf(paper.key()).stream()
                        .map(file -> line(draft, file))
                        .toList(),
                refused.textFor(paper.key()));
    }

    private static FileLine line(Draft draft, Draft.DraftFile file) {
        return new FileLine(
                file.file().toString(),
                file.name(),
                file.sizeInBytes(),
                "/my/drafts/" + draft.id() + "/files/" + file.file());
    }
}
