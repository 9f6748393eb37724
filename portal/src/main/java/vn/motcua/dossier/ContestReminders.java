// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

    private static final int AT_ONCE = 50;

    private final ContestTable table;
    private final ContestHeads heads;
    private final Moves moves;
    private final Chronicle chronicle;
    private final InstantSource clock;

    ContestReminders(ContestTable table, ContestHeads heads, Moves moves, Chronicle chronicle, InstantSource clock) {
        this.table = table;
        this.heads = heads;
        this.moves = moves;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Tells what has come due; says how many. Two nodes, or the same round twice, tell nothing twice. */
    @Transactional
    public int round() {
        var now = clock.instant();
        var due = table.toRemind(now, AT_ONCE);
        due.forEach(contest -> remind(contest, now));
        return due.size();
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
