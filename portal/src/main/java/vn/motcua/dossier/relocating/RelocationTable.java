// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.relocating;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.state.Columns;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.Rows;
import vn.motcua.dossier.state.StepRow;

/** The SQL of dossiers on their way from one unit to another. */
@Repository
class RelocationTable {

    private static final UUID BEGINNING = new UUID(0, 0);

    /** Running, and received, handled or worked on at one of the units. */
    private static final String CONCERNED = """
            d.closed_at IS NULL
            AND (d.receiving_unit IN (:units) OR d.handling_unit IN (:units)
                 OR EXISTS (SELECT FROM dossier_step o
                            WHERE o.dossier_id = d.id AND o.state IN ('OPEN', 'WAITING') AND o.unit IN (:units)))
            """;

    private final JdbcClient jdbc;
    private final Rows rows;

    RelocationTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    // ── looking ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /** A running dossier with an unfinished step, or without one. */
    record Place(
            UUID dossier,
            String code,
            String procedure,
            String receiving,
            String handling,
            String unit,
            String role,
            boolean isAssigned) {}

    List<Place> places(Collection<String> units) {
        return jdbc.sql("""
                SELECT d.id, d.code, d.procedure_code, d.receiving_unit, d.handling_unit, s.unit, s.role, s.assignee
                FROM dossier d
                LEFT JOIN dossier_step s ON s.dossier_id = d.id AND s.state IN ('OPEN', 'WAITING')
                WHERE\s""" + CONCERNED)
                .param("units", units)
                .query((row, _) -> new Place(
                        Rows.uuid(row, "id"),
                        row.getString("code"),
                        row.getString("procedure_code"),
                        row.getString("receiving_unit"),
                        row.getString("handling_unit"),
                        row.getString("unit") == null ? "" : row.getString("unit"),
                        row.getString("role") == null ? "" : row.getString("role"),
                        row.getObject("assignee") != null))
                .list();
    }

    record Named(String code, String procedure, String procedureName, java.time.Instant submittedAt) {}

