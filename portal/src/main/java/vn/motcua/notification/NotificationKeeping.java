// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.OldRows;
import vn.motcua.platform.retention.Span;

/** What was told, and read, goes after a time; what happened stays in the journal of the dossier. */
@Configuration
class NotificationKeeping {

    @Bean
    Keeping oldNotices(JdbcClient jdbc) {
        return new OldRows(jdbc, "NOTICES", Span.years(2), Span.days(90), "notice", "at").where("NOT unread");
    }

    @Bean
    Keeping oldMessages(JdbcClient jdbc) {
        return new OldRows(jdbc, "MESSAGES", Span.years(1), Span.days(30), "message", "at");
    }

    /** Their secrets are over: they go whatever is settled for the others. */
    @Bean
    Keeping expiredMessages(JdbcClient jdbc) {
        return new OldRows(jdbc, "EXPIRED_MESSAGES", Span.days(1), Span.days(1), "message", "expires_at");
    }
}
