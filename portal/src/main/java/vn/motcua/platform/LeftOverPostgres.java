// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The database process named by {@code postmaster.pid}: it outlives a portal that was killed. The file's lines are the
 * process, the folder, the time of start and the port.
 */
final class LeftOverPostgres {

    private static final int PATIENCE_IN_SECONDS = 20;

    private LeftOverPostgres() {}

    /**
     * Stops the process that still serves the folder. The mark it leaves stays, for PostgreSQL reads from it whether a
     * session of the dead process still writes; it goes only when its number belongs to somebody else by now.
     */
    static void stopIn(Path database) throws IOException {
        processIn(database).ifPresent(LeftOverPostgres::stop);
        clearMisleadingMark(database);
    }

    static boolean isAlive(Path database) {
        return processIn(database).isPresent();
    }

    static void clearMisleadingMark(Path database) throws IOException {
        var number = line(database, 0).map(Long::parseLong);
        if (!isAlive(database) && number.flatMap(ProcessHandle::of).isPresent()) {
            Files.deleteIfExists(database.resolve("postmaster.pid"));
        }
    }

    static Optional<Integer> portIn(Path database) {
        return processIn(database).isEmpty()
                ? Optional.empty()
                : line(database, 3).map(Integer::valueOf);
    }

    private static Optional<ProcessHandle> processIn(Path database) {
        return line(database, 0)
                .map(Long::parseLong)
                .flatMap(ProcessHandle::of)
                .filter(process -> isPostgresOf(database, process));
    }

    /** A process number is used again sooner or later: only a postgres that serves this very folder counts. */
    private static boolean isPostgresOf(Path database, ProcessHandle process) {
        var commandLine = process.info().commandLine().orElse("");
        return commandLine.contains("postgres") && commandLine.contains(database.toString());
    }

    /** SIGTERM lets open sessions end, which a dead portal's do at once; whoever stays after that is killed. */
    private static void stop(ProcessHandle process) {
        process.destroy();
        if (!ends(process)) {
            process.destroyForcibly();
            ends(process);
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<String> line(Path database, int number) {
        try {
            List<String> lines = Files.readAllLines(database.resolve("postmaster.pid"));
            return number < lines.size() ? Optional.of(lines.get(number).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
