// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code notice}. */
@Repository
class NoticeTable {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    NoticeTable(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** Adds notices; those that are there already stay as they are. */
    void add(List<Notice> notices) {
        template.batchUpdate("""
                INSERT INTO notice (entry, owner, kind, code, procedure_name, reason, due_at, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (entry, owner) DO NOTHING""", notices.stream().map(NoticeTable::columns).toList());
    }

    private static Object[] columns(Notice notice) {
        return new Object[] {
            notice.entry(),
            notice.owner(),
            notice.kind().name(),
            notice.code(),
            notice.procedureName(),
            notice.reason(),
            notice.dueAt() == null ? null : notice.dueAt().atOffset(ZoneOffset.UTC),
            notice.at().atOffset(ZoneOffset.UTC)
        };
    }

    List<Notice> of(UUID owner, long before, int limit) {
        return jdbc.sql("""
                SELECT entry, owner, kind, code, procedure_name, reason, due_at, at, unread
                FROM notice
                WHERE owner = :owner AND entry < :before
                ORDER BY entry DESC
                LIMIT :limit""")
                .param("owner", owner)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> notice(row))
                .list();
    }

    int countUnread(UUID owner) {
        return jdbc.sql("SELECT count(*) FROM notice WHERE owner = :owner AND unread")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    void markRead(UUID owner, long upTo) {
        jdbc.sql("UPDATE notice SET unread = false WHERE owner = :owner AND unread AND entry <= :upTo")
                .param("owner", owner)
                .param("upTo", upTo)
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var dueAt = row.getObject("due_at", OffsetDateTime.class);
        return new Notice(
                row.getLong("entry"),
                row.getObject("owner", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("procedure_name"),
                row.getString("reason"),
                dueAt == null ? null : dueAt.toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("unread"));
    }
}
