// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.deeds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.OldRows;
import vn.motcua.platform.retention.Span;

/** What officers did, as a list of their own; what happened stays with the dossier. */
@Configuration
class DeedKeeping {

    @Bean
    Keeping oldDeeds(JdbcClient jdbc) {
        return new OldRows(jdbc, "DEEDS", Span.days(92), Span.days(30), "dossier_deed", "at");
    }
}
