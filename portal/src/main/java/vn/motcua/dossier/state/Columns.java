// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.NewPaper;
import vn.motcua.platform.Ids;

/** What stands in the columns of the dossier's tables, by the names of the parameters or of the columns. */
@Component
public final class Columns {

    private final Rows rows;

    Columns(Rows rows) {
        this.rows = rows;
    }

    /** What moves change of a dossier; its verdict apart. */
    public Map<String, @Nullable Object> of(State state) {
        var params = new LinkedHashMap<String, @Nullable Object>();
        var deadline = state.deadline();
        params.put("status", state.status().number());
        params.put("marking", state.marking().text());
        params.put("facts", rows.text(state.facts()));
        params.put("units", String.join(" ", state.units()));
        params.put("supplements", state.supplements());
        params.put("accepted", Rows.utc(deadline.acceptedAt()));
        params.put("due", Rows.utc(deadline.dueAt()));
        params.put("promised", Rows.utc(deadline.promisedAt()));
        params.put("waiting", Rows.utc(deadline.waitingSince()));
        params.put("answerBy", Rows.utc(deadline.answerBy()));
        params.put("apologised", Rows.utc(deadline.apologisedAt()));
        params.put("finished", Rows.utc(state.finishedAt()));
        params.put("returned", Rows.utc(state.returnedAt()));
        params.put("closed", Rows.utc(state.closedAt()));
        return params;
    }

    public static Map<String, @Nullable Object> of(@Nullable Verdict verdict) {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("decision", verdict == null ? null : verdict.decision().name());
        params.put("decisionText", verdict == null ? null : Rows.nfc(verdict.text()));
        params.put("decidedAt", verdict == null ? null : Rows.utc(verdict.at()));
        params.put("decidedStep", verdict == null ? null : verdict.step());
        params.put("decidedElement", verdict == null ? null : verdict.element());
        params.put("decidedBy", verdict == null ? null : verdict.by());
        return params;
    }

    public static Map<String, Object> of(NewPaper paper, DossierView.Paper.Part part) {
        return Map.of(
                "id", Ids.next(),
                "part", part.name(),
                "name", paper.name(),
                "originals", paper.originals(),
                "copies", paper.copies(),
                "files", paper.files());
    }

    public static Map<String, @Nullable Object> of(StepRow step) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("id", step.id());
        columns.put("kind", step.kind());
        columns.put("element", step.element());
        columns.put("name", step.name());
        columns.put("unit", step.unit());
        columns.put("role", step.role());
        columns.put("state", step.state());
        columns.put("assignee", step.assignee());
        columns.put("assignee_name", step.assigneeName());
        columns.put("opened_at", text(step.openedAt()));
        columns.put("due_at", text(step.dueAt()));
        columns.put("allotted_minutes", step.allottedMinutes());
        columns.put("held_since", text(step.heldSince()));
        columns.put("opened_by", step.openedBy());
        columns.put("closed_at", text(step.closedAt()));
        columns.put("closed_by", step.closedBy());
        columns.put("closed_by_name", step.closedByName());
        columns.put("closed_how", step.closedHow());
        columns.put("note", step.note());
        return columns;
    }

    public static Map<String, @Nullable Object> of(HeldRow held) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("step_id", held.step());
        columns.put("held_by", held.by());
        columns.put("unit", held.unit());
        columns.put("officer", held.officer());
        columns.put("officer_name", held.officerName());
        columns.put("from_at", text(held.from()));
        columns.put("to_at", text(held.to()));
        columns.put("minutes", held.minutes());
        return columns;
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
