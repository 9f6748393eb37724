// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.health;

import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Outages;
import vn.motcua.platform.VietnamTime;

/** Whether the database was away within the last day. */
@Component
class OutageExamination implements Examination {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private final Outages outages;
    private final InstantSource clock;

    OutageExamination(Outages outages, InstantSource clock) {
        this.outages = outages;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "outages";
    }

    @Override
    public Finding examine() {
        var known = outages.since(clock.instant().minus(Duration.ofDays(1)));
        if (known.isEmpty()) {
            return Finding.well("doctor.outages.none");
        }
        var last = known.getLast();
        var seconds = Math.max(1, last.length().toSeconds());
        return Finding.care("doctor.outages.some", known.size(), MOMENT.format(last.from()), seconds);
    }
}
