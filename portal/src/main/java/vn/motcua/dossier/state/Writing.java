// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView.Paper.Part;
import vn.motcua.dossier.NewPaper;

/**
 * One statement that writes a dossier and all that belongs to it. Its first part is called {@code written} and gives the
 * dossier's id when it may be written; all others hang on it, so that everything is written or nothing.
 *
 * <p>Each row is a part of its own with its own parameters. Most moves write one row of a kind, for which the database
 * has a plan ready; unpacking the rows from JSON cost more than writing them.
 */
public final class Writing {

    /** In the text of a part this stands for what sets the row's parameters apart. */
    private static final String ROW = "@";

    private static final String PAPER = """
            , paper_@ AS (
                INSERT INTO dossier_paper (id, dossier_id, part, name, originals, copies, files, at)
                SELECT :id_@, id, :part_@, :name_@, :originals_@, :copies_@, :files_@::uuid[], :now FROM written)
            """;

    private static final String OPENED = """
            , step_@ AS (
                INSERT INTO dossier_step (
                    id, dossier_id, kind, element, name, unit, role, state, assignee, assignee_name, opened_at, due_at,
                    allotted_minutes, held_since, opened_by, closed_at, closed_by, closed_by_name, closed_how, note)
                SELECT :step_@, id, :kind_@, :element_@, :name_@, :unit_@, :role_@, :state_@, :assignee_@::uuid,
                    :assigneeName_@, :opened_@, :due_@, :allotted_@::integer, :since_@, :openedBy_@::uuid,
                    :closed_@::timestamptz, :closedBy_@::uuid, :closedByName_@, :closedHow_@, :note_@
                FROM written)
            """;

    private static final String CHANGED = """
            , step_@ AS (
                UPDATE dossier_step SET
                    state = :state_@, assignee = :assignee_@::uuid, assignee_name = :assigneeName_@, due_at = :due_@,
                    held_since = :since_@, closed_at = :closed_@::timestamptz, closed_by = :closedBy_@::uuid,
                    closed_by_name = :closedByName_@, closed_how = :closedHow_@, note = :note_@
                WHERE id = :step_@ AND EXISTS (SELECT FROM written))
            """;

    private static final String HELD = """
            , held_@ AS (
                INSERT INTO dossier_holding (
                    step_id, dossier_id, held_by, unit, officer, officer_name, from_at, to_at, minutes)
                SELECT :step_@, id, :by_@, :unit_@, :officer_@::uuid, :officerName_@, :from_@, :to_@, :minutes_@
                FROM written)
            """;

    private static final String SEEN = """
            , unit_@ AS (
                INSERT INTO dossier_unit (unit, dossier_id, procedure_code, applicant_key)
                SELECT :unit_@, id, :procedure, :applicantKey FROM written
                ON CONFLICT DO NOTHING)
            """;

    private static final String SEEN_TOO = """
            , unit_@ AS (
                INSERT INTO dossier_unit (unit, dossier_id, procedure_code, applicant_key)
                SELECT :unit_@, id, procedure_code, applicant_key FROM written JOIN dossier_filing ON dossier_id = id
                ON CONFLICT DO NOTHING)
            """;

    private static final String TURN = """
            , turn_@ AS (
                INSERT INTO dossier_turn (unit, role, officer) SELECT :unit_@, :role_@, :officer_@ FROM written
                ON CONFLICT (unit, role) DO UPDATE SET officer = excluded.officer)
            """;

    private static final String ASKED = """
            , asked AS (
                INSERT INTO dossier_request (
                    id, dossier_id, step_id, kind, content, asked_at, asked_by, asked_unit, due_at)
                SELECT :askedId, id, :askedStep::uuid, :askedKind, :askedContent::jsonb, :now, :askedBy, :askedUnit,
                    :askedDue::timestamptz
                FROM written)
            """;

    private static final String UNOWNED = """
            , unowned AS (
                INSERT INTO dossier_unowned (phone, dossier_id) SELECT :ownersPhone, id FROM written
                ON CONFLICT DO NOTHING)
            """;

    private final StringBuilder sql;
    private final Map<String, @Nullable Object> params;

    /** Begins with the part {@code written}; {@code params} hold {@code now} and whatever the parts ask for. */
    public Writing(String written, Map<String, @Nullable Object> params) {
        this.sql = new StringBuilder(written);
        this.params = new LinkedHashMap<>(params);
    }

    public String sql() {
        return sql.toString();
    }

    public Map<String, @Nullable Object> params() {
        return params;
    }

    public Writing add(String part, Map<String, ? extends @Nullable Object> columns) {
        sql.append(part);
        params.putAll(columns);
        return this;
    }

    public Writing opened(List<StepRow> steps) {
        return rows(OPENED, "o", steps.stream().map(Columns::of).toList());
    }

    public Writing changed(List<StepRow> steps) {
        return rows(CHANGED, "c", steps.stream().map(Columns::of).toList());
    }

    public Writing held(List<HeldRow> held) {
        return rows(HELD, "h", held.stream().map(Columns::of).toList());
    }

    public Writing papers(List<NewPaper> papers, Part part) {
        return rows(
                PAPER,
                part.name(),
                papers.stream().map(paper -> Columns.of(paper, part)).toList());
    }

    public Writing turns(List<Turn> turns) {
        return rows(TURN, "t", turns.stream().map(Columns::of).toList());
    }

    /** Something that was asked, by whom and for which unit. */
    public Writing asked(Map<String, ? extends @Nullable Object> request) {
        return add(ASKED, request);
    }

    /** Whose it is nobody knows yet; whoever signs in with this phone number may turn out to be the owner. */
    public Writing unowned(String phone) {
        return add(UNOWNED, Map.of("ownersPhone", phone));
    }

    /** The units that may see what is filed, those above them included; {@code applicantKey} is a parameter. */
    public Writing seenBy(List<String> units) {
        return rows(SEEN, "u", units.stream().map(Columns::ofUnit).toList());
    }

    /** More units that may see what was filed before, those above them included. */
    public Writing seenTooBy(List<String> units) {
        return rows(SEEN_TOO, "u", units.stream().map(Columns::ofUnit).toList());
    }

    private Writing rows(String part, String name, List<Map<String, @Nullable Object>> rows) {
        for (var number = 0; number < rows.size(); number++) {
            var suffix = name + number;
            sql.append(part.replace(ROW, suffix));
            rows.get(number).forEach((column, value) -> params.put(column + "_" + suffix, value));
        }
        return this;
    }
}
