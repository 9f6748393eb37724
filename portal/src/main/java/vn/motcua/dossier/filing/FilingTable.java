// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.state.Columns;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.Rows;
import vn.motcua.dossier.state.SearchKey;
import vn.motcua.dossier.state.StepRow;

/** Writes a new dossier: its number first, under a lock that is kept to the end, then all of it at once. */
@Repository
class FilingTable {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Columns columns;

    FilingTable(JdbcClient jdbc, Rows rows, Columns columns) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * The next number of a series. Whoever asks for the following one waits until this transaction is over: when it is
     * rolled back the number was never given.
     */
    int nextNumber(String series) {
        return jdbc.sql("""
                INSERT INTO dossier_series AS s (series, last) VALUES (:series, 1)
                ON CONFLICT (series) DO UPDATE SET last = s.last + 1
                RETURNING last
                """).param("series", series).query(Integer.class).single();
    }

    /** What is filed. */
    record NewDossier(
            DossierRow dossier,
            StepRow reception,
            Filing filing,
            UUID filedBy,
            String key,
            byte[] likeness,
            Map<String, Object> answers) {}

    /** A dossier that lies open already, or was filed by an earlier sending. */
    record Earlier(UUID id, String code, Status status, Instant at) {}

    /** Writes it, unless the same lies open; then tells which. */
    Optional<Earlier> insert(NewDossier filed) {
        return jdbc.sql("""
                WITH twin AS (
                    SELECT d.id, d.code, d.status, d.submitted_at
                    FROM dossier_filing f JOIN dossier d ON d.id = f.dossier_id
                    WHERE f.likeness = :likeness AND d.closed_at IS NULL AND NOT :again
                    ORDER BY d.id LIMIT 1),
                filed AS (
                    INSERT INTO dossier (
                        id, code, version, status, channel, procedure_code, procedure_name, form_version,
                        process_version, receiving_unit, handling_unit, owner, applicant_name, submitted_at,
                        limit_amount, limit_unit, supplement, after_three_is_tomorrow, marking, facts, units,
                        supplements)
                    SELECT :id::uuid, :code, 0, :status, :channel, :procedure, :procedureName, :form::uuid,
                        :process::uuid, :receiving, :handling, :owner::uuid, :applicant, :now::timestamptz,
                        :limit::integer, :limitUnit, :supplement, :afterThree, :marking, :facts::jsonb, :units,
                        :supplements
                    WHERE NOT EXISTS (SELECT FROM twin)
                    RETURNING id),
                filing AS (
                    INSERT INTO dossier_filing (
                        dossier_id, filed_by, submission_key, likeness, applicant_key, applicant_id, phone, email,
                        address, submitted_by, answers, collect)
                    SELECT filed.id, :filedBy::uuid, :key, :likeness, :applicantKey, :applicantId, :phone, :email,
                        :address, :submittedBy, :answers::jsonb, :collect
                    FROM filed),
                seen AS (
                    INSERT INTO dossier_unit (unit, dossier_id, applicant_key)
                    SELECT unit, filed.id, :applicantKey FROM filed, unnest(string_to_array(:reach, ' ')) AS unit),
                papers AS (
                    INSERT INTO dossier_paper (id, dossier_id, part, name, originals, copies, files, at)
                    SELECT c.id, filed.id, c.part, c.name, c.originals, c.copies, c.files, :now::timestamptz
                    FROM filed, jsonb_to_recordset(:papers::jsonb) AS c (
                        id uuid, part text, name text, originals integer, copies integer, files uuid[])),
                reception AS (
                    INSERT INTO dossier_step (
                        id, dossier_id, kind, element, name, unit, role, state, opened_at, due_at, held_since)
                    SELECT :step::uuid, filed.id, 'RECEPTION', :element, :stepName, :stepUnit, :stepRole, 'OPEN',
                        :now::timestamptz, :stepDue::timestamptz, :now::timestamptz
                    FROM filed)
                SELECT id, code, status, submitted_at FROM twin
                """)
                .params(params(filed))
                .query((row, _) -> new Earlier(
                        Rows.uuid(row, "id"),
                        row.getString("code"),
                        Status.of(row.getInt("status")),
                        Rows.at(row, "submitted_at")))
                .optional();
    }

    private Map<String, @Nullable Object> params(NewDossier filed) {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.putAll(columns.of(filed.dossier().state()));
        dossier(filed.dossier(), params);
        filing(filed, params);
        reception(filed.reception(), params);
        return params;
    }

    private static void dossier(DossierRow dossier, Map<String, @Nullable Object> params) {
        var limit = dossier.terms().limit();
        params.put("id", dossier.id());
        params.put("code", dossier.code());
        params.put("channel", dossier.channel().name());
        params.put("procedure", dossier.procedureCode());
        params.put("procedureName", dossier.procedureName());
        params.put("form", dossier.formVersion());
        params.put("process", dossier.processVersion());
        params.put("receiving", dossier.receivingUnit());
        params.put("handling", dossier.handlingUnit());
        params.put("owner", dossier.owner());
        params.put("applicant", dossier.applicantName());
        params.put("now", Rows.utc(dossier.submittedAt()));
        params.put("limit", limit == null ? null : limit.amount());
        params.put("limitUnit", limit == null ? null : limit.unit().name());
        params.put("supplement", dossier.terms().supplement().name());
        params.put("afterThree", dossier.terms().afterThreeIsTomorrow());
        params.put(
                "reach",
                String.join(" ", DossierRights.withThoseAbove(dossier.state().units())));
    }

    private void filing(NewDossier filed, Map<String, @Nullable Object> params) {
        var applicant = filed.filing().applicant();
        var papers = new ArrayList<Map<String, Object>>();
        filed.filing().papers().forEach(paper -> papers.add(Columns.of(paper, DossierView.Paper.Part.APPLICATION)));
        params.put("again", filed.filing().again());
        params.put("filedBy", filed.filedBy());
        params.put("key", filed.key());
        params.put("likeness", filed.likeness());
        params.put("applicantKey", SearchKey.of(applicant.name()));
        params.put("applicantId", applicant.idNumber());
        params.put("phone", applicant.phone());
        params.put("email", applicant.email());
        params.put("address", applicant.address());
        params.put("submittedBy", applicant.submittedBy());
        params.put("answers", rows.text(filed.answers()));
        params.put("collect", filed.filing().collect().name());
        params.put("papers", rows.text(papers));
    }

    private static void reception(StepRow step, Map<String, @Nullable Object> params) {
        params.put("step", step.id());
        params.put("element", step.element());
        params.put("stepName", step.name());
        params.put("stepUnit", step.unit());
        params.put("stepRole", step.role().name());
        params.put("stepDue", Rows.utc(step.dueAt()));
    }

    /** The dossier that somebody filed with a key. */
    Optional<Earlier> find(UUID filedBy, String key) {
        return jdbc.sql("""
                SELECT d.id, d.code, d.status, d.submitted_at
                FROM dossier_filing f JOIN dossier d ON d.id = f.dossier_id
                WHERE f.filed_by = :filedBy AND f.submission_key = :key
                """)
                .params(Map.of("filedBy", filedBy, "key", key))
                .query((row, _) -> new Earlier(
                        Rows.uuid(row, "id"),
                        row.getString("code"),
                        Status.of(row.getInt("status")),
                        Rows.at(row, "submitted_at")))
                .optional();
    }
}
