// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.identity.Actor;

/** The people who have filed before, so that nobody has to tell the counter the same twice. */
@Service
public class Applicants {

    private final JdbcClient jdbc;

    Applicants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whoever has this identity number in the newest dossier that the officer may see; a dossier of other offices tells
     * nothing.
     */
    public Optional<Applicant> find(Actor officer, String idNumber) {
        var reach = DossierRights.reachOf(officer);
        var number = idNumber.replaceAll("\\s", "");
        return number.isEmpty() || reach.isEmpty() ? Optional.empty() : find(reach, number);
    }

    private Optional<Applicant> find(List<String> reach, String number) {
        return jdbc.sql("""
                SELECT d.applicant_name, f.applicant_id, f.phone, f.email, f.address
                FROM dossier_filing f JOIN dossier d ON d.id = f.dossier_id
                WHERE f.applicant_id = :number AND f.applicant_id <> ''
                  AND EXISTS (SELECT FROM dossier_unit u WHERE u.dossier_id = f.dossier_id AND u.unit IN (:reach))
                ORDER BY f.dossier_id DESC LIMIT 1
                """)
                .param("number", number)
                .param("reach", reach)
                .query((row, _) -> new Applicant(
                        row.getString("applicant_name"),
                        row.getString("applicant_id"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address"),
                        null))
                .optional();
    }
}
