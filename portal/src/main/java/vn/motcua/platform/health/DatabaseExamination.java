// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.health;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the database is one we know, and keeps what it has confirmed. */
@Component
class DatabaseExamination implements Examination {

    private static final int OLDEST = 150_000;

    private final JdbcClient jdbc;

    DatabaseExamination(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subject() {
        return "database";
    }

    @Override
    public Finding examine() {
        Map<String, Object> found = jdbc.sql("""
                SELECT current_setting('server_version')                      AS version,
                       current_setting('server_version_num')::int             AS number,
                       current_setting('fsync')                               AS fsync,
                       current_setting('synchronous_commit')                  AS commit,
                       current_setting('full_page_writes')                    AS pages,
                       pg_size_pretty(pg_database_size(current_database()))   AS size""").query().singleRow();
        if ((int) found.get("number") < OLDEST) {
            return Finding.ill("doctor.database.old", found.get("version"));
        }
        if ("off".equals(found.get("fsync")) || "off".equals(found.get("commit")) || "off".equals(found.get("pages"))) {
            return Finding.ill("doctor.database.forgets");
        }
        return Finding.well("doctor.database.well", found.get("version"), found.get("size"));
    }
}
