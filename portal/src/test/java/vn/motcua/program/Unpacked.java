// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The program as the script {@code motcua} lays it out (decision 0006): unpacked, and once a portal has made it with the
 * classes of its next start beside it. A start then takes half the time of a processor.
 */
final class Unpacked {

    private static final Path PACKED = Path.of(System.getProperty("motcua.jar"));
    private static final String NAME = "unpacked-";
    static final Path FOLDER = folder();

    private Unpacked() {}

    static Path jar() {
        return FOLDER.resolve(PACKED.getFileName());
    }

    /** Where the classes of the next start are kept; there may be none yet. */
    static Path cache() {
        return FOLDER.resolve("portal.aot");
    }

    /** What Java is told to run the program. */
    static List<String> command() {
        return Files.exists(cache())
                ? List.of("-XX:AOTCache=" + cache(), "-jar", jar().toString())
                : List.of("-jar", jar().toString());
    }

    /** Tests run in several processes: who comes second waits for the first. */
    private static Path folder() {
        try (var lock = FileChannel.open(
                        PACKED.resolveSibling("unpacked.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var mine = lock.lock()) {
            var folder = PACKED.resolveSibling(
                    NAME + Files.getLastModifiedTime(PACKED).toMillis());
            if (!Files.exists(folder)) {
                removeOthers();
                unpackTo(folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeOthers() throws IOException {
        try (Stream<Path> all = Files.list(PACKED.getParent())) {
            for (var old : all.filter(file -> file.getFileName().toString().startsWith(NAME))
                    .toList()) {
                FileSystemUtils.deleteRecursively(old);
            }
        }
    }

    private static void unpackTo(Path folder) throws IOException {
        var half = Files.createTempDirectory(PACKED.getParent(), "half-");
        try {
            extractTo(half.resolve("program"));
            Files.move(half.resolve("program"), folder);
        } finally {
            FileSystemUtils.deleteRecursively(half);
        }
    }

    private static void extractTo(Path folder) throws IOException {
        var extraction = new ProcessBuilder(
                        Program.java(),
                        "-Djarmode=tools",
                        "-jar",
                        PACKED.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .inheritIO()
                .start();
        if (extraction.onExit().join().exitValue() != 0) {
            throw new IOException("The program could not be unpacked: " + PACKED);
        }
    }
}
