// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierView.Paper.Part;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Representation;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.moving.Change;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.state.Columns;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.Rows;
import vn.motcua.dossier.state.SearchKey;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.dossier.state.Writing;
import vn.motcua.identity.Contact;

/** Writes a new dossier: its number first, under a lock that is kept to the end, then all of it at once. */
@Repository
class FilingTable {

    private static final String WRITTEN = """
            WITH twin AS (
                SELECT d.id, d.code, d.status, d.submitted_at
                FROM dossier_filing f JOIN dossier d ON d.id = f.dossier_id
                WHERE f.likeness = :likeness AND d.closed_at IS NULL AND NOT :again
                ORDER BY d.id LIMIT 1),
            written AS (
                INSERT INTO dossier (
                    id, code, version, status, channel, procedure_code, procedure_name, form_version,
                    process_version, receiving_unit, handling_unit, owner, applicant_name, submitted_at,
                    limit_amount, limit_unit, supplement, after_three_is_tomorrow, marking, facts, units,
                    supplements, to_be_typed, accepted_at, due_at, promised_at, waiting_since, answer_by, apologised_at,
                    finished_at, returned_at, closed_at)
                SELECT :id, :code, :version, :status, :channel, :procedure, :procedureName, :form,
                    :process, :receiving, :handling, :owner::uuid, :applicant, :now,
                    :limit::integer, :limitUnit, :supplement, :afterThree, :marking, :facts::jsonb, :units,
                    :supplements, :toBeTyped, :accepted::timestamptz, :due::timestamptz, :promised::timestamptz,
                    :waiting::timestamptz, :answerBy::timestamptz, :apologised::timestamptz, :finished::timestamptz,
                    :returned::timestamptz, :closed::timestamptz
                WHERE NOT EXISTS (SELECT FROM twin)
                RETURNING id),
            filing AS (
                INSERT INTO dossier_filing (
                    dossier_id, filed_by, submission_key, likeness, applicant_key, applicant_id, phone, email,
                    address, submitted_by, capacity, submitter_id, submitter_position, applicant_born, answers, collect)
                SELECT id, :filedBy, :key, :likeness, :applicantKey, :applicantId, :phone, :email,
                    :address, :submittedBy, :capacity, :submitterId, :submitterPosition, :applicantBorn::date,
                    :answers::jsonb, :collect
                FROM written)
            """;

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

    /**
     * What is filed.
     *
     * @param dossier newly registered
     * @param taken what taking it in, or sending it back, at once changes; none when somebody still has to look at it
     */
    record NewDossier(
            DossierRow dossier,
            StepRow reception,
            Filing filing,
            UUID filedBy,
            String key,
            byte[] likeness,
            @Nullable Change taken) {

        NewDossier coded(String code) {
            return new NewDossier(dossier.coded(code), reception, filing, filedBy, key, likeness, taken);
        }

        NewDossier taken(Change change) {
            return new NewDossier(dossier, reception, filing, filedBy, key, likeness, change);
        }

        /** As it is first written. */
        DossierRow written() {
            return taken == null ? dossier : dossier.moved(taken.state());
        }

        List<StepRow> steps() {
            return taken == null ? List.of(reception) : taken.ledger().touched();
        }
    }

    /** A dossier that lies open already, or was filed by an earlier sending. */
    record Earlier(UUID id, String code, Status status, Instant at) {}

    /** Whether what somebody filed with a key was this. */
    boolean isLike(UUID filedBy, String key, byte[] likeness) {
        return jdbc.sql("""
                SELECT likeness = :likeness FROM dossier_filing WHERE filed_by = :filedBy AND submission_key = :key
                """)
                .param("filedBy", filedBy)
                .param("key", key)
                .param("likeness", likeness)
                .query(Boolean.class)
                .single();
    }

