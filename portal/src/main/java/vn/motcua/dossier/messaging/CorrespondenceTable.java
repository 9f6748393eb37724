// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.messaging;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.state.Rows;

/** The SQL of the messages. */
@Repository
public class CorrespondenceTable {

    private final JdbcClient jdbc;

    CorrespondenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message as it lies in the table; its files by their ids. */
    public record MessageRow(
            UUID id,
            UUID dossier,
            Instant at,
            UUID author,
            String authorName,
            boolean fromApplicant,
            String unit,
            String text,
            List<UUID> files) {}

    public void insert(MessageRow message) {
        jdbc.sql("""
                INSERT INTO dossier_message (
                    id, dossier_id, written_at, author, author_name, from_applicant, unit, text, files)
                VALUES (:id, :dossier, :at, :author, :name, :fromApplicant, :unit, :text, :files)
                """)
                .param("id", message.id())
                .param("dossier", message.dossier())
                .param("at", Rows.utc(message.at()))
                .param("author", message.author())
                .param("name", message.authorName())
                .param("fromApplicant", message.fromApplicant())
                .param("unit", message.unit())
                .param("text", Rows.nfc(message.text()))
                .param("files", message.files().toArray(UUID[]::new))
                .update();
    }

    /** The oldest first. */
    public List<MessageRow> of(UUID dossier, int limit) {
        return jdbc.sql("""
                SELECT id, dossier_id, written_at, author, author_name, from_applicant, unit, text, files
                FROM dossier_message
                WHERE dossier_id = :dossier
                ORDER BY written_at, id
                LIMIT :limit
                """)
                .param("dossier", dossier)
                .param("limit", limit)
                .query((row, _) -> message(row))
                .list();
    }

    private static MessageRow message(ResultSet row) throws SQLException {
        return new MessageRow(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "dossier_id"),
                Rows.at(row, "written_at"),
                Rows.uuid(row, "author"),
                row.getString("author_name"),
                row.getBoolean("from_applicant"),
                row.getString("unit"),
                row.getString("text"),
                ids(row.getArray("files")));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
