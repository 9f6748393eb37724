// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code form_draft} and what hangs on it. */
@Repository
class FormDraftTable {

    private static final String COLUMNS = "id, procedure, base, definition, revision, state, opened_by, opened_at,"
            + " changed_by, changed_at, asked_by, judged_by";
    private static final String OPEN = "state IN ('DRAFT', 'IN_REVIEW', 'APPROVED')";

    private final JdbcClient jdbc;

    FormDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without their definitions. */
    List<FormDraft> open() {
        return jdbc.sql("SELECT " + COLUMNS.replace("definition", "'' AS definition") + " FROM form_draft WHERE " + OPEN
                        + " ORDER BY changed_at DESC")
                .query(FormDraft.class)
                .list();
    }

    Optional<FormDraft> find(String procedure) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM form_draft WHERE procedure = :procedure AND " + OPEN)
                .param("procedure", procedure)
                .query(FormDraft.class)
                .optional();
    }

    /** Held until the transaction ends. */
    Optional<FormDraft> lock(String procedure) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM form_draft WHERE procedure = :procedure AND " + OPEN
                        + " FOR UPDATE")
                .param("procedure", procedure)
                .query(FormDraft.class)
                .optional();
    }

    /** Says whether it was put there: not when one is open already. */
    boolean insert(FormDraft draft) {
        return jdbc.sql("""
                INSERT INTO form_draft
                    (id, procedure, base, definition, revision, state, opened_by, opened_at, changed_by, changed_at)
                VALUES (:id, :procedure, :base, :definition, :revision, :state, :by, :at, :by, :at)
                ON CONFLICT (procedure) WHERE state IN ('DRAFT', 'IN_REVIEW', 'APPROVED') DO NOTHING
                """)
                        .param("id", draft.id())
                        .param("procedure", draft.procedure())
                        .param("base", draft.base())
                        .param("definition", draft.definition())
                        .param("revision", draft.revision())
                        .param("state", draft.state().name())
                        .param("by", draft.openedBy())
                        .param("at", draft.openedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void keepPast(FormDraft draft) {
        jdbc.sql("INSERT INTO form_draft_past (draft, revision, definition) VALUES (:draft, :revision, :definition)")
                .param("draft", draft.id())
                .param("revision", draft.revision())
                .param("definition", draft.definition())
                .update();
    }

    record Past(int revision, String definition) {}

    Optional<Past> findPast(UUID draft) {
        return jdbc.sql("""
                SELECT revision, definition FROM form_draft_past WHERE draft = :draft ORDER BY revision DESC LIMIT 1
                """).param("draft", draft).query(Past.class).optional();
    }

    boolean hasPast(UUID draft) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM form_draft_past WHERE draft = :draft)")
                .param("draft", draft)
                .query(Boolean.class)
                .single();
    }

    void forgetPast(UUID draft, int revision) {
        one(jdbc.sql("DELETE FROM form_draft_past WHERE draft = :draft AND revision = :revision")
                .param("draft", draft)
                .param("revision", revision)
                .update());
    }

    /** A change takes back what a review has said. */
    void change(FormDraft draft, String definition, UUID by, Instant at) {
        one(jdbc.sql("""
                UPDATE form_draft
                SET definition = :definition, revision = revision + 1, state = 'DRAFT', changed_by = :by, changed_at = :at
                WHERE id = :id AND revision = :revision
                """)
                .param("definition", definition)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", draft.id())
                .param("revision", draft.revision())
                .update());
    }

    void ask(UUID draft, UUID by) {
        one(jdbc.sql("UPDATE form_draft SET state = 'IN_REVIEW', asked_by = :by WHERE id = :id")
                .param("by", by)
                .param("id", draft)
                .update());
    }

    void judge(UUID draft, DraftState state, UUID by) {
        one(jdbc.sql("UPDATE form_draft SET state = :state, judged_by = :by WHERE id = :id")
                .param("state", state.name())
                .param("by", by)
                .param("id", draft)
                .update());
    }

    void close(UUID draft, DraftState state) {
        one(jdbc.sql("UPDATE form_draft SET state = :state WHERE id = :id")
                .param("state", state.name())
                .param("id", draft)
                .update());
    }

    Optional<String> findTrial(UUID draft, UUID account) {
        return jdbc.sql("SELECT answers FROM form_trial WHERE draft = :draft AND account = :account")
                .param("draft", draft)
                .param("account", account)
                .query(String.class)
                .optional();
    }

    void keepTrial(UUID draft, UUID account, String answers) {
        jdbc.sql("""
                INSERT INTO form_trial (draft, account, answers) VALUES (:draft, :account, :answers)
                ON CONFLICT (draft, account) DO UPDATE SET answers = excluded.answers
                """)
                .param("draft", draft)
                .param("account", account)
                .param("answers", answers)
                .update();
    }

    private static void one(int changed) {
        if (changed != 1) {
            throw new IllegalStateException("One draft of a form should have changed, not " + changed);
        }
    }
}
