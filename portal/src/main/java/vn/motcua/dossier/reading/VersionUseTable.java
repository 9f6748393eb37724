// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.FormUse;

/** What is still filled in or handled by a version of a form or a process; what is closed is not looked at. */
@Repository
public class VersionUseTable {

    private final JdbcClient jdbc;

    VersionUseTable(JdbcClient jdbc) {
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

    public Map<UUID, Integer> dossiersBy(Collection<UUID> processes) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                SELECT process_version, count(*) AS open_dossiers FROM dossier
                WHERE process_version IN (:processes) AND closed_at IS NULL
                GROUP BY process_version
                """).param("processes", processes).query(row -> {
            counts.put(row.getObject("process_version", UUID.class), row.getInt("open_dossiers"));
        });
        return counts;
    }
}
