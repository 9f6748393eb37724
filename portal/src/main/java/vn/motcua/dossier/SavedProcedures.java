// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.state.Rows;
import vn.motcua.identity.Actor;

/** The procedures a citizen keeps on a list for later, by their codes. */
@Service
public class SavedProcedures {

    /** More is no list any more. */
    public static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final InstantSource clock;

    SavedProcedures(JdbcClient jdbc, Procedures procedures, InstantSource clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The last kept first. */
    public List<String> of(Actor citizen) {
        return jdbc.sql("""
                SELECT procedure_code FROM dossier_saved_procedure
                WHERE account = :account
                ORDER BY saved_at DESC, procedure_code
                LIMIT :most
                """)
                .param("account", citizen.id())
                .param("most", MOST)
                .query(String.class)
                .list();
    }

    /** Whether it is on the list now; not for a procedure that does not exist, nor beyond the most. */
    public boolean keep(Actor citizen, String procedure) {
        var kept = of(citizen);
        if (kept.contains(procedure)) {
            return true;
        }
        if (kept.size() >= MOST || procedures.find(procedure).isEmpty()) {
            return false;
        }
        jdbc.sql("""
                INSERT INTO dossier_saved_procedure (account, procedure_code, saved_at) VALUES (:account, :procedure, :at)
                ON CONFLICT DO NOTHING
                """)
                .param("account", citizen.id())
                .param("procedure", procedure)
                .param("at", Rows.utc(clock.instant()))
                .update();
        return true;
    }

    public void drop(Actor citizen, String procedure) {
        jdbc.sql("DELETE FROM dossier_saved_procedure WHERE account = :account AND procedure_code = :procedure")
                .param("account", citizen.id())
                .param("procedure", procedure)
                .update();
    }
}
