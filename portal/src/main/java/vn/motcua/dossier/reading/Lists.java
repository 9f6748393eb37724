// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.DossierQuery;
import vn.motcua.dossier.FoundDossier;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.InboxRow;
import vn.motcua.dossier.MyDossierRow;
import vn.motcua.dossier.UntypedDossier;
import vn.motcua.dossier.reading.SearchTable.Keyed;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Cursor;
import vn.motcua.platform.Slice;

/** The lists of dossiers, page by page: the tray, one's own, what is looked for. */
@Component
public class Lists {

    private static final int MY_PAGE = 25;
    private static final int MOST_UNTYPED = 50;
    private static final int MOST_NAMED = 12;

    private final InboxTable inbox;
    private final SearchTable search;
    private final UntypedTable untyped;
    private final Procedures procedures;
    private final InstantSource clock;

    Lists(InboxTable inbox, SearchTable search, UntypedTable untyped, Procedures procedures, InstantSource clock) {
        this.inbox = inbox;
        this.search = search;
        this.untyped = untyped;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The officer's tray, what is due first at the top. */
    public Slice<InboxRow> inbox(Actor actor, InboxFilter filter, @Nullable String cursor) {
        var rows = inbox.read(actor, filter, place(cursor, 2), clock.instant(), filter.size() + 1);
        return Slice.of(rows, filter.size(), row -> Cursor.of(row.stepDueAt(), row.step()));
    }

    /** Whose declarations lie on paper at the desks of a clerk, what is due first at the top. */
    public List<UntypedDossier> untyped(Actor actor) {
        var desks = DossierRights.desksOf(actor);
        return desks.isEmpty() ? List.of() : untyped.at(desks, MOST_UNTYPED);
    }

    /** The dossiers of a citizen, newest first. */
    public Slice<MyDossierRow> mine(Actor actor, @Nullable String cursor) {
        var rows = search.mine(actor.id(), place(cursor, 1), clock.instant(), MY_PAGE + 1);
        return Slice.of(rows, MY_PAGE, Keyed::key).map(Keyed::row);
    }

    /** What an officer may see and looks for. */
    public Slice<FoundDossier> search(Actor actor, DossierQuery query, @Nullable String cursor) {
        var units = DossierRights.reachWithin(actor, query.unit());
        if (units.isEmpty()) {
            return Slice.empty();
        }
        var rows = search.search(units, query, named(query), place(cursor, 2), clock.instant(), query.size() + 1);
        return Slice.of(rows, query.size(), Keyed::key).map(Keyed::row);
    }

    /** Words may be those of a procedure as well as of a person. */
    private List<String> named(DossierQuery query) {
        var text = query.text();
        return query.procedureCode() == null && SearchedText.find(text) instanceof SearchedText.Name
                ? procedures.named(Objects.requireNonNull(text), MOST_NAMED)
                : List.of();
    }

    /** Where a reader stopped: after a time, if there are two parts, and an id. A text that was tampered with is none. */
    private static Optional<Cursor> place(@Nullable String cursor, int parts) {
        return Cursor.read(cursor, parts).filter(Lists::isPlace);
    }

    private static boolean isPlace(Cursor cursor) {
        try {
            UUID.fromString(cursor.key().getLast());
            return cursor.key().size() == 1
                    || !Instant.parse(cursor.key().getFirst()).isBefore(Instant.EPOCH);
        } catch (IllegalArgumentException | DateTimeException tampered) {
            return false;
        }
    }
}
