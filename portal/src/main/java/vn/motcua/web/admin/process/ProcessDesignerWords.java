// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Units;
import vn.motcua.blueprint.Change;
import vn.motcua.blueprint.Remark;
import vn.motcua.blueprint.What;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.process.Assign;
import vn.motcua.process.Lane;
import vn.motcua.process.Role;
import vn.motcua.web.component.Choice;

/** Remarks and changes in the reader's words. */
@Component
class ProcessDesignerWords {

    /** Changes whose last two arguments are words of ours. */
    private static final Set<String> CODED = Set.of("what", "unit", "assign");

    private static final List<String> PLACES = List.of(Lane.RECEIVING, Lane.HANDLING, Lane.COMMITTEE);

    private final MessageSource words;
    private final Units units;

    ProcessDesignerWords(MessageSource words, Units units) {
        this.words = words;
        this.units = units;
    }

    Said said(Remark remark, Locale locale) {
        var finding = remark.finding();
        var text = finding == null
                ? say("process.remark." + remark.key(), locale, arguments(remark.arguments(), locale))
                : (finding.elementName().isBlank() || remark.row() >= 0 ? "" : "“" + finding.elementName() + "”: ")
                        + finding.reason(locale);
        return new Said(remark.row(), remark.field(), text, remark.isWrong());
    }

    private Object[] arguments(List<Object> arguments, Locale locale) {
        return arguments.stream()
                .map(argument -> switch (argument) {
                    case WorkingTime time -> hours(time, locale);
                    case TimeLimit limit -> limit.text(locale);
                    case Role role -> role.name(locale);
                    default -> argument;
                })
                .toArray();
    }

    String changed(Change change, Locale locale) {
        var arguments = change.arguments().toArray();
        if (CODED.contains(change.key())) {
            for (var i = arguments.length - 2; i < arguments.length; i++) {
                arguments[i] = coded(change.key(), String.valueOf(arguments[i]), locale);
            }
        }
        return say("process.change." + change.key(), locale, arguments);
    }

    private String coded(String key, String word, Locale locale) {
        return switch (key) {
            case "what" -> say("process.what." + word, locale);
            case "assign" -> say("process.assign." + word, locale);
            default -> place(word, locale);
        };
    }

    /** Where a step is done. */
    String place(String unit, Locale locale) {
        if (unit.isEmpty() || PLACES.contains(unit)) {
            return say("process.unit." + (unit.isEmpty() ? "none" : unit), locale);
        }
        return units.find(unit).map(found -> found.name(locale)).orElse(unit);
    }

    /** {@code 12,5 giờ}. */
    String hours(WorkingTime time, Locale locale) {
        var hours = time.hours()
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return say("process.hours.count", locale, locale.getLanguage().equals("en") ? hours : hours.replace('.', ','));
    }

    List<Choice> whats(Locale locale) {
        return Arrays.stream(What.values())
                .map(what -> Choice.of(what.name(), say("process.what." + what, locale)))
                .toList();
    }

    List<Choice> kinds(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> Choice.of(role.name(), role.name(locale)))
                .toList();
    }

    List<Choice> assigns(Locale locale) {
        return Arrays.stream(Assign.values())
                .filter(assign -> assign != Assign.ROLE)
                .map(assign -> Choice.of(assign.name(), say("process.assign." + assign, locale)))
                .toList();
    }

    /** Where a step may be done: by the words of the process, or at a unit. */
    List<Choice> places(Locale locale) {
        return java.util.stream.Stream.concat(
                        PLACES.stream().map(place -> Choice.of(place, say("process.unit." + place, locale))),
                        units.all().stream().map(unit -> Choice.of(unit.code(), unit.name(locale))))
                .toList();
    }

    String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
