// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Representation;

/** By what right the person at the counter hands in for another, as the clerk typed it. */
record ActingFields(Map<String, String> typed) {

    /** Nothing where no right was chosen. */
    @Nullable
    Representation representation() {
        var capacity = Capacity.of(field("capacity"));
        return capacity == null
                ? null
                : new Representation(
                        capacity, field("submitterId"), field("position"), capacity.isForAChild() ? born() : null);
    }

    /** A day that does not exist counts as none: the rules ask for it. */
    private @Nullable LocalDate born() {
        try {
            return LocalDate.of(number("born-year"), number("born-month"), number("born-day"));
        } catch (DateTimeException | NumberFormatException _) {
            return null;
        }
    }

    private int number(String name) {
        return Integer.parseInt(field(name));
    }

    private String field(String name) {
        return typed.getOrDefault("applicant." + name, "").strip();
    }
}
