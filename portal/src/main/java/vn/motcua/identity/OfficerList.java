// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.identity.OfficersImported.Refused;
import vn.motcua.platform.Ids;

/** Reads a list of officers and their posts into the tables. */
@Component
class OfficerList {

    private static final List<String> COLUMNS = List.of("login", "name", "unit", "role", "from", "to");

    private final AccountTable accounts;
    private final PostTable posts;
    private final PasswordEncoder passwords;
    private final InstantSource clock;

    OfficerList(AccountTable accounts, PostTable posts, PasswordEncoder passwords, InstantSource clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.passwords = passwords;
        this.clock = clock;
    }

    static boolean isLogin(String login) {
        return login.matches("[a-z0-9][a-z0-9._-]{1,63}");
    }

    OfficersImported read(InputStream csv) {
        try (var lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return new Reading(header(lines.readLine())).all(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of officers could not be read", e);
        }
    }

    private static Map<String, Integer> header(@Nullable String line) {
        var names = cells(line == null ? "" : line.replace("\uFEFF", "")).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (!names.containsAll(COLUMNS)) {
            throw new IllegalArgumentException(
                    "The list of officers begins with " + names + "; its first line must name " + COLUMNS);
        }
        var places = new HashMap<String, Integer>();
        names.forEach(name -> places.put(name, names.indexOf(name)));
        return places;
    }

    /** Splits a line at commas; a cell in double quotes may hold commas, and "" for a quote. */
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(Written.clean(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(Written.clean(cell.toString()));
        return cells;
    }

    /** One reading of one list: its columns, and what was done so far. */
    private final class Reading {

        private final Map<String, Integer> places;
        private final List<Refused> refused = new ArrayList<>();
        private final Map<String, String> hashes = new HashMap<>();
        private int imported;
        private int updated;
        private int unchanged;

        private Reading(Map<String, Integer> places) {
            this.places = places;
        }

        OfficersImported all(BufferedReader lines) throws IOException {
            var number = 1;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(number, cells(line));
                }
            }
            return new OfficersImported(imported, updated, unchanged, List.copyOf(refused));
        }

        private void read(int line, List<String> cells) {
            var login = cell(cells, "login").toLowerCase(Locale.ROOT);
            var post = post(line, cells);
            if (!isLogin(login)) {
                refuse(line, "login", login, "2 to 64 of a-z, 0-9, dot, dash, underscore");
            } else if (cell(cells, "name").isEmpty()) {
                refuse(line, "name", "", "the officer's name");
            } else if (post != null) {
                put(line, login, cells, post);
            }
        }

        private void put(int line, String login, List<String> cells, Post post) {
            var name = cell(cells, "name");
            var known = accounts.find(login);
            if (known.isPresent() && known.get().kind() != Actor.Kind.OFFICER) {
                refuse(line, "login", login, "a login that no citizen has");
                return;
            }
            var account = known.orElseGet(() -> open(login, name));
            var renamed = !account.name().equals(name);
            if (renamed) {
                accounts.rename(account.id(), name);
            }
            var posted = posts.put(account.id(), post);
            givePassword(account, cell(cells, "password"));
            count(known.isEmpty(), renamed || posted);
        }

        private Account open(String login, String name) {
            var account = new Account(Ids.next(), Actor.Kind.OFFICER, login, name, "", "", "", null, "", true);
            accounts.insert(account, null, clock.instant());
            return account;
        }

        /** Hashing is slow on purpose; accounts that begin with the same password share one hash. */
        private void givePassword(Account account, String password) {
            if (!password.isEmpty() && accounts.passwordOf(account.id()).isEmpty()) {
                accounts.setPassword(account.id(), hashes.computeIfAbsent(password, passwords::encode));
            }
        }

        private void count(boolean isNew, boolean changed) {
            if (isNew) {
                imported++;
            } else if (changed) {
                updated++;
            } else {
                unchanged++;
            }
        }

        private @Nullable Post post(int line, List<String> cells) {
            var unit = cell(cells, "unit");
            var role = role(cell(cells, "role"));
            var from = date(cell(cells, "from"));
            var to = date(cell(cells, "to"));
            if (unit.isEmpty()) {
                return refuse(line, "unit", "", "the code of a unit, such as H57.16.03");
            }
            if (role == null) {
                return refuse(line, "role", cell(cells, "role"), roles());
            }
            if (from == null) {
                return refuse(line, "from", cell(cells, "from"), "a date such as 2026-01-31");
            }
            if (to == null && !cell(cells, "to").isEmpty() || to != null && to.isBefore(from)) {
                return refuse(line, "to", cell(cells, "to"), "nothing, or a date not before " + from);
            }
            return new Post(unit, role, from, to);
        }

        private @Nullable Post refuse(int line, String field, String value, String expected) {
            refused.add(new Refused(line, field, value, expected));
            return null;
        }

        private String cell(List<String> cells, String column) {
            var place = places.get(column);
            return place == null || place >= cells.size() ? "" : cells.get(place);
        }
    }

    private static @Nullable Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
