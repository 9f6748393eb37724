// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of which version of a procedure is in force from when. */
@Repository
class InForceRows {

    private final JdbcClient jdbc;

    InForceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> find(String code, Instant at) {
        return jdbc.sql("""
                SELECT version FROM procedure_in_force
                WHERE procedure = :code AND since <= :at ORDER BY since DESC LIMIT 1
                """)
                .param("code", code)
                .param("at", Sql.time(at))
                .query(UUID.class)
                .optional();
    }

    /** The version that begins later. */
    Optional<Coming> findComing(String code, Instant now) {
        return jdbc.sql("""
                SELECT version, since FROM procedure_in_force
                WHERE procedure = :code AND since > :now ORDER BY since DESC LIMIT 1
                """)
                .param("code", code)
                .param("now", Sql.time(now))
                .query((row, _) -> new Coming(
                        row.getObject("version", UUID.class),
                        row.getObject("since", java.time.OffsetDateTime.class).toInstant()))
                .optional();
    }

    record Coming(UUID version, Instant since) {}

    /** The first version of a procedure holds for whatever was filed before it was known here. */
    void begin(String code, UUID version, Instant since) {
        jdbc.sql("""
                INSERT INTO procedure_in_force (procedure, since, version)
                SELECT :code,
                       CASE WHEN EXISTS (SELECT FROM procedure_in_force WHERE procedure = :code)
                            THEN :since::timestamptz ELSE '-infinity' END,
                       :version
                ON CONFLICT (procedure, since) DO UPDATE SET version = excluded.version
                """)
                .param("code", code)
                .param("since", Sql.time(since))
                .param("version", version)
                .update();
    }

    void forgetComing(String code, Instant now) {
        jdbc.sql("DELETE FROM procedure_in_force WHERE procedure = :code AND since > :now")
                .param("code", code)
                .param("now", Sql.time(now))
                .update();
    }

    /** Procedures of which another version is in force than the one that lists and searches show. */
    List<String> due(Instant now) {
        return jdbc.sql("""
                SELECT p.code FROM procedure p
                JOIN LATERAL (SELECT version FROM procedure_in_force f
                              WHERE f.procedure = p.code AND f.since <= :now ORDER BY f.since DESC LIMIT 1) f ON true
                WHERE f.version <> p.version ORDER BY p.code
                """).param("now", Sql.time(now)).query(String.class).list();
    }
}
