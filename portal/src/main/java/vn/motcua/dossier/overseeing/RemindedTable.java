// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.overseeing;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.state.Rows;

/** When the holder of a step was last reminded by a head. */
@Repository
public class RemindedTable {

    private final JdbcClient jdbc;

    RemindedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a reminding; false when there was one since the given time, and then nothing is noted. */
    public boolean note(UUID step, UUID officer, Instant at, Instant lastBefore) {
        return jdbc.sql("""
                INSERT INTO dossier_step_reminded AS old (step_id, reminded_at, reminded_by)
                VALUES (:step, :at, :officer)
                ON CONFLICT (step_id) DO UPDATE SET reminded_at = excluded.reminded_at, reminded_by = excluded.reminded_by
                WHERE old.reminded_at <= :lastBefore
                """)
                        .param("step", step)
                        .param("at", Rows.utc(at))
                        .param("officer", officer)
                        .param("lastBefore", Rows.utc(lastBefore))
                        .update()
                == 1;
    }
}
