// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierView.Paper.Part;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.state.Columns;
import vn.motcua.dossier.state.Rows;
import vn.motcua.dossier.state.Writing;

/**
 * Writes all that a move changes in one statement, which hits nothing when the dossier has been moved since it was read.
 */
@Repository
class ChangeTable {

    private static final String WRITTEN = """
            WITH written AS (
                UPDATE dossier SET
                    version = version + 1, status = :status, marking = :marking, facts = :facts::jsonb, units = :units,
                    supplements = :supplements, to_be_typed = :toBeTyped, accepted_at = :accepted::timestamptz, due_at = :due::timestamptz,
                    promised_at = :promised::timestamptz, waiting_since = :waiting::timestamptz,
                    answer_by = :answerBy::timestamptz, apologised_at = :apologised::timestamptz,
                    finished_at = :finished::timestamptz, returned_at = :returned::timestamptz,
                    closed_at = :closed::timestamptz
                    %s
                WHERE id = :id AND version = :version
                RETURNING id, procedure_code)
            """;

    private static final String VERDICT = """
            , decision = :decision, decision_text = :decisionText, decided_at = :decidedAt::timestamptz,
            decided_step = :decidedStep::uuid, decided_element = :decidedElement, decided_by = :decidedBy
            """;

    private static final String HANDED = """
            , returned_to = :receiver, returned_way = :way
            """;

    private static final String ANSWERED = """
            , answered AS (
                UPDATE dossier_request r SET answered_at = :now, answer = :answer::jsonb
                FROM written
                WHERE r.dossier_id = written.id AND r.kind = :answeredKind AND r.answered_at IS NULL
                  AND (:answeredStep::uuid IS NULL OR r.step_id = :answeredStep::uuid))
            """;

    private static final String TYPED = """
            , filing AS (
                UPDATE dossier_filing f SET answers = :answers::jsonb, answers_received = f.answers
                FROM written WHERE f.dossier_id = written.id)
            """;

    private static final String ANSWERS = """
            , filing AS (
                UPDATE dossier_filing f SET answers = :answers::jsonb FROM written WHERE f.dossier_id = written.id)
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
        var writing = begin(change)
                .changed(change.ledger().changed())
                .opened(change.ledger().opened())
                .papers(change.papers, Part.SUPPLEMENT)
                .papers(results(change), Part.RESULT);
        change.addTo(writing, columns);
        newUnits(change, writing);
        answered(change, writing);
        return jdbc.sql(writing.sql() + "SELECT count(*) FROM written")
                        .params(writing.params())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private Writing begin(Change change) {
        var before = change.situation().dossier();
        var params = new LinkedHashMap<>(columns.of(change.state()));
        params.put("id", before.id());
        params.put("version", before.version());
        params.put("now", Rows.utc(change.now()));
        var more = new StringBuilder();
        if (change.state().verdict() != before.state().verdict()) {
            more.append(VERDICT);
            params.putAll(Columns.of(change.state().verdict()));
        }
        var handed = change.handed;
        if (handed != null) {
            more.append(HANDED);
            params.put("receiver", Rows.nfc(handed.receiver()));
            params.put("way", handed.way().name());
        }
        return new Writing(WRITTEN.formatted(more), params);
    }

    private static List<NewPaper> results(Change change) {
        return change.results.isEmpty() ? List.of() : List.of(NewPaper.electronic("Kết quả", change.results));
    }

    private static void newUnits(Change change, Writing writing) {
        var before = change.situation().state().units();
        var after = change.state().units();
        if (after.size() > before.size()) {
            writing.seenTooBy(DossierRights.withThoseAbove(after));
        }
    }

    private void answered(Change change, Writing writing) {
        var answered = change.answered;
        if (answered != null) {
            var params = new LinkedHashMap<String, @Nullable Object>();
            params.put("answeredKind", answered.kind().name());
            params.put("answeredStep", Columns.id(answered.step()));
            params.put("answer", rows.text(answered.content()));
            writing.add(ANSWERED, params);
        }
        if (change.answers != null) {
            var isTyped = change.move() == Move.Kind.TYPE_DECLARATION;
            writing.add(isTyped ? TYPED : ANSWERS, Map.of("answers", rows.text(change.answers)));
        }
    }
}
