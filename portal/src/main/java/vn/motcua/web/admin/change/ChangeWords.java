// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.Deed;
import vn.motcua.administration.Detail;
import vn.motcua.administration.Doer;
import vn.motcua.agency.SpecialDate;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;

/** A noted change in the reader's language. What has no words any more is shown as it was noted. */
@Component
class ChangeWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Codes whose words stand elsewhere. */
    private static final Map<String, String> VALUES =
            Map.of("role", "officer.role.", "import", "admin.import.", "procedure.doubtSettled", "procedures.doubt.");

    private final MessageSource words;
    private final Names names;
    private final Pages pages;

    ChangeWords(MessageSource words, Names names, Pages pages) {
        this.words = words;
        this.names = names;
        this.pages = pages;
    }

    String area(Area area, Locale locale) {
        return say("changes.area." + area, locale);
    }

    String deed(Deed deed, Locale locale) {
        return say("changes.deed." + deed, locale);
    }

    String who(Doer by, Locale locale) {
        return by.kind() == Doer.Kind.PERSON ? by.name() : say("changes.by." + by.kind(), locale, by.name());
    }

    String name(Change change, Locale locale) {
        var name = change.name().in(locale);
        return switch (change.area()) {
            case PROCEDURES, FORMS -> (change.object() + " " + ofProcedure(change, locale)).strip();
            case CALENDARS ->
                change.object().equals(SpecialDate.ALL) ? say("changes.everywhere", locale) : unit(change, locale);
            case IMPORTS -> name.isBlank() ? say("changes.starter", locale) : name;
            default -> name.isBlank() ? change.object() : name;
        };
    }

    /** What was noted before there were two languages goes by its name of today. */
    private String ofProcedure(Change change, Locale locale) {
        var noted = change.name();
        return noted.en().isEmpty() ? names.procedure(change.object(), noted.vi(), locale) : noted.in(locale);
    }

    private String unit(Change change, Locale locale) {
        return names.unitAndAbove(change.object(), locale);
    }

    /** Where the thing is now; null when it has no page of its own. */
    static @Nullable String address(Change change) {
        if (!change.object().matches("[A-Za-z0-9._-]{1,100}")) {
            return null;
        }
        return switch (change.area()) {
            case ACCOUNTS, POSTS, TOKENS -> "/admin/accounts/" + change.object();
            case PROCEDURES -> "/admin/procedures/" + change.object();
            case FORMS -> "/admin/forms/" + change.object();
            case PROCESSES -> "/admin/processes/" + change.object();
            case UNITS -> "/admin/units?under=" + change.object();
            case IMPORTS -> "/admin/imports/" + change.object();
            case SURVEYS -> survey(change);
            case CALENDARS, TEMPLATES, SETTINGS -> null;
        };
    }

    /** Instruments go by their digest, campaigns by their id; a discarded campaign has no page any more. */
    private static @Nullable String survey(Change change) {
        if (change.deed() == Deed.DISCARDED) {
            return null;
        }
        return (change.object().length() == 64 ? "/admin/instruments/" : "/admin/campaigns/") + change.object();
    }

    List<String> details(Change change, Locale locale) {
        return change.details().stream().map(detail -> told(detail, locale)).toList();
    }

    private String told(Detail detail, Locale locale) {
        return switch (detail) {
            case Detail.Turned turned -> told(turned, locale);
            case Detail.Said(var key, var arguments) -> {
                var shown = IntStream.range(0, arguments.size())
                        .mapToObj(at -> argument(key, at, arguments.get(at).in(locale), locale))
                        .toArray();
                yield or(
                        key,
                        Arrays.stream(shown).map(String::valueOf).collect(Collectors.joining(", ")),
                        locale,
                        shown);
            }
        };
    }

    private String argument(String key, int at, String value, Locale locale) {
        return switch (key + " " + at) {
            case "process.change.what 2", "process.change.what 3" -> or("process.what." + value, value, locale);
            case "process.change.assign 2", "process.change.assign 3" -> or("process.assign." + value, value, locale);
            case "process.change.unit 2", "process.change.unit 3" ->
                or("process.unit." + (value.isEmpty() ? "none" : value), names.unit(value, locale), locale);
            case "changes.said.standIn 1" -> names.unitAndAbove(value, locale);
            default -> plain(value, locale);
        };
    }

    private String told(Detail.Turned turned, Locale locale) {
        var fact = or(
                "changes.fact." + turned.fact(),
                turned.fact(),
                locale,
                turned.about().in(locale));
        var from = value(turned, turned.from().in(locale), locale);
        var to = value(turned, turned.to().in(locale), locale);
        if (from.isEmpty() || turned.from().equals(turned.to())) {
            return say("changes.is", locale, fact, to);
        }
        return to.isEmpty() ? say("changes.was", locale, fact, from) : say("changes.turned", locale, fact, from, to);
    }

    private String value(Detail.Turned turned, String value, Locale locale) {
        if (value.isEmpty()) {
            return "";
        }
        if (!turned.coded()) {
            return turned.fact().equals("unit") ? names.unitAndAbove(value, locale) : plain(value, locale);
        }
        return or(VALUES.getOrDefault(turned.fact(), "changes.value." + turned.fact() + ".") + value, value, locale);
    }

    private String plain(String value, Locale locale) {
        return DAY.matcher(value).matches() ? pages.day(LocalDate.parse(value), locale) : value;
    }

    private String or(String key, String otherwise, Locale locale, Object... arguments) {
        var text = say(key, locale, arguments);
        return text.equals(key) ? otherwise : text;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
