// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.imports.CsvRows;
import vn.motcua.imports.CsvText;
import vn.motcua.imports.ImportKind;
import vn.motcua.imports.ImportLog;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.platform.Ids;

/**
 * Lists of officers that an administrator hands in on a page: kept for a few days, looked at as often as wanted, taken over
 * when they are right. Taking the same list over again changes nothing.
 */
@Service
public class OfficerLists {

    /** Some ten thousand lines are a megabyte. */
    public static final int MOST_BYTES = 5_000_000;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS_TOGETHER = 4;

    private final OfficerListTable table;
    private final OfficerList list;
    private final AccountTable accounts;
    private final ImportLog log;
    private final AccountChanges changes;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    OfficerLists(
            OfficerListTable table,
            OfficerList list,
            AccountTable accounts,
            ImportLog log,
            AccountChanges changes,
            InstantSource clock) {
        this.table = table;
        this.list = list;
        this.accounts = accounts;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    /** What a list would do, line by line. */
    public record Look(String name, boolean isTakenOver, List<OfficerLine> lines, ImportReport report) {}

    @Transactional
    public UUID keep(Actor administrator, String name, byte[] csv) {
        var id = Ids.next();
        table.insert(id, Written.clean(name), csv, administrator.id(), clock.instant());
        return id;
    }

    public Optional<Look> look(UUID id, Predicate<Post> isPossible) {
        return table.find(id).map(kept -> {
            var lines = new ArrayList<OfficerLine>();
            try (var rows = CsvRows.read(new ByteArrayInputStream(kept.csv()))) {
                var report = list.look(rows, isPossible, lines::add);
                return new Look(kept.name(), kept.isTakenOver(), lines, report);
            }
        });
    }

    /** Takes a list over, in batches of which each is whole. */
    public Optional<ImportReport> takeOver(UUID id, Predicate<Post> isPossible) {
        return table.find(id).map(kept -> {
            try (var rows = CsvRows.read(new ByteArrayInputStream(kept.csv()))) {
                var report = list.read(rows, isPossible, ImportProgress.SILENT);
                table.takenOver(id, withoutPasswords(kept.csv()), clock.instant());
                log.note(ImportKind.OFFICERS, kept.name(), report);
                return report;
            }
        });
    }

    public boolean isThere(UUID id) {
        return table.find(id).isPresent();
    }

    /** The accounts of a list whose owners have no password yet, by login, each with its name. */
    public List<Account> waitingForPassword(UUID id) {
        return accounts.waitingForPassword(logins(id), Passwords.ONE_TIME);
    }

    /**
     * Gives each of them a password that their owner replaces at the first sign-in, by login; told this once. One given so
     * before, and not used yet, counts no more.
     */
    @Transactional
    public Map<Account, String> givePasswords(UUID id) {
        var given = new LinkedHashMap<Account, String>();
        for (var account : waitingForPassword(id)) {
            var password = newPassword();
            accounts.setPassword(account.id(), Passwords.quickHash(password), true);
            changes.passwordGiven(account);
            given.put(account, password);
        }
        return given;
    }

    private LinkedHashSet<String> logins(UUID id) {
        var logins = new LinkedHashSet<String>();
        table.find(id).ifPresent(kept -> {
            try (var rows = CsvRows.read(new ByteArrayInputStream(kept.csv()))) {
                for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                    row.get().cells().forEach((heading, text) -> {
                        if ("login".equals(ListedOfficer.column(heading))) {
                            logins.add(Accounts.normalLogin(text));
                        }
                    });
                }
            }
        });
        return logins;
    }

    /** Passwords of a list that was taken over are kept as hashes of the accounts, and nowhere else. */
    private static byte[] withoutPasswords(byte[] csv) {
        var text = new StringBuilder();
        try (var rows = CsvRows.read(new ByteArrayInputStream(csv))) {
            var written = new CsvText(text);
            var headings = rows.header().stream()
                    .filter(heading -> !"password".equals(ListedOfficer.column(heading)))
                    .toList();
            written.line(headings);
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                var cells = row.get().cells();
                written.line(headings.stream()
                        .map(heading -> cells.getOrDefault(heading, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Four groups that can be read out, some eighty random bits. */
    private String newPassword() {
        return IntStream.range(0, GROUPS)
                .mapToObj(_ -> random.ints(LETTERS_TOGETHER, 0, LETTERS.length())
                        .mapToObj(place -> LETTERS.substring(place, place + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
