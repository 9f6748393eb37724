// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.Database;
import vn.motcua.platform.Ids;

/**
 * The floor: what the same life writes, row by row, in plain JDBC with no rule asked, into the very tables of the portal
 * with their indexes, checks, foreign keys and partitions.
 */
final class BareLife implements Contestant, AutoCloseable {

    private static final String UNIT = "H57.101";
    private static final List<String> ROLES =
            List.of("ONE_STOP_CLERK", "SPECIALIST", "LEADER", "CLERK_OF_SEALS", "ONE_STOP_CLERK");
    private static final String ANSWERS = """
            {"groom": {"name": "Nguyễn Văn An", "idNumber": "046090000001"}, "bride": {"name": "Trần Thị Bình"}}""";

    private final HikariDataSource source;
    private final UUID officer = Ids.next();

    private BareLife(HikariDataSource source) {
        this.source = source;
    }

    /** The portal's tables must be there. */
    static BareLife on(Database database) {
        return new BareLife(Sources.of(database, "public"));
    }

    @Override
    public String name() {
        return "bare SQL";
    }

    @Override
    public void live() {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var dossier = Ids.next();
            var step = file(connection, dossier);
            for (var number = 1; number < ROLES.size(); number++) {
                step = move(connection, dossier, step, number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The bare life failed", e);
        }
    }

    /** Filing and taking in: the dossier with its first step done and the second open. */
    private UUID file(Connection connection, UUID dossier) throws SQLException {
        var now = Timestamp.from(Instant.now());
        var number = nextNumber(connection);
        run(connection, """
                INSERT INTO dossier (id, code, version, status, channel, procedure_code, procedure_name, form_version,
                    process_version, receiving_unit, handling_unit, applicant_name, submitted_at, supplement,
                    after_three_is_tomorrow, marking, facts, units, supplements, accepted_at, due_at)
                VALUES (?, ?, 1, 2, 'COUNTER', '1.000894', 'Đăng ký kết hôn', ?, ?, 'H57.101.01', 'H57.101',
                    'Nguyễn Thị Hoa', ?, 'RESTART', false, 't1:1', '{}', 'H57 H57.101 H57.101.01', 0, ?, ?)
                """, dossier, "H57.101-BENCH-" + number, dossier, dossier, now, now, now);
        run(connection, """
                INSERT INTO dossier_filing (dossier_id, filed_by, submission_key, likeness, applicant_key, applicant_id,
                    phone, email, address, answers, collect)
                VALUES (?, ?, ?, decode('00112233445566778899aabbccddeeff', 'hex'), 'nguyen thi hoa', '046190000001',
                    '0900000001', '', '1 Lê Lợi, Huế', ?::jsonb, 'COUNTER')
                """, dossier, officer, dossier.toString(), ANSWERS);
        run(
                connection,
                "INSERT INTO dossier_unit (unit, dossier_id, procedure_code, applicant_key) SELECT unit, ?, '1.000894', 'nguyen thi hoa' FROM unnest(ARRAY['H57', 'H57.101', 'H57.101.01']) AS unit",
                dossier);
        run(connection, """
                INSERT INTO dossier_paper (id, dossier_id, part, name, originals, copies, files, at)
                VALUES (?, ?, 'APPLICATION', 'to-khai', 1, 0, '{}', ?), (?, ?, 'APPLICATION', 'xac-nhan', 1, 0, '{}', ?)
                """, Ids.next(), dossier, now, Ids.next(), dossier, now);
        journal(connection, "DossierFiled", dossier, now);
        journal(connection, "DossierAccepted", dossier, now);
        var reception = openStep(connection, dossier, 0, now);
        closeStep(connection, reception, now);
        var next = openStep(connection, dossier, 1, now);
        connection.commit();
        return next;
    }

    private static int nextNumber(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                INSERT INTO dossier_series (series, last) VALUES (?, 1)
                ON CONFLICT (series) DO UPDATE SET last = dossier_series.last + 1 RETURNING last
                """)) {
            statement.setString(1, UNIT);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private UUID move(Connection connection, UUID dossier, UUID step, int number) throws SQLException {
        var now = Timestamp.from(Instant.now());
        read(connection, dossier, step);
        closeStep(connection, step, now);
        run(connection, """
                INSERT INTO dossier_holding (step_id, dossier_id, held_by, unit, officer, officer_name, from_at, to_at, minutes)
                VALUES (?, ?, 'OFFICE', ?, ?, 'Cán bộ', ?, ?::timestamptz + interval '1 ms', 0)
                """, step, dossier, UNIT, officer, now, now);
        var isLast = number == ROLES.size() - 1;
        var next = isLast ? step : openStep(connection, dossier, number + 1, now);
        run(connection, """
                UPDATE dossier SET version = version + 1, status = 4, marking = ?, facts = '{"decision": "granted"}'
                WHERE id = ? AND version = ?
                """, "t" + number + ":1", dossier, number);
        journal(connection, "StepCompleted", dossier, now);
        connection.commit();
        return next;
    }

    /** Whoever moves a dossier has to read it first. */
    private static void read(Connection connection, UUID dossier, UUID step) throws SQLException {
        try (var statement = connection.prepareStatement("""
                SELECT d.*, s.* FROM dossier d JOIN dossier_step s ON s.dossier_id = d.id WHERE d.id = ? AND s.id = ?
                """)) {
            statement.setObject(1, dossier);
            statement.setObject(2, step);
            try (var rows = statement.executeQuery()) {
                rows.next();
            }
        }
    }

    private UUID openStep(Connection connection, UUID dossier, int number, Timestamp now) throws SQLException {
        var step = Ids.next();
        run(connection, """
                INSERT INTO dossier_step (id, dossier_id, kind, element, name, unit, role, state, opened_at, due_at,
                    allotted_minutes, held_since, opened_by)
                VALUES (?, ?, 'TASK', ?, 'Thẩm định hồ sơ', ?, ?, 'OPEN', ?, ?, 480, ?, ?)
                """, step, dossier, "t" + number, UNIT, ROLES.get(number), now, now, now, officer);
        return step;
    }

    private void closeStep(Connection connection, UUID step, Timestamp now) throws SQLException {
        run(connection, """
                UPDATE dossier_step SET state = 'DONE', closed_at = ?, closed_by = ?, closed_by_name = 'Cán bộ',
                    closed_how = 'COMPLETE' WHERE id = ? AND state = 'OPEN'
                """, now, officer, step);
    }

    private void journal(Connection connection, String kind, UUID dossier, Timestamp now) throws SQLException {
        run(connection, """
                INSERT INTO journal_entry (at, kind, subject, actor, actor_kind, unit, facts)
                VALUES (?, ?, ?, ?, 'OFFICER', ?, '{"code": "H57.101-BENCH", "status": 4, "step": "Thẩm định hồ sơ"}')
                """, now, kind, dossier, officer, UNIT);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
