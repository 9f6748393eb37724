// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.contesting.ContestHeads;
import vn.motcua.dossier.contesting.ContestTable;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.moving.Moves;
import vn.motcua.dossier.rights.DossierRights;

/**
 * Reminds of complaints that wait for their answer: the head a working day before it is due; once it is over, those of the
 * level above too, to whom a complainant may turn then (Law on Complaints 2011, article 7). Each is told once.
 */
@Component
public class ContestReminders {

    private static final Logger LOG = LoggerFactory.getLogger(ContestReminders.class);
    private static final int AT_ONCE = 50;
    private static final Duration TRY_AGAIN = Duration.ofHours(1);

    private final ContestTable table;
    private final ContestHeads heads;
    private final Moves moves;
    private final Chronicle chronicle;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ContestReminders(
            ContestTable table,
            ContestHeads heads,
            Moves moves,
            Chronicle chronicle,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.table = table;
        this.heads = heads;
        this.moves = moves;
        this.chronicle = chronicle;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells what has come due; says how many it looked at. Two nodes, or the same round twice, tell nothing twice. */
    public int round() {
        var now = clock.instant();
        var due = table.toRemind(now, AT_ONCE);
        due.forEach(dossier -> remindUnharmed(dossier, now));
        return due.size();
    }

    /** One that fails is put off, so that it does not stand in the way of the others. */
    private void remindUnharmed(UUID dossier, Instant now) {
        try {
            transaction.executeWithoutResult(
                    _ -> table.lockToRemind(dossier, now).ifPresent(contest -> remind(contest, now)));
        } catch (RuntimeException e) {
            LOG.error(
                    "The reminder of the complaint about the dossier {} failed; it is tried again in an hour",
                    dossier,
                    e);
            table.putOff(dossier, now.plus(TRY_AGAIN));
        }
    }

    private void remind(Contest contest, Instant now) {
        var isOver = !contest.dueAt().isAfter(now);
        moves.forEveryone(contest.code())
                .ifPresent(situation -> chronicle.tell(Chronicle.noted(
                        isOver ? "ContestOverdue" : "ContestDueSoon",
                        situation.dossier(),
                        contest.unit(),
                        now,
                        Map.of("contestDueAt", contest.dueAt().toString(), "told", told(contest, isOver)))));
        table.reminded(contest.dossier(), isOver, now);
    }

    private List<String> told(Contest contest, boolean isOver) {
        var told = new LinkedHashSet<UUID>(heads.of(contest.unit()));
        if (isOver) {
            above(contest.unit()).forEach(unit -> told.addAll(heads.of(unit)));
        }
        return told.stream().map(UUID::toString).toList();
    }

    private static Stream<String> above(String unit) {
        return DossierRights.upFrom(unit).skip(1).limit(1);
    }
}
