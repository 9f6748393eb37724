// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away under a portal that lives: readers are told so in words, and nobody has to lend a hand. */
class OutageIT {

    private static final int KILLS = Integer.getInteger("motcua.kills", 2);
    private static final int FILED_BETWEEN_KILLS = 6;

    @TempDir
    Path data;

    @Test
    void the_portal_starts_its_database_again_and_what_was_acknowledged_is_there() throws Exception {
        var acknowledged = new Acknowledged();
        try (var portal = StartedOnce.WITH_OFFICIALS.startOn(data).whenReady()) {
            try (var rush = new Rush(portal, Rush.tokens(LeftDatabase.of(data)), acknowledged)) {
                var clients = rush.begin(1);
                for (var kill = 1; kill <= KILLS; kill++) {
                    awaitFiled(acknowledged, acknowledged.filed().size() + FILED_BETWEEN_KILLS);
                    LeftDatabase.processesOf(data).forEach(ProcessHandle::destroyForcibly);
                }
                awaitFiled(acknowledged, acknowledged.filed().size() + FILED_BETWEEN_KILLS);
                assertThat(clients)
                        .as("clients that met what they did not expect")
                        .noneMatch(client -> client.isDone());
            }
            acknowledged.isAllIn(LeftDatabase.of(data));
            Consistency.holdsIn(LeftDatabase.of(data), data);
            assertThat(portal.output()).contains("The database runs again").doesNotContain("\tat ");
            portal.terminate();
            portal.end();
            assertThat(LeftDatabase.processesOf(data)).isEmpty();
        }
    }

    private static void awaitFiled(Acknowledged acknowledged, int enough) throws InterruptedException {
        for (var i = 0; acknowledged.filed().size() < enough; i++) {
            assertThat(i)
                    .as("tenths of a second without " + enough + " dossiers")
                    .isLessThan(1_200);
            Thread.sleep(100);
        }
    }

    @Test
    void a_database_of_ones_own_may_stop_and_come_back() throws Exception {
        var postgres = postgres(0);
        var port = postgres.getPort();
        try (var portal = Program.start(
                        data.resolve("portal"), "--empty", "--db-url", postgres.getJdbcUrl("postgres", "postgres"))
                .whenReady()) {
            assertThat(portal.get("/procedures", "vi").statusCode()).isEqualTo(200);

            postgres.close();

            var page = portal.until("/procedures?q=khai", 503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body())
                    .contains("Cổng tạm thời chưa làm việc được", "href=\"/procedures?q=khai\"")
                    .doesNotContain("Exception");
            assertThat(portal.get("/procedures", "en").body()).contains("The portal cannot work for the moment");
            var answer = portal.get("/api/v1/procedures", "en");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"SERVICE_UNAVAILABLE\"", "Send the same again");

            postgres = postgres(port);

            assertThat(portal.until("/procedures", 200).body()).contains("/procedures/");
            assertThat(portal.output()).contains("The database answers again").doesNotContain("\tat ");
        } finally {
            postgres.close();
        }
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("foreign"))
                .setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }
}
