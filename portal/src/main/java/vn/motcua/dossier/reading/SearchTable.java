// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierQuery;
import vn.motcua.dossier.FoundDossier;
import vn.motcua.dossier.MyDossierRow;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.Rows;
import vn.motcua.dossier.state.SearchKey;
import vn.motcua.platform.Cursor;
import vn.motcua.platform.VietnamTime;

/**
 * Looks for dossiers among those of some units. Every filter is a fixed piece, so that each combination has a plan of its
 * own; the units are one indexed join (decision 0601).
 */
@Repository
public class SearchTable {

    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final String FOUND = """
            d.id, d.code, d.status, d.procedure_code, d.procedure_name, d.applicant_name, d.receiving_unit,
            d.handling_unit, d.submitted_at, d.due_at, d.finished_at, d.waiting_since
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public SearchTable(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A row and its key in the list. */
    public record Keyed<T>(T row, Cursor key) {}

    List<Keyed<FoundDossier>> search(
            List<String> units, DossierQuery query, Optional<Cursor> after, Instant now, int limit) {
        var found = transaction.execute(_ -> {
            planForTheseValues();
            return query.lateOnly() ? late(units, query, after, now, limit) : newest(units, query, after, now, limit);
        });
        return Objects.requireNonNull(found);
    }

    /** A rare name and a common one want different plans, so none is kept for all values. */
    private void planForTheseValues() {
        jdbc.sql("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    /** Newest first; a unit at a time, each from the last key on. */
    private List<Keyed<FoundDossier>> newest(
            List<String> units, DossierQuery query, Optional<Cursor> after, Instant now, int limit) {
        var params = params(units, query, now, limit);
        params.put("id", after.map(SearchTable::id).orElse(LAST_ID));
        return jdbc.sql("""
                SELECT DISTINCT ON (f.id) f.*
                FROM unnest(string_to_array(:units, ' ')) AS reach (unit)
                CROSS JOIN LATERAL (
                    SELECT %s
                    FROM dossier_unit u JOIN dossier d ON d.id = u.dossier_id %s
                    WHERE u.unit = reach.unit AND u.dossier_id < :id::uuid %s
                    ORDER BY u.dossier_id DESC LIMIT :limit) f
                ORDER BY f.id DESC LIMIT :limit
                """.formatted(FOUND, join(query), filters(query)))
                .params(params)
                .query((row, _) -> keyed(row, now))
                .list();
    }

    /** The longest overdue first, of those an office is working on. */
    private List<Keyed<FoundDossier>> late(
            List<String> units, DossierQuery query, Optional<Cursor> after, Instant now, int limit) {
        var params = params(units, query, now, limit);
        params.put("due", Rows.utc(after.map(SearchTable::due).orElse(Instant.EPOCH)));
        params.put("id", after.map(SearchTable::id).orElse(new UUID(0, 0)));
        return jdbc.sql("""
                SELECT %s
                FROM dossier d %s
                WHERE d.closed_at IS NULL AND d.due_at < :now::timestamptz AND d.status IN (2, 4)
                  AND (d.due_at, d.id) > (:due::timestamptz, :id::uuid)
                  AND EXISTS (
                      SELECT FROM dossier_unit u
                      WHERE u.dossier_id = d.id AND u.unit = ANY (string_to_array(:units, ' '))) %s
                ORDER BY d.due_at, d.id LIMIT :limit
                """.formatted(FOUND, join(query), filters(query)))
                .params(params)
                .query((row, _) -> keyed(row, now))
                .list();
    }

    private static Map<String, @Nullable Object> params(
            List<String> units, DossierQuery query, Instant now, int limit) {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("units", String.join(" ", units));
        params.put("limit", limit);
        params.put("now", Rows.utc(now));
        params.put("status", query.status() == null ? null : query.status().number());
        params.put("procedure", query.procedureCode());
        params.put("from", Rows.utc(beginning(query.from())));
        params.put(
                "until",
                Rows.utc(query.until() == null ? null : beginning(query.until().plusDays(1))));
        params.put("text", query.text() == null ? null : pattern(query.text()));
        return params;
    }

    private static @Nullable Instant beginning(@Nullable LocalDate date) {
        return date == null ? null : date.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    /** A code is looked for from its beginning, a name anywhere. */
    private static String pattern(String text) {
        return isCode(text)
                ? escaped(text.strip().toUpperCase(Locale.ROOT)) + "%"
                : "%" + escaped(SearchKey.of(text)) + "%";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static boolean isCode(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static String join(DossierQuery query) {
        return query.text() == null || isCode(query.text()) ? "" : "JOIN dossier_filing n ON n.dossier_id = d.id";
    }

    private static String filters(DossierQuery query) {
        var filters = new StringBuilder();
        if (query.status() != null) {
            filters.append(" AND d.status = :status");
        }
        if (query.procedureCode() != null) {
            filters.append(" AND d.procedure_code = :procedure");
        }
        if (query.from() != null) {
            filters.append(" AND d.submitted_at >= :from::timestamptz");
        }
        if (query.until() != null) {
            filters.append(" AND d.submitted_at < :until::timestamptz");
        }
        if (query.text() != null) {
            filters.append(isCode(query.text()) ? " AND d.code LIKE :text" : " AND n.applicant_key LIKE :text");
        }
        return filters.toString();
    }

    List<Keyed<MyDossierRow>> mine(UUID owner, Optional<Cursor> after, Instant now, int limit) {
        return jdbc.sql("""
                SELECT %s FROM dossier d
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
