// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code authenticator} and {@code recovery_code}. */
@Repository
class AuthenticatorTable {

    private final JdbcClient jdbc;

    AuthenticatorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The app of an account.
     *
     * @param secret sealed
     * @param lastStep whose code was accepted last
     * @param wrong how many wrong codes came since the last right one
     */
    record Authenticator(byte[] secret, Instant since, long lastStep, int wrong) {}

    /** Adds the app of an account; says whether there was none. */
    boolean insert(UUID account, byte[] secret, long step, Instant at) {
        return jdbc.sql("""
                INSERT INTO authenticator (account, secret, since, last_step)
                VALUES (:account, :secret, :at, :step)
                ON CONFLICT (account) DO NOTHING""")
                        .param("account", account)
                        .param("secret", secret)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("step", step)
                        .update()
                == 1;
    }

    Optional<Authenticator> find(UUID account) {
        return jdbc.sql("SELECT secret, since, last_step, wrong FROM authenticator WHERE account = :account")
                .param("account", account)
                .query((row, _) -> authenticator(row))
                .optional();
    }

    /** As {@link #find}, holding the row until the transaction ends: of two who type the same code one is first. */
    Optional<Authenticator> lock(UUID account) {
        return jdbc.sql("""
                SELECT secret, since, last_step, wrong FROM authenticator WHERE account = :account FOR UPDATE""")
                .param("account", account)
                .query((row, _) -> authenticator(row))
                .optional();
    }

    private static Authenticator authenticator(ResultSet row) throws SQLException {
        return new Authenticator(
                row.getBytes("secret"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getLong("last_step"),
                row.getInt("wrong"));
    }

    void accept(UUID account, long step) {
        jdbc.sql("UPDATE authenticator SET last_step = :step, wrong = 0 WHERE account = :account")
                .param("account", account)
                .param("step", step)
                .update();
    }

    void countWrong(UUID account) {
        jdbc.sql("UPDATE authenticator SET wrong = wrong + 1 WHERE account = :account")
                .param("account", account)
                .update();
    }

    /** Says whether there was one. */
    boolean delete(UUID account) {
        jdbc.sql("DELETE FROM recovery_code WHERE account = :account")
                .param("account", account)
                .update();
        return jdbc.sql("DELETE FROM authenticator WHERE account = :account")
                        .param("account", account)
                        .update()
                > 0;
    }

    /** Of these accounts those that have an app. */
    Set<UUID> among(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("SELECT account FROM authenticator WHERE account = ANY(:accounts)")
                        .param("accounts", accounts.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    void replaceRecoveryCodes(UUID account, List<byte[]> marks) {
        jdbc.sql("DELETE FROM recovery_code WHERE account = :account")
                .param("account", account)
                .update();
        for (var mark : marks) {
            jdbc.sql("INSERT INTO recovery_code (account, mark) VALUES (:account, :mark)")
                    .param("account", account)
                    .param("mark", mark)
                    .update();
        }
    }

    /** Uses a code up; says whether there was such a code unused. */
    boolean spend(UUID account, byte[] mark, Instant at) {
        return jdbc.sql("""
                UPDATE recovery_code SET used_at = :at
                WHERE account = :account AND mark = :mark AND used_at IS NULL""")
                        .param("account", account)
                        .param("mark", mark)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int recoveryCodesLeft(UUID account) {
        return jdbc.sql("SELECT count(*) FROM recovery_code WHERE account = :account AND used_at IS NULL")
                .param("account", account)
                .query(Integer.class)
                .single();
    }
}
