// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;

/** What was typed to give an officer a post; the unit as its code, alone or before its name. */
public record PostForm(
        @Nullable String role,
        @Nullable String unit,
        @Nullable String from,
        @Nullable String to) {

    static PostForm from(LocalDate day) {
        return new PostForm("", "", day.toString(), "");
    }

    /** What to show again. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    String unitCode() {
        return text(unit).split("\\s", 2)[0];
    }

    Optional<Role> wantedRole() {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(text(role)))
                .findFirst();
    }

    Optional<LocalDate> firstDay() {
        return day(from);
    }

    Optional<LocalDate> lastDay() {
        return day(to);
    }

    boolean hasEnd() {
        return !text(to).isEmpty();
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(typed)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
