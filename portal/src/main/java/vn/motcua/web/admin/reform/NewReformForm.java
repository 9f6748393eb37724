// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Level;
import vn.motcua.agency.UnitKind;
import vn.motcua.reform.Reform.Kind;

/**
 * What is typed to begin a reform.
 *
 * @param unit the units it is about; a code, or a code and a name as the browser offers them
 * @param taker an existing unit that takes over, empty for one that is founded
 * @param parts the names of the units that one is split into, a line each
 * @param stays the unit that is split stays with what it does not give away
 */
public record NewReformForm(
        @Nullable String kind,
        @Nullable List<String> unit,
        @Nullable String title,
        @Nullable String decision,
        @Nullable String from,
        @Nullable String taker,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String parts,
        @Nullable String parent,
        @Nullable String unitKind,
        @Nullable String level,
        @Nullable Boolean stays) {

    static NewReformForm of(String kind, List<String> units, LocalDate from) {
        return new NewReformForm(kind, units, "", "", from.toString(), "", "", "", "", "", "", "", false);
    }

    /** A single value would be cut at the commas of a name. */
    NewReformForm withUnits(@Nullable List<String> units) {
        return new NewReformForm(
                kind, units, title, decision, from, taker, name, nameEn, parts, parent, unitKind, level, stays);
    }

    public Kind wanted() {
        return value(Kind.class, kind).orElse(Kind.RENAME);
    }

    /** The codes that were typed, each once. */
    List<String> codes() {
        return unit == null
                ? List.of()
                : unit.stream()
                        .map(NewReformForm::code)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    String takerCode() {
        return code(taker);
    }

    String parentCode() {
        return code(parent);
    }

    /** The code that a text begins with. */
    static String code(@Nullable String typed) {
        return text(typed).split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }

    Optional<LocalDate> firstDay() {
        try {
            return Optional.of(LocalDate.parse(text(from))).filter(day -> day.getYear() > 1900 && day.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    List<String> partNames() {
        return Arrays.stream(text(parts).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Optional<UnitKind> kindOfUnit() {
        return value(UnitKind.class, unitKind);
    }

    Optional<Level> levelOfUnit() {
        return value(Level.class, level);
    }

    boolean unitStays() {
        return Boolean.TRUE.equals(stays);
    }

    /** What was typed, in one writing; empty when nothing was. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFC)
                        .strip();
    }

    static <E extends Enum<E>> Optional<E> value(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
