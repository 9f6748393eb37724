// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureVersions;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Publications;
import vn.motcua.catalogue.Signature;
import vn.motcua.catalogue.Wording;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;

/**
 * The drafts of procedures: opened from the newest version, changed part by part by administrators, compared, published. A
 * published version never changes; dossiers under way keep the one they were filed by.
 */
@Service
public class ProcedureDrafts {

    private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}(\\.H\\d{2})?");
    private static final int LONGEST_REMARK = 500;

    private final ProcedureDraftTable table;
    private final ProcedureVersions versions;
    private final Procedures procedures;
    private final Publications publications;
    private final ProcedureChronicle chronicle;
    private final InstantSource clock;

    ProcedureDrafts(
            ProcedureDraftTable table,
            ProcedureVersions versions,
            Procedures procedures,
            Publications publications,
            ProcedureChronicle chronicle,
            InstantSource clock) {
        this.table = table;
        this.versions = versions;
        this.procedures = procedures;
        this.publications = publications;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Those that are open, the one changed last first. */
    public List<ProcedureDraft> open() {
        return table.open();
    }

    public Optional<ProcedureDraft> find(String procedure) {
        return table.find(procedure);
    }

    // ── beginning and ending ────────────────────────────────────────────────────────────────────────────────────────

    /** The open draft of a procedure, opened now from its newest version if there is none; nothing for an unknown procedure. */
    @Transactional
    public Optional<ProcedureDraft> open(Actor actor, String procedure) {
        mayAmend(actor);
        return table.find(procedure)
                .or(() -> versions.findNewest(procedure).map(newest -> begin(actor, newest, newest.version())));
    }

    /** Begins a procedure that no source has. */
    @Transactional
    public Amended create(Actor actor, String code, Wording name) {
        mayAmend(actor);
        if (!CODE.matcher(code).matches()) {
            return Amended.Refused.because("code", "no-code");
        }
        if (name.vi().isBlank()) {
            return Amended.Refused.because("nameVi", "no-vietnamese");
        }
        if (procedures.find(code).isPresent()) {
            return Amended.Refused.because("code", "code-taken");
        }
        return new Amended.Made(table.find(code).orElseGet(() -> begin(actor, Sketch.blank(code, name), null)));
    }

    private ProcedureDraft begin(Actor actor, Procedure content, @Nullable UUID base) {
        var now = clock.instant();
        var draft = new ProcedureDraft(Ids.next(), content.code(), base, content, 0, actor.id(), now, actor.id(), now);
        if (table.insert(draft)) {
            chronicle.opened(actor, draft);
        }
        return table.find(content.code()).orElseThrow();
    }

    /** Gives a draft up; what was published stays. */
    @Transactional
    public Amended discard(Actor actor, String procedure, int revision) {
        mayAmend(actor);
        return at(procedure, revision, draft -> {
            table.close(draft.id(), "DISCARDED");
            chronicle.discarded(actor, draft);
            return new Amended.Made(draft);
        });
    }

    private Amended at(String procedure, int revision, java.util.function.Function<ProcedureDraft, Amended> step) {
        var found = table.lock(procedure);
        if (found.isEmpty()) {
            return new Amended.NoDraft();
        }
        var draft = found.get();
        return draft.revision() == revision ? step.apply(draft) : overtaken(draft);
    }

    private static Amended overtaken(ProcedureDraft draft) {
        return new Amended.Overtaken(draft.changedBy(), draft.changedAt());
    }

    // ── changing ────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The fields of a part as they stand in a draft. */
    public static Typed fields(ProcedureDraft draft, Part part) {
        return PartWriter.write(part, draft.content());
    }

    /** What whoever changes the same part is compared by. */
    public static String mark(ProcedureDraft draft, Part part) {
        var doubts = draft.content().doubts().stream()
                .filter(doubt -> Part.of(doubt) == part)
                .toList();
        return Integer.toHexString(Objects.hash(fields(draft, part).fields(), doubts));
    }

    /**
     * Keeps what was typed of a part.
     *
     * @param seen the mark of the part as its reader saw it
     */
    @Transactional
    public Amended keep(Actor actor, String procedure, Part part, Typed typed, String seen) {
        mayAmend(actor);
        var found = table.lock(procedure);
        if (found.isEmpty()) {
            return new Amended.NoDraft();
        }
        var draft = found.get();
        if (!seen.equals(mark(draft, part))) {
            return overtaken(draft);
        }
        var read = PartReader.read(part, draft.content(), typed, expressions(procedure));
        return read.faults().isEmpty()
                ? make(actor, draft, draft.base(), read.procedure())
                : new Amended.Refused(read.faults());
    }

    private Expressions expressions(String procedure) {
        return new Expressions(
                publications.findLatestForm(procedure).map(publications::form).orElse(null));
    }

    private Amended make(Actor actor, ProcedureDraft draft, @Nullable UUID base, Procedure content) {
        if (content.equals(draft.content()) && Objects.equals(base, draft.base())) {
            return new Amended.Made(draft);
        }
        table.change(draft, base, content, actor.id(), clock.instant());
        chronicle.changed(actor, content, Comparison.of(draft.content(), content));
        return new Amended.Made(table.find(draft.procedure()).orElseThrow());
    }

    /** Takes a fact as the source of the procedure has it now, with what is doubtful about it there. */
    @Transactional
    public Amended take(Actor actor, String procedure, String fact, int revision) {
        mayAmend(actor);
        return at(
                procedure,
                revision,
                draft -> versions.findSource(procedure)
                        .map(source -> make(
                                actor, draft, draft.base(), ProcedureVersions.taking(fact, draft.content(), source)))
                        .orElseGet(() -> Amended.Refused.because("", "no-source")));
    }

    /** Takes into a draft what was published since it was opened; where both have changed a fact, the draft keeps its own. */
    @Transactional
    public Amended renew(Actor actor, String procedure, int revision) {
        mayAmend(actor);
        return at(
                procedure,
                revision,
                draft -> versions.findNewest(procedure)
                        .map(newest -> make(actor, draft, newest.version(), renewed(draft, newest)))
                        .orElseGet(() -> new Amended.Made(draft)));
    }

    private Procedure renewed(ProcedureDraft draft, Procedure newest) {
        var base = draft.base() == null ? null : procedures.version(draft.base());
        return ProcedureVersions.together(base, draft.content(), newest);
    }

    // ── publishing ──────────────────────────────────────────────────────────────────────────────────────────────────

    /** What a draft changes in the version it began from; of a new procedure, all that was written. */
    public List<Difference> differences(ProcedureDraft draft) {
        var base =
                draft.base() == null ? Sketch.blank(draft.procedure(), Wording.NONE) : procedures.version(draft.base());
        return Comparison.of(base, draft.content());
    }

    public static List<Difference> differences(Procedure before, Procedure after) {
        return Comparison.of(before, after);
    }

    /** What keeps a draft from being published. */
    public List<Fault> faults(ProcedureDraft draft) {
        var content = draft.content();
        var faults = new ArrayList<Fault>();
        if (content.tiers().isEmpty() || !content.field().name().hasText()) {
            faults.add(Fault.of("", "no-facts"));
        }
        if (draft.base() == null && content.ways().isEmpty()) {
            faults.add(Fault.of("", "no-ways"));
        }
        if (content.online() != OnlineLevel.NONE && !content.offers(Channel.ONLINE)) {
            faults.add(Fault.of("", "online-without-way"));
        }
        return faults;
    }

    /** The number of a version that was published since the draft was opened. */
    public Optional<Integer> newerThanBase(ProcedureDraft draft) {
        return versions.findNewest(draft.procedure())
                .filter(newest -> !newest.version().equals(draft.base()))
                .map(Procedure::number);
    }

    /** Publishes a draft as the next version. */
    @Transactional
    public Amended publish(Actor actor, String procedure, Publishing publishing) {
        mayAmend(actor);
        return at(procedure, publishing.revision(), draft -> {
            var differences = differences(draft);
            var faults = objections(draft, publishing, differences);
            if (!faults.isEmpty()) {
                return new Amended.Refused(faults);
            }
            var signature = new Signature(actor.id(), publishing.remark(), publishing.firstDay());
            var version = versions.publish(draft.content(), signature);
            table.close(draft.id(), "PUBLISHED");
            chronicle.published(actor, version, publishing, differences);
            return new Amended.Published(version);
        });
    }

    private List<Fault> objections(ProcedureDraft draft, Publishing publishing, List<Difference> differences) {
        var faults = new ArrayList<>(faults(draft));
        var firstDay = publishing.firstDay();
        var today = VietnamTime.dateOf(clock.instant());
        if (firstDay != null && firstDay.isBefore(today)) {
            faults.add(Fault.of("firstDay", "day-is-past"));
        }
        if (firstDay != null && firstDay.isAfter(today) && draft.base() == null) {
            faults.add(Fault.of("firstDay", "new-at-once"));
        }
        if (publishing.remark().length() > LONGEST_REMARK) {
            faults.add(Fault.of("remark", "too-long", LONGEST_REMARK));
        }
        newerThanBase(draft).ifPresent(number -> faults.add(Fault.of("", "base-is-old", number)));
        if (differences.isEmpty()) {
            faults.add(Fault.of("", "nothing-changed"));
        }
        return faults;
    }

    private static void mayAmend(Actor actor) {
        if (!actor.isAdministrator()) {
            throw new IllegalStateException(
                    "Only administrators change procedures; the account " + actor.id() + " is none");
        }
    }
}
