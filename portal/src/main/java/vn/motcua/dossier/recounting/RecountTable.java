// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.recounting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.state.Columns;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.Rows;
import vn.motcua.dossier.state.StepRow;

/** The SQL of dates that are counted anew. */
@Repository
class RecountTable {

    private final JdbcClient jdbc;
    private final Rows rows;

    RecountTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The units that handle running dossiers. */
    List<String> handlingUnits() {
        return jdbc.sql("SELECT DISTINCT handling_unit FROM dossier WHERE closed_at IS NULL")
                .query(String.class)
                .list();
    }

    /** The running dossiers of a unit with their unfinished steps, locked until the transaction ends when they are to be changed. */
    List<Loaded> running(String unit, boolean isLocked) {
        var ids = jdbc.sql("SELECT id FROM dossier WHERE closed_at IS NULL AND handling_unit = :unit ORDER BY id"
                        + (isLocked ? " FOR UPDATE" : ""))
                .param("unit", unit)
                .query(UUID.class)
                .list();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT %s, %s
                        FROM dossier d
                        LEFT JOIN dossier_step s ON s.dossier_id = d.id AND s.state IN ('OPEN', 'WAITING')
                        WHERE d.closed_at IS NULL AND d.handling_unit = :unit
                        ORDER BY d.id, s.opened_at, s.id
                        """.formatted(Rows.DOSSIER, Rows.STEP))
                        .param("unit", unit)
                        .query(rows::loaded);
    }

    void write(DossierRow dossier, Instant due, Instant promised) {
        var changed = jdbc.sql("""
                UPDATE dossier SET version = version + 1, due_at = :due, promised_at = :promised
                WHERE id = :id AND version = :version
                """)
                .param("due", Columns.at(due))
                .param("promised", Columns.at(promised))
                .param("id", dossier.id())
                .param("version", dossier.version())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("The dossier " + dossier.id() + " was locked and still changed by another");
        }
    }

    void touch(DossierRow dossier) {
        jdbc.sql("UPDATE dossier SET version = version + 1 WHERE id = :id")
                .param("id", dossier.id())
                .update();
    }

    void write(StepRow step) {
        jdbc.sql("UPDATE dossier_step SET due_at = :due WHERE id = :id")
                .param("due", Columns.at(step.dueAt()))
                .param("id", step.id())
                .update();
    }
}
