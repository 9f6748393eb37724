// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code wording_template} and {@code wording_template_draft}. */
@Repository
class TemplateTable {

    private static final String COLUMNS = "id, procedure, ruling, number, text, published_by, published_at";
    private static final String DRAFT = "procedure, ruling, text, revision, changed_by, changed_at";

    private final JdbcClient jdbc;

    TemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of each procedure and ruling. */
    List<Template> newest() {
        return jdbc.sql("SELECT DISTINCT ON (procedure, ruling) " + COLUMNS
                        + " FROM wording_template ORDER BY procedure, ruling, number DESC")
                .query(Template.class)
                .list();
    }

    /** The newest first. */
    List<Template> versions(String procedure, Ruling ruling) {
        return jdbc.sql(
                        "SELECT " + COLUMNS
                                + " FROM wording_template WHERE procedure = :procedure AND ruling = :ruling ORDER BY number DESC")
                .param("procedure", procedure)
                .param("ruling", ruling.name())
                .query(Template.class)
                .list();
    }

    /** False when somebody else has published this version meanwhile. */
    boolean insert(Template template) {
        return jdbc.sql("""
                INSERT INTO wording_template (id, procedure, ruling, number, text, published_by, published_at)
                VALUES (:id, :procedure, :ruling, :number, :text, :by, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", template.id())
                        .param("procedure", template.procedure())
                        .param("ruling", template.ruling().name())
                        .param("number", template.number())
                        .param("text", template.text())
                        .param("by", template.publishedBy())
                        .param("at", template.publishedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<TemplateDraft> drafts() {
        return jdbc.sql("SELECT " + DRAFT + " FROM wording_template_draft ORDER BY changed_at DESC")
                .query(TemplateDraft.class)
                .list();
    }

    Optional<TemplateDraft> findDraft(String procedure, Ruling ruling) {
        return jdbc.sql("SELECT " + DRAFT
                        + " FROM wording_template_draft WHERE procedure = :procedure AND ruling = :ruling")
                .param("procedure", procedure)
                .param("ruling", ruling.name())
                .query(TemplateDraft.class)
                .optional();
    }

    /** Whether it was written: not when somebody else has changed it since its revision was seen. */
    boolean put(TemplateDraft draft) {
        return jdbc.sql("""
                INSERT INTO wording_template_draft AS d (procedure, ruling, text, revision, changed_by, changed_at)
                SELECT :procedure, :ruling, :text, 1, :by, :at
                WHERE :seen = 0 OR EXISTS (
                    SELECT FROM wording_template_draft WHERE procedure = :procedure AND ruling = :ruling)
                ON CONFLICT (procedure, ruling) DO UPDATE
                SET text = excluded.text, revision = d.revision + 1, changed_by = excluded.changed_by,
                    changed_at = excluded.changed_at
                WHERE d.revision = :seen
                """)
                        .param("procedure", draft.procedure())
                        .param("ruling", draft.ruling().name())
                        .param("text", draft.text())
                        .param("seen", draft.revision())
                        .param("by", draft.changedBy())
                        .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void deleteDraft(String procedure, Ruling ruling) {
        jdbc.sql("DELETE FROM wording_template_draft WHERE procedure = :procedure AND ruling = :ruling")
                .param("procedure", procedure)
                .param("ruling", ruling.name())
                .update();
    }
}
