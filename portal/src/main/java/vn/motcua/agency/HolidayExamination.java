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

    private static final int MONTHS_AHEAD = 6;

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
        var needed = VietnamTime.dateOf(clock.instant()).plusMonths(MONTHS_AHEAD);
        var known = units.calendar().specials().days().keySet().stream()
                .max(Comparator.naturalOrder())
                .map(LocalDate::getYear)
                .orElse(0);
        return known < needed.getYear()
                ? Finding.ill("doctor.holidays.unknown", String.valueOf(needed.getYear()))
                : Finding.well("doctor.holidays.well", String.valueOf(known));
    }
}
