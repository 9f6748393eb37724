// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.moving.Change.Handed;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.state.Columns;
import vn.motcua.dossier.state.Rows;
import vn.motcua.dossier.state.State;

/**
 * Writes all that a move changes in one statement, which hits nothing when the dossier has been moved since it was read.
 */
@Repository
class ChangeTable {

    private static final String MOVED = """
            WITH moved AS (
                UPDATE dossier SET
                    version = version + 1, status = :status, marking = :marking, facts = :facts::jsonb, units = :units,
                    supplements = :supplements, accepted_at = :accepted::timestamptz, due_at = :due::timestamptz,
                    promised_at = :promised::timestamptz, waiting_since = :waiting::timestamptz,
                    answer_by = :answerBy::timestamptz, apologised_at = :apologised::timestamptz,
                    finished_at = :finished::timestamptz, returned_at = :returned::timestamptz,
                    closed_at = :closed::timestamptz
                    %s
                WHERE id = :id AND version = :version
                RETURNING id)
            """;

    private static final String VERDICT = """
            , decision = :decision, decision_text = :decisionText, decided_at = :decidedAt::timestamptz,
            decided_step = :decidedStep::uuid, decided_element = :decidedElement, decided_by = :decidedBy
            """;

    private static final String HANDED = """
            , returned_to = :receiver, returned_way = :way
            """;

    private static final String CHANGED = """
            , changed AS (
                UPDATE dossier_step s SET
                    state = c.state, assignee = c.assignee, assignee_name = c.assignee_name, due_at = c.due_at,
                    held_since = c.held_since, closed_at = c.closed_at, closed_by = c.closed_by,
                    closed_by_name = c.closed_by_name, closed_how = c.closed_how, note = c.note
                FROM moved, jsonb_to_recordset(:changed::jsonb) AS c (
                    id uuid, state text, assignee uuid, assignee_name text, due_at timestamptz, held_since timestamptz,
                    closed_at timestamptz, closed_by uuid, closed_by_name text, closed_how text, note text)
                WHERE s.id = c.id)
            """;

    private static final String OPENED = """
            , opened AS (
                INSERT INTO dossier_step (
                    id, dossier_id, kind, element, name, unit, role, state, assignee, assignee_name, opened_at, due_at,
                    allotted_minutes, held_since, opened_by)
                SELECT c.id, moved.id, c.kind, c.element, c.name, c.unit, c.role, c.state, c.assignee, c.assignee_name,
                       c.opened_at, c.due_at, c.allotted_minutes, c.held_since, c.opened_by
                FROM moved, jsonb_to_recordset(:opened::jsonb) AS c (
                    id uuid, kind text, element text, name text, unit text, role text, state text, assignee uuid,
                    assignee_name text, opened_at timestamptz, due_at timestamptz, allotted_minutes integer,
                    held_since timestamptz, opened_by uuid))
            """;

    private static final String HELD = """
            , held AS (
                INSERT INTO dossier_holding (
                    step_id, dossier_id, held_by, unit, officer, officer_name, from_at, to_at, minutes)
                SELECT c.step_id, moved.id, c.held_by, c.unit, c.officer, c.officer_name, c.from_at, c.to_at, c.minutes
                FROM moved, jsonb_to_recordset(:held::jsonb) AS c (
                    step_id uuid, held_by text, unit text, officer uuid, officer_name text, from_at timestamptz,
                    to_at timestamptz, minutes integer))
            """;

    private static final String SEEN = """
            , seen AS (
                INSERT INTO dossier_unit (unit, dossier_id, applicant_key)
                SELECT unit, moved.id, f.applicant_key
                FROM moved JOIN dossier_filing f ON f.dossier_id = moved.id,
                    unnest(string_to_array(:newUnits, ' ')) AS unit
                ON CONFLICT DO NOTHING)
            """;

    private static final String ASKED = """
            , asked AS (
                INSERT INTO dossier_request (
                    id, dossier_id, step_id, kind, content, asked_at, asked_by, asked_unit, due_at)
                SELECT :askedId::uuid, moved.id, :askedStep::uuid, :askedKind, :askedContent::jsonb, :now::timestamptz,
                       :askedBy, :askedUnit, :askedDue::timestamptz
                FROM moved)
            """;

    private static final String ANSWERED = """
            , answered AS (
                UPDATE dossier_request r SET answered_at = :now::timestamptz, answer = :answer::jsonb
                FROM moved
                WHERE r.dossier_id = moved.id AND r.kind = :answeredKind AND r.answered_at IS NULL
                  AND (:answeredStep::uuid IS NULL OR r.step_id = :answeredStep::uuid))
            """;

