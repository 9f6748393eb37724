// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.blueprint.ProcessDraft.State;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.ProcessUse;
import vn.motcua.catalogue.Publications;
import vn.motcua.catalogue.Published;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.journal.Entry;
import vn.motcua.platform.Ids;
import vn.motcua.process.Checked;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessFiles;
import vn.motcua.process.ProcessTables;
import vn.motcua.process.Told;

/**
 * The way of a process from a draft over its review to a version that never changes; each step is written into the journal, with who
 * took it. Dossiers under way keep the version they began with.
 */
@Service
public class ProcessDrafts {

    private final ProcessDraftTable table;
    private final Publications publications;
    private final Handlings handlings;
    private final Offices offices;
    private final ProcessChronicle chronicle;
    private final Accounts accounts;
    private final InstantSource clock;

    ProcessDrafts(
            ProcessDraftTable table,
            Publications publications,
            Handlings handlings,
            Offices offices,
            ProcessChronicle chronicle,
            Accounts accounts,
            InstantSource clock) {
        this.table = table;
        this.publications = publications;
        this.handlings = handlings;
        this.offices = offices;
        this.chronicle = chronicle;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Optional<ProcessDraft> find(UUID id) {
        return table.find(id);
    }

    /** The draft of a process that is neither published nor discarded; there is one at most. */
    public Optional<ProcessDraft> findOpen(String key) {
        return table.findOpen(key);
    }

    /** Those that are neither published nor discarded, the latest change first. */
    public List<ProcessDraft> open() {
        return table.open();
    }

    // ── beginning ───────────────────────────────────────────────────────────────────────────────────────────────────

    /** Opens a draft under a key; where one is open already, that one, as it is. */
    @Transactional
    public ProcessDraft begin(Actor actor, String key, Sheet sheet) {
        return begin(actor, key, null, sheet, null);
    }

    /** Opens a draft with a BPMN file: as a table where it can be told as one. */
    @Transactional
    public ProcessDraft beginWithFile(Actor actor, String key, ProcessDefinition process, String file) {
        return begin(actor, key, null, sheetOf(process), fileUnlessTable(process, file));
    }

    /** Opens a draft that begins as the version published last. */
    @Transactional
    public Optional<ProcessDraft> beginFromPublished(Actor actor, String key) {
        return publications.findLatestProcess(key).map(version -> {
            var file = publications.processFile(version);
            var process = publications.process(version);
            return begin(actor, key, version, sheetOf(process), fileUnlessTable(process, file));
        });
    }

    private static Sheet sheetOf(ProcessDefinition process) {
        return switch (ProcessTables.tell(process)) {
            case Told.AsTable told -> Sheet.of(told.table());
            case Told.NotAsTable _ ->
                new Sheet(
                        process.name(),
                        process.name(Locale.ENGLISH),
                        process.procedure().orElse(""),
                        "",
                        List.of());
        };
    }

    private static @Nullable String fileUnlessTable(ProcessDefinition process, String file) {
        return ProcessTables.tell(process) instanceof Told.AsTable ? null : file;
    }

    private ProcessDraft begin(Actor actor, String key, @Nullable UUID base, Sheet sheet, @Nullable String file) {
        var now = clock.instant();
        var begun = base == null ? publications.findLatestProcess(key).orElse(null) : base;
        var draft = new ProcessDraft(
                Ids.next(),
                key,
                State.DRAFT,
                1,
                begun,
                sheet,
                file,
                actor.id(),
                now,
                actor.id(),
                now,
                null,
                null,
                null);
        if (!table.insert(draft)) {
            return table.findOpen(key).orElseThrow();
        }
        chronicle.begun(actor, draft);
        return draft;
    }

    // ── changing ────────────────────────────────────────────────────────────────────────────────────────────────────

    /** Keeps what was typed. What is wrong in it is kept too. */
    @Transactional
    public Drafted save(Actor actor, UUID id, int version, Sheet sheet) {
        return change(id, version, State.DRAFT, draft -> {
            if (draft.isTable() && draft.sheet().equals(sheet)) {
                return new Drafted.Done(draft);
            }
            return keep(actor, draft, sheet, null);
        });
    }

    /** Puts a file in the place of the table. */
    @Transactional
    public Drafted saveFile(Actor actor, UUID id, int version, ProcessDefinition process, String file) {
        return change(
                id,
                version,
                State.DRAFT,
                draft -> keep(actor, draft, sheetOf(process), fileUnlessTable(process, file)));
    }

    private Drafted keep(Actor actor, ProcessDraft draft, Sheet sheet, @Nullable String file) {
        table.save(draft.id(), draft.version(), sheet, file, actor.id(), clock.instant());
        if (!draft.changedBy().equals(actor.id())) {
            chronicle.takenOver(actor, draft);
        }
        return new Drafted.Done(table.find(draft.id()).orElseThrow());
    }

    private Drafted change(UUID id, int version, State needed, Function<ProcessDraft, Drafted> change) {
        return change(id, version, Set.of(needed), change);
    }

    private Drafted change(UUID id, int version, Set<State> needed, Function<ProcessDraft, Drafted> change) {
        var draft = table.lock(id).orElseThrow(() -> new IllegalArgumentException("No draft " + id));
        if (draft.version() != version) {
            return new Drafted.ChangedElsewhere(draft);
        }
        return needed.contains(draft.state()) ? change.apply(draft) : new Drafted.NotNow(draft);
    }

    // ── review ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The draft as a process, with what is to be said about it at a unit; at the first that handles its procedure without one. */
    public Looked look(ProcessDraft draft, @Nullable String unit) {
        var around = offices.around(proceduresOf(draft), unit);
        return draft.file() == null ? Looked.at(Checkup.of(draft.sheet(), around)) : Looked.at(draft.file());
    }

    /** What a sheet would be, without keeping it. */
    public Looked look(ProcessDraft draft, Sheet typed, @Nullable String unit) {
        return Looked.at(Checkup.of(typed, offices.around(procedures(draft.key(), typed), unit)));
    }

    /** The procedure of the sheet; where it names none, those that follow the process now. */
    public List<String> proceduresOf(ProcessDraft draft) {
        return procedures(draft.key(), draft.sheet());
    }

    private List<String> procedures(String key, Sheet sheet) {
        return sheet.procedure().isEmpty()
                ? handlings.usesOf(key).stream()
                        .map(ProcessUse::procedure)
                        .distinct()
                        .toList()
                : List.of(sheet.procedure());
    }

    @Transactional
    public Drafted sendToReview(Actor actor, UUID id, int version) {
        return change(id, version, State.DRAFT, draft -> {
            var looked = look(draft, null);
            if (!looked.isPublishable()) {
                return new Drafted.NotReady(draft, looked.remarks());
            }
            table.send(id, actor.id(), clock.instant());
            chronicle.sent(actor, draft, changes(draft, looked).size());
            return new Drafted.Done(table.find(id).orElseThrow());
        });
    }

    /** Back from review, to be changed. */
    @Transactional
    public Drafted takeBack(Actor actor, UUID id, int version) {
        return change(id, version, State.IN_REVIEW, draft -> {
            table.takeBack(id);
            chronicle.takenBack(actor, draft);
            return new Drafted.Done(table.find(id).orElseThrow());
        });
    }

    /** Whether somebody else is there to read what this administrator drafts. */
    public boolean hasReader(Actor actor) {
        return accounts.officersWith(Role.ADMINISTRATOR).stream()
                .anyMatch(other -> !other.id().equals(actor.id()));
    }

    /**
     * Publishes what was reviewed as the next version; the only administrator of a province publishes without sending it to review. New dossiers follow it; those under way keep theirs.
     *
     * @param forItsProcedure the procedure of the sheet is from now on handled by this process
     */
    @Transactional
    public Drafted publish(Actor actor, UUID id, int version, boolean forItsProcedure) {
        var ready = hasReader(actor) ? Set.of(State.IN_REVIEW) : Set.of(State.DRAFT, State.IN_REVIEW);
        return change(id, version, ready, draft -> {
            var looked = look(draft, null);
            if (!looked.isPublishable()) {
                return new Drafted.NotReady(draft, looked.remarks());
            }
            var differences = changes(draft, looked);
            var published =
                    publications.publishProcess(draft.key(), looked.file().orElseThrow(), actor.id());
            if (!(published instanceof Published.Version done)) {
                throw new IllegalStateException("Checked, but refused: " + published);
            }
            table.close(id, State.PUBLISHED, done.id(), actor.id(), clock.instant());
            chronicle.published(actor, draft, publishedFacts(draft, differences, done), differences);
            if (forItsProcedure) {
                use(actor, draft.key(), draft.sheet().procedure());
            }
            return new Drafted.Done(table.find(id).orElseThrow());
        });
    }

    private Map<String, Object> publishedFacts(
            ProcessDraft draft, List<Change> differences, Published.Version version) {
        var changes = differences.stream()
                .map(change -> Map.of(
                        "key",
                        change.key(),
                        "arguments",
                        change.arguments().stream().map(String::valueOf).toList()))
                .toList();
        return Map.of(
                "number",
                version.number(),
                "version",
                version.id().toString(),
                "reviewedBy",
                Objects.toString(draft.askedBy(), ""),
                "changes",
                changes);
    }

    /** What the draft changes in the version published last; nothing when there is none. */
    public List<Change> changes(ProcessDraft draft, Looked looked) {
        return publications
                .findLatestProcess(draft.key())
                .flatMap(latest ->
                        looked.process().map(process -> Changes.between(publications.process(latest), process)))
                .orElse(List.of());
    }

    /** Ends a draft that leads nowhere. It is kept, but not shown any more. */
    @Transactional
    public Drafted discard(Actor actor, UUID id, int version) {
        return change(id, version, State.DRAFT, draft -> {
            table.close(id, State.DISCARDED, null, actor.id(), clock.instant());
            chronicle.discarded(actor, draft);
            return new Drafted.Done(table.find(id).orElseThrow());
        });
    }

    // ── use ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    /** From today a procedure is handled by this process wherever it is handled; false when it is handled nowhere. */
    @Transactional
    public boolean use(Actor actor, String key, String procedure) {
        var before = handlings.chooseProcess(procedure, key, actor.id());
        before.ifPresent(other -> chronicle.chosen(actor, key, procedure, other));
        return before.isPresent();
    }

    // ── the journal ─────────────────────────────────────────────────────────────────────────────────────────────────

    /** All that happened to a process and its drafts, in order. */
    public List<Entry> historyOf(String key) {
        return chronicle.of(key);
    }

    /** A draft as a process, and what is to be said about it. */
    public record Looked(
            List<Remark> remarks, Optional<ProcessDefinition> process, Optional<String> file, boolean isPublishable) {

        private static Looked at(Checkup checkup) {
            return new Looked(checkup.remarks(), checkup.process(), checkup.file(), checkup.isPublishable());
        }

        private static Looked at(String file) {
            return switch (ProcessFiles.check(file)) {
                case Checked.Accepted(var process, var warnings) ->
                    new Looked(
                            warnings.stream()
                                    .map(finding -> Remark.of(Remark.WHOLE, finding, Remark.Weight.DOUBTFUL))
                                    .toList(),
                            Optional.of(process),
                            Optional.of(file),
                            true);
                case Checked.Refused(var findings) ->
                    new Looked(
                            findings.stream()
                                    .map(finding -> Remark.of(Remark.WHOLE, finding, Remark.Weight.WRONG))
                                    .toList(),
                            Optional.empty(),
                            Optional.of(file),
                            false);
            };
        }
    }
}
