// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The dates that do not follow the week: holidays, make-up days, days with their own hours. */
public record SpecialDays(Map<LocalDate, SpecialDay> days) {

    private static final SpecialDays NONE = new SpecialDays(Map.of());

    public SpecialDays {
        days = Map.copyOf(days);
    }

    public static SpecialDays none() {
        return NONE;
    }

    public Optional<SpecialDay> find(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    public SpecialDays with(LocalDate date, SpecialDay day) {
        return overlaidWith(new SpecialDays(Map.of(date, day)));
    }

    /** These days, where the other, nearer days do not say otherwise. */
    public SpecialDays overlaidWith(SpecialDays nearer) {
        if (nearer.days.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(days);
        all.putAll(nearer.days);
        return new SpecialDays(all);
    }
}
