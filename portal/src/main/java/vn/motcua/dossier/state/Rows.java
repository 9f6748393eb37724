// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.StepState;
import vn.motcua.identity.Role;
import vn.motcua.process.Marking;

/** Reads rows of the dossier's tables, whose columns come as {@code d_…} and {@code s_…}. */
@Component
public final class Rows {

    public static final String DOSSIER = """
            d.id AS d_id, d.code, d.version, d.status, d.channel, d.procedure_code, d.procedure_name, d.form_version,
            d.process_version, d.receiving_unit, d.handling_unit, d.owner, d.applicant_name, d.submitted_at,
            d.limit_amount, d.limit_unit, d.supplement, d.after_three_is_tomorrow, d.marking, d.facts, d.units,
            d.supplements, d.to_be_typed, d.accepted_at, d.due_at, d.promised_at, d.waiting_since, d.answer_by, d.apologised_at,
            d.decision, d.decision_text, d.decided_at, d.decided_step, d.decided_element, d.decided_by,
            d.finished_at, d.returned_at, d.closed_at
            """;

    public static final String STEP = """
            s.id AS s_id, s.dossier_id AS s_dossier_id, s.kind AS s_kind, s.element AS s_element, s.name AS s_name,
            s.unit AS s_unit, s.role AS s_role, s.state AS s_state, s.assignee AS s_assignee,
            s.assignee_name AS s_assignee_name, s.opened_at AS s_opened_at, s.due_at AS s_due_at,
            s.allotted_minutes AS s_allotted_minutes, s.held_since AS s_held_since, s.opened_by AS s_opened_by,
            s.closed_at AS s_closed_at, s.closed_by AS s_closed_by, s.closed_by_name AS s_closed_by_name,
            s.closed_how AS s_closed_how, s.note AS s_note
            """;

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private static final TypeReference<List<Map<String, Object>>> OBJECTS = new TypeReference<>() {};

    private final JsonMapper json;

    public Rows(JsonMapper json) {
        this.json = json;
    }

    /** Dossiers with their steps, a row for each step in the order of the dossiers; without what was answered. */
    public List<Loaded> loaded(ResultSet row) throws SQLException {
        var found = new LinkedHashMap<UUID, Loaded>();
        while (row.next()) {
            var id = uuid(row, "d_id");
            if (!found.containsKey(id)) {
                found.put(id, new Loaded(dossier(row), Map.of(), new ArrayList<>()));
            }
            if (row.getString("s_id") != null) {
                found.get(id).steps().add(step(row));
            }
        }
        return List.copyOf(found.values());
    }

    public DossierRow dossier(ResultSet row) throws SQLException {
        return new DossierRow(
                uuid(row, "d_id"),
                row.getString("code"),
                row.getInt("version"),
                Channel.valueOf(row.getString("channel")),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                uuid(row, "form_version"),
                uuid(row, "process_version"),
                row.getString("receiving_unit"),
                row.getString("handling_unit"),
                row.getObject("owner", UUID.class),
                row.getString("applicant_name"),
                at(row, "submitted_at"),
                terms(row),
                state(row));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        var unit = row.getString("limit_unit");
        var limit = unit == null ? null : new TimeLimit(row.getInt("limit_amount"), LimitUnit.valueOf(unit));
        return new Terms(
                limit,
                SupplementPolicy.valueOf(row.getString("supplement")),
                row.getBoolean("after_three_is_tomorrow"));
    }

    private State state(ResultSet row) throws SQLException {
        return new State(
                Status.of(row.getInt("status")),
                Marking.parse(row.getString("marking")),
                object(row.getString("facts")),
                units(row.getString("units")),
                deadline(row),
                row.getInt("supplements"),
                row.getBoolean("to_be_typed"),
                verdict(row),
                findAt(row, "finished_at"),
                findAt(row, "returned_at"),
                findAt(row, "closed_at"));
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                findAt(row, "accepted_at"),
                findAt(row, "due_at"),
                findAt(row, "promised_at"),
                findAt(row, "waiting_since"),
                findAt(row, "answer_by"),
                findAt(row, "apologised_at"));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return decision == null
                ? null
                : new Verdict(
                        Decision.valueOf(decision),
                        row.getString("decision_text"),
                        at(row, "decided_at"),
                        uuid(row, "decided_step"),
                        row.getString("decided_element"),
                        row.getString("decided_by"));
    }

    public static StepRow step(ResultSet row) throws SQLException {
        var how = row.getString("s_closed_how");
        var minutes = row.getInt("s_allotted_minutes");
        return new StepRow(
                uuid(row, "s_id"),
                uuid(row, "s_dossier_id"),
                StepKind.valueOf(row.getString("s_kind")),
                row.getString("s_element"),
                row.getString("s_name"),
                row.getString("s_unit"),
                Role.valueOf(row.getString("s_role")),
                StepState.valueOf(row.getString("s_state")),
                row.getObject("s_assignee", UUID.class),
                row.getString("s_assignee_name"),
                at(row, "s_opened_at"),
                at(row, "s_due_at"),
                row.getObject("s_allotted_minutes") == null ? null : minutes,
                at(row, "s_held_since"),
                row.getObject("s_opened_by", UUID.class),
                findAt(row, "s_closed_at"),
                row.getObject("s_closed_by", UUID.class),
                row.getString("s_closed_by_name"),
                how == null ? null : Move.Kind.valueOf(how),
                row.getString("s_note"));
    }

    public Map<String, Object> object(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, OBJECT);
    }

    public List<Map<String, Object>> objects(@Nullable String text) {
        return text == null ? List.of() : json.readValue(text, OBJECTS);
    }

    public String text(Object value) {
        return nfc(json.writeValueAsString(value));
    }

    /** What is stored is in the composed form, whatever keyboard it was typed on. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static List<String> units(String text) {
        return Arrays.asList(text.split(" "));
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The ids of an array; none for an array that is not there. */
    public static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        var ids = row.getArray(column);
        return ids == null ? List.of() : List.of((UUID[]) ids.getArray());
    }

    public static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant findAt(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
