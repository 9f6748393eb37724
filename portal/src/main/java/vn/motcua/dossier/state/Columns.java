// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.NewPaper;
import vn.motcua.platform.Ids;

/** What stands in the columns of the dossier's tables, by the names of the parameters or of the columns. */
@Component
public final class Columns {

    // Without its type a missing value is another statement to the driver than one that is there: it would be parsed
    // and
    // planned anew each time the one follows the other.
    private static final Object NO_TIME = new SqlParameterValue(Types.OTHER, "timestamptz", null);
    private static final Object NO_ID = new SqlParameterValue(Types.OTHER, "uuid", null);
    private static final Object NO_TEXT = new SqlParameterValue(Types.VARCHAR, null);
    private static final Object NO_NUMBER = new SqlParameterValue(Types.INTEGER, null);

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
        params.put("toBeTyped", state.toBeTyped());
        params.put("accepted", at(deadline.acceptedAt()));
        params.put("due", at(deadline.dueAt()));
        params.put("promised", at(deadline.promisedAt()));
        params.put("waiting", at(deadline.waitingSince()));
        params.put("answerBy", at(deadline.answerBy()));
        params.put("apologised", at(deadline.apologisedAt()));
        params.put("finished", at(state.finishedAt()));
        params.put("returned", at(state.returnedAt()));
        params.put("closed", at(state.closedAt()));
        return params;
    }

    public static Map<String, @Nullable Object> of(@Nullable Verdict verdict) {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("decision", text(verdict == null ? null : verdict.decision().name()));
        params.put("decisionText", text(verdict == null ? null : verdict.text()));
        params.put("decidedAt", at(verdict == null ? null : verdict.at()));
        params.put("decidedStep", id(verdict == null ? null : verdict.step()));
        params.put("decidedElement", text(verdict == null ? null : verdict.element()));
        params.put("decidedBy", text(verdict == null ? null : verdict.by()));
        return params;
    }

    static Map<String, @Nullable Object> of(NewPaper paper, DossierView.Paper.Part part) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("id", Ids.next());
        columns.put("part", part.name());
        columns.put("name", Rows.nfc(paper.name()));
        columns.put("originals", paper.originals());
        columns.put("copies", paper.copies());
        columns.put("files", paper.files().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
        return columns;
    }

    static Map<String, @Nullable Object> of(StepRow step) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("step", step.id());
        columns.put("kind", step.kind().name());
        columns.put("element", step.element());
        columns.put("name", Rows.nfc(step.name()));
        columns.put("unit", step.unit());
        columns.put("role", step.role().name());
        columns.put("state", step.state().name());
        columns.put("assignee", id(step.assignee()));
        columns.put("assigneeName", text(step.assigneeName()));
        columns.put("opened", at(step.openedAt()));
        columns.put("due", at(step.dueAt()));
        columns.put("allotted", number(step.allottedMinutes()));
        columns.put("since", at(step.heldSince()));
        columns.put("openedBy", id(step.openedBy()));
        columns.put("closed", at(step.closedAt()));
        columns.put("closedBy", id(step.closedBy()));
        columns.put("closedByName", text(step.closedByName()));
        columns.put(
                "closedHow",
                text(step.closedHow() == null ? null : step.closedHow().name()));
        columns.put("note", text(step.note()));
        return columns;
    }

    static Map<String, @Nullable Object> of(HeldRow held) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("step", held.step());
        columns.put("by", held.by().name());
        columns.put("unit", held.unit());
        columns.put("officer", id(held.officer()));
        columns.put("officerName", text(held.officerName()));
        columns.put("from", at(held.from()));
        columns.put("to", at(held.to()));
        columns.put("minutes", held.minutes());
        return columns;
    }

    /** What was asked, by whom and for which unit. */
    public Map<String, @Nullable Object> of(Request asked, String by, String unit) {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("askedId", asked.id());
        params.put("askedStep", id(asked.step()));
        params.put("askedKind", asked.kind().name());
        params.put("askedContent", rows.text(asked.content()));
        params.put("askedBy", by);
        params.put("askedUnit", unit);
        params.put("askedDue", at(asked.dueAt()));
        return params;
    }

    static Map<String, @Nullable Object> of(Turn turn) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("unit", turn.unit());
        columns.put("role", turn.role().name());
        columns.put("officer", turn.officer());
        return columns;
    }

    static Map<String, @Nullable Object> ofUnit(String unit) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("unit", unit);
        return columns;
    }

    // ── what may be missing ─────────────────────────────────────────────────────────────────────────────────────────

    public static Object at(@Nullable Instant at) {
        return at == null ? NO_TIME : at.atOffset(ZoneOffset.UTC);
    }

    public static Object id(@Nullable UUID id) {
        return id == null ? NO_ID : id;
    }

    public static Object text(@Nullable String text) {
        return text == null ? NO_TEXT : Rows.nfc(text);
    }

    public static Object number(@Nullable Integer number) {
        return number == null ? NO_NUMBER : number;
    }
}
