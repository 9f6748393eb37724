// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything a portal keeps. One process at a time owns it. */
public final class DataFolder implements AutoCloseable {

    private static final long BYTES_IN_A_MEGABYTE = 1024 * 1024;

    private final Path path;
    private @Nullable FileChannel channel;
    private @Nullable FileLock lock;

    private DataFolder(Path path) {
        this.path = path;
    }

    public static DataFolder at(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    /** Takes the folder for this process. */
    public DataFolder own() throws DataFolderIsInUse {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Obstacle(Obstacle.Kind.FOLDER_IS_A_FILE, null, path);
        }
        try {
            Files.createDirectories(path);
            return lock();
        } catch (IOException e) {
            throw new Obstacle(Obstacle.Kind.FOLDER_IS_NOT_WRITABLE, e, path);
        }
    }

    private DataFolder lock() throws IOException, DataFolderIsInUse {
        channel = FileChannel.open(
                path.resolve("owner"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        lock = channel.tryLock();
        if (lock == null) {
            throw new DataFolderIsInUse(path, readOwner());
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return this;
    }

    private String readOwner() throws IOException {
        return Files.readString(path.resolve("owner"), StandardCharsets.US_ASCII);
    }

    /** The database of the portal that owns this folder now, if one runs. */
    Optional<DatabaseAddress> runningDatabase() {
        return LeftOverPostgres.portIn(database()).map(port -> DatabaseAddress.local(port, databasePassword()));
    }

    public Path path() {
        return path;
    }

    /** Whether a portal has ever been started on it. */
    public boolean holdsDatabase() {
        return Files.exists(databaseIsComplete());
    }

    /** Refuses to begin what the disk has no room for. */
    void requireRoom(long megabytes) throws IOException {
        var place = Files.exists(database()) ? database() : path;
        var free = Files.getFileStore(place).getUsableSpace() / BYTES_IN_A_MEGABYTE;
        if (free < megabytes) {
            throw new Obstacle(Obstacle.Kind.DISK_IS_FULL, null, path, free, megabytes);
        }
    }

    public Path files() {
        return path.resolve("files");
    }

    Path database() {
        return path.resolve("database");
    }

    Path databaseProgram() {
        return path.resolve("postgres");
    }

    Path databaseLog() {
        return path.resolve("database.log");
    }

    Path databaseIsComplete() {
        return path.resolve("database.complete");
    }

    /** The database's password, made at the first call and readable by the owner of the folder only. */
    String databasePassword() {
        try {
            var file = path.resolve("database.password");
            if (!Files.exists(file)) {
                writePassword(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The database's password in " + path + " cannot be read", e);
        }
    }

    private static void writePassword(Path file) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(bytes));
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be let go", e);
        }
    }
}
