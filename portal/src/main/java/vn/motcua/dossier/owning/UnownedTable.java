// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.owning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.owning.SamePerson.Handed;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.Rows;

/** The SQL of {@code dossier_unowned}, whose rows are written with the dossier, and {@code dossier_claimant}. */
@Repository
class UnownedTable {

    private static final String LOCK = """
            SELECT %s, f.applicant_id, f.phone, u.claim
            FROM dossier_unowned u
            JOIN dossier d ON d.id = u.dossier_id
            JOIN dossier_filing f ON f.dossier_id = d.id
            WHERE %s AND d.owner IS NULL
            ORDER BY d.id
            FOR UPDATE OF u, d
            """;

    private final JdbcClient jdbc;
    private final Rows rows;

    UnownedTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A dossier without an owner, what was said at the counter, and the code on its receipt. */
    record Unowned(DossierRow dossier, Handed handed, String claim) {}

    Optional<String> findClaim(UUID dossier) {
        return jdbc.sql("SELECT claim FROM dossier_unowned WHERE dossier_id = :dossier")
                .param("dossier", dossier)
                .query(String.class)
                .optional();
    }

    /** Those with this phone number, locked until the transaction is over. */
    List<Unowned> lock(String phone) {
        return jdbc.sql(LOCK.formatted(Rows.DOSSIER, "u.phone = :phone"))
                .param("phone", phone)
                .query(this::unowned)
                .list();
    }

    Optional<Unowned> lockByCode(String code) {
        return jdbc.sql(LOCK.formatted(Rows.DOSSIER, "d.code = :code"))
                .param("code", code)
                .query(this::unowned)
                .optional();
    }

    private Unowned unowned(ResultSet row, int number) throws SQLException {
        var handed = new Handed(row.getString("applicant_name"), row.getString("applicant_id"), row.getString("phone"));
        return new Unowned(rows.dossier(row), handed, row.getString("claim"));
    }

    boolean isClaimant(UUID account, String idNumber) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM dossier_claimant WHERE account = :account AND id_number = :number)")
                .param("account", account)
                .param("number", idNumber)
                .query(Boolean.class)
                .single();
    }

    void rememberClaimant(UUID account, String idNumber, Instant since) {
        jdbc.sql("""
                INSERT INTO dossier_claimant (account, id_number, since) VALUES (:account, :number, :since)
                ON CONFLICT DO NOTHING
                """)
                .param("account", account)
                .param("number", idNumber)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
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
