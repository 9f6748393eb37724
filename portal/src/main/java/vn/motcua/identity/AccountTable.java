// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.VietnamTime;

/** The SQL of {@code account}. */
@Repository
class AccountTable {

    /** Whether an account may act on a day. */
    private static final String OPEN = """
            (active AND (opens_on IS NULL OR opens_on <= :today) AND (closes_on IS NULL OR closes_on >= :today))""";

    private static final String COLUMNS =
            "id, kind, login, name, phone, email, id_number, birth_date, address, " + OPEN + " AS open";

    /** Vietnamese call each other by the given name, which stands last, and sort by it: then family, then what is between. */
    private static final String AS_OFFICES_SORT = """

            ORDER BY substring(name FROM '\\S+$') COLLATE vietnamese, split_part(name, ' ', 1) COLLATE vietnamese,
                name COLLATE vietnamese, login""";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    AccountTable(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A question about accounts as they are today. */
    private JdbcClient.StatementSpec today(String sql) {
        return jdbc.sql(sql).param("today", VietnamTime.dateOf(clock.instant()));
    }

    /**
     * Adds an account unless the login is taken; says whether it did.
     *
     * @param given whether the owner has to replace the password at the first sign-in
     */
    boolean insert(Account account, @Nullable String password, boolean given, Instant at) {
        return jdbc.sql("""
                INSERT INTO account (id, kind, login, name, phone, email, id_number, birth_date, address, password,
                    password_given, active, created_at)
                VALUES (:id, :kind, :login, :name, :phone, :email, :idNumber, :birthDate, :address, :password, :given,
                    :active, :at)
                ON CONFLICT (login) DO NOTHING""")
                        .param("id", account.id())
                        .param("kind", account.kind().name())
                        .param("login", account.login())
                        .param("name", account.name())
                        .param("phone", account.phone())
                        .param("email", account.email())
                        .param("idNumber", account.idNumber())
                        .param("birthDate", account.birthDate())
                        .param("address", account.address())
                        .param("password", password)
                        .param("given", given)
                        .param("active", account.active())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Account> find(UUID id) {
        return today("SELECT " + COLUMNS + " FROM account WHERE id = :id")
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<Account> find(String login) {
        return today("SELECT " + COLUMNS + " FROM account WHERE login = :login")
                .param("login", login)
                .query((row, number) -> account(row))
                .optional();
    }

    /** The hash of a password; empty for those who have none. */
    Optional<String> passwordOf(UUID id) {
        return jdbc.sql("SELECT password FROM account WHERE id = :id AND password IS NOT NULL")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Whether the owner has to replace the password. */
    boolean hasGivenPassword(UUID id) {
        return jdbc.sql("SELECT password_given FROM account WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The round that a session opened now belongs to. */
    Optional<Integer> sessionRound(UUID id) {
        return jdbc.sql("SELECT session_round FROM account WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    Optional<Account> findInRound(UUID id, int round) {
        return today("SELECT " + COLUMNS + " FROM account WHERE id = :id AND session_round = :round AND " + OPEN)
                .param("id", id)
                .param("round", round)
                .query((row, number) -> account(row))
                .optional();
    }

    void endSessions(UUID id) {
        expectOne(
                id,
                jdbc.sql("UPDATE account SET session_round = session_round + 1 WHERE id = :id")
                        .param("id", id)
                        .update());
    }

    List<Account> officersAfter(String login, String words, int limit) {
        return today("SELECT " + COLUMNS + """
                 FROM account
                WHERE kind = 'OFFICER' AND login > :login
                  AND (:words = '' OR position(lower(unaccent(:words)) IN lower(unaccent(name))) > 0
                    OR position(lower(:words) IN login) > 0
                    OR id IN (SELECT account FROM post WHERE unit = upper(:words)))
                ORDER BY login
                LIMIT :limit""")
                .param("login", login)
                .param("words", words)
                .param("limit", limit)
                .query((row, number) -> account(row))
                .list();
    }

    List<Account> officersOf(String unit, LocalDate day) {
        return today("SELECT " + COLUMNS + """
                 FROM account
                WHERE """ + OPEN + """
                  AND id IN (
                    SELECT account FROM post
                    WHERE unit = :unit AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day))""" + AS_OFFICES_SORT)
                .param("unit", unit)
                .param("day", day)
                .query((row, number) -> account(row))
                .list();
    }

    List<Account> officersWith(Role role, LocalDate day) {
        return today("SELECT " + COLUMNS + """
                 FROM account
                WHERE """ + OPEN + """
                  AND id IN (
                    SELECT account FROM post
                    WHERE role = :role AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day))
                ORDER BY login""")
                .param("role", role.name())
                .param("day", day)
                .query((row, number) -> account(row))
                .list();
    }

    List<Account> officersWith(Role role, String unit, LocalDate day) {
        return today("SELECT " + COLUMNS + """
                 FROM account
                WHERE """ + OPEN + """
                  AND id IN (
                    SELECT account FROM post
                    WHERE unit = :unit AND role = :role
                        AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day))""" + AS_OFFICES_SORT)
                .param("unit", unit)
                .param("role", role.name())
                .param("day", day)
                .query((row, number) -> account(row))
                .list();
    }

    void updateProfile(UUID id, Profile profile) {
        expectOne(
                id,
                jdbc.sql("""
                UPDATE account
                SET name = :name, phone = :phone, email = :email, id_number = :idNumber, birth_date = :birthDate,
                    address = :address
                WHERE id = :id""")
                        .param("id", id)
                        .param("name", profile.name())
                        .param("phone", profile.phone())
                        .param("email", profile.email())
                        .param("idNumber", profile.idNumber())
                        .param("birthDate", profile.birthDate())
                        .param("address", profile.address())
                        .update());
    }

    void tell(UUID id, String name, String phone, String email) {
        expectOne(
                id,
                jdbc.sql("UPDATE account SET name = :name, phone = :phone, email = :email WHERE id = :id")
                        .param("id", id)
                        .param("name", name)
                        .param("phone", phone)
                        .param("email", email)
                        .update());
    }

    /** Of these logins the officers who never had a password of their own, nor one that an administrator typed. */
    List<Account> waitingForPassword(Collection<String> logins, String cheap) {
        return logins.isEmpty()
                ? List.of()
                : today("SELECT " + COLUMNS + """
                         FROM account
                        WHERE kind = 'OFFICER' AND login = ANY(:logins) AND (password IS NULL OR password_given AND starts_with(password, :cheap))
                        ORDER BY login""")
                        .param("logins", logins.toArray(String[]::new))
                        .param("cheap", cheap)
                        .query((row, number) -> account(row))
                        .list();
    }

    /** From which day to which the account may act; null: without beginning or end. */
    AccountPeriod period(UUID id) {
        return jdbc.sql("SELECT active, opens_on, closes_on FROM account WHERE id = :id")
                .param("id", id)
                .query((row, _) -> new AccountPeriod(
                        row.getBoolean("active"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class)))
                .single();
    }

    void setPeriod(UUID id, @Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {
        expectOne(
                id,
                jdbc.sql("UPDATE account SET opens_on = :opensOn, closes_on = :closesOn WHERE id = :id")
                        .param("id", id)
                        .param("opensOn", opensOn)
                        .param("closesOn", closesOn)
                        .update());
    }

    void setActive(UUID id, boolean active) {
        expectOne(
                id,
                jdbc.sql("UPDATE account SET active = :active WHERE id = :id")
                        .param("id", id)
                        .param("active", active)
                        .update());
    }

    /** Sets the password and ends all sessions; {@code given}: the owner has to replace it. */
    void setPassword(UUID id, String hash, boolean given) {
        expectOne(
                id,
                jdbc.sql("""
                UPDATE account SET password = :hash, password_given = :given, session_round = session_round + 1
                WHERE id = :id""")
                        .param("id", id)
                        .param("hash", hash)
                        .param("given", given)
                        .update());
    }

    private static void expectOne(UUID id, int changed) {
        if (changed != 1) {
            throw new UnknownAccount(id);
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                Actor.Kind.valueOf(row.getString("kind")),
                row.getString("login"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("id_number"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("address"),
                row.getBoolean("open"));
    }
}
