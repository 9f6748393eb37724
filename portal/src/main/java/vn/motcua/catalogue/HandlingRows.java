// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.SupplementPolicy;

/** The table of who handles what. */
@Repository
class HandlingRows {

    private static final String COLUMNS =
            "procedure, receives, handles, process, supplement, after_three_tomorrow, valid_from, valid_to";

    private final JdbcClient jdbc;

    HandlingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** None for a procedure that is closed on that day. */
    List<HandlingRow> findValid(String procedure, LocalDate date) {
        return jdbc.sql("SELECT " + COLUMNS + """
                 FROM handling
                WHERE procedure = :procedure AND valid_from <= :date AND (valid_to IS NULL OR valid_to >= :date)
                  AND NOT EXISTS (SELECT FROM procedure p WHERE p.code = handling.procedure AND p.closed_from <= :date)
                ORDER BY receives
                """)
                .param("procedure", procedure)
                .param("date", date)
                .query(HandlingRows::row)
                .list();
    }

    /** As {@link #findValid}, of many procedures: the process of the first. */
    Map<String, String> processesOf(Collection<String> procedures, LocalDate date) {
        var processes = new HashMap<String, String>();
        jdbc.sql("""
                SELECT DISTINCT ON (procedure) procedure, process
                FROM handling
                WHERE procedure = ANY (:procedures) AND valid_from <= :date AND (valid_to IS NULL OR valid_to >= :date)
                  AND NOT EXISTS (SELECT FROM procedure p WHERE p.code = handling.procedure AND p.closed_from <= :date)
                ORDER BY procedure, receives
                """)
                .param("procedures", procedures.toArray(String[]::new))
                .param("date", date)
                .query(row -> {
                    processes.put(row.getString("procedure"), row.getString("process"));
                });
        return processes;
    }

    List<HandlingRow> all(String procedure) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM handling WHERE procedure = :procedure ORDER BY valid_from, receives")
                .param("procedure", procedure)
                .query(HandlingRows::row)
                .list();
    }

    /** Those that follow a process now or later. */
    List<HandlingRow> following(String process, LocalDate date) {
        return jdbc.sql("SELECT " + COLUMNS + """
                 FROM handling WHERE process = :process AND (valid_to IS NULL OR valid_to >= :date)
                ORDER BY procedure, valid_from, receives
                """)
                .param("process", process)
                .param("date", date)
                .query(HandlingRows::row)
                .list();
    }

    /** All that are valid on a day. */
    List<HandlingRow> allValid(LocalDate date) {
        return jdbc.sql("SELECT " + COLUMNS + """
                 FROM handling WHERE valid_from <= :date AND (valid_to IS NULL OR valid_to >= :date)
                ORDER BY procedure, receives
                """)
                .param("date", date)
                .query(HandlingRows::row)
                .list();
    }

    /** Those that name one of the units and are valid on a day or later. */
    List<HandlingRow> naming(Collection<String> units, LocalDate date) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT " + COLUMNS + """
                         FROM handling
                        WHERE (receives IN (:units) OR handles IN (:units)) AND (valid_to IS NULL OR valid_to >= :date)
                        ORDER BY procedure, valid_from, receives
                        """)
                        .param("units", units)
                        .param("date", date)
                        .query(HandlingRows::row)
                        .list();
    }

    /** From a day on a rule is another, or none where what it says is said already; what was before stays as it was. */
    void replace(HandlingRow rule, HandlingRow by, LocalDate from, UUID chosenBy) {
        if (rule.validFrom().isBefore(from)) {
            end(rule, from.minusDays(1));
        } else {
            delete(rule);
        }
        var isSaid = all(rule.procedure()).stream()
                .anyMatch(other -> other.receives().equals(by.receives()) && other.meets(by));
        if (!isSaid) {
            insert(by);
        }
        jdbc.sql(
                        "UPDATE handling SET chosen_by = :by WHERE procedure = :procedure AND receives = :receives AND valid_from >= :from")
                .param("by", chosenBy)
                .param("procedure", rule.procedure())
                .param("receives", by.receives())
                .param("from", by.validFrom())
                .update();
    }

    private void delete(HandlingRow rule) {
        jdbc.sql("DELETE FROM handling WHERE procedure = :procedure AND receives = :receives AND valid_from = :from")
                .param("procedure", rule.procedure())
                .param("receives", rule.receives())
                .param("from", rule.validFrom())
                .update();
    }

    /** From a day on a rule is as somebody chose it; what was before stays as it was. */
    void choose(HandlingRow rule, String process, SupplementPolicy supplement, LocalDate from, UUID by) {
        var isOlder = rule.validFrom().isBefore(from);
        if (isOlder) {
            end(rule, from.minusDays(1));
            insert(rule.following(process, from));
        }
        jdbc.sql("""
                UPDATE handling SET process = :process, supplement = :supplement, chosen_by = :by
                WHERE procedure = :procedure AND receives = :receives AND valid_from = :from
                """)
                .param("process", process)
                .param("supplement", supplement.name())
                .param("by", by)
                .param("procedure", rule.procedure())
                .param("receives", rule.receives())
                .param("from", isOlder ? from : rule.validFrom())
                .update();
    }

    private void end(HandlingRow rule, LocalDate lastDay) {
        jdbc.sql("""
                UPDATE handling SET valid_to = :lastDay
                WHERE procedure = :procedure AND receives = :receives AND valid_from = :from
                """)
                .param("lastDay", lastDay)
                .param("procedure", rule.procedure())
                .param("receives", rule.receives())
                .param("from", rule.validFrom())
                .update();
    }

    /** Whether people here have chosen by which process the procedure is handled. */
    boolean isChosenHere(String procedure) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM handling WHERE procedure = :procedure AND chosen_by IS NOT NULL)")
                .param("procedure", procedure)
                .query(Boolean.class)
                .single();
    }

    /** All rules there are, by procedure. */
    Map<String, List<HandlingRow>> byProcedure() {
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM handling ORDER BY procedure, valid_from, receives")
                .query(HandlingRows::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(HandlingRow::procedure, TreeMap::new, Collectors.toList()));
    }

    /** People here have decided the rules of a procedure: an upgrade of the program leaves them alone. */
    void choose(String procedure, UUID by) {
        jdbc.sql("UPDATE handling SET chosen_by = :by WHERE procedure = :procedure")
                .param("by", by)
                .param("procedure", procedure)
                .update();
    }

    /** Replaces all rules of a procedure. */
    void replace(String procedure, List<HandlingRow> rules) {
        jdbc.sql("DELETE FROM handling WHERE procedure = :procedure")
                .param("procedure", procedure)
                .update();
        rules.forEach(this::insert);
    }

    private void insert(HandlingRow rule) {
        jdbc.sql("""
                INSERT INTO handling (procedure, receives, handles, process, supplement, after_three_tomorrow, valid_from, valid_to)
                VALUES (:procedure, :receives, :handles, :process, :supplement, :afterThree, :from, :to)
                """)
                .param("procedure", rule.procedure())
                .param("receives", rule.receives())
                .param("handles", rule.handles())
                .param("process", rule.process())
                .param("supplement", rule.supplement().name())
                .param("afterThree", rule.afterThreeIsTomorrow())
                .param("from", rule.validFrom())
                .param("to", rule.validTo())
                .update();
    }

    private static HandlingRow row(ResultSet row, int number) throws SQLException {
        return new HandlingRow(
                row.getString("procedure"),
                row.getString("receives"),
                row.getString("handles"),
                row.getString("process"),
                SupplementPolicy.valueOf(row.getString("supplement")),
                row.getBoolean("after_three_tomorrow"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
