// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.deeds;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.identity.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.JournalReader;

/** Notes the moves and remindings that officers made in the last three months; read twice, it notes nothing twice. */
@Component
class DeedReader implements JournalReader {

    static final Duration KEPT = Duration.ofDays(92);

    private static final String REMINDING = "REMIND";

    /** The kind of a deed by the event of the journal. */
    private static final Map<String, String> KINDS = Stream.concat(
                    Arrays.stream(Move.Kind.values()).map(kind -> Map.entry(kind.event(), kind.name())),
                    Stream.of(Map.entry(Chronicle.HOLDER_REMINDED, REMINDING)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final DeedTable table;
    private final InstantSource clock;

    DeedReader(DeedTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deeds";
    }

    @Override
    public void read(List<Entry> entries) {
        var since = clock.instant().minus(KEPT);
        var deeds = entries.stream()
                .filter(entry -> entry.actorKind().equals(Actor.Kind.OFFICER.name())
                        && !entry.at().isBefore(since))
                .flatMap(entry -> deed(entry).stream())
                .toList();
        if (!deeds.isEmpty()) {
            table.add(deeds);
        }
    }

    static String event(String kind) {
        return kind.equals(REMINDING)
                ? Chronicle.HOLDER_REMINDED
                : Move.Kind.valueOf(kind).event();
    }

    private static Optional<DeedTable.DeedRow> deed(Entry entry) {
        return Optional.ofNullable(KINDS.get(entry.kind()))
                .filter(_ -> entry.actor() != null)
                .map(kind -> new DeedTable.DeedRow(
                        String.valueOf(entry.actor()),
                        entry.at().toString(),
                        entry.seq(),
                        kind,
                        entry.subject(),
                        entry.unit(),
                        uuid(entry.fact("stepId")),
                        entry.fact("for").isEmpty() ? null : entry.fact("for")));
    }

    private static @Nullable UUID uuid(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }
}
