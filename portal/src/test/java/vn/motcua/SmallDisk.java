// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A disk of a few megabytes, in memory, to be filled. Only root can have one; others skip what needs it. */
public record SmallDisk(Path path) implements AutoCloseable {

    public static SmallDisk mountedAt(Path path, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(path);
        assumeTrue(
                runs("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "motcua-test", path.toString()),
                "a disk to be filled can be mounted by root on Linux only");
        return new SmallDisk(path);
    }

    public void growTo(int megabytes) throws IOException, InterruptedException {
        if (!runs("mount", "-o", "remount,size=" + megabytes + "m", path.toString())) {
            throw new AssertionError("The disk at " + path + " does not grow");
        }
    }

    /** Takes all the room that is left but so much. */
    public Path fillBut(long bytes) throws IOException {
        var ballast = path.resolve("ballast");
        try (var out = Files.newOutputStream(ballast)) {
            var block = new byte[64 * 1024];
            for (var left = Files.getFileStore(path).getUsableSpace() - bytes; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(block.length, left));
            }
        } catch (IOException othersWriteToo) {
            if (bytes > 0) {
                throw othersWriteToo;
            }
        }
        return ballast;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (!runs("umount", path.toString())) {
            runs("umount", "-l", path.toString());
        }
    }
}
