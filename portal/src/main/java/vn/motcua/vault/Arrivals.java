// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;
import vn.motcua.vault.Kept.Refused;

/**
 * Files that arrive in pieces over a bad line. A piece that was received stays for a day; the whole then enters the vault like
 * any other file, and is looked into there.
 */
@Service
public class Arrivals {

    static final Duration KEPT = Duration.ofDays(1);
    static final int MOST_OPEN = 20;

    private final ArrivalTable table;
    private final Vault vault;
    private final Path folder;
    private final InstantSource clock;

    Arrivals(ArrivalTable table, Vault vault, @Value("${motcua.data}") Path data, InstantSource clock) {
        this.table = table;
        this.vault = vault;
        this.folder = data.resolve("files").resolve("arriving");
        this.clock = clock;
    }

    /** What became of the beginning. */
    public sealed interface Beginning {

        record Begun(Arrival arrival) implements Beginning {}

        record Not(Refused refused) implements Beginning {}
    }

    /** What became of a piece. */
    public sealed interface Piece {

        record Received(Arrival arrival) implements Piece {}

        /** Another piece is expected: the sender asks how much is there. */
        record OutOfPlace(long received) implements Piece {}

        /** Another piece of the same file is just arriving. */
        record Busy() implements Piece {}

        record TooMuch() implements Piece {}
    }

    /** Announces a file of so many bytes. What was announced long ago and never came is cleared away. */
    public Beginning begin(Actor owner, String name, long length) {
        var now = clock.instant();
        table.expired(now).forEach(this::clear);
        if (length <= 0) {
            return new Beginning.Not(new Refused("FILE_EMPTY", "vault.refused.empty", List.of(name)));
        }
        if (length > vault.largest().toBytes()) {
            return new Beginning.Not(new Refused(
                    "FILE_TOO_LARGE",
                    "vault.refused.large",
                    List.of(vault.largest().toMegabytes())));
        }
        if (!vault.hasRoom() || table.countOf(owner.id()) >= MOST_OPEN) {
            return new Beginning.Not(new Refused("NO_ROOM", "vault.refused.full", List.of()));
        }
        var arrival = new Arrival(Ids.next(), owner.id(), FileName.of(name).text(), length, 0, now.plus(KEPT));
        make(arrival);
        table.insert(arrival);
        return new Beginning.Begun(arrival);
    }

    private void make(Arrival arrival) {
        try {
            Files.createDirectories(folder);
            Files.createFile(place(arrival.id()));
        } catch (IOException e) {
            throw new UncheckedIOException("No file could be made in " + folder, e);
        }
    }

    /** A file of one's own that is still arriving; empty for anybody else's, as for one that does not exist. */
    public Optional<Arrival> find(Actor actor, UUID id) {
        return table.find(id)
                .filter(arrival -> arrival.owner().equals(actor.id()))
                .filter(arrival -> clock.instant().isBefore(arrival.expiresAt()))
                .map(this::measured);
    }

    private Arrival measured(Arrival arrival) {
        return new Arrival(
                arrival.id(),
                arrival.owner(),
                arrival.name(),
                arrival.length(),
                sizeOf(arrival.id()),
                arrival.expiresAt());
    }

    private long sizeOf(UUID id) {
        try {
            return Files.size(place(id));
        } catch (IOException nothingArrived) {
            return 0;
        }
    }

    /** Adds a piece. When the line breaks in the middle of it, what was received of it counts. */
    public Piece add(Arrival arrival, long offset, InputStream piece) throws IOException {
        try (var channel = FileChannel.open(place(arrival.id()), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                return new Piece.Busy();
            }
            if (channel.size() != offset) {
                return new Piece.OutOfPlace(channel.size());
            }
            channel.position(offset);
            return append(channel, arrival, piece) ? new Piece.Received(measured(arrival)) : new Piece.TooMuch();
        } catch (OverlappingFileLockException sameFile) {
            return new Piece.Busy();
        }
    }

    private static boolean append(FileChannel channel, Arrival arrival, InputStream piece) throws IOException {
        var buffer = new byte[64 * 1024];
        try {
            for (int read = piece.read(buffer); read >= 0; read = piece.read(buffer)) {
                if (channel.position() + read > arrival.length()) {
                    return false;
                }
                writeAll(channel, ByteBuffer.wrap(buffer, 0, read));
            }
            return true;
        } finally {
            channel.force(true);
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** A file of one's own that is wholly there; nothing while a part is missing. */
    public Optional<Arrival> findWhole(Actor owner, UUID id) {
        return find(owner, id).filter(Arrival::isWhole);
    }

    /** What has arrived of a file, to be taken into the vault. */
    public InputStream open(Arrival arrival) throws IOException {
        return Files.newInputStream(place(arrival.id()));
    }

    /** The sender does not want it any more, or it was taken. */
    public void abandon(Actor owner, UUID id) {
        find(owner, id).ifPresent(arrival -> clear(id));
    }

    private void clear(UUID id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw new UncheckedIOException("What arrived as " + id + " could not be cleared away", e);
        }
        table.delete(id);
    }

    private Path place(UUID id) {
        return folder.resolve(id.toString());
    }
}