    List<Named> running(String unit, String after, int limit) {
        return jdbc.sql("""
                SELECT d.code, d.procedure_code, d.procedure_name, d.submitted_at FROM dossier d
                WHERE d.code > :after AND\s""" + CONCERNED + " ORDER BY d.code LIMIT :limit")
                .param("units", List.of(unit))
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Named(
                        row.getString("code"),
                        row.getString("procedure_code"),
                        row.getString("procedure_name"),
                        Rows.at(row, "submitted_at")))
                .list();
    }

    // ── moving ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The next dossiers of the units after one, with their unfinished steps, locked until the transaction ends. */
    List<Loaded> lock(Collection<String> units, UUID after, int limit) {
        var ids = jdbc.sql("SELECT d.id FROM dossier d WHERE d.id > :after AND " + CONCERNED
                        + " ORDER BY d.id LIMIT :limit FOR UPDATE OF d")
                .param("units", units)
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT %s, %s
                        FROM dossier d
                        LEFT JOIN dossier_step s ON s.dossier_id = d.id AND s.state IN ('OPEN', 'WAITING')
                        WHERE d.id IN (:ids)
                        ORDER BY d.id, s.opened_at, s.id
                        """.formatted(Rows.DOSSIER, Rows.STEP))
                        .param("ids", ids)
                        .query(rows::loaded);
    }

    static UUID beginning() {
        return BEGINNING;
    }

    void write(Relocation relocation) {
        var after = relocation.after();
        var moved = jdbc.sql("""
                UPDATE dossier SET
                    version = version + 1, receiving_unit = :receiving, handling_unit = :handling, units = :units,
                    taken_in_by = coalesce(taken_in_by, :registered), due_at = :due::timestamptz,
                    promised_at = :promised::timestamptz
                WHERE id = :id AND version = :version
                """)
                .param("receiving", after.receivingUnit())
                .param("handling", after.handlingUnit())
                .param("units", String.join(" ", after.state().units()))
                .param("registered", Columns.text(relocation.registeredAt()))
                .param("due", Columns.at(after.state().deadline().dueAt()))
                .param("promised", Columns.at(after.state().deadline().promisedAt()))
                .param("id", after.id())
                .param("version", relocation.before().version())
                .update();
        if (moved != 1) {
            throw new IllegalStateException("The dossier " + after.id() + " was locked and still changed by another");
        }
        relocation.held().forEach(this::write);
        relocation.steps().forEach(this::write);
        seenBy(after.id(), after.state().units());
    }

    private void write(StepRow step) {
        jdbc.sql("""
                UPDATE dossier_step SET unit = :unit, assignee = :assignee::uuid, assignee_name = :name, held_since = :since,
                    due_at = :due
                WHERE id = :id
                """)
                .param("unit", step.unit())
                .param("assignee", Columns.id(step.assignee()))
                .param("name", Columns.text(step.assigneeName()))
                .param("since", Columns.at(step.heldSince()))
                .param("due", Columns.at(step.dueAt()))
                .param("id", step.id())
                .update();
    }

    private void write(HeldRow held) {
        jdbc.sql("""
                INSERT INTO dossier_holding (
                    step_id, dossier_id, held_by, unit, officer, officer_name, from_at, to_at, minutes)
                VALUES (:step, :dossier, :by, :unit, :officer::uuid, :name, :from, :to, :minutes)
                """)
                .param("step", held.step())
                .param("dossier", held.dossier())
                .param("by", held.by().name())
                .param("unit", held.unit())
                .param("officer", Columns.id(held.officer()))
                .param("name", Columns.text(held.officerName()))
                .param("from", Columns.at(held.from()))
                .param("to", Columns.at(held.to()))
                .param("minutes", held.minutes())
                .update();
    }

    private void seenBy(UUID dossier, Collection<String> units) {
        jdbc.sql("""
                INSERT INTO dossier_unit (unit, dossier_id, procedure_code, applicant_key)
                SELECT u.unit, d.id, d.procedure_code, f.applicant_key
                FROM dossier d JOIN dossier_filing f ON f.dossier_id = d.id,
                     unnest(string_to_array(:units, ' ')) AS u (unit)
                WHERE d.id = :dossier
                ON CONFLICT DO NOTHING
                """)
                .param("units", String.join(" ", DossierRights.withThoseAbove(units)))
                .param("dossier", dossier)
                .update();
    }

    // ── what is over ────────────────────────────────────────────────────────────────────────────────────────────────

    record Closed(UUID id, String procedure) {}

    /** The next finished dossiers in which a unit had a part, after one. */
    List<Closed> closed(String unit, UUID after, int limit) {
        return jdbc.sql("""
                SELECT u.dossier_id, u.procedure_code
                FROM dossier_unit u JOIN dossier d ON d.id = u.dossier_id
                WHERE u.unit = :unit AND u.dossier_id > :after AND d.closed_at IS NOT NULL
                  AND ' ' || d.units || ' ' LIKE '% ' || :unit || ' %'
                ORDER BY u.dossier_id LIMIT :limit
                """)
                .param("unit", unit)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Closed(Rows.uuid(row, "dossier_id"), row.getString("procedure_code")))
                .list();
    }

    /** A unit may see dossiers that are over as if it had had a part in them. */
    void inherit(Collection<UUID> dossiers, String unit) {
        jdbc.sql("""
                UPDATE dossier SET version = version + 1, units = units || ' ' || :unit
                WHERE id IN (:dossiers) AND ' ' || units || ' ' NOT LIKE '% ' || :unit || ' %'
                """).param("unit", unit).param("dossiers", dossiers).update();
        dossiers.forEach(dossier -> seenBy(dossier, List.of(unit)));
    }

    // ── beside the dossiers ─────────────────────────────────────────────────────────────────────────────────────────

    record Drafted(String unit, String procedure, int count) {}

    List<Drafted> drafts(Collection<String> units) {
        return jdbc.sql("""
                SELECT unit, procedure_code, count(*) AS n FROM dossier_draft WHERE unit IN (:units)
                GROUP BY unit, procedure_code ORDER BY unit, procedure_code
                """)
                .param("units", units)
                .query((row, _) -> new Drafted(row.getString("unit"), row.getString("procedure_code"), row.getInt("n")))
                .list();
    }

    int moveDrafts(Drafted drafted, String to) {
        return jdbc.sql("UPDATE dossier_draft SET unit = :to WHERE unit = :unit AND procedure_code = :procedure")
                .param("to", to)
                .param("unit", drafted.unit())
                .param("procedure", drafted.procedure())
                .update();
    }

    /** Labels of a unit go to the new one; one that is there under the same name takes over what the old one was put on. */
    void moveLabels(String unit, String to) {
        jdbc.sql("""
                INSERT INTO dossier_labelled (label, dossier_id, put_by, put_at)
                SELECT other.id, put.dossier_id, put.put_by, put.put_at
                FROM dossier_label own
                JOIN dossier_label other ON other.unit = :to AND lower(other.name) = lower(own.name)
                JOIN dossier_labelled put ON put.label = own.id
                WHERE own.unit = :unit
                ON CONFLICT DO NOTHING
                """).param("unit", unit).param("to", to).update();
        jdbc.sql("""
                DELETE FROM dossier_label own
                WHERE own.unit = :unit AND EXISTS (
                    SELECT FROM dossier_label other WHERE other.unit = :to AND lower(other.name) = lower(own.name))
                """).param("unit", unit).param("to", to).update();
        jdbc.sql("UPDATE dossier_label SET unit = :to WHERE unit = :unit")
                .param("unit", unit)
                .param("to", to)
                .update();
    }

    record Contested(UUID id, String unit, String procedure) {}

    List<Contested> openContests(Collection<String> units) {
        return jdbc.sql("""
                SELECT c.id, c.unit, d.procedure_code FROM dossier_contest c JOIN dossier d ON d.id = c.dossier_id
                WHERE c.answered_at IS NULL AND c.unit IN (:units)
                """)
                .param("units", units)
                .query((row, _) ->
                        new Contested(Rows.uuid(row, "id"), row.getString("unit"), row.getString("procedure_code")))
                .list();
    }

    void moveContest(UUID contest, String to) {
        jdbc.sql("UPDATE dossier_contest SET unit = :to WHERE id = :id AND answered_at IS NULL")
                .param("to", to)
                .param("id", contest)
                .update();
    }
}
