// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of a portal that runs on a data folder, as its administrator would look into it. */
final class LeftDatabase {

    private static final int LINE_OF_THE_PORT = 3;

    private LeftDatabase() {}

    static JdbcClient of(Path data) throws IOException {
        var port = Files.readAllLines(data.resolve("database/postmaster.pid")).get(LINE_OF_THE_PORT);
        var password = Files.readString(data.resolve("database.password")).strip();
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://localhost:" + port.strip() + "/postgres", "postgres", password));
    }

    /** The processes of the database of a data folder, whoever their parent is. */
    static List<ProcessHandle> processesOf(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(data + "/database"))
                .toList();
    }
}
