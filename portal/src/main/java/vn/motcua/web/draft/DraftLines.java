// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.draft;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Draft;
import vn.motcua.web.Names;

/** Drafts as lines of a list. */
@Component
public class DraftLines {

    private final Names names;

    DraftLines(Names names) {
        this.names = names;
    }

    public List<DraftLine> of(Collection<Draft> drafts, Locale locale) {
        return drafts.stream().map(draft -> line(draft, locale)).toList();
    }

    private DraftLine line(Draft draft, Locale locale) {
        return new DraftLine(
                draft.id().toString(),
                names.procedure(draft.procedureCode(), draft.procedureName(), locale),
                names.unit(draft.unit(), locale),
                draft.savedAt());
    }
}
