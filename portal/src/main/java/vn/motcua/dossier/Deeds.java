// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.deeds.DeedTable;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Cursor;
import vn.motcua.platform.Slice;
import vn.motcua.platform.VietnamTime;

/** What an officer did on a day of the last three months. Everybody reads their own only. */
@Service
public class Deeds {

    private static final int PAGE = 25;

    private final DeedTable table;

    Deeds(DeedTable table) {
        this.table = table;
    }

    /** The newest first. */
    public Slice<Deed> of(Actor officer, LocalDate day, @Nullable String cursor) {
        var until = beginning(day.plusDays(1));
        var place = place(cursor).orElse(new Place(until, 0));
        var rows = table.of(officer.id(), beginning(day), until, place.at(), place.entry(), PAGE + 1);
        return Slice.of(rows, PAGE, deed -> Cursor.of(deed.at(), deed.entry()));
    }

    private record Place(Instant at, long entry) {}

    private static Optional<Place> place(@Nullable String cursor) {
        try {
            return Cursor.read(cursor, 2)
                    .map(read -> new Place(
                            Instant.parse(read.key().getFirst()),
                            Long.parseLong(read.key().getLast())));
        } catch (DateTimeException | NumberFormatException forged) {
            return Optional.empty();
        }
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
