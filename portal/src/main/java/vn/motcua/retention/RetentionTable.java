// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.retention.Span;

/** The SQL of {@code retention_rule}, {@code retention_night} and {@code retention_removal}. */
@Repository
class RetentionTable {

    private final JdbcClient jdbc;

    RetentionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What administrators settled, by kind. */
    Map<String, Span> settled() {
        var spans = new HashMap<String, Span>();
        jdbc.sql("SELECT kind, amount, unit FROM retention_rule").query(row -> {
            spans.put(row.getString("kind"), new Span(row.getInt("amount"), Span.Unit.valueOf(row.getString("unit"))));
        });
        return spans;
    }

    void unsettle() {
        jdbc.sql("DELETE FROM retention_rule").update();
    }

    void settle(String kind, Span kept, UUID by, Instant at) {
        jdbc.sql("""
                INSERT INTO retention_rule (kind, amount, unit, settled_by, settled_at)
                VALUES (:kind, :amount, :unit, :by, :at)
                ON CONFLICT (kind) DO UPDATE
                SET amount = excluded.amount, unit = excluded.unit, settled_by = excluded.settled_by,
                    settled_at = excluded.settled_at""")
                .param("kind", kind)
                .param("amount", kept.amount())
                .param("unit", kept.unit().name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a night for this node; says whether no other has it. */
    boolean take(LocalDate night, Instant at) {
        return jdbc.sql("""
                INSERT INTO retention_night (night, began_at) VALUES (:night, :at) ON CONFLICT DO NOTHING""")
                        .param("night", night)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void note(LocalDate night, String kind, int count) {
        jdbc.sql("""
                INSERT INTO retention_removal AS old (night, kind, count) VALUES (:night, :kind, :count)
                ON CONFLICT (night, kind) DO UPDATE SET count = old.count + excluded.count""")
                .param("night", night)
                .param("kind", kind)
                .param("count", count)
                .update();
    }

    /** The newest first. */
    List<Removal> latest(int limit) {
        return jdbc.sql("SELECT night, kind, count FROM retention_removal ORDER BY night DESC, kind LIMIT :limit")
                .param("limit", limit)
                .query((row, _) -> new Removal(
                        row.getObject("night", LocalDate.class), row.getString("kind"), row.getInt("count")))
                .list();
    }
}
