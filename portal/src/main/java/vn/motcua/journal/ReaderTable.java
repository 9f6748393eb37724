// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.journal.JournalTable.Place;

/** The SQL of {@code journal_reader}: how far each reader has come. */
@Repository
class ReaderTable {

    private final JdbcClient jdbc;

    ReaderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void introduce(String reader) {
        jdbc.sql("INSERT INTO journal_reader (name) VALUES (:name) ON CONFLICT DO NOTHING")
                .param("name", reader)
                .update();
    }

    /** The place of a reader, locked until the transaction ends, so that one node at a time reads for it. */
    Place lock(String reader) {
        return jdbc.sql("SELECT xid::text AS xid, seq FROM journal_reader WHERE name = :name FOR UPDATE")
                .param("name", reader)
                .query((row, number) -> new Place(row.getString("xid"), row.getLong("seq")))
                .single();
    }

    /** When the first entry that the reader has not read yet was written; nothing when it has read all. */
    Optional<Instant> findUnread(String reader) {
        return jdbc.sql("""
                SELECT at FROM journal_entry
                WHERE (xid, seq) > (coalesce((SELECT xid FROM journal_reader WHERE name = :name), '0'::xid8),
                                    coalesce((SELECT seq FROM journal_reader WHERE name = :name), 0))
                ORDER BY xid, seq
                LIMIT 1""")
                .param("name", reader)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void move(String reader, Place place) {
        var moved = jdbc.sql("UPDATE journal_reader SET xid = :xid::xid8, seq = :seq WHERE name = :name")
                .param("name", reader)
                .param("xid", place.xid())
                .param("seq", place.seq())
                .update();
        if (moved != 1) {
            throw new IllegalStateException(
                    "The reader " + reader + " has no place in the journal; introduce it first");
        }
    }
}
