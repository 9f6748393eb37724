// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.retention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of a module's own table that go when they are old: {@code new OldRows(jdbc, "NOTICES", Span.years(2), Span.days(90), "notice", "at")}. */
public final class OldRows implements Keeping {

    private final JdbcClient jdbc;
    private final String kind;
    private final Span usual;
    private final Span least;
    private final String table;
    private final String time;
    private final String condition;

    /** @param time the column, or expression, that says since when a row is to go */
    public OldRows(JdbcClient jdbc, String kind, Span usual, Span least, String table, String time) {
        this(jdbc, kind, usual, least, table, time, "true");
    }

    private OldRows(JdbcClient jdbc, String kind, Span usual, Span least, String table, String time, String condition) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.usual = usual;
        this.least = least;
        this.table = table;
        this.time = time;
        this.condition = condition;
    }

    /** Only of those rows for which this is so. */
    public OldRows where(String wanted) {
        return new OldRows(jdbc, kind, usual, least, table, time, wanted);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Span usual() {
        return usual;
    }

    @Override
    public Span least() {
        return least;
    }

    @Override
    public Overdue overdue(Instant before) {
        return jdbc.sql(
                        "SELECT count(*) AS count, min(time) AS oldest FROM (SELECT %1$s AS time FROM %2$s WHERE %1$s < :before AND %3$s LIMIT %4$d) AS old"
                                .formatted(time, table, condition, COUNTED))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Overdue(row.getInt("count"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /** One statement is one transaction; rows that somebody works on wait for the next night. */
    @Override
    public int remove(Instant before, int most) {
        return jdbc.sql(
                        "DELETE FROM %1$s WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1$s WHERE %2$s < :before AND %3$s LIMIT :most FOR UPDATE SKIP LOCKED))"
                                .formatted(table, time, condition))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
