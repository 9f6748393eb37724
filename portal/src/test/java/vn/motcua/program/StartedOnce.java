// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Data folders in which a portal has started once and ended: most tests of the program are about what comes later, and
 * begin with a copy, since the first start alone takes longer than what they try. {@link FirstStartIT} tries the first.
 * The empty portal is told that the classes of the next start are missing and stays until it has laid them out.
 */
enum StartedOnce {
    EMPTY(List.of(), "--empty"),
    WITH_OFFICIALS(List.of("-Dmotcua.demonstration.dossiers=false", "-Dmotcua.demonstration.survey=false"));

    private static final int OK = 200;

    private final List<String> settings;
    private final String[] options;

    StartedOnce(List<String> settings, String... options) {
        this.settings = settings;
        this.options = options;
    }

    /** Starts a portal on the data folder, which is such a copy unless one has started there before; with more settings. */
    Program startOn(Path data, String... more) throws Exception {
        if (!Files.exists(data.resolve("database"))) {
            copyTo(data);
        }
        var all = new ArrayList<>(settings);
        all.addAll(List.of(more));
        return Program.start(all, data, options);
    }

    /** Makes the empty folder such a copy. */
    void copyTo(Path data) throws Exception {
        var copying = new ProcessBuilder("cp", "-Rp", folder() + "/.", data.toString())
                .inheritIO()
                .start();
        if (copying.waitFor() != 0) {
            throw new IOException("The data folder could not be copied to " + data);
        }
    }

    /** Tests run in several processes: who comes second waits for the first. */
    Path folder() throws Exception {
        var folder = Unpacked.FOLDER.resolveSibling(Unpacked.FOLDER.getFileName() + "-" + name());
        try (var lock = FileChannel.open(
                        folder.resolveSibling(folder.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var mine = lock.lock()) {
            if (!Files.exists(folder)) {
                make(folder);
            }
        }
        return folder;
    }

    private void make(Path folder) throws Exception {
        var half = Files.createTempDirectory(folder.getParent(), "half-");
        try (var portal = Program.start(settingsOfTheFirst(), half, options).whenReady()) {
            if (this == EMPTY) {
                portal.waitUntil(() -> Files.exists(Unpacked.cache()));
                portal.until("/", OK);
            }
            portal.terminate();
            portal.end();
            Files.move(half, folder);
        } finally {
            FileSystemUtils.deleteRecursively(half);
        }
    }

    /** The empty portal is told that the classes are missing; they give way to nobody, since all others wait for them. */
    private List<String> settingsOfTheFirst() {
        return this == EMPTY
                ? List.of("-Dmotcua.cache.missing=" + Unpacked.cache(), "-Dmotcua.cache.nice=0")
                : settings;
    }
}
