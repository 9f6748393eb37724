// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.moving.Colleague;
import vn.motcua.dossier.moving.Colleagues;
import vn.motcua.dossier.moving.Moves;
import vn.motcua.dossier.overseeing.LoadTable;
import vn.motcua.dossier.overseeing.RemindedTable;
import vn.motcua.dossier.reminding.Holders;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.rights.Standing;
import vn.motcua.dossier.rulebook.Desks.Desk;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.VietnamTime;

/** What whoever leads a unit sees of its work, and how they step in: give it to others, remind. */
@Service
public class Oversight {

    /** A number of one unit is not counted further. */
    public static final int MOST = 1_000;

    /** A number of one among many units is not counted further. */
    public static final int MOST_OF_MANY = 300;

    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(1);

    private final LoadTable loads;
    private final RemindedTable reminded;
    private final Moves moves;
    private final Colleagues colleagues;
    private final Holders holders;
    private final Chronicle chronicle;
    private final Accounts accounts;
    private final InstantSource clock;

    Oversight(
            LoadTable loads,
            RemindedTable reminded,
            Moves moves,
            Colleagues colleagues,
            Holders holders,
            Chronicle chronicle,
            Accounts accounts,
            InstantSource clock) {
        this.loads = loads;
        this.reminded = reminded;
        this.moves = moves;
        this.colleagues = colleagues;
        this.holders = holders;
        this.chronicle = chronicle;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** How a unit stands, for whoever leads it; nothing for others. */
    public Optional<UnitLoad> ofUnit(Actor head, String unit) {
        return leads(head, unit)
                ? loads.ofUnits(List.of(unit), times(), MOST).stream().findFirst()
                : Optional.empty();
    }

    /** How each of the units stands that the head leads, the latest first; those that have nothing in hand are left out. */
    public List<UnitLoad> ofUnits(Actor head, Collection<String> units) {
        var led = units.stream().filter(unit -> leads(head, unit)).toList();
        return led.isEmpty()
                ? List.of()
                : loads.ofUnits(led, times(), MOST_OF_MANY).stream()
                        .filter(load -> load.open() + load.waiting() > 0)
                        .sorted(Comparator.comparingInt(UnitLoad::late)
                                .thenComparingInt(UnitLoad::dueToday)
                                .thenComparingInt(UnitLoad::open)
                                .reversed()
                                .thenComparing(UnitLoad::unit))
                        .toList();
    }

    /** For whom the unit's work waits. */
    public AwaitedFrom awaitedBy(Actor head, String unit) {
        return leads(head, unit) ? loads.awaited(unit, MOST) : new AwaitedFrom(0, 0, 0);
    }

    /** What each official of the unit has in hand, who is latest first. */
    public List<OfficialLoad> ofOfficials(Actor head, String unit) {
        if (!leads(head, unit)) {
            return List.of();
        }
        var officers = accounts.officersOf(unit).stream()
                .filter(officer -> isAtWork(officer, unit))
                .toList();
        return officers.isEmpty() ? List.of() : loads.ofOfficials(unit, officers, clock.instant(), MOST);
    }

    private boolean isAtWork(Account officer, String unit) {
        return accounts.postsOf(officer.id()).stream()
                .anyMatch(post -> post.unit().equals(unit) && post.role() != Role.ADMINISTRATOR);
    }

    private static boolean leads(Actor head, String unit) {
        return head.isOfficer() && head.leads(unit);
    }

    private LoadTable.Times times() {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        return new LoadTable.Times(
                now, beginning(today.plusDays(1)), beginning(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    /** A step of a dossier. */
    public record Piece(String code, UUID step) {}

    /**
     * What became of a step that was to be given to somebody.
     *
     * @param officer who has it now; nobody when it was refused
     */
    public record Given(String code, @Nullable String officer, Outcome outcome) {}

    /**
     * Gives steps to one colleague or spreads them over several: each goes to the one of them who has its duty and the
     * fewest open steps. Each is a move of its own, refused or done whatever becomes of the others.
     */
    public List<Given> give(Actor head, List<Piece> pieces, Collection<UUID> officers) {
        return pieces.stream().map(piece -> give(head, piece, officers)).toList();
    }

    private Given give(Actor head, Piece piece, Collection<UUID> officers) {
        var step = stepOf(head, piece);
        if (step.isEmpty()) {
            return new Given(piece.code(), null, Refused.because("NO_SUCH_STEP"));
        }
        var next = colleagues.at(new Desk(step.get().unit(), step.get().role())).stream()
                .filter(one -> officers.contains(one.id())
                        && !one.id().equals(step.get().assignee()))
                .min(Comparator.comparingInt(Colleague::openSteps));
        if (next.isEmpty()) {
            return new Given(piece.code(), null, Refused.at("officer", "NOT_A_COLLEAGUE"));
        }
        var outcome = moves.move(
                head,
                Dossiers.normal(piece.code()),
                new Move.Assign(piece.step(), next.get().id()));
        return new Given(
                piece.code(),
                next.map(Colleague::name)
                        .filter(_ -> outcome instanceof Outcome.Done)
                        .orElse(null),
                outcome);
    }

    /** An official to whom a step can be given, and how many open steps they have. */
    public record Candidate(UUID officer, String name, int openSteps) {}

    /** Who does the steps of a role at a unit that the head leads, whoever has least in hand first. */
    public List<Candidate> candidates(Actor head, String unit, Role role) {
        return leads(head, unit)
                ? colleagues.at(new Desk(unit, role)).stream()
                        .sorted(Comparator.comparingInt(Colleague::openSteps))
                        .map(one -> new Candidate(one.id(), one.name(), one.openSteps()))
                        .toList()
                : List.of();
    }

    private Optional<StepRow> stepOf(Actor head, Piece piece) {
        return moves.take(head, Dossiers.normal(piece.code()))
                .flatMap(loaded -> loaded.steps().stream()
                        .filter(step -> step.id().equals(piece.step()))
                        .findFirst());
    }

    /**
     * What became of a reminding.
     *
     * @param holder who has the step; nobody when all were told who may take it
     * @param told how many were told
     */
    public record Reminded(String code, @Nullable String holder, int told, Outcome outcome) {

        private static Reminded refused(Piece piece, Refused why) {
            return new Reminded(piece.code(), null, 0, why);
        }
    }

    /**
     * Reminds whoever has a step, or while nobody has it all who may take it, by a notice that the journal keeps; not twice
     * within the hour.
     */
    @Transactional
    public Reminded remind(Actor head, Piece piece) {
        var found = moves.take(head, Dossiers.normal(piece.code()));
        if (found.isEmpty()) {
            return Reminded.refused(piece, Refused.because("UNKNOWN"));
        }
        var step = found.get().steps().stream()
                .filter(one -> one.id().equals(piece.step()))
                .findFirst();
        return step.isEmpty()
                ? Reminded.refused(piece, Refused.because("NO_SUCH_STEP"))
                : remind(head, piece, found.get(), step.get());
    }

    private Reminded remind(Actor head, Piece piece, Loaded loaded, StepRow step) {
        var told = holders.of(step).stream()
                .filter(officer -> !officer.equals(head.id()))
                .map(UUID::toString)
                .toList();
        return switch (remind(head, loaded, step, told)) {
            case Outcome.Done done -> new Reminded(piece.code(), step.assigneeName(), told.size(), done);
            case Refused why -> Reminded.refused(piece, why);
        };
    }

    private Outcome remind(Actor head, Loaded loaded, StepRow step, List<String> told) {
        var dossier = loaded.dossier();
        if (!DossierRights.mayRemind(head, Standing.of(dossier, step))) {
            return Refused.because("NOT_YOURS");
        }
        if (!step.isOpen()) {
            return Refused.because("NOTHING_TO_REMIND_OF");
        }
        if (told.isEmpty()) {
            return Refused.because("NOBODY_TO_REMIND");
        }
        var now = clock.instant();
        if (!reminded.note(step.id(), head.id(), now, now.minus(BETWEEN_REMINDERS))) {
            return Refused.because("REMINDED_JUST_NOW");
        }
        chronicle.tell(Chronicle.reminded(dossier, head, step, now, told));
        return new Outcome.Done(dossier.code(), dossier.status());
    }
}
