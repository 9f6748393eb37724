// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.catalogue.Procedure;
import vn.motcua.identity.Actor;

/** Notes what happens to procedures and their drafts. */
@Component
class ProcedureChronicle {

    private static final int MOST_DIFFERENCES = 60;

    private final ChangeLog changes;

    ProcedureChronicle(ChangeLog changes) {
        this.changes = changes;
    }

    void opened(Actor actor, ProcedureDraft draft) {
        changes.note(actor.doer(), change(draft.content(), Deed.DRAFT_OPENED));
    }

    void changed(Actor actor, Procedure after, List<Difference> differences) {
        changes.note(actor.doer(), telling(change(after, Deed.DRAFT_CHANGED), differences));
    }

    void discarded(Actor actor, ProcedureDraft draft) {
        changes.note(actor.doer(), change(draft.content(), Deed.DISCARDED));
    }

    void published(Actor actor, Procedure version, Publishing publishing, List<Difference> differences) {
        var change = change(version, Deed.PUBLISHED)
                .saying("procedure.said.version", version.number())
                .with("firstDay", "", Objects.toString(publishing.firstDay(), ""))
                .with("remark", "", publishing.remark());
        changes.note(actor.doer(), telling(change, differences));
    }

    private static Change change(Procedure procedure, Deed deed) {
        return Change.of(
                Area.PROCEDURES, deed, procedure.code(), procedure.name().noted());
    }

    private static Change telling(Change change, List<Difference> differences) {
        var told = change;
        for (var difference : differences.stream().limit(MOST_DIFFERENCES).toList()) {
            told = told.with(
                    "procedure." + difference.fact(),
                    difference.about().noted(),
                    difference.from().noted(),
                    difference.to().noted(),
                    difference.coded());
        }
        var more = differences.size() - MOST_DIFFERENCES;
        return more > 0 ? told.saying("procedure.said.more", more) : told;
    }
}
