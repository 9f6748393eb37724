// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Draft;
import vn.motcua.web.Names;

/** Drafts as lines of a list. */
@Component
class DraftLines {

    private final Names names;

    DraftLines(Names names) {
        this.names = names;
    }

    List<MyDossiersView.DraftLine> of(Collection<Draft> drafts, Locale locale) {
        return drafts.stream().map(draft -> line(draft, locale)).toList();
    }

    private MyDossiersView.DraftLine line(Draft draft, Locale locale) {
        return new MyDossiersView.DraftLine(
                draft.id().toString(),
                names.procedure(draft.procedureCode(), draft.procedureName(), locale),
                names.unit(draft.unit(), locale),
                draft.savedAt());
    }
}
