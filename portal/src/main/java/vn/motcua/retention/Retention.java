// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.platform.retention.ByList;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.Span;

/**
 * How long what is not kept for good is kept, and its removal each night. Dossiers, their papers and what happened to them are
 * not among it: nothing of a dossier goes by itself (archives law 33/2024/QH15).
 */
@Service
public class Retention {

    static final LocalTime BEGINS = LocalTime.of(1, 0);
    static final LocalTime ENDS = LocalTime.of(5, 0);
    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 400;

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final List<Keeping> keepings;
    private final RetentionTable table;
    private final ChangeLog changes;
    private final InstantSource clock;

    Retention(List<Keeping> keepings, RetentionTable table, ChangeLog changes, InstantSource clock) {
        this.keepings =
                keepings.stream().sorted(Comparator.comparing(Keeping::kind)).toList();
        this.table = table;
        this.changes = changes;
        this.clock = clock;
    }

    /** Each kind, how long it is kept, and what goes in the night that comes. */
    public List<Rule> rules() {
        var settled = table.settled();
        var night = nextNight();
        return keepings.stream()
                .map(keeping -> {
                    var kept = settled.getOrDefault(keeping.kind(), keeping.usual());
                    return new Rule(
                            keeping.kind(),
                            kept,
                            keeping.least(),
                            keeping.overdue(kept.before(night)),
                            keeping instanceof ByList);
                })
                .toList();
    }

    /** How long something is kept, as it is settled now. */
    Span kept(Keeping keeping) {
        return table.settled().getOrDefault(keeping.kind(), keeping.usual());
    }

    private Instant nextNight() {
        var now = clock.instant().atZone(VietnamTime.ZONE);
        var tonight = now.with(BEGINS);
        return (tonight.isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
    }

    @Transactional
    public Settling settle(Actor administrator, String kind, Span kept) {
        var keeping = keepings.stream().filter(one -> one.kind().equals(kind)).findFirst();
        if (!administrator.isAdministrator() || keeping.isEmpty()) {
            return Settling.NOT_YOURS;
        }
        if (kept.compareTo(keeping.get().least()) < 0) {
            return Settling.TOO_SHORT;
        }
        var before = table.settled().getOrDefault(kind, keeping.get().usual());
        if (before.equals(kept)) {
            return Settling.UNCHANGED;
        }
        table.settle(kind, kept, administrator.id(), clock.instant());
        changes.note(
                administrator.doer(),
                Change.of(Area.SETTINGS, Deed.SETTLED, "retention", "")
                        .withCode("kept", kind, kind)
                        .saying("retention.said.before." + before.unit(), before.amount())
                        .saying("retention.said.now." + kept.unit(), kept.amount()));
        return Settling.SETTLED;
    }

    /** The nights last and what went in them. */
    public List<Removal> latest(int limit) {
        return table.latest(limit);
    }

    /** What is done again and again: nothing by day, and once in a night by one node. Says whether this was the time. */
    boolean round() {
        var now = clock.instant().atZone(VietnamTime.ZONE);
        var time = now.toLocalTime();
        if (time.isBefore(BEGINS) || !time.isBefore(ENDS) || !table.take(now.toLocalDate(), now.toInstant())) {
            return false;
        }
        var settled = table.settled();
        for (var keeping : keepings) {
            sweep(keeping, settled.getOrDefault(keeping.kind(), keeping.usual()).before(now.toInstant()));
        }
        return true;
    }

    /** Small batches, so that nobody waits for a lock; what is too much for a night goes in the next. One kind that fails stops no other. */
    private void sweep(Keeping keeping, Instant before) {
        var night = VietnamTime.dateOf(clock.instant());
        try {
            for (var batch = 0; batch < MOST_BATCHES; batch++) {
                var gone = keeping.remove(before, BATCH);
                if (gone > 0) {
                    table.note(night, keeping.kind(), gone);
                }
                if (gone < BATCH) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "What was kept of {} could not be removed tonight; the next night tries again", keeping.kind(), e);
        }
    }
}
