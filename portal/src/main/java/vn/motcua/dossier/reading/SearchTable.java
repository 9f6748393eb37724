// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierQuery;
import vn.motcua.dossier.FoundDossier;
import vn.motcua.dossier.MyDossierRow;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.Rows;
import vn.motcua.platform.Cursor;

/**
 * Looks for dossiers among those of some units. Every filter is a fixed piece, so that each combination has a plan of its
 * own; the units are one indexed join (decisions 0601 and 0606).
 */
@Repository
public class SearchTable {

    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final String FOUND = """
            d.id, d.code, d.status, d.procedure_code, d.procedure_name, d.applicant_name, d.receiving_unit,
            d.handling_unit, d.submitted_at, d.due_at, d.finished_at, d.waiting_since
            """;

    private static final Comparator<Keyed<FoundDossier>> LONGEST_OVERDUE =
            Comparator.<Keyed<FoundDossier>, Instant>comparing(found -> due(found.key()))
                    .thenComparing(found -> id(found.key()).toString());

    private static final Comparator<Keyed<FoundDossier>> NEWEST = Comparator.<Keyed<FoundDossier>, String>comparing(
                    found -> id(found.key()).toString())
            .reversed();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public SearchTable(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A row and its key in the list. */
    public record Keyed<T>(T row, Cursor key) {}

    /** @param named procedures that the text names, besides whoever is called so */
    List<Keyed<FoundDossier>> search(
            List<String> units,
            DossierQuery query,
            List<String> named,
            Optional<Cursor> after,
            Instant now,
            int limit) {
        var found = transaction.execute(_ -> {
            planForTheseValues();
            return named.isEmpty()
                    ? search(units, SearchFilters.of(query), after, now, limit)
                    : Stream.of(SearchFilters.of(query), SearchFilters.ofNamed(query, named))
                            .flatMap(filters -> search(units, filters, after, now, limit).stream())
                            .distinct()
                            .sorted(query.lateOnly() ? LONGEST_OVERDUE : NEWEST)
                            .limit(limit)
                            .toList();
        });
        return Objects.requireNonNull(found);
    }

    private List<Keyed<FoundDossier>> search(
            List<String> units, SearchFilters filters, Optional<Cursor> after, Instant now, int limit) {
        return filters.query().lateOnly()
                ? late(units, filters, after, now, limit)
                : newest(units, filters, after, now, limit);
    }

    /** A rare name and a common one want different plans, so none is kept for all values. */
    private void planForTheseValues() {
        jdbc.sql("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    /** Newest first. */
    private List<Keyed<FoundDossier>> newest(
            List<String> units, SearchFilters filters, Optional<Cursor> after, Instant now, int limit) {
        var params = params(units, filters, now, limit);
        params.put("before", filters.before(after.map(SearchTable::id).orElse(LAST_ID)));
        return filters.isByName()
                ? named(units, filters, params, now)
                : found(SearchedUnits.keys(units.size(), filters), params, now);
    }

    /** A common name is soon met among the newest of a unit; a rare one is found by its letters. */
    private List<Keyed<FoundDossier>> named(
            List<String> units, SearchFilters filters, Map<String, @Nullable Object> params, Instant now) {
        var end = jdbc.sql(SearchedUnits.END_OF_THE_NEWEST)
                .params(params)
                .query(UUID.class)
                .optional();
        var among = new LinkedHashMap<>(params);
        end.ifPresent(id -> among.put("since", id));
        var newest = found(SearchedUnits.keys(units.size(), filters), among, now);
        var isEnough = end.isEmpty() || newest.size() == (int) Objects.requireNonNull(params.get("limit"));
        return isEnough ? newest : found(SearchedUnits.keysByLetters(filters), params, now);
    }

    private List<Keyed<FoundDossier>> found(String keys, Map<String, @Nullable Object> params, Instant now) {
        return jdbc.sql("""
                WITH found AS (SELECT DISTINCT id FROM (%s) AS keys ORDER BY id DESC LIMIT :limit)
                SELECT %s FROM found f JOIN dossier d ON d.id = f.id ORDER BY d.id DESC
                """.formatted(keys, FOUND))
                .params(params)
                .query((row, _) -> keyed(row, now))
                .list();
    }

    /** The longest overdue first, of those an office is working on. */
    private List<Keyed<FoundDossier>> late(
            List<String> units, SearchFilters filters, Optional<Cursor> after, Instant now, int limit) {
        var params = params(units, filters, now, limit);
        params.put("before", filters.before(LAST_ID));
        params.put("due", Rows.utc(after.map(SearchTable::due).orElse(Instant.EPOCH)));
        params.put("id", after.map(SearchTable::id).orElse(new UUID(0, 0)));
        return jdbc.sql("""
                SELECT %s
                FROM dossier d
                WHERE d.closed_at IS NULL AND d.due_at < :now::timestamptz AND d.status IN (2, 4)
                  AND (d.due_at, d.id) > (:due::timestamptz, :id::uuid)
                  AND d.id >= :since::uuid AND d.id < :before::uuid AND %s %s
                ORDER BY d.due_at, d.id LIMIT :limit
                """.formatted(FOUND, SearchedUnits.isSeen(filters), filters.ofDossier()))
                .params(params)
                .query((row, _) -> keyed(row, now))
                .list();
    }

    private static Map<String, @Nullable Object> params(
            List<String> units, SearchFilters filters, Instant now, int limit) {
        var params = new LinkedHashMap<>(filters.params());
        params.putAll(SearchedUnits.params(units));
        params.put("limit", limit);
        params.put("now", Rows.utc(now));
        return params;
    }

    List<Keyed<MyDossierRow>> mine(UUID owner, Optional<Cursor> after, Instant now, int limit) {
        return jdbc.sql("""
                SELECT %s, d.decision FROM dossier d
                WHERE d.owner = :owner AND d.id < :id
                ORDER BY d.id DESC LIMIT :limit
                """.formatted(FOUND))
                .param("owner", owner)
                .param("id", after.map(SearchTable::id).orElse(LAST_ID))
                .param("limit", limit)
                .query((row, _) -> {
                    var found = found(row, now);
                    var mine = new MyDossierRow(
                            found.code(),
                            found.status(),
                            found.procedureCode(),
                            found.procedureName(),
                            found.applicantName(),
                            found.receivingUnit(),
                            found.submittedAt(),
                            found.dueAt(),
                            found.late(),
                            Decision.REFUSED.name().equals(row.getString("decision")),
                            found.status().isWaiting());
                    return new Keyed<>(mine, Cursor.of(Rows.uuid(row, "id")));
                })
                .list();
    }

    private static Keyed<FoundDossier> keyed(ResultSet row, Instant now) throws SQLException {
        var found = found(row, now);
        var due = found.dueAt() == null ? Instant.EPOCH : found.dueAt();
        return new Keyed<>(found, Cursor.of(due, Rows.uuid(row, "id")));
    }

    private static FoundDossier found(ResultSet row, Instant now) throws SQLException {
        var status = Status.of(row.getInt("status"));
        var due = Rows.findAt(row, "due_at");
        var finished = Rows.findAt(row, "finished_at");
        return new FoundDossier(
                row.getString("code"),
                status,
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("applicant_name"),
                row.getString("receiving_unit"),
                row.getString("handling_unit"),
                Rows.at(row, "submitted_at"),
                due,
                DossierRow.isLate(status, due, finished, now));
    }

    private static UUID id(Cursor cursor) {
        return UUID.fromString(cursor.key().getLast());
    }

    private static Instant due(Cursor cursor) {
        return Instant.parse(cursor.key().getFirst());
    }
}
