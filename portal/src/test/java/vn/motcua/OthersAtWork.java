// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Others on the same server: their transactions, and those of the server's own housekeeping, hold readers of the journal
 * back until they are over.
 */
public final class OthersAtWork {

    private OthersAtWork() {}

    /** Waits until every transaction that has begun by now is over, so that what is committed can be read on. */
    public static void awaitTheirEnd(JdbcClient jdbc) {
        var begunByNow = number(jdbc, "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(5))
                .until(() ->
                        number(jdbc, "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint") >= begunByNow);
    }

    private static long number(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
