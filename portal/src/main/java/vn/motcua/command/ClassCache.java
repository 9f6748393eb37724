// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classes of the program as Java needs them, read and linked beforehand, in a file from which the next start takes
 * them (decision 0006). The portal has it made once it is ready, by a process of its own that gives way to every other;
 * without the file the portal runs as well, it only starts more slowly.
 */
final class ClassCache {

    /** Names the file that is missing; set by the script {@code motcua}. */
    private static final String MISSING = "motcua.cache.missing";

    /** How far the rehearsal gives way to others, as {@code nice} counts. */
    private static final int GIVES_WAY = Integer.getInteger("motcua.cache.nice", 19);

    private static final Logger LOG = LoggerFactory.getLogger(ClassCache.class);

    private final Path file;
    private final Path unfinished;

    private ClassCache(Path file) {
        this.file = file;
        this.unfinished = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
    }

    /** Has the file made if it is missing, by a rehearsal of the portal that now runs on this database. */
    static void prepare(DatabaseOptions options) {
        var missing = System.getProperty(MISSING);
        if (missing != null && !missing.isEmpty()) {
            var cache = new ClassCache(Path.of(missing));
            Thread.ofPlatform().daemon().name("class cache").start(() -> cache.make(options));
        }
    }

    private void make(DatabaseOptions options) {
        try {
            var rehearsal = new ProcessBuilder(command(options))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> giveUp(rehearsal)));
            if (rehearsal.waitFor() == 0 && Files.exists(unfinished)) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The cache of classes is not made; the next start tries again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            discard();
        }
    }

    private List<String> command(DatabaseOptions options) {
        var command = new ArrayList<>(List.of("nice", "-n", String.valueOf(GIVES_WAY), java()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.contains(MISSING))
                .forEach(command::add);
        command.addAll(List.of("-XX:AOTCacheOutput=" + unfinished, "-jar", System.getProperty("java.class.path")));
        command.addAll(List.of(RehearseCommand.NAME, "--data", options.data.toString()));
        if (options.url != null) {
            command.addAll(List.of("--db-url", options.url));
        }
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The portal stops, and so does the rehearsal, with the process that writes its file. */
    private void giveUp(Process rehearsal) {
        rehearsal.descendants().forEach(ProcessHandle::destroyForcibly);
        rehearsal.destroyForcibly();
        discard();
    }

    private void discard() {
        try {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + ".config"));
        } catch (IOException e) {
            LOG.debug("An unfinished cache of classes stays: {}", unfinished, e);
        }
    }
}
