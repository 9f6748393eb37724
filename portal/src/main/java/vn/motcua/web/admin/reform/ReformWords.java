// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Level;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;
import vn.motcua.identity.Role;
import vn.motcua.reform.Outlook;
import vn.motcua.reform.Reform;
import vn.motcua.reform.ReformPlan;
import vn.motcua.web.Names;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Tone;

/** Says what is planned in the reader's language; a unit that is only planned is called as it will be. */
@Component
class ReformWords {

    private final Units units;
    private final Names names;
    private final MessageSource words;

    ReformWords(Units units, Names names, MessageSource words) {
        this.units = units;
        this.names = names;
        this.words = words;
    }

    String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    String kind(Reform reform, Locale locale) {
        return say("reform.kind." + reform.kind(), locale);
    }

    String state(Reform reform, Locale locale) {
        return say("reform.state." + reform.state(), locale);
    }

    static Tone tone(Reform.State state) {
        return switch (state) {
            case DRAFT -> Tone.QUIET;
            case PLANNED -> Tone.NEEDED;
            case UNDER_WAY -> Tone.ACTIVE;
            case DONE -> Tone.GOOD;
            case CALLED_OFF -> Tone.CLOSED;
        };
    }

    String unit(String code, ReformPlan plan, Locale locale) {
        return founded(code, plan)
                .map(one -> "en".equals(locale.getLanguage()) && !one.nameEn().isBlank() ? one.nameEn() : one.name())
                .orElseGet(() -> names.unit(code, locale));
    }

    private static Optional<ReformPlan.Founded> founded(String code, ReformPlan plan) {
        return plan.founded().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Where work can go in a plan: to what it founds and renames, and to what stands in it already. */
    List<Choice> takers(ReformPlan plan, Locale locale) {
        var codes = new java.util.TreeSet<>(plan.destinations().takers());
        plan.founded().forEach(one -> codes.add(one.code()));
        plan.giving().forEach(one -> codes.addAll(one.officials().values()));
        plan.giving().stream().filter(one -> !one.ends()).forEach(one -> codes.add(one.unit()));
        codes.remove(ReformPlan.Giving.NOWHERE);
        codes.remove("");
        return codes.stream()
                .map(code -> Choice.of(code, code + " " + unit(code, plan, locale)))
                .toList();
    }

    List<Choice> kinds(Locale locale) {
        return Arrays.stream(UnitKind.values())
                .map(kind -> Choice.of(kind.name(), say("admin.unit." + kind, locale)))
                .toList();
    }

    List<Choice> levels(Locale locale) {
        return Arrays.stream(Level.values())
                .map(level -> Choice.of(level.name(), say("reform.level." + level, locale)))
                .toList();
    }

    String remark(Outlook.Remark remark, ReformPlan plan, Locale locale) {
        var about = remark.about().isEmpty() ? "" : remark.about() + " " + unit(remark.about(), plan, locale);
        var arguments = new java.util.ArrayList<Object>(List.of(about));
        remark.more().forEach(one -> arguments.add(said(one, plan, locale)));
        return say("reform.remark." + remark.key(), locale, arguments.toArray());
    }

    private Object said(Object one, ReformPlan plan, Locale locale) {
        return switch (one) {
            case Role role -> names.duty(role, locale);
            case String code
            when units.find(code).isPresent() || founded(code, plan).isPresent() -> unit(code, plan, locale);
            default -> one;
        };
    }

    /** A title for who types none. */
    String title(Reform.Kind kind, List<String> codes, String name, Locale locale) {
        var first = codes.stream()
                .map(code -> units.find(code).map(Unit::name).orElse(code))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return say("reform.title." + kind, locale, first, name);
    }
}
