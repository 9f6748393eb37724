// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.Cursor;
import vn.motcua.platform.Slice;

/** The append-only record of what administrators change. A change is noted in the transaction in which it is made, or not at all. */
@Service
public class ChangeLog {

    private static final int BATCH = 500;

    private final ChangeLogTable table;
    private final ObjectProvider<Hand> hands;
    private final Doer otherwise;
    private final InstantSource clock;

    /** @param background whether the portal runs; otherwise it was opened for a command */
    ChangeLog(
            ChangeLogTable table,
            ObjectProvider<Hand> hands,
            @Value("${motcua.background:true}") boolean background,
            InstantSource clock) {
        this.table = table;
        this.hands = hands;
        this.otherwise = background ? Doer.portal() : Doer.command(System.getProperty("user.name", ""));
        this.clock = clock;
    }

    /** Notes a change by whoever is signed in; otherwise by the command that runs, or the portal itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Change change) {
        note(present(), change);
    }

    /** As {@link #note(Change)}, where the facade was told who acts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Doer by, Change change) {
        table.insert(by, change, clock.instant());
    }

    private Doer present() {
        return hands.orderedStream()
                .flatMap(hand -> hand.present().stream())
                .findFirst()
                .orElse(otherwise);
    }

    /** The latest first, page by page. */
    public Slice<Noted> read(ChangeQuery query, @Nullable String cursor, int size) {
        var before = Cursor.read(cursor, 1)
                .map(Cursor::key)
                .filter(key -> key.getFirst().matches("\\d{1,18}"))
                .map(key -> Long.parseLong(key.getFirst()))
                .orElse(Long.MAX_VALUE);
        return Slice.of(table.before(before, query, size + 1), size, noted -> Cursor.of(noted.number()));
    }

    /** Every change that is wanted, the latest first. */
    public void each(ChangeQuery query, Consumer<Noted> reader) {
        var before = Long.MAX_VALUE;
        for (var batch = table.before(before, query, BATCH); !batch.isEmpty(); ) {
            batch.forEach(reader);
            before = batch.getLast().number();
            batch = table.before(before, query, BATCH);
        }
    }

    /** Who has changed something, in the order of their names. */
    public List<Doer> people() {
        return table.people();
    }
}