    private static final String PAPERS = """
            , papers AS (
                INSERT INTO dossier_paper (id, dossier_id, part, name, originals, copies, files, at)
                SELECT c.id, moved.id, c.part, c.name, c.originals, c.copies, c.files, :now::timestamptz
                FROM moved, jsonb_to_recordset(:papers::jsonb) AS c (
                    id uuid, part text, name text, originals integer, copies integer, files uuid[]))
            """;

    private static final String ANSWERS = """
            , filing AS (
                UPDATE dossier_filing f SET answers = :answers::jsonb FROM moved WHERE f.dossier_id = moved.id)
            """;

    private static final String TURNS = """
            , turns AS (
                INSERT INTO dossier_turn (unit, role, officer)
                SELECT DISTINCT ON (c.unit, c.role) c.unit, c.role, c.officer
                FROM moved, jsonb_to_recordset(:turns::jsonb) AS c (unit text, role text, officer uuid)
                ON CONFLICT (unit, role) DO UPDATE SET officer = excluded.officer)
            """;

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Columns columns;

    ChangeTable(JdbcClient jdbc, Rows rows, Columns columns) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.columns = columns;
    }

    /** Writes a change; false when the dossier has been moved since it was read, and then nothing is written. */
    boolean write(Change change) {
        var sql = new StringBuilder();
        var params = new LinkedHashMap<String, @Nullable Object>();
        write(change, sql, params);
        var moved = jdbc.sql(sql.append("SELECT count(*) FROM moved").toString())
                .params(params)
                .query(Integer.class)
                .single();
        return moved == 1;
    }

    private void write(Change change, StringBuilder sql, Map<String, @Nullable Object> params) {
        var before = change.situation().dossier();
        var more = new StringBuilder();
        params.putAll(columns.of(change.state()));
        params.put("id", before.id());
        params.put("version", before.version());
        params.put("now", Rows.utc(change.now()));
        if (change.state().verdict() != before.state().verdict()) {
            more.append(VERDICT);
            params.putAll(Columns.of(change.state().verdict()));
        }
        handed(change.handed, more, params);
        sql.append(MOVED.formatted(more));
        add(
                sql,
                params,
                CHANGED,
                "changed",
                change.changed().stream().map(Columns::of).toList());
        add(
                sql,
                params,
                OPENED,
                "opened",
                change.opened().stream().map(Columns::of).toList());
        add(sql, params, HELD, "held", change.held().stream().map(Columns::of).toList());
        add(sql, params, PAPERS, "papers", papers(change));
        add(sql, params, TURNS, "turns", change.turns());
        newUnits(before.state(), change.state(), sql, params);
        asked(change, sql, params);
        answered(change, sql, params);
    }

    private void add(
            StringBuilder sql, Map<String, @Nullable Object> params, String part, String name, List<?> records) {
        if (!records.isEmpty()) {
            sql.append(part);
            params.put(name, rows.text(records));
        }
    }

    private static void handed(@Nullable Handed handed, StringBuilder more, Map<String, @Nullable Object> params) {
        if (handed != null) {
            more.append(HANDED);
            params.put("receiver", Rows.nfc(handed.receiver()));
            params.put("way", handed.way().name());
        }
    }

    private static void newUnits(State before, State after, StringBuilder sql, Map<String, @Nullable Object> params) {
        if (after.units().size() > before.units().size()) {
            sql.append(SEEN);
            params.put("newUnits", String.join(" ", DossierRights.withThoseAbove(after.units())));
        }
    }

    private void asked(Change change, StringBuilder sql, Map<String, @Nullable Object> params) {
        var asked = change.asked;
        if (asked != null) {
            sql.append(ASKED);
            params.put("askedId", asked.id());
            params.put("askedStep", asked.step());
            params.put("askedKind", asked.kind().name());
            params.put("askedContent", rows.text(asked.content()));
            params.put("askedBy", change.situation().actor().name());
            params.put("askedUnit", change.actingUnit());
            params.put("askedDue", Rows.utc(asked.dueAt()));
        }
    }

    private void answered(Change change, StringBuilder sql, Map<String, @Nullable Object> params) {
        var answered = change.answered;
        if (answered != null) {
            sql.append(ANSWERED);
            params.put("answeredKind", answered.kind().name());
            params.put("answeredStep", answered.step());
            params.put("answer", rows.text(answered.content()));
        }
        if (change.answers != null) {
            sql.append(ANSWERS);
            params.put("answers", rows.text(change.answers));
        }
    }

    private static List<Map<String, Object>> papers(Change change) {
        var all = new ArrayList<Map<String, Object>>();
        change.papers.forEach(paper -> all.add(Columns.of(paper, DossierView.Paper.Part.SUPPLEMENT)));
        if (!change.results.isEmpty()) {
            all.add(Columns.of(NewPaper.electronic("Kết quả", change.results), DossierView.Paper.Part.RESULT));
        }
        return all;
    }
}
