// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.OldRows;
import vn.motcua.platform.retention.Span;

/** Lines that an import refused quote its file, names too; the counts of the import stay. */
@Configuration
class ImportKeeping {

    @Bean
    Keeping oldRefusals(JdbcClient jdbc) {
        return new OldRows(
                jdbc,
                "IMPORT_REFUSALS",
                Span.years(1),
                Span.days(30),
                "import_refusal",
                "(SELECT r.at FROM import_run r WHERE r.id = import_refusal.run)");
    }
}
