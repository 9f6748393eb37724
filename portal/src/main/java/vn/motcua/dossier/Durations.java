// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.lasting.DurationTable;
import vn.motcua.platform.VietnamTime;

/** How long procedures really take here: figures of the last twelve months, none where they rest on few dossiers. */
@Service
public class Durations {

    /** Fewer would say more of the people than of the office. */
    public static final int FEWEST = 10;

    private static final int MONTHS = 12;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final DurationTable table;
    private final InstantSource clock;
    private volatile Most known = new Most(Instant.MIN, 0, List.of());

    Durations(DurationTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What was found last, and when. */
    private record Most(Instant at, int limit, List<Lasting> lasting) {

        private boolean isFresh(Instant now, int wanted) {
            return limit == wanted && !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    public Optional<Lasting> of(String procedure) {
        var byDays = table.byDays(procedure, since());
        return Lasting.total(byDays) < FEWEST ? Optional.empty() : Optional.of(Lasting.of(procedure, byDays));
    }

    /** Over all procedures; nothing where it would rest on few dossiers. */
    public Optional<Served> served() {
        var byDays = table.byDays(since());
        return Lasting.total(byDays) < FEWEST
                ? Optional.empty()
                : Optional.of(table.kept(since()).served(Lasting.of("", byDays)));
    }

    /** The procedures that are finished most often, the first page's: found anew once a minute. */
    public List<Lasting> most(int limit) {
        var now = clock.instant();
        if (!known.isFresh(now, limit)) {
            known = new Most(now, limit, found(limit));
        }
        return known.lasting();
    }

    private List<Lasting> found(int limit) {
        return table.mostFinished(since(), FEWEST, limit).stream()
                .map(procedure -> Lasting.of(procedure, table.byDays(procedure, since())))
                .toList();
    }

    private LocalDate since() {
        return VietnamTime.dateOf(clock.instant()).withDayOfMonth(1).minusMonths(MONTHS);
    }
}
