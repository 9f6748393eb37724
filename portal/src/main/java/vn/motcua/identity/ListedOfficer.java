// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.RefusedValue;
import vn.motcua.platform.Marks;

/**
 * A line of a list of officers: who, how to reach them, and a post. What a list does not tell is empty.
 *
 * @param post null when the line names none
 */
record ListedOfficer(
        String login,
        String name,
        String phone,
        String email,
        Optional<String> password,
        @Nullable Post post) {

    static final List<String> REQUIRED = List.of("login", "name");

    /** As offices head their columns, without accents. */
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("ten dang nhap", "login"),
            Map.entry("tai khoan", "login"),
            Map.entry("ho va ten", "name"),
            Map.entry("ho ten", "name"),
            Map.entry("dien thoai", "phone"),
            Map.entry("so dien thoai", "phone"),
            Map.entry("thu dien tu", "email"),
            Map.entry("e-mail", "email"),
            Map.entry("ma don vi", "unit"),
            Map.entry("don vi", "unit"),
            Map.entry("vai tro", "role"),
            Map.entry("chuc trach", "role"),
            Map.entry("tu ngay", "from"),
            Map.entry("den ngay", "to"),
            Map.entry("until", "to"),
            Map.entry("mat khau", "password"));

    private static final Map<String, Role> DUTIES = Map.of(
            "can bo mot cua", Role.ONE_STOP_CLERK,
            "chuyen vien", Role.SPECIALIST,
            "lanh dao phong", Role.DIVISION_HEAD,
            "lanh dao don vi", Role.LEADER,
            "lanh dao co quan", Role.LEADER,
            "van thu", Role.CLERK_OF_SEALS,
            "chuyen vien van phong ubnd tinh", Role.COMMITTEE_SPECIALIST,
            "lanh dao ubnd tinh", Role.COMMITTEE_LEADER,
            "quan tri he thong", Role.ADMINISTRATOR);

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** The name of a column as the rest of the program knows it. */
    static String column(String heading) {
        var plain = plain(heading);
        return HEADINGS.getOrDefault(plain, plain);
    }

    static ListedOfficer of(CsvRow raw) {
        var cells = new HashMap<String, String>();
        raw.cells().forEach((heading, text) -> cells.put(column(heading), text));
        var row = new CsvRow(raw.line(), cells);
        var login = login(row);
        return new ListedOfficer(
                login,
                Written.clean(row.required("name", "the officer's name")),
                contact(row, "phone", Contact.Channel.SMS, "a phone number such as 0905123456, or nothing"),
                contact(row, "email", Contact.Channel.EMAIL, "an e-mail address such as ten@vidu.vn, or nothing"),
                password(row, login),
                post(row));
    }

    private static String login(CsvRow row) {
        var login = row.text("login").toLowerCase(Locale.ROOT);
        if (!OfficerList.isLogin(login)) {
            throw new RefusedValue("login", login, "2 to 64 of a-z, 0-9, dot, dash, underscore");
        }
        return login;
    }

    private static String contact(CsvRow row, String field, Contact.Channel channel, String expected) {
        var text = row.text(field);
        if (text.isEmpty()) {
            return "";
        }
        // a spreadsheet takes a phone number for a number and drops its zero
        var isShort =
                channel == Contact.Channel.SMS && text.replaceAll("[ .-]", "").matches("[235789]\\d{8,9}");
        var typed = isShort ? "0" + text : text;
        return Contact.find(typed)
                .filter(contact -> contact.channel() == channel)
                .map(Contact::text)
                .orElseThrow(() -> new RefusedValue(field, text, expected));
    }

    /** A line without unit, role and day tells of the account only. */
    private static @Nullable Post post(CsvRow row) {
        if (row.text("unit").isEmpty()
                && row.text("role").isEmpty()
                && row.text("from").isEmpty()) {
            return null;
        }
        var unit = row.required("unit", "the code of a unit, such as H57.16.03").toUpperCase(Locale.ROOT);
        var role = role(row);
        var from = day(row, "from").orElseThrow(() -> new RefusedValue("from", "", "a date such as 2025-07-01"));
        var to = day(row, "to").orElse(null);
        if (to != null && to.isBefore(from)) {
            throw new RefusedValue("to", row.text("to"), "nothing, or a date not before " + from);
        }
        return new Post(unit, role, from, to);
    }

    private static Role role(CsvRow row) {
        var duty = DUTIES.get(plain(row.text("role")));
        return duty == null ? row.oneOf("role", Role.class) : duty;
    }

    private static Optional<LocalDate> day(CsvRow row, String field) {
        var text = row.text(field);
        var dayFirst = DAY_FIRST.matcher(text);
        var yearFirst = YEAR_FIRST.matcher(text);
        try {
            if (text.isEmpty()) {
                return Optional.empty();
            } else if (yearFirst.matches()) {
                return Optional.of(LocalDate.parse(text));
            } else if (dayFirst.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1))));
            }
        } catch (DateTimeException e) {
            throw new RefusedValue(field, text, "a day that the calendar has");
        }
        throw new RefusedValue(field, text, "a date such as 2025-07-01 or 01/07/2025");
    }

    private static Optional<String> password(CsvRow row, String login) {
        var password = Optional.ofNullable(row.textOrNull("password"));
        if (password.flatMap(text -> Passwords.refusal(text, login)).isPresent()) {
            throw new RefusedValue(
                    "password",
                    "…",
                    "nothing, or at least " + Passwords.MIN_LENGTH + " characters that nobody guesses");
        }
        return password;
    }

    private static String plain(String text) {
        return Marks.removedFrom(text).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}
