// SPDX-License-Identifier: Apache-2.0
package vn.motcua.remarks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code remark_fault}. */
@Repository
class FaultTable {

    private final JdbcClient jdbc;

    FaultTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Fault> since(UUID dossier, Instant time) {
        return jdbc.sql("""
                SELECT about, target, why FROM remark_fault
                WHERE dossier_id = :dossier AND found_at > :time
                ORDER BY found_at, target
                """)
                .param("dossier", dossier)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(Fault.class)
                .list();
    }

    /** What is marked with the same reason keeps its place. */
    void put(UUID dossier, Fault fault, UUID officer, Instant at) {
        jdbc.sql("""
                INSERT INTO remark_fault (dossier_id, about, target, why, found_by, found_at)
                VALUES (:dossier, :about, :target, :why, :officer, :at)
                ON CONFLICT (dossier_id, about, target) DO UPDATE
                SET why = excluded.why, found_by = excluded.found_by, found_at = excluded.found_at
                WHERE remark_fault.why <> excluded.why
                """)
                .param("dossier", dossier)
                .param("about", fault.about().name())
                .param("target", fault.target())
                .param("why", fault.why())
                .param("officer", officer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID dossier, Fault fault) {
        jdbc.sql("DELETE FROM remark_fault WHERE dossier_id = :dossier AND about = :about AND target = :target")
                .param("dossier", dossier)
                .param("about", fault.about().name())
                .param("target", fault.target())
                .update();
    }

    void forgetUntil(UUID dossier, Instant time) {
        jdbc.sql("DELETE FROM remark_fault WHERE dossier_id = :dossier AND found_at <= :time")
                .param("dossier", dossier)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
