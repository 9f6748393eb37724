// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of units, divisions and special days. */
@Component
class AgencyTables {

    private final JdbcClient sql;

    AgencyTables(JdbcClient sql) {
        this.sql = sql;
    }

    /** Grows with every import, so that a running portal sees what another process has brought in. */
    long revision() {
        return sql.sql("SELECT revision FROM agency_revision").query(Long.class).single();
    }

    void nextRevision() {
        sql.sql("UPDATE agency_revision SET revision = revision + 1").update();
    }

    List<UnitRow> units() {
        return sql.sql("""
                        SELECT code, parent_code, level, kind, name, name_en, valid_from, valid_to, address, phone, hours,
                               division_code
                        FROM unit
                        """).query(AgencyTables::unit).list();
    }

    void save(UnitRow row) {
        var unit = row.unit();
        sql.sql("""
                        INSERT INTO unit (code, parent_code, level, kind, name, name_en, valid_from, valid_to, address,
                                          phone, hours, division_code)
                        VALUES (:code, :parent, :level, :kind, :name, :nameEn, :validFrom, :validTo, :address, :phone,
                                :hours, :division)
                        ON CONFLICT (code, valid_from) DO UPDATE
                        SET parent_code = excluded.parent_code, level = excluded.level, kind = excluded.kind,
                            name = excluded.name, name_en = excluded.name_en, valid_to = excluded.valid_to,
                            address = excluded.address, phone = excluded.phone, hours = excluded.hours,
                            division_code = excluded.division_code
                        """)
                .param("code", unit.code())
                .param("parent", unit.parent())
                .param("level", unit.level().name())
                .param("kind", unit.kind().name())
                .param("name", unit.name())
                .param("nameEn", unit.nameEn())
                .param("validFrom", unit.validFrom())
                .param("validTo", unit.validTo())
                .param("address", unit.address())
                .param("phone", unit.phone())
                .param("hours", row.hours())
                .param("division", unit.division())
                .update();
    }

    /** Gives a version its last day. */
    void end(Unit version, LocalDate lastDay) {
        var ended = sql.sql("UPDATE unit SET valid_to = :lastDay WHERE code = :code AND valid_from = :from")
                .param("lastDay", lastDay)
                .param("code", version.code())
                .param("from", version.validFrom())
                .update();
        if (ended != 1) {
            throw new IllegalStateException("The unit " + version.code() + " from " + version.validFrom()
                    + " was to end on " + lastDay + ", but there is no such version any more");
        }
    }

    /** Takes a unit away with all its versions, to be written anew. */
    void deleteUnit(String code) {
        sql.sql("DELETE FROM unit WHERE code = :code").param("code", code).update();
        sql.sql("DELETE FROM unit_successor WHERE unit = :code")
                .param("code", code)
                .update();
    }

    /** Takes the special days of a year away, to be written anew. */
    void deleteYear(String unit, int year) {
        sql.sql("DELETE FROM special_date WHERE unit_code = :unit AND date BETWEEN :first AND :last")
                .param("unit", unit)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .update();
    }

    List<Successors.Succession> successions() {
        return sql.sql("SELECT unit, from_day, successor FROM unit_successor ORDER BY unit, from_day")
                .query((row, _) -> new Successors.Succession(
                        row.getString("unit"), row.getObject("from_day", LocalDate.class), row.getString("successor")))
                .list();
    }

    void save(Successors.Succession succession) {
        sql.sql("""
                        INSERT INTO unit_successor (unit, from_day, successor) VALUES (:unit, :from, :successor)
                        ON CONFLICT (unit, from_day) DO UPDATE SET successor = excluded.successor
                        """)
                .param("unit", succession.unit())
                .param("from", succession.from())
                .param("successor", succession.successor())
                .update();
    }

    /** In the order in which Vietnamese sort names. */
    List<Division> divisions() {
        return sql.sql("""
                        SELECT code, level, parent_code, name, full_name, full_name_en, valid_from, valid_to
                        FROM division
                        ORDER BY name COLLATE vietnamese, code
                        """).query(AgencyTables::division).list();
    }

