// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.state.Rows;
import vn.motcua.platform.VietnamTime;

/** The register of what a unit took in, a part of whole days at a time. */
@Repository
public class RegisterTable {

    private final JdbcClient jdbc;

    RegisterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the register. */
    public record RegisterRow(
            String code,
            String applicant,
            String address,
            String phone,
            String procedure,
            String handlingUnit,
            Instant acceptedAt,
            Instant dueAt,
            @Nullable Instant returnedAt,
            Move.ReturnWay collect) {

        LocalDate day() {
            return VietnamTime.dateOf(acceptedAt);
        }
    }

    /**
     * What is printed at once.
     *
     * @param until the last day in it
     * @param goesOn the day that the next part begins with; nothing when all is told
     */
    public record RegisterPart(
            List<RegisterRow> rows,
            LocalDate until,
            @Nullable LocalDate goesOn) {

        public RegisterPart {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What a unit took in between two days, both included, in the order of filing: as many whole days as are no more
     * than so many lines, and one day however long it is.
     */
    public RegisterPart part(String unit, LocalDate from, LocalDate until, int most) {
        var rows = rows(unit, from, until, most + 1);
        if (rows.size() <= most) {
            return new RegisterPart(rows, until, null);
        }
        var first = rows.getFirst().day();
        var next = rows.getLast().day();
        if (first.equals(next)) {
            var isLast = first.equals(until);
            return new RegisterPart(rows(unit, first, first, null), first, isLast ? null : first.plusDays(1));
        }
        var whole = rows.stream().filter(row -> row.day().isBefore(next)).toList();
        return new RegisterPart(whole, next.minusDays(1), next);
    }

    private List<RegisterRow> rows(String unit, LocalDate from, LocalDate until, @Nullable Integer most) {
        return jdbc.sql("""
                SELECT d.code, d.applicant_name, f.address, f.phone, d.procedure_name, d.handling_unit, d.accepted_at,
                       d.due_at, d.returned_at, f.collect
                FROM dossier_unit u
                JOIN dossier d ON d.id = u.dossier_id
                JOIN dossier_filing f ON f.dossier_id = d.id
                WHERE u.unit = :unit AND coalesce(d.taken_in_by, d.receiving_unit) = :unit AND d.accepted_at >= :from AND d.accepted_at < :until
                ORDER BY d.accepted_at, d.id
                LIMIT :most::integer
                """)
                .param("unit", unit)
                .param("from", Rows.utc(from.atStartOfDay(VietnamTime.ZONE).toInstant()))
                .param(
                        "until",
                        Rows.utc(
                                until.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant()))
                .param("most", most)
                .query((row, _) -> new RegisterRow(
                        row.getString("code"),
                        row.getString("applicant_name"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("procedure_name"),
                        row.getString("handling_unit"),
                        Rows.at(row, "accepted_at"),
                        Rows.at(row, "due_at"),
                        Rows.findAt(row, "returned_at"),
                        Move.ReturnWay.valueOf(row.getString("collect"))))
                .list();
    }
}
