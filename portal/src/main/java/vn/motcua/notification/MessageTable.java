// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Contact;

/** The SQL of {@code message}. */
@Repository
class MessageTable {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    MessageTable(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    void add(List<Message> messages) {
        template.batchUpdate("""
                INSERT INTO message (id, entry, channel, recipient, body, at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (entry) DO NOTHING""", messages.stream().map(MessageTable::columns).toList());
    }

    private static Object[] columns(Message message) {
        return new Object[] {
            message.id(),
            message.entry(),
            message.to().channel().name(),
            message.to().text(),
            message.body(),
            message.at().atOffset(ZoneOffset.UTC),
            message.expiresAt() == null ? null : message.expiresAt().atOffset(ZoneOffset.UTC)
        };
    }

    void removeExpired(Instant now) {
        jdbc.sql("DELETE FROM message WHERE expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Message> latest(Instant now, int limit) {
        return jdbc.sql("""
                SELECT id, entry, channel, recipient, body, at, expires_at FROM message
                WHERE expires_at IS NULL OR expires_at > :now
                ORDER BY at DESC, id DESC
                LIMIT :limit""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> message(row))
                .list();
    }

    private static Message message(ResultSet row) throws SQLException {
        var expiresAt = row.getObject("expires_at", OffsetDateTime.class);
        return new Message(
                row.getObject("id", UUID.class),
                (Long) row.getObject("entry"),
                new Contact(Contact.Channel.valueOf(row.getString("channel")), row.getString("recipient")),
                row.getString("body"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                expiresAt == null ? null : expiresAt.toInstant());
    }
}
