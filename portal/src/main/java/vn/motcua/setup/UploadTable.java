// SPDX-License-Identifier: Apache-2.0
package vn.motcua.setup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of set-ups that were sent in. */
@Repository
class UploadTable {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String name, byte[] content, UUID by, Instant at) {
        jdbc.sql("DELETE FROM setup_upload WHERE sent_at < :before")
                .param("before", at.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        "INSERT INTO setup_upload (id, name, content, sent_by, sent_at) VALUES (:id, :name, :content, :by, :at)")
                .param("id", id)
                .param("name", name)
                .param("content", content)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    record Upload(String name, byte[] content) {}

    Optional<Upload> find(UUID id, Instant now) {
        return jdbc.sql("SELECT name, content FROM setup_upload WHERE id = :id AND sent_at >= :since")
                .param("id", id)
                .param("since", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Upload(row.getString("name"), row.getBytes("content")))
                .optional();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM setup_upload WHERE id = :id").param("id", id).update();
    }
}
