// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Refusal;
import vn.motcua.imports.RefusedValue;
import vn.motcua.imports.Tally;
import vn.motcua.platform.Ids;

/** Reads a list of officers and their posts into the tables: a line for each post. */
@Component
class OfficerList {

    private static final String[] COLUMNS = {"login", "name", "unit", "role", "from"};
    private static final int BATCH = 200;

    private final AccountTable accounts;
    private final PostTable posts;
    private final PasswordEncoder passwords;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    OfficerList(
            AccountTable accounts,
            PostTable posts,
            PasswordEncoder passwords,
            TransactionOperations transaction,
            InstantSource clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    static boolean isLogin(String login) {
        return login.matches("[a-z0-9][a-z0-9._-]{1,63}");
    }

    ImportReport read(CsvRows rows, ImportProgress progress) {
        var reading = new Reading();
        if (!rows.hasColumns(COLUMNS)) {
            reading.tally.refused(new Refusal(
                    1,
                    "header",
                    String.join(",", rows.header()),
                    "login,name,unit,role,from,to and, if wanted, password"));
            return reading.tally.report();
        }
        for (var batch = rows.next(BATCH); !batch.isEmpty(); batch = rows.next(BATCH)) {
            var lines = batch;
            transaction.executeWithoutResult(_ -> lines.forEach(reading::take));
            progress.reached(rows.bytesRead(), rows.size());
        }
        return reading.tally.report();
    }

    /** One reading of one list. */
    private final class Reading {

        private final Tally tally = new Tally();
        private final Map<String, String> hashes = new HashMap<>();

        private void take(CsvRow row) {
            try {
                put(row, loginOf(row), postOf(row));
            } catch (RefusedValue refused) {
                tally.refused(refused.at(row.line()));
            }
        }

        private void put(CsvRow row, String login, Post post) {
            var name = Written.clean(row.required("name", "the officer's name"));
            var password = passwordOf(row, login);
            var known = accounts.find(login);
            if (known.isPresent() && known.get().kind() != Actor.Kind.OFFICER) {
                throw new RefusedValue("login", login, "a login that no citizen has");
            }
            var account = known.orElseGet(() -> open(login, name));
            var renamed = rename(account, name);
            var posted = posts.put(account.id(), post);
            password.ifPresent(text -> givePassword(account, text));
            count(known.isEmpty(), renamed || posted);
        }

        private Account open(String login, String name) {
            var account = new Account(Ids.next(), Actor.Kind.OFFICER, login, name, "", "", "", null, "", true);
            accounts.insert(account, null, false, clock.instant());
            return account;
        }

        private boolean rename(Account account, String name) {
            if (account.name().equals(name)) {
                return false;
            }
            accounts.rename(account.id(), name);
            return true;
        }

        /** Hashing is slow on purpose; accounts that begin with the same password share one hash. */
        private void givePassword(Account account, String password) {
            if (accounts.passwordOf(account.id()).isEmpty()) {
                accounts.setPassword(account.id(), hashes.computeIfAbsent(password, passwords::encode), true);
            }
        }

        private void count(boolean isNew, boolean changed) {
            if (isNew) {
                tally.imported();
            } else if (changed) {
                tally.updated();
            } else {
                tally.unchanged();
            }
        }
    }

    private static String loginOf(CsvRow row) {
        var login = row.text("login").toLowerCase(Locale.ROOT);
        if (!isLogin(login)) {
            throw new RefusedValue("login", login, "2 to 64 of a-z, 0-9, dot, dash, underscore");
        }
        return login;
    }

    private static Post postOf(CsvRow row) {
        var unit = row.required("unit", "the code of a unit, such as H57.16.03");
        var role = row.oneOf("role", Role.class);
        var from = row.date("from");
        var to = row.dateOrNull("to");
        if (to != null && to.isBefore(from)) {
            throw new RefusedValue("to", row.text("to"), "nothing, or a date not before " + from);
        }
        return new Post(unit, role, from, to);
    }

    private static Optional<String> passwordOf(CsvRow row, String login) {
        var password = Optional.ofNullable(row.textOrNull("password"));
        if (password.flatMap(text -> Passwords.refusal(text, login)).isPresent()) {
            throw new RefusedValue(
                    "password",
                    "…",
                    "nothing, or at least " + Passwords.MIN_LENGTH + " characters that nobody guesses");
        }
        return password;
    }
}
