// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code officer_list}. */
@Repository
class OfficerListTable {

    private final JdbcClient jdbc;

    OfficerListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record KeptList(String name, byte[] csv, boolean isTakenOver) {}

    void insert(UUID id, String name, byte[] csv, UUID by, Instant at) {
        jdbc.sql("""
                INSERT INTO officer_list (id, name, csv, handed_in_by, handed_in_at)
                VALUES (:id, :name, :csv, :by, :at)""")
                .param("id", id)
                .param("name", name)
                .param("csv", csv)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<KeptList> find(UUID id) {
        return jdbc.sql("SELECT name, csv, taken_over_at IS NOT NULL AS taken FROM officer_list WHERE id = :id")
                .param("id", id)
                .query((row, _) -> new KeptList(row.getString("name"), row.getBytes("csv"), row.getBoolean("taken")))
                .optional();
    }

    void takenOver(UUID id, byte[] csv, Instant at) {
        jdbc.sql("UPDATE officer_list SET csv = :csv, taken_over_at = :at WHERE id = :id")
                .param("id", id)
                .param("csv", csv)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
