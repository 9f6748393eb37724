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
        var texts = files.stream().map(UUID::toString).toArray(String[]::new);
        return new HashSet<>(jdbc.sql("""
                SELECT file FROM (
                    SELECT unnest(files) AS file FROM dossier_paper WHERE files && :ids
                    UNION ALL SELECT unnest(files) FROM dossier_message WHERE files && :ids
                    UNION ALL SELECT unnest(files) FROM dossier_contest WHERE files && :ids
                    UNION ALL SELECT file_id FROM dossier_issue WHERE file_id = ANY (:ids)
                    UNION ALL SELECT file_id FROM dossier_draft_file WHERE file_id = ANY (:ids)
                    UNION ALL SELECT id FROM unnest(CAST(:ids AS uuid[])) AS id WHERE id::text IN (
                        SELECT unnest(dossier_request_files(answer)) FROM dossier_request
                        WHERE answer IS NOT NULL AND dossier_request_files(answer) && CAST(:texts AS text[]))
                ) AS needed WHERE file = ANY (:ids)
                """)
                .param("ids", ids)
                .param("texts", texts)
                .query(UUID.class)
                .list());
    }
}
