// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.administration.Area;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.identity.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.journal.NewEntry;

/** Tells the journal and the record of changes what happens to processes and their drafts, and reads it back. */
@Component
class ProcessChronicle {

    private final Journal journal;
    private final ChangeLog changes;
    private final InstantSource clock;

    ProcessChronicle(Journal journal, ChangeLog changes, InstantSource clock) {
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    void begun(Actor actor, ProcessDraft draft) {
        tell(actor, draft, "ProcessDraftBegun", Deed.DRAFT_OPENED, Map.of());
    }

    void takenOver(Actor actor, ProcessDraft draft) {
        var facts = Map.<String, Object>of("from", draft.changedBy().toString());
        tell(actor, draft, "ProcessDraftTakenOver", Deed.DRAFT_CHANGED, facts);
    }

    void sent(Actor actor, ProcessDraft draft, int differences) {
        tell(actor, draft, "ProcessDraftSentToReview", Deed.SENT_TO_REVIEW, Map.of("changes", differences));
    }

    void takenBack(Actor actor, ProcessDraft draft) {
        tell(actor, draft, "ProcessDraftTakenBack", Deed.TAKEN_BACK, Map.of());
    }

    void discarded(Actor actor, ProcessDraft draft) {
        tell(actor, draft, "ProcessDraftDiscarded", Deed.DISCARDED, Map.of());
    }

    void published(Actor actor, ProcessDraft draft, Map<String, Object> facts, List<Change> differences) {
        write(actor, draft, "ProcessPublished", facts);
        var change = change(draft, Deed.PUBLISHED)
                .saying("process.happened.ProcessPublished", Objects.requireNonNull(facts.get("number")));
        for (var difference : differences) {
            change = change.saying(
                    "process.change." + difference.key(), difference.arguments().toArray());
        }
        changes.note(actor.doer(), change);
    }

    void chosen(Actor actor, String key, String procedure, String before) {
        write(actor, subject(key), "ProcessChosen", Map.of("procedure", procedure, "process", key, "before", before));
        changes.note(
                actor.doer(),
                vn.motcua.administration.Change.of(Area.PROCEDURES, Deed.CHOSEN, procedure, "")
                        .with("process", before, key));
    }

    private void tell(Actor actor, ProcessDraft draft, String kind, Deed deed, Map<String, Object> facts) {
        write(actor, draft, kind, facts);
        changes.note(actor.doer(), change(draft, deed));
    }

    private static vn.motcua.administration.Change change(ProcessDraft draft, Deed deed) {
        return vn.motcua.administration.Change.of(
                Area.PROCESSES, deed, draft.key(), draft.sheet().title());
    }

    private void write(Actor actor, ProcessDraft draft, String kind, Map<String, Object> facts) {
        var all = new TreeMap<>(facts);
        all.put("process", draft.key());
        all.put("draft", draft.id().toString());
        write(actor, subject(draft.key()), kind, all);
    }

    private void write(Actor actor, UUID subject, String kind, Map<String, Object> facts) {
        journal.append(new NewEntry(kind, subject, actor.id(), actor.kind().name(), "", clock.instant(), facts));
    }

    /** All that happened to a process and its drafts, in order. */
    List<Entry> of(String key) {
        return journal.of(subject(key));
    }

    /** The same for every draft and version of one process. */
    private static UUID subject(String key) {
        return UUID.nameUUIDFromBytes(("process:" + key).getBytes(StandardCharsets.UTF_8));
    }
}
