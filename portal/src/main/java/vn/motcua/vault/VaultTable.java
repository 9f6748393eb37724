// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code vault_file}. */
@Repository
class VaultTable {

    private final JdbcClient jdbc;

    VaultTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(VaultFile file) {
        jdbc.sql("""
                INSERT INTO vault_file (id, sha256, name, media_type, size_in_bytes, at, owner)
                VALUES (:id, :sha256, :name, :mediaType, :sizeInBytes, :at, :owner)""")
                .param("id", file.id())
                .param("sha256", file.sha256())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("sizeInBytes", file.sizeInBytes())
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .param("owner", file.owner())
                .update();
    }

    List<VaultFile> find(Collection<UUID> ids) {
        return jdbc.sql("""
                SELECT id, sha256, name, media_type, size_in_bytes, at, owner
                FROM vault_file WHERE id = ANY (:ids) ORDER BY at, id""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> file(row))
                .list();
    }

    /** Between two files in the order of their time. */
    record Place(Instant at, UUID id) {}

    /** The files older than a time, the oldest first, from a place on. */
    List<VaultFile> before(Instant time, Place last, int limit) {
        return jdbc.sql("""
                SELECT id, sha256, name, media_type, size_in_bytes, at, owner FROM vault_file
                WHERE at < :time AND (at, id) > (:at, :id) ORDER BY at, id LIMIT :limit""")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .param("at", last.at().atOffset(ZoneOffset.UTC))
                .param("id", last.id())
                .param("limit", limit)
                .query((row, _) -> file(row))
                .list();
    }

    /** Holds off, until the transaction ends, whoever stores or destroys the same content. */
    void lock(String sha256) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('vault ' || :sha256, 0))")
                .param("sha256", sha256)
                .query(row -> {});
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM vault_file WHERE id = :id").param("id", id).update();
    }

    boolean hasContent(String sha256) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM vault_file WHERE sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /** The newest and the oldest files, at most so many of each. */
    List<VaultFile> ends(int limit) {
        return jdbc.sql("""
                (SELECT id, sha256, name, media_type, size_in_bytes, at, owner FROM vault_file ORDER BY id DESC LIMIT :limit)
                UNION
                (SELECT id, sha256, name, media_type, size_in_bytes, at, owner FROM vault_file ORDER BY id LIMIT :limit)""")
                .param("limit", limit)
                .query((row, number) -> file(row))
                .list();
    }

    private static VaultFile file(ResultSet row) throws SQLException {
        return new VaultFile(
                row.getObject("id", UUID.class),
                row.getString("sha256"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_in_bytes"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("owner", UUID.class));
    }
}
