// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Draft.DraftFile;
import vn.motcua.dossier.Draft.Seen;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.state.Rows;
import vn.motcua.form.Answers;
import vn.motcua.vault.VaultFile;

/** The SQL of the drafts. Every statement names the owner, so that nobody reaches another's. */
@Repository
public class DraftTable {

    private static final String DRAFT = """
            SELECT id, owner, procedure_code, procedure_name, unit, form_version, answers, applicant, collect, started_at,
                   saved_at, version, cases
            FROM dossier_draft
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    public DraftTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void insert(Draft draft) {
        jdbc.sql("""
                INSERT INTO dossier_draft (
                    id, owner, procedure_code, procedure_name, unit, form_version, answers, started_at, saved_at)
                VALUES (:id, :owner, :procedure, :name, :unit, :form, :answers::jsonb, :at, :at)
                """)
                .param("id", draft.id())
                .param("owner", draft.owner())
                .param("procedure", draft.procedureCode())
                .param("name", draft.procedureName())
                .param("unit", draft.unit())
                .param("form", draft.formVersion())
                .param("answers", draft.answers().json())
                .param("at", Rows.utc(draft.startedAt()))
                .update();
    }

    /** Which cases of the checklist are the owner's; no saving of what is typed. */
    public void tellCases(UUID owner, UUID id, List<String> cases) {
        jdbc.sql("UPDATE dossier_draft SET cases = :cases WHERE id = :id AND owner = :owner")
                .param("cases", cases.toArray(String[]::new))
                .params(Map.of("id", id, "owner", owner))
                .update();
    }

    public Optional<Draft> find(UUID owner, UUID id) {
        return jdbc.sql(DRAFT + "WHERE id = :id AND owner = :owner")
                .params(Map.of("id", id, "owner", owner))
                .query((row, _) -> draft(row))
                .optional();
    }

    /** Of whomever; only for those whom its owner has invited to read it. */
    public Optional<Draft> find(UUID id) {
        return jdbc.sql(DRAFT + "WHERE id = :id")
                .param("id", id)
                .query((row, _) -> draft(row))
                .optional();
    }

    /** It is filed as soon as all who sign it have agreed. */
    public void handOver(UUID id) {
        jdbc.sql("UPDATE dossier_draft SET handed_over = true WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** It is its owner's again: somebody changed it, declined, or was added. */
    public void takeBack(UUID id) {
        jdbc.sql("UPDATE dossier_draft SET handed_over = false WHERE id = :id AND handed_over")
                .param("id", id)
                .update();
    }

    public boolean isHandedOver(UUID id) {
        return jdbc.sql("SELECT handed_over FROM dossier_draft WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public Optional<Draft> findFor(UUID owner, String procedure, String unit, UUID formVersion) {
        return jdbc.sql(DRAFT + """
                WHERE owner = :owner AND procedure_code = :procedure AND unit = :unit AND form_version = :form
                ORDER BY saved_at DESC LIMIT 1
                """)
                .params(Map.of("owner", owner, "procedure", procedure, "unit", unit, "form", formVersion))
                .query((row, _) -> draft(row))
                .optional();
    }

    /** The draft that was made anew of a dossier; who asks at the same time waits until this transaction is over. */
    public Optional<Draft> findReopened(UUID owner, UUID dossier) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:dossier::text, 640))")
                .param("dossier", dossier)
                .query((_, _) -> dossier)
                .list();
        return jdbc.sql(DRAFT + "WHERE owner = :owner AND reopened = :dossier")
                .params(Map.of("owner", owner, "dossier", dossier))
                .query((row, _) -> draft(row))
                .optional();
    }

    public void rememberReopened(UUID draft, UUID dossier) {
        jdbc.sql("UPDATE dossier_draft SET reopened = :dossier WHERE id = :draft")
                .params(Map.of("draft", draft, "dossier", dossier))
                .update();
    }

    public List<Draft> of(UUID owner, int limit) {
        return jdbc.sql(DRAFT + "WHERE owner = :owner ORDER BY saved_at DESC LIMIT :limit")
                .params(Map.of("owner", owner, "limit", limit))
                .query((row, _) -> draft(row))
                .list();
    }

    /** Whether it was saved: it is there, and no other hand has saved since it was seen. */
    public boolean save(UUID owner, UUID id, Seen seen, Answers answers, Instant at) {
        return jdbc.sql("""
                        UPDATE dossier_draft
                        SET answers = :answers::jsonb, saved_at = :at, version = version + 1, hand = :hand,
                            handed_over = false
                        WHERE id = :id AND owner = :owner AND (version = :version OR hand = :hand)
                        """)
                        .param("id", id)
                        .param("owner", owner)
                        .param("version", seen.version())
                        .param("hand", seen.hand())
                        .param("answers", Rows.nfc(answers.json()))
                        .param("at", Rows.utc(at))
                        .update()
                == 1;
    }

    /** As the other. */
    public boolean save(UUID owner, UUID id, Seen seen, Applicant applicant, Move.ReturnWay collect, Instant at) {
        return jdbc.sql("""
                        UPDATE dossier_draft
                        SET applicant = :applicant::jsonb, collect = :collect, saved_at = :at, version = version + 1,
                            hand = :hand, handed_over = false
                        WHERE id = :id AND owner = :owner AND (version = :version OR hand = :hand)
                        """)
                        .param("id", id)
                        .param("owner", owner)
                        .param("version", seen.version())
                        .param("hand", seen.hand())
                        .param("applicant", json.writeValueAsString(applicant))
                        .param("collect", collect.name())
                        .param("at", Rows.utc(at))
                        .update()
                == 1;
    }

    public void attach(UUID draft, String paper, VaultFile file, Instant at) {
        takeBack(draft);
        jdbc.sql("""
                INSERT INTO dossier_draft_file (draft_id, file_id, paper, name, media_type, size_in_bytes, attached_at)
                VALUES (:draft, :file, :paper, :name, :type, :size, :at)
                ON CONFLICT (draft_id, file_id) DO UPDATE SET paper = excluded.paper
                """)
                .param("draft", draft)
                .param("file", file.id())
                .param("paper", paper)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.sizeInBytes())
                .param("at", Rows.utc(at))
                .update();
    }

    /** Puts a file in the place of others: it stands where the first of them stood. */
    public void replace(UUID draft, String paper, List<UUID> old, VaultFile file) {
        takeBack(draft);
        jdbc.sql("""
                WITH gone AS (
                    DELETE FROM dossier_draft_file WHERE draft_id = :draft AND file_id IN (:old) RETURNING attached_at)
                INSERT INTO dossier_draft_file (draft_id, file_id, paper, name, media_type, size_in_bytes, attached_at)
                SELECT :draft, :file, :paper, :name, :type, :size, min(attached_at) FROM gone HAVING count(*) > 0
                """)
                .param("draft", draft)
                .param("old", old)
                .param("file", file.id())
                .param("paper", paper)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.sizeInBytes())
                .update();
    }

    public void detach(UUID draft, UUID file) {
        takeBack(draft);
        jdbc.sql("DELETE FROM dossier_draft_file WHERE draft_id = :draft AND file_id = :file")
                .params(Map.of("draft", draft, "file", file))
                .update();
    }

    public void delete(UUID owner, UUID id) {
        jdbc.sql("DELETE FROM dossier_draft WHERE id = :id AND owner = :owner")
                .params(Map.of("id", id, "owner", owner))
                .update();
    }

    private Draft draft(ResultSet row) throws SQLException {
        var id = Rows.uuid(row, "id");
        var collect = row.getString("collect");
        return new Draft(
                id,
                Rows.uuid(row, "owner"),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("unit"),
                Rows.uuid(row, "form_version"),
                Answers.read(row.getString("answers")),
                applicant(row.getString("applicant")),
                collect == null ? null : Move.ReturnWay.valueOf(collect),
                files(id),
                Rows.at(row, "started_at"),
                Rows.at(row, "saved_at"),
                row.getLong("version"),
                List.of((String[]) row.getArray("cases").getArray()));
    }

    private @Nullable Applicant applicant(@Nullable String text) {
        return text == null ? null : json.readValue(text, Applicant.class);
    }

    private List<DraftFile> files(UUID draft) {
        return jdbc.sql("""
                SELECT paper, file_id, name, media_type, size_in_bytes
                FROM dossier_draft_file
                WHERE draft_id = :draft
                ORDER BY attached_at, file_id
                """)
                .param("draft", draft)
                .query((row, _) -> new DraftFile(
                        row.getString("paper"),
                        Rows.uuid(row, "file_id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size_in_bytes")))
                .list();
    }
}
