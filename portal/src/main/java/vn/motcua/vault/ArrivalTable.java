// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code vault_arrival}. */
@Repository
class ArrivalTable {

    private static final int MOST_AT_ONCE = 100;

    private final JdbcClient jdbc;

    ArrivalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Arrival arrival) {
        jdbc.sql("""
                INSERT INTO vault_arrival (id, owner, name, length, expires_at)
                VALUES (:id, :owner, :name, :length, :expires)
                """)
                .param("id", arrival.id())
                .param("owner", arrival.owner())
                .param("name", arrival.name())
                .param("length", arrival.length())
                .param("expires", arrival.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Arrival> find(UUID id) {
        return jdbc.sql("SELECT id, owner, name, length, expires_at FROM vault_arrival WHERE id = :id")
                .param("id", id)
                .query((row, _) -> new Arrival(
                        row.getObject("id", UUID.class),
                        row.getObject("owner", UUID.class),
                        row.getString("name"),
                        row.getLong("length"),
                        0,
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    int countOf(UUID owner) {
        return jdbc.sql("SELECT count(*) FROM vault_arrival WHERE owner = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    List<UUID> expired(Instant now) {
        return jdbc.sql("SELECT id FROM vault_arrival WHERE expires_at <= :now ORDER BY expires_at LIMIT :limit")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", MOST_AT_ONCE)
                .query(UUID.class)
                .list();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM vault_arrival WHERE id = :id").param("id", id).update();
    }
}
