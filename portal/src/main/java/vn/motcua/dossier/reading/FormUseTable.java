// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.FormUse;

/** What is still filled in or handled by a version of a form; what is closed is not looked at. */
@Repository
public class FormUseTable {

    private final JdbcClient jdbc;

    FormUseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public FormUse of(UUID form) {
        return jdbc.sql("""
                SELECT
                    (SELECT count(*) FROM (SELECT FROM dossier_draft WHERE form_version = :form LIMIT :most) AS d)
                        AS drafts,
                    (SELECT count(*) FROM (
                        SELECT FROM dossier WHERE form_version = :form AND closed_at IS NULL LIMIT :most) AS o)
                        AS open_dossiers
                """)
                .param("form", form)
                .param("most", FormUse.MOST)
                .query(FormUse.class)
                .single();
    }
}
