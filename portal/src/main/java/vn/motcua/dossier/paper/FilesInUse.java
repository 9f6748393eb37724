// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.vault.FileHolder;

/** The files of dossiers and drafts: papers, results, what was issued, messages, complaints, and answers of other offices. */
@Repository
class FilesInUse implements FileHolder {

    private final JdbcClient jdbc;

    FilesInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> needed(Collection<UUID> files) {
        var ids = files.toArray(UUID[]::new);
        return new HashSet<>(jdbc.sql("""
                SELECT file FROM (
                    SELECT unnest(files) AS file FROM dossier_paper WHERE files && :ids
                    UNION ALL SELECT unnest(files) FROM dossier_message WHERE files && :ids
                    UNION ALL SELECT unnest(files) FROM dossier_contest WHERE files && :ids
                    UNION ALL SELECT file_id FROM dossier_issue WHERE file_id = ANY (:ids)
                    UNION ALL SELECT file_id FROM dossier_draft_file WHERE file_id = ANY (:ids)
                    UNION ALL SELECT jsonb_array_elements_text(answer -> 'files')::uuid FROM dossier_request
                        WHERE jsonb_typeof(answer -> 'files') = 'array'
                    UNION ALL SELECT (answer ->> 'file')::uuid FROM dossier_request WHERE answer ->> 'file' IS NOT NULL
                ) AS needed WHERE file = ANY (:ids)
                """).param("ids", ids).query(UUID.class).list());
    }
}
