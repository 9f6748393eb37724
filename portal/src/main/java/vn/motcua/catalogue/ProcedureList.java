// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.Cursor;
import vn.motcua.platform.Slice;

/** The administrator's list of procedures, by code. */
@Repository
class ProcedureList {

    private final JdbcClient jdbc;

    ProcedureList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<ListedProcedure> read(
            ListedProcedure.Kind kind, String words, @Nullable String cursor, int size, LocalDate today) {
        var after = Cursor.read(cursor, 1).map(read -> read.key().getFirst()).orElse("");
        var rows = jdbc.sql("""
                SELECT p.code, p.summary, p.doubts, p.own, p.closed_from,
                       EXISTS (SELECT FROM handling h WHERE h.procedure = p.code
                               AND h.valid_from <= :today AND (h.valid_to IS NULL OR h.valid_to >= :today)) AS is_handled
                FROM procedure p
                WHERE p.code > :after
                  AND (:words = '' OR p.code LIKE :typed || '%' OR p.title LIKE '%' || :words || '%'
                       OR p.title_en LIKE '%' || :words || '%')
                """ + filter(kind) + " ORDER BY p.code LIMIT :rows")
                .param("today", today)
                .param("after", after)
                .param("typed", words.strip().matches("[\\dH.]+") ? words.strip() : "-")
                .param("words", Folded.of(words).text())
                .param("rows", size + 1)
                .query((row, _) -> listed(row))
                .list();
        return Slice.of(rows, size, row -> Cursor.of(row.code()));
    }

    private static String filter(ListedProcedure.Kind kind) {
        return switch (kind) {
            case ALL -> "";
            case DOUBTFUL -> " AND p.doubts > 0";
            case OWN -> " AND p.own";
            case CLOSED -> " AND p.closed_from IS NOT NULL";
        };
    }

    private static ListedProcedure listed(ResultSet row) throws SQLException {
        var summary = Json.read(row.getString("summary"), Summary.class);
        return new ListedProcedure(
                row.getString("code"),
                summary.name(),
                summary.field().name(),
                row.getInt("doubts"),
                row.getBoolean("own"),
                row.getObject("closed_from", LocalDate.class),
                row.getBoolean("is_handled"));
    }
}
