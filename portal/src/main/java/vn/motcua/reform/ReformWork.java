// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.agency.Reorganisations;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Handovers;
import vn.motcua.dossier.Relocations;
import vn.motcua.dossier.Relocations.Moved;
import vn.motcua.identity.Transfers;
import vn.motcua.platform.DatabaseAway;
import vn.motcua.platform.VietnamTime;
import vn.motcua.queue.HallMoves;
import vn.motcua.reform.Reform.State;

/**
 * Carries reforms out on their day. Units, procedures, officials and appointments change in one transaction, or none does; then the
 * dossiers follow, so many in a transaction. Each transaction holds the reform's lock and begins with what is left to be
 * moved: it does not matter where the one before was broken off, nor who goes on.
 */
@Component
class ReformWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReformWork.class);

    private static final int DOSSIERS_AT_ONCE = 200;
    private static final int ARCHIVED_AT_ONCE = 500;

    /** What was filed at the old unit while other nodes still knew it is fetched after it. */
    private static final Duration STRAGGLERS = Duration.ofMinutes(10);

    private final ReformTable table;
    private final Effects effects;
    private final Outlooks outlooks;
    private final Reorganisations reorganisations;
    private final Handovers handovers;
    private final Transfers transfers;
    private final HallMoves halls;
    private final Relocations relocations;
    private final Units units;
    private final ReformChronicle chronicle;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Set<String> toldImpossible = ConcurrentHashMap.newKeySet();

    ReformWork(
            ReformTable table,
            Effects effects,
            Outlooks outlooks,
            Reorganisations reorganisations,
            Handovers handovers,
            Transfers transfers,
            HallMoves halls,
            Relocations relocations,
            Units units,
            ReformChronicle chronicle,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.table = table;
        this.effects = effects;
        this.outlooks = outlooks;
        this.reorganisations = reorganisations;
        this.handovers = handovers;
        this.transfers = transfers;
        this.halls = halls;
        this.relocations = relocations;
        this.units = units;
        this.chronicle = chronicle;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Begins what is due: from then on everybody sees the new order. */
    void beginWhatIsDue() {
        table.due(today()).forEach(reform -> apart(reform, this::begin));
    }

    /** Carries out what is due, to the end, and fetches stragglers. */
    void carryOutWhatIsDue() {
        table.due(today())
                .forEach(reform -> apart(reform, due -> {
                    begin(due);
                    carryOn(due);
                }));
        table.doneSince(clock.instant().minus(STRAGGLERS)).forEach(reform -> apart(reform, this::fetchStragglers));
    }

    /** A reform that fails stops no other, and not the portal; the next round tries it again. */
    private static void apart(UUID reform, Consumer<UUID> work) {
        try {
            work.accept(reform);
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                throw e;
            }
            LOG.error("The reform {} could not go on; the next round tries again", reform, e);
        }
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    // ── the first transaction ───────────────────────────────────────────────────────────────────────────────────────

    /** False when it has begun already, or cannot: then it stays planned, and its page says why. */
    boolean begin(UUID id) {
        return Boolean.TRUE.equals(transaction.execute(_ -> table.lockIfFree(id)
                .filter(reform ->
                        reform.state() == State.PLANNED && !reform.from().isAfter(today()))
                .filter(this::isPossible)
                .map(this::begin)
                .orElse(false)));
    }

    private boolean isPossible(Reform reform) {
        var outlook = outlooks.of(reform, table.byHand(reform.id()));
        if (!outlook.isPossible() && toldImpossible.add(reform.id() + " " + reform.version())) {
            LOG.error(
                    "The reform {} of {} cannot be carried out: {}; change it or call it off at /admin/units/reforms/{}",
                    reform.title(),
                    reform.from(),
                    outlook.wrong(),
                    reform.id());
        }
        return outlook.isPossible();
    }

    private boolean begin(Reform reform) {
        var by = Objects.requireNonNull(reform.confirmedBy());
        var to = reform.plan().destinations();
        var officials = effects.officials(reform);
        var firstDay = reform.from().isBefore(today()) ? today() : reform.from();
        var halls =
                to.all().entrySet().stream().filter(one -> isHall(one.getKey())).toList();
        chronicle.begun(reform, handovers.count(to, reform.from()), officials.size());
        reorganisations.carryOut(effects.change(reform));
        handovers.handOver(to, reform.from(), by);
        officials.forEach(
                going -> transfers.transfer(going.held().account(), going.held().post(), going.to(), reform.from()));
        halls.forEach(hall -> this.halls.move(hall.getKey(), hall.getValue(), firstDay));
        relocations.moveDesks(planOf(reform));
        table.begin(reform.id(), clock.instant());
        return true;
    }

    private boolean isHall(String unit) {
        return units.find(unit)
                .map(Unit::kind)
                .filter(kind -> kind == UnitKind.ONE_STOP)
                .isPresent();
    }

    // ── the dossiers ────────────────────────────────────────────────────────────────────────────────────────────────

    /** Moves the dossiers of a reform that has begun, all that are left, and ends it. */
    void carryOn(UUID id) {
        if (isDone(id, State.UNDER_WAY, this::moving, true) && archiveIsOpen(id)) {
            finish(id);
        }
    }

    private boolean archiveIsOpen(UUID id) {
        var givers = table.find(id)
                .map(reform -> reform.plan().destinations().givers())
                .orElseThrow();
        return givers.stream()
                .allMatch(unit -> isDone(
                        id,
                        State.UNDER_WAY,
                        reform -> after -> relocations.openArchive(planOf(reform), unit, after, ARCHIVED_AT_ONCE),
                        false));
    }

    /** Batch after batch; false when somebody else is at work on it. */
    private boolean isDone(
            UUID id, State state, Function<Reform, Function<@Nullable UUID, Moved>> work, boolean isCounted) {
        UUID after = null;
        do {
            var from = after;
            var moved = transaction.execute(_ -> table.lockIfFree(id)
                    .filter(reform -> reform.state() == state)
                    .map(reform -> {
                        var some = work.apply(reform).apply(from);
                        if (isCounted) {
                            table.count(id, some.dossiers());
                        }
                        return some;
                    }));
            var done = Optional.ofNullable(moved).flatMap(one -> one);
            if (done.isEmpty()) {
                return false;
            }
            after = done.get().next();
        } while (after != null);
        return true;
    }

    private void finish(UUID id) {
        transaction.executeWithoutResult(_ -> table.lockIfFree(id)
                .filter(reform -> reform.state() == State.UNDER_WAY)
                .ifPresent(reform -> {
                    table.finish(id, clock.instant());
                    chronicle.done(reform);
                }));
    }

    private void fetchStragglers(UUID id) {
        isDone(id, State.DONE, this::moving, true);
        transaction.executeWithoutResult(
                _ -> table.lockIfFree(id).ifPresent(reform -> relocations.moveDesks(planOf(reform))));
    }

    private Function<@Nullable UUID, Moved> moving(Reform reform) {
        return after -> relocations.move(planOf(reform), after, DOSSIERS_AT_ONCE);
    }

    private Relocations.Plan planOf(Reform reform) {
        return new Relocations.Plan(reform.plan().destinations(), table.byHand(reform.id()));
    }
}
