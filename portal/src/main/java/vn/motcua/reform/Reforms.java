// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Transfers;
import vn.motcua.identity.Transfers.Held;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;
import vn.motcua.reform.Reform.Kind;
import vn.motcua.reform.Reform.State;
import vn.motcua.reform.ReformPlan.Founded;
import vn.motcua.reform.ReformPlan.Renamed;

/**
 * Reforms of the administration, from the draft over the confirmation to the day when they are carried out. Until that day each can be
 * changed or called off; every step is written into the journal, with who took it.
 */
@Service
public class Reforms {

    private static final int SHOWN = 200;

    private final ReformTable table;
    private final FirstPlans firstPlans;
    private final Outlooks outlooks;
    private final ReformWork work;
    private final Journal journal;
    private final ReformChronicle chronicle;
    private final Transfers transfers;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Reforms(
            ReformTable table,
            FirstPlans firstPlans,
            Outlooks outlooks,
            ReformWork work,
            Journal journal,
            ReformChronicle chronicle,
            Transfers transfers,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.table = table;
        this.firstPlans = firstPlans;
        this.outlooks = outlooks;
        this.work = work;
        this.journal = journal;
        this.chronicle = chronicle;
        this.transfers = transfers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those that are not over first, then the latest. */
    public List<Reform> all() {
        return table.all(SHOWN);
    }

    public Optional<Reform> find(UUID id) {
        return table.find(id);
    }

    /** What it would do if it were carried out as it is planned now. */
    public Outlook outlook(Reform reform) {
        return outlooks.of(reform, table.byHand(reform.id()));
    }

    /** All that happened to it, in order. */
    public List<Entry> historyOf(UUID reform) {
        return journal.of(reform);
    }

    /** Who holds posts at a unit from the day of a reform on. */
    public List<Held> officialsOf(Reform reform, String unit) {
        return transfers.heldAt(List.of(unit), reform.from());
    }

    // ── beginning ───────────────────────────────────────────────────────────────────────────────────────────────────

    /** What a reform begins with; what was typed is in it as it was typed. */
    public record Beginning(Kind kind, String title, String decision, LocalDate from) {}

    public Reform rename(Actor actor, Beginning beginning, Renamed renamed) {
        return begin(actor, beginning, firstPlans.rename(renamed));
    }

    public Reform found(Actor actor, Beginning beginning, List<Founded> founded) {
        return begin(actor, beginning, firstPlans.found(founded));
    }

    /** Units end and give what they have to one that is founded or that has been there before. */
    public Reform merge(Actor actor, Beginning beginning, List<String> ending, String into, List<Founded> founded) {
        return begin(actor, beginning, firstPlans.merge(ending, into, founded, beginning.from()));
    }

    public Reform split(Actor actor, Beginning beginning, String unit, boolean ends, List<Founded> parts) {
        return begin(actor, beginning, firstPlans.split(unit, ends, parts, beginning.from()));
    }

    private Reform begin(Actor actor, Beginning beginning, ReformPlan plan) {
        var reform = new Reform(
                Ids.next(),
                beginning.kind(),
                beginning.title(),
                beginning.decision(),
                beginning.from(),
                State.DRAFT,
                1,
                plan,
                actor.id(),
                clock.instant(),
                null,
                null,
                null,
                null,
                0);
        transaction.executeWithoutResult(_ -> {
            table.insert(reform);
            chronicle.drafted(actor, reform);
        });
        return reform;
    }

    // ── changing ────────────────────────────────────────────────────────────────────────────────────────────────────

    /** Keeps what was typed. What is wrong in it is kept too, and told by the outlook. */
    public Reformed save(
            Actor actor, UUID id, int version, String title, String decision, LocalDate from, ReformPlan plan) {
        return change(id, version, State.DRAFT, reform -> {
            var changed = new Reform(
                    id,
                    reform.kind(),
                    title,
                    decision,
                    from,
                    reform.state(),
                    version,
                    plan,
                    actor.id(),
                    clock.instant(),
                    null,
                    null,
                    null,
                    null,
                    0);
            table.save(changed);
            chronicle.changed(actor, changed);
            return done(id);
        });
    }

    /** Gives dossiers of a unit a place by hand; an empty place takes that back. */
    public Reformed placeByHand(Actor actor, UUID id, int version, String unit, Map<String, String> places) {
        return change(id, version, State.DRAFT, reform -> {
            places.forEach((code, to) -> {
                if (to.isBlank()) {
                    table.forget(id, code);
                } else {
                    table.put(id, code, unit, to);
                }
            });
            table.touch(id, actor.id(), clock.instant());
            chronicle.changed(actor, reform);
            return done(id);
        });
    }

    /** By the code of a dossier: from which unit it goes to which. */
    public Map<String, Map<String, String>> placedByHand(UUID reform) {
        return table.byHand(reform);
    }

    /**
     * Confirms a plan. One whose day has come is carried out at once; its dossiers follow within seconds.
     *
     * @param typed the plan's watchword, as a sign that whoever confirms knows what they do
     */
    public Reformed confirm(Actor actor, UUID id, int version, String typed) {
        var answer = change(id, version, State.DRAFT, reform -> {
            var outlook = outlook(reform);
            if (!outlook.isPossible()) {
                return new Reformed.NotReady(reform, outlook);
            }
            if (!typed.strip().toUpperCase(Locale.ROOT).equals(reform.plan().watchword())) {
                return new Reformed.NotConfirmed(reform);
            }
            table.confirm(id, actor.id(), clock.instant());
            chronicle.confirmed(actor, reform, outlook);
            return done(id);
        });
        return answer instanceof Reformed.Done(var reform) && isDue(reform) && work.begin(id) ? done(id) : answer;
    }

    private boolean isDue(Reform reform) {
        return !reform.from().isAfter(VietnamTime.dateOf(clock.instant()));
    }

    /** Back to a draft, to be changed. */
    public Reformed reopen(Actor actor, UUID id, int version) {
        return change(id, version, State.PLANNED, reform -> {
            table.reopen(id);
            chronicle.reopened(actor, reform);
            return done(id);
        });
    }

    /** It will not be. The plan stays to be read. */
    public Reformed callOff(Actor actor, UUID id, int version) {
        return transaction(id, version, reform -> {
            if (!reform.state().isAhead()) {
                return new Reformed.NotNow(reform);
            }
            table.callOff(id);
            chronicle.calledOff(actor, reform);
            return done(id);
        });
    }

    private Reformed change(UUID id, int version, State needed, Function<Reform, Reformed> change) {
        return transaction(
                id, version, reform -> reform.state() == needed ? change.apply(reform) : new Reformed.NotNow(reform));
    }

    private Reformed transaction(UUID id, int version, Function<Reform, Reformed> change) {
        return transaction.execute(_ -> {
            var reform = table.lock(id).orElseThrow(() -> new IllegalArgumentException("No reform " + id));
            return reform.version() == version ? change.apply(reform) : new Reformed.ChangedElsewhere(reform);
        });
    }

    private Reformed done(UUID id) {
        return new Reformed.Done(table.find(id).orElseThrow());
    }

    // ── carrying out ────────────────────────────────────────────────────────────────────────────────────────────────

    /** Carries out what is due, to the end. The portal does so by itself every few seconds and at each start. */
    public void carryOutWhatIsDue() {
        work.carryOutWhatIsDue();
    }
}
