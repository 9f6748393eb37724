// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reminding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.moving.Situations;
import vn.motcua.identity.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.JournalReader;

/** Follows the moves of the dossiers and keeps their reminders as they stand now; read twice, it changes nothing. */
@Component
class ReminderReader implements JournalReader {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderReader.class);

    /** What sets or ends a time. Who has a step now makes no difference to when its time is over. */
    private static final Set<String> SETS_TIMES = Stream.concat(
                    Stream.of(
                            Move.FILED,
                            Chronicle.DOSSIER_RELOCATED,
                            Chronicle.STEP_RELOCATED,
                            Chronicle.DUE_DATE_RECOUNTED,
                            Chronicle.STEPS_RECOUNTED),
                    Stream.of(Move.Kind.values())
                            .filter(kind -> !Set.of(
                                            Move.Kind.CLAIM,
                                            Move.Kind.RELEASE,
                                            Move.Kind.ASSIGN,
                                            Move.Kind.HAND_OVER,
                                            Move.Kind.ATTACH_RESULT)
                                    .contains(kind))
                            .map(Move.Kind::event))
            .collect(Collectors.toUnmodifiableSet());

    private final ReminderTable table;
    private final Situations situations;

    ReminderReader(ReminderTable table, Situations situations) {
        this.table = table;
        this.situations = situations;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public void read(List<Entry> entries) {
        var moved = entries.stream()
                .filter(entry -> SETS_TIMES.contains(entry.kind()))
                .map(Entry::subject)
                .collect(Collectors.toUnmodifiableSet());
        if (!moved.isEmpty()) {
            table.put(moved, reminders(moved));
        }
    }

    private List<Reminder> reminders(Set<UUID> dossiers) {
        return table.load(dossiers).stream().flatMap(this::reminders).toList();
    }

    /** A dossier whose process cannot be read must not keep all others from being reminded of. */
    private Stream<Reminder> reminders(Known known) {
        try {
            return Reminders.of(situations.of(known.loaded(), Actor.system()), known.held()).stream();
        } catch (RuntimeException e) {
            LOG.error(
                    "No reminders could be worked out for the dossier {}; check its process and its units",
                    known.loaded().dossier().id(),
                    e);
            return Stream.empty();
        }
    }
}
