// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Representation;
import vn.motcua.dossier.rights.FileUse;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.HeldRow.HeldBy;
import vn.motcua.dossier.state.Rows;

/** Reads what belongs to one dossier. */
@Repository
public class ViewTable {

    private final JdbcClient jdbc;
    private final Rows rows;

    public ViewTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What was said of the applicant when it was filed, and how the result was handed over. */
    record Filed(Applicant applicant, Move.ReturnWay collect, DossierView.@Nullable Handed handed) {}

    Filed filed(UUID dossier) {
        return jdbc.sql("""
                SELECT d.applicant_name, f.applicant_id, f.phone, f.email, f.address, f.submitted_by, f.capacity,
                       f.submitter_id, f.submitter_position, f.applicant_born, f.collect,
                       d.returned_to, d.returned_way, d.returned_at
                FROM dossier_filing f JOIN dossier d ON d.id = f.dossier_id
                WHERE f.dossier_id = :dossier
                """)
                .param("dossier", dossier)
                .query((row, _) -> filed(row))
                .single();
    }

    private static Filed filed(ResultSet row) throws SQLException {
        var applicant = new Applicant(
                row.getString("applicant_name"),
                row.getString("applicant_id"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"),
                row.getString("submitted_by"),
                acting(row));
        var way = row.getString("returned_way");
        var handed = way == null
                ? null
                : new DossierView.Handed(
                        row.getString("returned_to"), Move.ReturnWay.valueOf(way), Rows.at(row, "returned_at"));
        return new Filed(applicant, Move.ReturnWay.valueOf(row.getString("collect")), handed);
    }

    private static @Nullable Representation acting(ResultSet row) throws SQLException {
        var capacity = Capacity.of(row.getString("capacity"));
        return capacity == null
                ? null
                : new Representation(
                        capacity,
                        row.getString("submitter_id"),
                        row.getString("submitter_position"),
                        row.getObject("applicant_born", LocalDate.class));
    }

    List<HeldRow> held(UUID dossier) {
        return jdbc.sql("""
                SELECT step_id, dossier_id, held_by, unit, officer, officer_name, from_at, to_at, minutes
                FROM dossier_holding
                WHERE dossier_id = :dossier
                ORDER BY from_at, step_id
                """)
                .param("dossier", dossier)
                .query((row, _) -> new HeldRow(
                        Rows.uuid(row, "step_id"),
                        Rows.uuid(row, "dossier_id"),
                        HeldBy.valueOf(row.getString("held_by")),
                        row.getString("unit"),
                        row.getObject("officer", UUID.class),
                        row.getString("officer_name"),
                        Rows.at(row, "from_at"),
                        Rows.at(row, "to_at"),
                        row.getInt("minutes")))
                .list();
    }

    List<DossierView.Asked> asked(UUID dossier) {
        return jdbc.sql("""
                SELECT id, kind, content, asked_at, asked_unit, due_at, answered_at, answer
                FROM dossier_request
                WHERE dossier_id = :dossier
                ORDER BY asked_at, id
                """)
                .param("dossier", dossier)
                .query((row, _) -> new DossierView.Asked(
                        Rows.uuid(row, "id"),
                        row.getString("kind"),
                        rows.object(row.getString("content")),
                        Rows.at(row, "asked_at"),
                        row.getString("asked_unit"),
                        Rows.findAt(row, "due_at"),
                        Rows.findAt(row, "answered_at"),
                        rows.object(row.getString("answer"))))
                .list();
    }

    /** A paper with the ids of its files. */
    record PaperRow(
            DossierView.Paper.Part part, String name, int originals, int copies, List<UUID> files, Instant at) {}

    List<PaperRow> papers(UUID dossier) {
        return jdbc.sql("""
                SELECT part, name, originals, copies, files, at
                FROM dossier_paper
                WHERE dossier_id = :dossier
                ORDER BY at, id
                """)
                .param("dossier", dossier)
                .query((row, _) -> paper(row))
                .list();
    }

    private static PaperRow paper(ResultSet row) throws SQLException {
        return new PaperRow(
                DossierView.Paper.Part.valueOf(row.getString("part")),
                row.getString("name"),
                row.getInt("originals"),
                row.getInt("copies"),
                new ArrayList<>(Arrays.asList((UUID[]) row.getArray("files").getArray())),
                Rows.at(row, "at"));
    }

    /** As what a file belongs to the dossier with this code, if it does. */
    public Optional<FileUse> findUse(String code, UUID file) {
        return jdbc.sql("""
                SELECT p.part AS use
                FROM dossier d JOIN dossier_paper p ON p.dossier_id = d.id
                WHERE d.code = :code AND :file::uuid = ANY (p.files)
                UNION ALL
                SELECT 'SUPPLEMENT'
                FROM dossier d JOIN dossier_message m ON m.dossier_id = d.id
                WHERE d.code = :code AND :file::uuid = ANY (m.files)
                UNION ALL
                SELECT 'SUPPLEMENT'
                FROM dossier d JOIN dossier_contest c ON c.dossier_id = d.id
                WHERE d.code = :code AND :file::uuid = ANY (c.files)
                UNION ALL
                SELECT 'INTERNAL'
                FROM dossier d JOIN dossier_request r ON r.dossier_id = d.id
                WHERE d.code = :code
                  AND (jsonb_exists(r.answer -> 'files', :file::text) OR r.answer ->> 'file' = :file::text)
                LIMIT 1
                """)
                .param("code", code)
                .param("file", file)
                .query((row, _) -> FileUse.valueOf(row.getString("use")))
                .optional();
    }
}
