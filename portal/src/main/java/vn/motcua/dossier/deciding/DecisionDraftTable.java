// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.deciding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DecisionDraft;
import vn.motcua.dossier.state.Rows;
import vn.motcua.identity.Actor;
import vn.motcua.wording.Ruling;

/** The SQL of {@code dossier_decision_draft} and {@code dossier_decision_version}. */
@Repository
public class DecisionDraftTable {

    private final JdbcClient jdbc;

    DecisionDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Head(Ruling ruling, UUID template, String templateText) {}

    public Optional<DecisionDraft> find(UUID dossier) {
        return jdbc.sql(
                        "SELECT ruling, template, template_text FROM dossier_decision_draft WHERE dossier_id = :dossier")
                .param("dossier", dossier)
                .query(Head.class)
                .optional()
                .map(head -> new DecisionDraft(head.ruling(), head.template(), head.templateText(), versions(dossier)));
    }

    private List<DecisionDraft.Version> versions(UUID dossier) {
        return jdbc.sql("""
                SELECT number, text, written_by_name AS by, written_at AS at, submitted_at
                FROM dossier_decision_version WHERE dossier_id = :dossier ORDER BY number
                """)
                .param("dossier", dossier)
                .query(DecisionDraft.Version.class)
                .list();
    }

    /** Begins a draft, or begins it anew from another template; the versions written before stay. */
    public void begin(UUID dossier, Ruling ruling, UUID template, String filled, Actor by, Instant at) {
        jdbc.sql("""
                INSERT INTO dossier_decision_draft (dossier_id, ruling, template, template_text, begun_by, begun_at)
                VALUES (:dossier, :ruling, :template, :filled, :by, :at)
                ON CONFLICT (dossier_id) DO UPDATE
                SET ruling = excluded.ruling, template = excluded.template, template_text = excluded.template_text,
                    begun_by = excluded.begun_by, begun_at = excluded.begun_at
                """)
                .param("dossier", dossier)
                .param("ruling", ruling.name())
                .param("template", template)
                .param("filled", filled)
                .param("by", by.id())
                .param("at", Rows.utc(at))
                .update();
    }

    /** False when somebody else has written that version meanwhile. */
    public boolean insert(UUID dossier, int number, String text, Actor by, Instant at) {
        return jdbc.sql("""
                INSERT INTO dossier_decision_version
                    (dossier_id, number, text, written_by, written_by_name, written_at)
                VALUES (:dossier, :number, :text, :by, :name, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("dossier", dossier)
                        .param("number", number)
                        .param("text", text)
                        .param("by", by.id())
                        .param("name", by.name())
                        .param("at", Rows.utc(at))
                        .update()
                == 1;
    }

    public void submit(UUID dossier, int number, Instant at) {
        jdbc.sql("""
                UPDATE dossier_decision_version SET submitted_at = :at
                WHERE dossier_id = :dossier AND number = :number AND submitted_at IS NULL
                """)
                .param("dossier", dossier)
                .param("number", number)
                .param("at", Rows.utc(at))
                .update();
    }
}
