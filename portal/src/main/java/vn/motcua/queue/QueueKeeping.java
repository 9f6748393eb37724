// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.OldRows;
import vn.motcua.platform.retention.Span;

/** Appointments name a person and a phone: they go when nobody asks about them any more. Tickets name nobody. */
@Configuration
class QueueKeeping {

    @Bean
    Keeping oldAppointments(JdbcClient jdbc) {
        return new OldRows(jdbc, "APPOINTMENTS", Span.years(1), Span.days(30), "queue_appointment", "starts_at");
    }
}
