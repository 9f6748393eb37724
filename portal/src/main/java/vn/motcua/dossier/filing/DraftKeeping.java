// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.filing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.OldRows;
import vn.motcua.platform.retention.Span;

/** Drafts that nobody went on with. One that somebody was asked to sign stays: others have part in it. */
@Configuration
class DraftKeeping {

    @Bean
    Keeping oldDrafts(JdbcClient jdbc) {
        return new OldRows(jdbc, "DRAFTS", Span.days(180), Span.days(30), "dossier_draft", "saved_at")
                .where("NOT EXISTS (SELECT 1 FROM dossier_cosigner c WHERE c.draft_id = dossier_draft.id)");
    }
}
