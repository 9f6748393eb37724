// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.health;

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

    private record Server(String version, int number, boolean writesThrough, String size) {}

    @Override
    public Finding examine() {
        var server = jdbc.sql("""
                SELECT current_setting('server_version')                    AS version,
                       current_setting('server_version_num')::int           AS number,
                       'off' NOT IN (current_setting('fsync'), current_setting('synchronous_commit'),
                                     current_setting('full_page_writes'))   AS writes_through,
                       pg_size_pretty(pg_database_size(current_database())) AS size""").query(Server.class).single();
        if (server.number() < OLDEST) {
            return Finding.ill("doctor.database.old", server.version());
        }
        return server.writesThrough()
                ? Finding.well("doctor.database.well", server.version(), server.size())
                : Finding.ill("doctor.database.forgets");
    }
}
