// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.owning;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.owning.SamePerson.Handed;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.Rows;

/** The SQL of {@code dossier_unowned}, whose rows are written with the dossier. */
@Repository
class UnownedTable {

    private final JdbcClient jdbc;
    private final Rows rows;

    UnownedTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A dossier without an owner, and what was said at the counter. */
    record Unowned(DossierRow dossier, Handed handed) {}

    /** Those with this phone number, locked until the transaction is over. */
    List<Unowned> lock(String phone) {
        return jdbc.sql("""
                SELECT %s, f.applicant_id, f.phone
                FROM dossier_unowned u
                JOIN dossier d ON d.id = u.dossier_id
                JOIN dossier_filing f ON f.dossier_id = d.id
                WHERE u.phone = :phone AND d.owner IS NULL
                ORDER BY d.id
                FOR UPDATE OF u, d
                """.formatted(Rows.DOSSIER))
                .param("phone", phone)
                .query((row, _) -> new Unowned(
                        rows.dossier(row),
                        new Handed(
                                row.getString("applicant_name"),
                                row.getString("applicant_id"),
                                row.getString("phone"))))
                .list();
    }

    /** A move that was decided upon the dossier without its owner is decided anew. */
    void give(UUID dossier, UUID owner) {
        jdbc.sql("UPDATE dossier SET owner = :owner, version = version + 1 WHERE id = :dossier AND owner IS NULL")
                .param("owner", owner)
                .param("dossier", dossier)
                .update();
        jdbc.sql("DELETE FROM dossier_unowned WHERE dossier_id = :dossier")
                .param("dossier", dossier)
                .update();
    }
}
