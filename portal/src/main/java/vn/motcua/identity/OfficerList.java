// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    ImportReport read(CsvRows rows, Predicate<Post> isPossible, ImportProgress progress) {
        return read(rows, new Reading(isPossible, true, _ -> {}), progress);
    }

    /** Tells of each line what it would do, and does nothing: all is taken back at the end. */
    ImportReport look(CsvRows rows, Predicate<Post> isPossible, Consumer<OfficerLine> told) {
        var report = transaction.execute(status -> {
            status.setRollbackOnly();
            return read(rows, new Reading(isPossible, false, told), ImportProgress.SILENT);
        });
        return report == null ? ImportReport.NOTHING : report;
    }

    private ImportReport read(CsvRows rows, Reading reading, ImportProgress progress) {
        var columns = rows.header().stream().map(ListedOfficer::column).toList();
        if (!columns.containsAll(ListedOfficer.REQUIRED)) {
            reading.tally.refused(new Refusal(
                    1,
                    "header",
                    String.join(",", rows.header()),
                    "login,name,unit,role,from,to and, if wanted, phone, email, password"));
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
        private final Predicate<Post> isPossible;
        private final boolean givesPasswords;
        private final Consumer<OfficerLine> told;

        Reading(Predicate<Post> isPossible, boolean givesPasswords, Consumer<OfficerLine> told) {
            this.isPossible = isPossible;
            this.givesPasswords = givesPasswords;
            this.told = told;
        }

        private void take(CsvRow row) {
            try {
                var officer = ListedOfficer.of(row);
                var effect = put(officer);
                count(effect);
                told.accept(new OfficerLine(row.line(), officer.login(), officer.name(), officer.post(), effect));
            } catch (RefusedValue refused) {
                tally.refused(refused.at(row.line()));
            }
        }

        private OfficerLine.Effect put(ListedOfficer officer) {
            var post = officer.post();
            if (post != null && !isPossible.test(post)) {
                throw new RefusedValue("unit", post.unit(), "the code of a unit that there is on " + post.from());
            }
            var known = accounts.find(officer.login());
            if (known.isPresent() && known.get().kind() != Actor.Kind.OFFICER) {
                throw new RefusedValue("login", officer.login(), "a login that no citizen has");
            }
            var account = known.orElseGet(() -> open(officer));
            var told = tell(account, officer);
            var posted = post != null && posts.put(account.id(), post);
            officer.password().ifPresent(text -> givePassword(account, text));
            return known.isEmpty()
                    ? OfficerLine.Effect.CREATED
                    : told || posted ? OfficerLine.Effect.CHANGED : OfficerLine.Effect.UNCHANGED;
        }

        private Account open(ListedOfficer officer) {
            var account = new Account(
                    Ids.next(),
                    Actor.Kind.OFFICER,
                    officer.login(),
                    officer.name(),
                    officer.phone(),
                    officer.email(),
                    "",
                    null,
                    "",
                    true);
            accounts.insert(account, null, false, clock.instant());
            return account;
        }

        /** What the list tells is taken over; of what it does not tell the account keeps its own. */
        private boolean tell(Account account, ListedOfficer officer) {
            var phone = officer.phone().isEmpty() ? account.phone() : officer.phone();
            var email = officer.email().isEmpty() ? account.email() : officer.email();
            if (account.name().equals(officer.name())
                    && account.phone().equals(phone)
                    && account.email().equals(email)) {
                return false;
            }
            accounts.tell(account.id(), officer.name(), phone, email);
            return true;
        }

        /** Hashing is slow on purpose; accounts that begin with the same password share one hash. */
        private void givePassword(Account account, String password) {
            if (givesPasswords && accounts.passwordOf(account.id()).isEmpty()) {
                accounts.setPassword(account.id(), hashes.computeIfAbsent(password, passwords::encode), true);
            }
        }

        private void count(OfficerLine.Effect effect) {
            switch (effect) {
                case CREATED -> tally.imported();
                case CHANGED -> tally.updated();
                case UNCHANGED -> tally.unchanged();
            }
        }
    }
}
