// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Contents on a directory, each under its SHA-256 ({@code files/ab/cd/abcd…}). A content comes in as a temporary file,
 * is forced to the disk, and gets its place by an atomic rename: what has its place is whole.
 */
final class ContentStore {

    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path files;
    private final Path incoming;

    ContentStore(Path data) {
        this.files = data.resolve("files");
        this.incoming = files.resolve("incoming");
        makeFolders();
    }

    private void makeFolders() {
        try {
            Files.createDirectories(incoming);
            clearIncoming();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder for files, " + files + ", can't be used; make it writable for the portal", e);
        }
    }

    /** Removes what an interrupted upload left behind. */
    private void clearIncoming() throws IOException {
        var old = Instant.now().minus(LEFT_BEHIND);
        try (var left = Files.list(incoming)) {
            for (var file : left.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    boolean hasRoom(long bytes) {
        try {
            return Files.getFileStore(incoming).getUsableSpace() >= bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The room in " + incoming + " is not known", e);
        }
    }

    /** Reads a stream into a temporary file; empty when it has more bytes than the limit, and is then read no further. */
    Optional<Incoming> receive(InputStream stream, long limit) throws IOException {
        var file = incoming.resolve(UUID.randomUUID().toString());
        var received = false;
        try {
            var result = copy(stream, file, limit);
            received = result.isPresent();
            return result;
        } finally {
            if (!received) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Optional<Incoming> copy(InputStream stream, Path file, long limit) throws IOException {
        var digest = sha256();
        var buffer = new byte[64 * 1024];
        long size = 0;
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                size += read;
                if (size > limit) {
                    return Optional.empty();
                }
                digest.update(buffer, 0, read);
                writeAll(channel, ByteBuffer.wrap(buffer, 0, read));
            }
            channel.force(true);
        }
        return Optional.of(new Incoming(file, HexFormat.of().formatHex(digest.digest()), size));
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Gives a received content its place, unless an equal one has it already. */
    void place(Incoming content) throws IOException {
        var place = placeOf(content.sha256());
        if (Files.notExists(place)) {
            var folder = folderOf(content.sha256());
            Files.createDirectories(folder);
            Files.move(content.file(), place, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            force(folder.resolve(".."));
            force(files);
        }
    }

    void remove(String sha256) throws IOException {
        Files.deleteIfExists(placeOf(sha256));
    }

    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(placeOf(sha256));
    }

    boolean has(String sha256, long sizeInBytes) {
        try {
            return Files.size(placeOf(sha256)) == sizeInBytes;
        } catch (IOException absent) {
            return false;
        }
    }

    private Path placeOf(String sha256) {
        return folderOf(sha256).resolve(sha256);
    }

    private Path folderOf(String sha256) {
        return files.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    /** Makes the entries of a folder outlast a power cut. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A content received but not yet in its place; closing it removes the temporary file. */
    record Incoming(Path file, String sha256, long sizeInBytes) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