    void save(Division division) {
        sql.sql("""
                        INSERT INTO division (code, level, parent_code, name, full_name, full_name_en, valid_from, valid_to)
                        VALUES (:code, :level, :parent, :name, :fullName, :fullNameEn, :validFrom, :validTo)
                        ON CONFLICT (code, valid_from) DO UPDATE
                        SET level = excluded.level, parent_code = excluded.parent_code, name = excluded.name,
                            full_name = excluded.full_name, full_name_en = excluded.full_name_en,
                            valid_to = excluded.valid_to
                        """)
                .param("code", division.code())
                .param("level", division.level().name())
                .param("parent", division.parent())
                .param("name", division.name())
                .param("fullName", division.fullName())
                .param("fullNameEn", division.fullNameEn())
                .param("validFrom", division.validFrom())
                .param("validTo", division.validTo())
                .update();
    }

    void deleteDay(String unit, LocalDate day) {
        sql.sql("DELETE FROM special_date WHERE unit_code = :unit AND date = :day")
                .param("unit", unit)
                .param("day", day)
                .update();
    }

    List<DatedHours> datedHours() {
        return sql.sql("SELECT unit_code, valid_from, hours FROM office_hours ORDER BY unit_code, valid_from")
                .query((row, _) -> new DatedHours(
                        row.getString("unit_code"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("hours")))
                .list();
    }

    void save(DatedHours hours) {
        sql.sql("""
                        INSERT INTO office_hours (unit_code, valid_from, hours) VALUES (:unit, :from, :hours)
                        ON CONFLICT (unit_code, valid_from) DO UPDATE SET hours = excluded.hours
                        """)
                .param("unit", hours.unit())
                .param("from", hours.from())
                .param("hours", hours.hours())
                .update();
    }

    void deleteHours(String unit) {
        sql.sql("DELETE FROM office_hours WHERE unit_code = :unit")
                .param("unit", unit)
                .update();
    }

    List<SpecialDate> specialDates() {
        return sql.sql("""
                        SELECT unit_code, date, kind, name, name_en, instead_of, hours, source
                        FROM special_date
                        """).query(AgencyTables::specialDate).list();
    }

    void save(SpecialDate day) {
        sql.sql("""
                        INSERT INTO special_date (unit_code, date, kind, name, name_en, instead_of, hours, source)
                        VALUES (:unit, :date, :kind, :name, :nameEn, :insteadOf, :hours, :source)
                        ON CONFLICT (unit_code, date) DO UPDATE
                        SET kind = excluded.kind, name = excluded.name, name_en = excluded.name_en,
                            instead_of = excluded.instead_of, hours = excluded.hours, source = excluded.source
                        """)
                .param("unit", day.unit())
                .param("date", day.date())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("nameEn", day.nameEn())
                .param("insteadOf", day.insteadOf())
                .param("hours", day.hours())
                .param("source", day.source())
                .update();
    }

    private static UnitRow unit(ResultSet row, int number) throws SQLException {
        var unit = new Unit(
                row.getString("code"),
                row.getString("parent_code"),
                Level.valueOf(row.getString("level")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"),
                row.getObject("valid_from", LocalDate.class),
                date(row, "valid_to"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("division_code"));
        return new UnitRow(unit, row.getString("hours"));
    }

    private static Division division(ResultSet row, int number) throws SQLException {
        return new Division(
                row.getString("code"),
                Level.valueOf(row.getString("level")),
                row.getString("parent_code"),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("full_name_en"),
                row.getObject("valid_from", LocalDate.class),
                date(row, "valid_to"));
    }

    private static SpecialDate specialDate(ResultSet row, int number) throws SQLException {
        return new SpecialDate(
                row.getString("unit_code"),
                row.getObject("date", LocalDate.class),
                SpecialDate.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"),
                date(row, "instead_of"),
                row.getString("hours"),
                row.getString("source"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
