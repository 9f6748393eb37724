// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.motcua.platform.VietnamTime;
import vn.motcua.platform.health.Examination;
import vn.motcua.platform.health.Finding;

/** Whether the public holidays are known as far ahead as deadlines reach. */
@Component
class HolidayExamination implements Examination {

    /** By the first of December the days off of the next year are announced and should be entered. */
    private static final int LAST_MONTH = 12;

    private final Units units;
    private final InstantSource clock;

    HolidayExamination(Units units, InstantSource clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "holidays";
    }

    @Override
    public Finding examine() {
        var today = VietnamTime.dateOf(clock.instant());
        var needed = today.getMonthValue() >= LAST_MONTH ? today.getYear() + 1 : today.getYear();
        var known = units.calendar().specials().days().keySet().stream()
                .max(Comparator.naturalOrder())
                .map(LocalDate::getYear)
                .orElse(0);
        return known < needed
                ? Finding.ill("doctor.holidays.unknown", String.valueOf(needed))
                : Finding.well("doctor.holidays.well", String.valueOf(known));
    }
}
