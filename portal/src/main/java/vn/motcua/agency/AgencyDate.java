// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.platform.VietnamTime;

/** The date whose administration is shown: today, or a date set to show the shape before a reform. */
@Component
class AgencyDate {

    private final InstantSource clock;
    private final String asOf;

    AgencyDate(InstantSource clock, @Value("${motcua.agency.as-of:}") String asOf) {
        this.clock = clock;
        this.asOf = asOf;
    }

    LocalDate today() {
        return of(clock.instant());
    }

    /** The day of a moment; the set date, whenever that is, when one is set. */
    LocalDate of(Instant moment) {
        return asOf.isBlank() ? VietnamTime.dateOf(moment) : LocalDate.parse(asOf);
    }
}
