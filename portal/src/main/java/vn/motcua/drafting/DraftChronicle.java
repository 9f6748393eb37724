// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.administration.Text;
import vn.motcua.catalogue.Procedures;
import vn.motcua.identity.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.journal.NewEntry;

/** Tells the journal what happens to drafts, and reads it back. */
@Component
class DraftChronicle {

    private static final String EVENT = "event";
    private static final String AT = "at";
    private static final String COMMENT = "comment";

    private final Journal journal;
    private final ChangeLog changes;
    private final Procedures procedures;
    private final InstantSource clock;

    DraftChronicle(Journal journal, ChangeLog changes, Procedures procedures, InstantSource clock) {
        this.journal = journal;
        this.changes = changes;
        this.procedures = procedures;
        this.clock = clock;
    }

    void opened(FormDraft draft, Actor actor) {
        tell("FormDraftOpened", Deed.DRAFT_OPENED, draft, actor, Map.of(EVENT, "opened"));
    }

    void changed(FormDraft draft, Actor actor, Edit edit) {
        tell("FormDraftChanged", Deed.DRAFT_CHANGED, draft, actor, Map.of(EVENT, edit.code(), AT, edit.at()));
    }

    void undone(FormDraft draft, Actor actor) {
        tell("FormDraftChanged", Deed.DRAFT_CHANGED, draft, actor, Map.of(EVENT, "undo"));
    }

    void reviewAsked(FormDraft draft, Actor actor, String comment) {
        tell("FormReviewAsked", Deed.SENT_TO_REVIEW, draft, actor, Map.of(EVENT, "asked", COMMENT, comment));
    }

    void judged(FormDraft draft, Actor actor, boolean approved, String comment) {
        tell(
                approved ? "FormApproved" : "FormSentBack",
                approved ? Deed.APPROVED : Deed.SENT_BACK,
                draft,
                actor,
                Map.of(EVENT, approved ? "approved" : "sent-back", COMMENT, comment));
    }

    void published(FormDraft draft, Actor actor, int number, String remark) {
        tell(
                "FormPublished",
                Deed.PUBLISHED,
                draft,
                actor,
                Map.of(EVENT, "published", AT, String.valueOf(number), COMMENT, remark));
    }

    void discarded(FormDraft draft, Actor actor) {
        tell("FormDraftDiscarded", Deed.DISCARDED, draft, actor, Map.of(EVENT, "discarded"));
    }

    private void tell(String kind, Deed deed, FormDraft draft, Actor actor, Map<String, Object> facts) {
        var all = new LinkedHashMap<String, Object>();
        all.put("procedure", draft.procedure());
        all.put("revision", draft.revision());
        all.putAll(facts);
        journal.append(new NewEntry(kind, draft.id(), actor.id(), actor.kind().name(), "", clock.instant(), all));
        changes.note(actor.doer(), change(deed, draft, facts));
    }

    private Change change(Deed deed, FormDraft draft, Map<String, Object> facts) {
        var name = procedures
                .find(draft.procedure())
                .map(procedure -> procedure.name().noted())
                .orElse(new Text("", ""));
        return Change.of(Area.FORMS, deed, draft.procedure(), name)
                .saying("drafting.event." + facts.get(EVENT), facts.getOrDefault(AT, ""))
                .with("remark", "", facts.getOrDefault(COMMENT, ""));
    }

    List<DraftEvent> of(FormDraft draft) {
        return journal.of(draft.id()).stream().map(DraftChronicle::event).toList();
    }

    private static DraftEvent event(Entry entry) {
        return new DraftEvent(entry.fact(EVENT), entry.fact(AT), entry.fact(COMMENT), entry.actor(), entry.at());
    }
}
