// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.UntypedDossier;
import vn.motcua.dossier.state.Rows;

/** The dossiers whose declarations lie at a desk on paper, found by an index of these few alone. */
@Repository
class UntypedTable {

    private final JdbcClient jdbc;

    UntypedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UntypedDossier> at(List<String> desks, int limit) {
        return jdbc.sql("""
                SELECT code, procedure_code, procedure_name, applicant_name, submitted_at, due_at
                FROM dossier
                WHERE to_be_typed AND accepted_at IS NOT NULL AND closed_at IS NULL AND status <> :withdrawn AND receiving_unit IN (:desks)
                ORDER BY due_at, id LIMIT :limit
                """)
                .param("desks", desks)
                .param("withdrawn", Status.WITHDRAWN.number())
                .param("limit", limit)
                .query((row, _) -> new UntypedDossier(
                        row.getString("code"),
                        row.getString("procedure_code"),
                        row.getString("procedure_name"),
                        row.getString("applicant_name"),
                        Rows.at(row, "submitted_at"),
                        Rows.findAt(row, "due_at")))
                .list();
    }
}
