// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.SmallDisk;
import vn.motcua.program.ProgramClient.Answer;

/** The disk fills under a portal that lives: it says so, leaves nothing half written, and goes on when there is room. */
class FullDiskIT {

    private static final String CITIZEN = "0500000001";
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    private final Random random = new Random(1);

    @TempDir
    Path data;

    @Test
    void files_that_find_no_room_are_refused_in_words_until_there_is_some() throws Exception {
        try (var disk = SmallDisk.mountedAt(data.resolve("files"), 20);
                var portal = StartedOnce.WITH_OFFICIALS
                        .startOn(data, "-Dmotcua.vault.reserve=1MB")
                        .whenReady();
                var http = HttpClient.newHttpClient()) {
            var database = LeftDatabase.of(data);
            var citizen = client(http, portal, database);

            var answers = Stream.generate(() -> upload(citizen, 4)).limit(7).toList();

            assertThat(answers).extracting(Answer::status).contains(201, 507).containsOnly(201, 507);
            assertThat(answers.getLast().body().path("code").asString()).isEqualTo("STORAGE_FULL");
            assertThat(answers.getLast().body().path("detail").asString()).contains("hết chỗ");
            assertThat(disk.path().resolve("incoming")).isEmptyDirectory();
            Consistency.holdsIn(database, data);
            assertThat(citizen.get("/api/v1/procedures").status()).isEqualTo(200);
            assertThat(doctor()).contains("The storage for files is nearly full");

            disk.growTo(60);

            assertThat(upload(citizen, 4).status()).isEqualTo(201);
            assertThat(portal.output()).doesNotContain("\tat ");
        }
    }

    @Test
    void a_database_without_room_is_told_and_goes_on_when_there_is_some() throws Exception {
        try (var disk = SmallDisk.mountedAt(data, 700);
                var portal = StartedOnce.WITH_OFFICIALS
                        .startOn(data, "-Dmotcua.vault.reserve=0MB")
                        .whenReady();
                var http = HttpClient.newHttpClient()) {
            var database = LeftDatabase.of(data);
            var citizen = client(http, portal, database);
            var ballast = disk.fillBut(0);
            assertThatThrownBy(() -> writeMuch(database)).isInstanceOf(DataAccessException.class);
            assertThat(portal.until("/procedures", 503).body()).contains("Cổng tạm thời chưa làm việc được");

            Files.delete(ballast);

            portal.until("/procedures", 200);
            assertThat(upload(citizen, 1).status()).isEqualTo(201);
            Consistency.holdsIn(LeftDatabase.of(data), data);
        }
    }

    /** Only into the log that PostgreSQL writes ahead: without room for that it can't go on. */
    private static void writeMuch(JdbcClient database) {
        for (var i = 0; i < 1_000; i++) {
            database.sql("SELECT pg_logical_emit_message(true, 'test', repeat(md5(:i::text), 30000))::text")
                    .param("i", i)
                    .query(String.class)
                    .single();
        }
    }

    private ProgramClient client(HttpClient http, Program portal, JdbcClient database) {
        var token = Rush.tokens(database).get(CITIZEN);
        return new ProgramClient(http, portal.page("/"), String.valueOf(token));
    }

    private Answer upload(ProgramClient citizen, int megabytes) {
        var content = new byte[megabytes * 1024 * 1024];
        random.nextBytes(content);
        System.arraycopy(PNG, 0, content, 0, PNG.length);
        try {
            return citizen.upload("anh.png", content);
        } catch (Exception e) {
            throw new AssertionError("The upload was not answered", e);
        }
    }

    private String doctor() throws Exception {
        try (var doctor = Program.run("doctor", "--data", data.toString())) {
            doctor.end();
            return doctor.output();
        }
    }
}
