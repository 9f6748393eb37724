// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code sign_in_code}: one row for each phone number or address, with the code last sent to it. */
@Repository
class CodeTable {

    private final JdbcClient jdbc;

    CodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Code> lock(String contact) {
        return jdbc.sql("""
                SELECT contact, hash, issued_at, expires_at, tries, used, period_start, in_period
                FROM sign_in_code WHERE contact = :contact FOR UPDATE""")
                .param("contact", contact)
                .query((row, number) -> code(row))
                .optional();
    }

    void put(Code code) {
        jdbc.sql("""
                INSERT INTO sign_in_code (contact, hash, issued_at, expires_at, tries, used, period_start, in_period)
                VALUES (:contact, :hash, :issuedAt, :expiresAt, :tries, :used, :periodStart, :inPeriod)
                ON CONFLICT (contact) DO UPDATE SET hash = excluded.hash, issued_at = excluded.issued_at,
                    expires_at = excluded.expires_at, tries = excluded.tries, used = excluded.used,
                    period_start = excluded.period_start, in_period = excluded.in_period""")
                .param("contact", code.contact())
                .param("hash", code.hash())
                .param("issuedAt", code.issuedAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", code.expiresAt().atOffset(ZoneOffset.UTC))
                .param("tries", code.tries())
                .param("used", code.used())
                .param("periodStart", code.periodStart().atOffset(ZoneOffset.UTC))
                .param("inPeriod", code.inPeriod())
                .update();
    }

    void countTry(String contact, boolean used) {
        jdbc.sql("UPDATE sign_in_code SET tries = tries + 1, used = :used WHERE contact = :contact")
                .param("contact", contact)
                .param("used", used)
                .update();
    }

    private static Code code(ResultSet row) throws SQLException {
        return new Code(
                row.getString("contact"),
                row.getString("hash"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getBoolean("used"),
                row.getObject("period_start", OffsetDateTime.class).toInstant(),
                row.getInt("in_period"));
    }

    /** The code last sent, and how many were sent in the period that is running. */
    record Code(
            String contact,
            String hash,
            Instant issuedAt,
            Instant expiresAt,
            int tries,
            boolean used,
            Instant periodStart,
            int inPeriod) {

        boolean isInPeriod(Instant now) {
            return now.isBefore(periodStart.plus(SignIn.PERIOD));
        }

        /** Whether no more codes are to be sent before the period is over. */
        boolean isSpent(Instant now) {
            return isInPeriod(now) && inPeriod >= SignIn.CODES_IN_PERIOD;
        }
    }
}
