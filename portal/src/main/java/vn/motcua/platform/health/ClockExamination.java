// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether this machine and the database's agree on the time: deadlines are counted from it. */
@Component
class ClockExamination implements Examination {

    private static final Duration TOO_FAR = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    ClockExamination(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "clock";
    }

    @Override
    public Finding examine() {
        Instant theirs = jdbc.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        var apart = Duration.between(theirs, clock.instant()).abs();
        return apart.compareTo(TOO_FAR) > 0
                ? Finding.ill("doctor.clock.apart", apart.toSeconds())
                : Finding.well("doctor.clock.well");
    }
}
