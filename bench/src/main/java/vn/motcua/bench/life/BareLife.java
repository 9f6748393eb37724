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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.platform.Database;
import vn.motcua.platform.Ids;

/**
 * The floor: what the same life writes, row by row and column by column, in plain JDBC with no rule asked, into the very
 * tables of the portal with their indexes, checks, foreign keys and partitions. What it writes is as long as what
 * {@link MotcuaLife} writes; the bench prints the bytes of both.
 */
final class BareLife implements Contestant, AutoCloseable {

    private static final String UNIT = "H57.107";
    private static final String PAPER = "Giấy xác nhận tình trạng hôn nhân do xã nơi cư trú cấp";

    /** The steps one after the other. */
    private static final List<Step> STEPS = List.of(
            new Step("RECEPTION", "Tiếp nhận hồ sơ", "ONE_STOP_CLERK", "ACCEPT", "DossierAccepted", 2, ""),
            new Step("TASK", "Kiểm tra hồ sơ, ghi sổ hộ tịch", "SPECIALIST", "COMPLETE", "StepCompleted", 4, ""),
            new Step("TASK", "Ký giấy tờ hộ tịch", "LEADER", "DECIDE", "DossierDecided", 4, """
                , facts = '{"decision": "granted"}', decision = 'GRANTED', decision_text = 'Đồng ý',
                decided_at = done.at, decided_step = done.step, decided_element = 'step_3', decided_by = 'Bench LEADER'
                """),
            new Step("TASK", "Đóng dấu, phát hành", "CLERK_OF_SEALS", "COMPLETE", "StepCompleted", 9, """
                , finished_at = done.at
                """),
            new Step("RETURN", "Trả kết quả", "ONE_STOP_CLERK", "RETURN_RESULT", "ResultReturned", 10, """
                , returned_at = done.at, closed_at = done.at, returned_to = 'Nguyễn Thị Hoa', returned_way = 'COUNTER'
                """));

    /**
     * A step.
     *
     * @param event what the journal calls its end
     * @param status of the dossier afterwards
     * @param change what else its end changes of the dossier
     */
    private record Step(String kind, String name, String role, String how, String event, int status, String change) {}

    private record Life(UUID dossier, String code) {}

    private record Open(UUID step, Timestamp since) {}

    private final HikariDataSource source;
    private final List<String> answers;
    private final AtomicInteger count = new AtomicInteger();
    private final UUID officer = Ids.next();

    private BareLife(HikariDataSource source, List<String> answers) {
        this.source = source;
        this.answers = answers;
    }

    /**
     * The portal's tables must be there.
     *
     * @param answers of the form, as JSON, one after the other
     */
    static BareLife on(Database database, List<String> answers) {
        return new BareLife(Sources.of(database, "public"), answers);
    }

    @Override
    public String name() {
        return "bare SQL";
    }

