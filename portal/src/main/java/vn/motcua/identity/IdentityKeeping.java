// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.OldRows;
import vn.motcua.platform.retention.Span;

/** What identity keeps for a time: codes that are over, lists that were handed in, tokens that ended. */
@Configuration
class IdentityKeeping {

    @Bean
    Keeping oldCodes(JdbcClient jdbc) {
        return new OldRows(jdbc, "SIGN_IN_CODES", Span.days(1), Span.days(1), "sign_in_code", "expires_at");
    }

    @Bean
    Keeping oldOfficerLists(JdbcClient jdbc) {
        return new OldRows(jdbc, "OFFICER_LISTS", Span.days(7), Span.days(1), "officer_list", "handed_in_at");
    }

    @Bean
    Keeping oldTokens(JdbcClient jdbc) {
        return new OldRows(
                jdbc,
                "TOKENS",
                Span.years(2),
                Span.days(90),
                "token",
                "least(expires_at, coalesce(revoked_at, expires_at))");
    }
}