    /** Writes it, unless the same lies open; then tells which. */
    Optional<Earlier> insert(NewDossier filed) {
        var writing = new Writing(WRITTEN, params(filed))
                .opened(filed.steps())
                .papers(filed.filing().papers(), Part.APPLICATION)
                .seenBy(DossierRights.withThoseAbove(filed.written().state().units()));
        if (filed.dossier().owner() == null) {
            Contact.find(filed.filing().applicant().phone()).ifPresent(phone -> writing.unowned(phone.text()));
        }
        var taken = filed.taken();
        if (taken != null) {
            taken.addTo(writing, columns);
        }
        return jdbc.sql(writing.sql() + "SELECT id, code, status, submitted_at FROM twin")
                .params(writing.params())
                .query((row, _) -> earlier(row))
                .optional();
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        return new Earlier(
                Rows.uuid(row, "id"),
                row.getString("code"),
                Status.of(row.getInt("status")),
                Rows.at(row, "submitted_at"));
    }

    private Map<String, @Nullable Object> params(NewDossier filed) {
        var params = new LinkedHashMap<>(columns.of(filed.written().state()));
        dossier(filed.written(), params);
        filing(filed, params);
        return params;
    }

    private static void dossier(DossierRow dossier, Map<String, @Nullable Object> params) {
        var limit = dossier.terms().limit();
        params.put("id", dossier.id());
        params.put("code", dossier.code());
        params.put("version", dossier.version());
        params.put("channel", dossier.channel().name());
        params.put("procedure", dossier.procedureCode());
        params.put("procedureName", dossier.procedureName());
        params.put("form", dossier.formVersion());
        params.put("process", dossier.processVersion());
        params.put("receiving", dossier.receivingUnit());
        params.put("handling", dossier.handlingUnit());
        params.put("owner", Columns.id(dossier.owner()));
        params.put("applicant", dossier.applicantName());
        params.put("now", Rows.utc(dossier.submittedAt()));
        params.put("limit", Columns.number(limit == null ? null : limit.amount()));
        params.put("limitUnit", Columns.text(limit == null ? null : limit.unit().name()));
        params.put("supplement", dossier.terms().supplement().name());
        params.put("afterThree", dossier.terms().afterThreeIsTomorrow());
    }

    private void filing(NewDossier filed, Map<String, @Nullable Object> params) {
        var applicant = filed.filing().applicant();
        params.put("again", filed.filing().again());
        params.put("filedBy", filed.filedBy());
        params.put("key", filed.key());
        params.put("likeness", filed.likeness());
        params.put("applicantKey", SearchKey.of(applicant.name()));
        params.put("applicantId", applicant.idNumber());
        params.put("phone", applicant.phone());
        params.put("email", applicant.email());
        params.put("address", applicant.address());
        params.put("submittedBy", Columns.text(applicant.submittedBy()));
        acting(applicant.acting(), params);
        params.put("answers", rows.text(filed.filing().answers()));
        params.put("collect", filed.filing().collect().name());
    }

    private static void acting(@Nullable Representation acting, Map<String, @Nullable Object> params) {
        var born = acting == null ? null : acting.born();
        params.put(
                "capacity",
                Columns.text(acting == null ? null : acting.capacity().name()));
        params.put("submitterId", Columns.text(acting == null ? null : acting.idNumber()));
        params.put("submitterPosition", Columns.text(acting == null ? null : acting.position()));
        params.put("applicantBorn", Columns.text(born == null ? null : born.toString()));
    }

    /** The dossier that somebody filed with a key. */
    Optional<Earlier> find(UUID filedBy, String key) {
        return jdbc.sql("""
                SELECT d.id, d.code, d.status, d.submitted_at
                FROM dossier_filing f JOIN dossier d ON d.id = f.dossier_id
                WHERE f.filed_by = :filedBy AND f.submission_key = :key
                """)
                .params(Map.of("filedBy", filedBy, "key", key))
                .query((row, _) -> earlier(row))
                .optional();
    }
}