    @Override
    public void live() {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var life = file(connection);
            var open = takeIn(connection, life);
            for (var number = 1; number < STEPS.size(); number++) {
                open = move(connection, life, open, number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The bare life failed", e);
        }
    }

    private Life file(Connection connection) throws SQLException {
        var now = now();
        var number = nextNumber(connection);
        var life = new Life(Ids.next(), "%s-261123-%04d-BENCH".formatted(UNIT, number));
        run(connection, """
                INSERT INTO dossier (id, code, version, status, channel, procedure_code, procedure_name, form_version,
                    process_version, receiving_unit, handling_unit, applicant_name, submitted_at, limit_amount, limit_unit,
                    supplement, after_three_is_tomorrow, marking, facts, units, supplements, accepted_at, due_at,
                    promised_at)
                VALUES (?, ?, 1, 2, 'COUNTER', '1.000894', 'Đăng ký kết hôn', ?, ?, ?, ?, 'Nguyễn Thị Hoa', ?, 1,
                    'WORKING_DAYS', 'RESTART', false, 'step_2', '{}', ?, 0, ?, ?, ?)
                """, life.dossier, life.code, officer, officer, UNIT, UNIT, now, UNIT, now, now, now);
        run(connection, """
                INSERT INTO dossier_filing (dossier_id, filed_by, submission_key, likeness, applicant_key, applicant_id,
                    phone, email, address, answers, collect)
                VALUES (?, ?, ?, ?, 'nguyen thi hoa', '046190000001', '0900000001', '', '1 Lê Lợi, Huế', ?::jsonb,
                    'COUNTER')
                """, life.dossier, officer, life.dossier.toString(), hash(), nextAnswers());
        run(connection, """
                INSERT INTO dossier_unit (unit, dossier_id, procedure_code, applicant_key)
                VALUES ('H57', ?, '1.000894', 'nguyen thi hoa'), (?, ?, '1.000894', 'nguyen thi hoa')
                """, life.dossier, UNIT, life.dossier);
        papers(connection, life, now);
        run(connection, "INSERT INTO dossier_unowned (phone, dossier_id) VALUES ('0900000001', ?)", life.dossier);
        journal(connection, life, "DossierFiled", now, """
                {"by": "Bench ONE_STOP_CLERK", "code": "%s", "status": 1, "channel": "COUNTER", "procedure": "1.000894", \
                "procedureName": "Đăng ký kết hôn", "receivingUnit": "H57.107"}""".formatted(life.code));
        return life;
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

    private static byte[] hash() {
        var hash = new byte[32];
        ThreadLocalRandom.current().nextBytes(hash);
        return hash;
    }

    private String nextAnswers() {
        return answers.get(Math.floorMod(count.incrementAndGet(), answers.size()));
    }

    private static void papers(Connection connection, Life life, Timestamp now) throws SQLException {
        run(connection, """
                INSERT INTO dossier_paper (id, dossier_id, part, name, originals, copies, files, at)
                SELECT id, ?, 'APPLICATION', ?, 1, 0, '{}', ? FROM unnest(ARRAY[?, ?, ?, ?, ?]::uuid[]) AS id
                """, life.dossier, PAPER, now, Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
    }

    /** In the transaction of the filing: the reception is done already when it is written. */
    private Open takeIn(Connection connection, Life life) throws SQLException {
        var now = now();
        var step = Ids.next();
        run(connection, """
                INSERT INTO dossier_step (id, dossier_id, kind, element, name, unit, role, state, opened_at, due_at,
                    held_since, closed_at, closed_by, closed_by_name, closed_how)
                VALUES (?, ?, 'RECEPTION', 'step_1', 'Tiếp nhận hồ sơ', ?, 'ONE_STOP_CLERK', 'DONE', ?, ?, ?, ?, ?,
                    'Bench ONE_STOP_CLERK', 'ACCEPT')
                """, step, life.dossier, UNIT, now, now, now, now, officer);
        hold(connection, life, new Open(step, now), now);
        var next = openStep(connection, life, 1, step, now);
        tell(connection, life, step, 0, now);
        connection.commit();
        return next;
    }

    private Open move(Connection connection, Life life, Open open, int number) throws SQLException {
        var now = now();
        read(connection, life);
        closeStep(connection, open.step, number, now);
        hold(connection, life, open, now);
        var isLast = number == STEPS.size() - 1;
        var next = isLast ? open : openStep(connection, life, number + 1, open.step, now);
        change(connection, life, open.step, number, now);
        tell(connection, life, open.step, number, now);
        connection.commit();
        return next;
    }

    /** Whoever moves a dossier has to read it first. */
    private static void read(Connection connection, Life life) throws SQLException {
        try (var statement = connection.prepareStatement("""
                SELECT d.*, f.answers, s.* FROM dossier d
                JOIN dossier_filing f ON f.dossier_id = d.id
                JOIN dossier_step s ON s.dossier_id = d.id
                WHERE d.code = ? AND s.state = 'OPEN'
                """)) {
            statement.setString(1, life.code);
            try (var rows = statement.executeQuery()) {
                rows.next();
            }
        }
    }

    private static void change(Connection connection, Life life, UUID step, int number, Timestamp now)
            throws SQLException {
        var done = STEPS.get(number);
        run(
                connection,
                """
                UPDATE dossier SET version = version + 1, status = ?, marking = ? %s
                FROM (VALUES (?::timestamptz, ?::uuid)) AS done (at, step)
                WHERE id = ? AND version = ?
                """.formatted(done.change),
                done.status,
                "step_" + (number + 2),
                now,
                step,
                life.dossier,
                number);
    }

    private Open openStep(Connection connection, Life life, int number, UUID openedBy, Timestamp now)
            throws SQLException {
        var step = Ids.next();
        run(
                connection,
                """
                INSERT INTO dossier_step (id, dossier_id, kind, element, name, unit, role, state, opened_at, due_at,
                    allotted_minutes, held_since, opened_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, 480, ?, ?)
                """,
                step,
                life.dossier,
                STEPS.get(number).kind,
                "step_" + (number + 1),
                STEPS.get(number).name,
                UNIT,
                STEPS.get(number).role,
                now,
                now,
                now,
                openedBy);
        return new Open(step, now);
    }

    private void closeStep(Connection connection, UUID step, int number, Timestamp now) throws SQLException {
        run(connection, """
                UPDATE dossier_step SET state = 'DONE', closed_at = ?, closed_by = ?, closed_by_name = ?, closed_how = ?,
                    held_since = ?
                WHERE id = ? AND state = 'OPEN'
                """, now, officer, "Bench " + STEPS.get(number).role, STEPS.get(number).how, now, step);
    }

    private static void hold(Connection connection, Life life, Open open, Timestamp now) throws SQLException {
        run(connection, """
                INSERT INTO dossier_holding (step_id, dossier_id, held_by, unit, from_at, to_at, minutes)
                VALUES (?, ?, 'OFFICE', ?, ?, ?::timestamptz + interval '1 ms', 0)
                """, open.step, life.dossier, UNIT, open.since, now);
    }

    private void tell(Connection connection, Life life, UUID step, int number, Timestamp now) throws SQLException {
        var done = STEPS.get(number);
        var next = STEPS.get(Math.min(number + 1, STEPS.size() - 1));
        journal(connection, life, done.event, now, """
                {"by": "Bench %s", "was": 2, "code": "%s", "next": [{"name": "%s", "role": "%s", "unit": "H57.107"}], \
                "step": "%s", "dueAt": "2026-11-24T06:30:00Z", "status": %d, "stepId": "%s", "procedure": "1.000894", \
                "procedureName": "Đăng ký kết hôn", "receivingUnit": "H57.107"}""".formatted(
                        done.role, life.code, next.name, next.role, done.name, done.status, step));
    }

    private void journal(Connection connection, Life life, String kind, Timestamp now, String facts)
            throws SQLException {
        run(connection, """
                INSERT INTO journal_entry (at, kind, subject, actor, actor_kind, unit, facts)
                VALUES (?, ?, ?, ?, 'OFFICER', ?, ?::jsonb)
                """, now, kind, life.dossier, officer, UNIT, facts);
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
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
