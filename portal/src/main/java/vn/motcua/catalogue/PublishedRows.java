// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of published forms and processes; their rows never change. */
@Repository
class PublishedRows {

    private final JdbcClient jdbc;

    PublishedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Latest(UUID id, int number, String digest) {}

    /** One writer at a time, so that no number is given twice. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('catalogue.publish'))").query(row -> {});
    }

    Optional<Latest> findNewestForm(String procedure) {
        return jdbc.sql("""
                SELECT id, number, digest FROM form_version
                WHERE procedure = :procedure ORDER BY number DESC LIMIT 1
                """).param("procedure", procedure).query(Latest.class).optional();
    }

    /** The newest one whose first day has come. */
    Optional<UUID> findFormInForce(String procedure, LocalDate day) {
        return jdbc.sql("""
                SELECT id FROM form_version
                WHERE procedure = :procedure AND (valid_from IS NULL OR valid_from <= :day)
                ORDER BY number DESC LIMIT 1
                """)
                .param("procedure", procedure)
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    List<FormVersion> formVersions(String procedure) {
        return jdbc.sql("SELECT " + FORM_COLUMNS + """
                 FROM form_version WHERE procedure = :procedure ORDER BY number DESC
                """)
                .param("procedure", procedure)
                .query(FormVersion.class)
                .list();
    }

    /** The newest version of each procedure's form. */
    List<FormVersion> newestFormVersions() {
        return jdbc.sql("SELECT DISTINCT ON (procedure) " + FORM_COLUMNS + """
                 FROM form_version ORDER BY procedure, number DESC
                """)
                .query(FormVersion.class)
                .list();
    }

    private static final String FORM_COLUMNS =
            "id, procedure, number, published_at, valid_from, published_by, remark, is_own";

    Optional<Latest> findLatestProcess(String key) {
        return jdbc.sql("SELECT id, number, digest FROM process_version WHERE key = :key ORDER BY number DESC LIMIT 1")
                .param("key", key)
                .query(Latest.class)
                .optional();
    }

    Optional<String> findForm(UUID version) {
        return jdbc.sql("SELECT definition FROM form_version WHERE id = :id")
                .param("id", version)
                .query(String.class)
                .optional();
    }

    Optional<String> findProcess(UUID version) {
        return jdbc.sql("SELECT definition FROM process_version WHERE id = :id")
                .param("id", version)
                .query(String.class)
                .optional();
    }

    /** @param name the procedure of a form, the key of a process */
    record Named(UUID id, String name, String definition) {}

    List<Named> newestForms(int most) {
        return jdbc.sql("""
                SELECT id, procedure AS name, definition FROM form_version ORDER BY published_at DESC LIMIT :most
                """).param("most", most).query(Named.class).list();
    }

    List<Named> newestProcesses(int most) {
        return jdbc.sql("""
                SELECT id, key AS name, definition FROM process_version ORDER BY published_at DESC LIMIT :most
                """).param("most", most).query(Named.class).list();
    }

    List<PublishedProcess> latestProcesses() {
        return jdbc.sql("""
                SELECT DISTINCT ON (key) id, key, number, published_by, published_at
                FROM process_version ORDER BY key, number DESC
                """).query(PublishedRows::process).list();
    }

    List<PublishedProcess> versionsOf(String key) {
        return jdbc.sql("""
                SELECT id, key, number, published_by, published_at FROM process_version WHERE key = :key ORDER BY number DESC
                """).param("key", key).query(PublishedRows::process).list();
    }

    Optional<PublishedProcess> findVersion(UUID version) {
        return jdbc.sql("SELECT id, key, number, published_by, published_at FROM process_version WHERE id = :id")
                .param("id", version)
                .query(PublishedRows::process)
                .optional();
    }

    private static PublishedProcess process(ResultSet row, int number) throws SQLException {
        return new PublishedProcess(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getInt("number"),
                row.getObject("published_by", UUID.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    void insertForm(FormVersion version, String digest, String json) {
        jdbc.sql("""
                INSERT INTO form_version
                    (id, procedure, number, digest, definition, published_at, valid_from, published_by, remark, is_own)
                VALUES (:id, :procedure, :number, :digest, :definition, :at, :from, :by, :remark, :own)
                """)
                .param("id", version.id())
                .param("procedure", version.procedure())
                .param("number", version.number())
                .param("digest", digest)
                .param("definition", json)
                .param("at", Sql.time(version.publishedAt()))
                .param("from", version.validFrom())
                .param("by", version.publishedBy())
                .param("remark", version.remark())
                .param("own", version.isOwn())
                .update();
    }

    void insertProcess(UUID id, String key, int number, String digest, String bpmn, @Nullable UUID by, Instant at) {
        jdbc.sql("""
                INSERT INTO process_version (id, key, number, digest, definition, published_by, published_at)
                VALUES (:id, :key, :number, :digest, :definition, :by, :at)
                """)
                .param("id", id)
                .param("key", key)
                .param("number", number)
                .param("digest", digest)
                .param("definition", bpmn)
                .param("by", by)
                .param("at", Sql.time(at))
                .update();
    }
}
