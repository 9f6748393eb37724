// SPDX-License-Identifier: Apache-2.0
package vn.motcua.remarks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code remark_note}. */
@Repository
class NoteTable {

    private final JdbcClient jdbc;

    NoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first, as people read. */
    List<Note> on(UUID dossier, Collection<String> units) {
        return jdbc.sql("""
                SELECT id, unit, text, author, author_name, written_at, changed_at, struck_at
                FROM remark_note
                WHERE dossier_id = :dossier AND unit = ANY (string_to_array(:units, ' '))
                ORDER BY written_at, id
                """)
                .param("dossier", dossier)
                .param("units", String.join(" ", units))
                .query(Note.class)
                .list();
    }

    void insert(UUID dossier, Note note) {
        jdbc.sql("""
                INSERT INTO remark_note (id, dossier_id, unit, text, author, author_name, written_at)
                VALUES (:id, :dossier, :unit, :text, :author, :name, :at)
                """)
                .param("id", note.id())
                .param("dossier", dossier)
                .param("unit", note.unit())
                .param("text", note.text())
                .param("author", note.author())
                .param("name", note.authorName())
                .param("at", note.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(UUID note, String text, Instant at) {
        one(jdbc.sql("UPDATE remark_note SET text = :text, changed_at = :at WHERE id = :id AND struck_at IS NULL")
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", note)
                .update());
    }

    /** Twice is as once. */
    void strike(UUID note, Instant at) {
        jdbc.sql("UPDATE remark_note SET struck_at = :at WHERE id = :id AND struck_at IS NULL")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", note)
                .update();
    }

    private static void one(int changed) {
        if (changed != 1) {
            throw new IllegalStateException("One note should have changed, not " + changed);
        }
    }
}
