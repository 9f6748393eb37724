// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the tables hold, kept in memory and read again within seconds of an import by any process. */
@Component
class AgencyState {

    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private final AgencyTables tables;
    private final AtomicReference<@Nullable Loaded> loaded = new AtomicReference<>();

    AgencyState(AgencyTables tables) {
        this.tables = tables;
    }

    Loaded current() {
        var now = loaded.get();
        if (now == null) {
            return reload();
        }
        if (System.nanoTime() - now.checked < PATIENCE) {
            return now;
        }
        if (now.isOutdated(tables.revision())) {
            return reload();
        }
        // Unless an import has put in something newer meanwhile.
        loaded.compareAndSet(now, now.checkedAgain());
        return now;
    }

    Loaded reload() {
        var fresh = load();
        loaded.set(fresh);
        return fresh;
    }

    /** What a transaction changes nobody sees before it is over. */
    void reloadWhenCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            reload();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                reload();
            }
        });
    }

    private Loaded load() {
        var revision = tables.revision();
        var rows = tables.units();
        return new Loaded(
                revision,
                System.nanoTime(),
                new UnitTree(rows.stream().map(UnitRow::unit).toList()),
                new OfficeCalendars(rows, tables.specialDates(), tables.datedHours()),
                new DivisionTree(tables.divisions()),
                new Successors(tables.successions()));
    }

    record Loaded(
            long revision,
            long checked,
            UnitTree units,
            OfficeCalendars calendars,
            DivisionTree divisions,
            Successors successors) {

        boolean isOutdated(long present) {
            return present != revision;
        }

        Loaded checkedAgain() {
            return new Loaded(revision, System.nanoTime(), units, calendars, divisions, successors);
        }
    }
}
