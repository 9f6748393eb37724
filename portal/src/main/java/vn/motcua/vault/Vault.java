// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;
import vn.motcua.platform.StorageFull;
import vn.motcua.vault.ContentStore.Incoming;
import vn.motcua.vault.Inspection.Finding;
import vn.motcua.vault.Kept.Refused;

/** The papers as files. */
@Service
public class Vault {

    /** Pixels of the longer side of a picture to look at. */
    private static final int PREVIEW = 900;

    private static final Refused NO_ROOM = new Refused(StorageFull.CODE, "vault.refused.full", List.of());

    private final VaultTable table;
    private final Inspection inspection;
    private final ContentStore contents;
    private final DataSize largest;
    private final DataSize reserve;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Vault(
            VaultTable table,
            Inspection inspection,
            TransactionTemplate transaction,
            InstantSource clock,
            @Value("${motcua.data}") Path data,
            @Value("${motcua.vault.largest:20MB}") DataSize largest,
            @Value("${motcua.vault.reserve:256MB}") DataSize reserve) {
        this.table = table;
        this.inspection = inspection;
        this.transaction = transaction;
        this.clock = clock;
        this.contents = new ContentStore(data);
        this.largest = largest;
        this.reserve = reserve;
    }

    /**
     * Takes a file in, or says why not. The content is safe on the disk before the file is known, so that no file is
     * known without its content; the last of the room is left to the database, which may lie on the same disk. Best called outside a transaction: a stream from far away can take long.
     */
    public Kept keep(Actor owner, String fileName, InputStream content) {
        if (!contents.hasRoom(reserve.toBytes())) {
            return NO_ROOM;
        }
        try {
            var received = contents.receive(content, largest.toBytes());
            return received.isEmpty()
                    ? new Refused("FILE_TOO_LARGE", "vault.refused.large", List.of(largest.toMegabytes()))
                    : keep(owner, FileName.of(fileName), received.get());
        } catch (IOException e) {
            if (StorageFull.isBehind(e)) {
                return NO_ROOM;
            }
            throw new UncheckedIOException("A file of " + owner.id() + " could not be taken into the vault", e);
        }
    }

    private Kept keep(Actor owner, FileName name, Incoming received) throws IOException {
        try (received) {
            if (received.sizeInBytes() == 0) {
                return new Refused("FILE_EMPTY", "vault.refused.empty", List.of(name.text()));
            }
            return switch (inspection.inspect(received.file(), name)) {
                case Finding.Bad bad -> bad.refused();
                case Finding.Good good -> new Kept.Stored(store(owner, good, received));
            };
        }
    }

    /** What a content is, and the name under which it would be kept; nothing for what would be refused. */
    public Optional<Examined> examine(String fileName, byte[] content) {
        try (var received = contents.receive(new ByteArrayInputStream(content), largest.toBytes())
                .orElse(null)) {
            return received == null || received.sizeInBytes() == 0
                    ? Optional.empty()
                    : switch (inspection.inspect(received.file(), FileName.of(fileName))) {
                        case Finding.Bad _ -> Optional.empty();
                        case Finding.Good(var name, var type) -> Optional.of(new Examined(name.text(), type));
                    };
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be examined", e);
        }
    }

    /** A content that could be kept. */
    public record Examined(String name, FileType type) {}

    /**
     * Binds files of the owner's to one PDF in this order and keeps it; the files themselves stay.
     *
     * @param degrees by which each page is turned clockwise, a multiple of 90
     */
    public Kept bind(Actor owner, List<VaultFile> files, String fileName, int degrees) {
        if (files.stream().anyMatch(file -> !file.owner().equals(owner.id()) || !file.canBeBound())) {
            return new Refused("FILE_NOT_BOUND", "vault.refused.bind", List.of());
        }
        try {
            return bound(owner, files, fileName, degrees);
        } catch (IOException | IllegalArgumentException e) {
            return new Refused("FILE_DAMAGED", "vault.refused.damaged", List.of());
        }
    }

    private Kept bound(Actor owner, List<VaultFile> files, String fileName, int degrees) throws IOException {
        var made = Files.createTempFile("motcua-bound", ".pdf");
        try (var binding = new Binding()) {
            for (var file : files) {
                binding.add(FileType.ofMediaType(file.mediaType()).orElseThrow(), bytes(file), degrees);
            }
            binding.saveTo(made);
            try (var content = Files.newInputStream(made)) {
                return keep(owner, fileName, content);
            }
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /**
     * Cuts a picture, or a PDF of one page, to a frame and keeps it as a new file; the old one stays. Refused for a file that is
     * somebody else's or of another kind, and for a frame that leaves nothing.
     */
    public Kept crop(Actor owner, VaultFile file, Frame frame) {
        if (!file.owner().equals(owner.id()) || !file.canBeBound() || !frame.isGood()) {
            return new Refused("FILE_NOT_CUT", "vault.refused.cut", List.of());
        }
        try {
            var type = FileType.ofMediaType(file.mediaType()).orElseThrow();
            var cut = type == FileType.PDF
                    ? Cropping.page(bytes(file), frame)
                    : Cropping.picture(type, bytes(file), frame);
            return keep(owner, file.name(), new ByteArrayInputStream(cut));
        } catch (IOException | RuntimeException e) {
            return new Refused("FILE_NOT_CUT", "vault.refused.cut", List.of());
        }
    }

    /**
     * A small picture of the part of a file within a frame, as JPEG; nothing for what has no picture. Whoever calls has decided
     * that the reader may have it.
     */
    public Optional<byte[]> preview(VaultFile file, Frame frame) {
        if (!file.canBeBound() || !frame.isGood()) {
            return Optional.empty();
        }
        try {
            var type = FileType.ofMediaType(file.mediaType()).orElseThrow();
            return Optional.of(Cropping.preview(type, bytes(file), frame, PREVIEW));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** How many pages of a file can be shown as pictures; none of a file that browsers do not show, or a damaged one. */
    public int sheets(VaultFile file) {
        if (!file.canBeBound()) {
            return 0;
        }
        try {
            return Sheets.count(FileType.ofMediaType(file.mediaType()).orElseThrow(), bytes(file));
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    /**
     * A page of a file as a picture, as JPEG; nothing for what has no such page. Whoever calls has decided that the reader may
     * have it.
     *
     * @param page counted from 1
     * @param degrees by which it is turned clockwise, a multiple of 90
     * @param longest pixels of the longer side of a page at most; a photograph may have as many as a square of that side
     */
    public Optional<byte[]> sheet(VaultFile file, int page, int degrees, int longest) {
        if (!file.canBeBound()) {
            return Optional.empty();
        }
        try {
            var type = FileType.ofMediaType(file.mediaType()).orElseThrow();
            return Optional.of(Sheets.picture(type, bytes(file), page, degrees, longest));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private byte[] bytes(VaultFile file) throws IOException {
        try (var content = contents.open(file.sha256())) {
            return content.readAllBytes();
        }
    }

    /** A file that is kept already, handed in by somebody else as well: a new file with the same content. */
    public VaultFile keepAgain(Actor owner, VaultFile known) {
        var file = new VaultFile(
                Ids.next(),
                known.sha256(),
                known.name(),
                known.mediaType(),
                known.sizeInBytes(),
                clock.instant(),
                owner.id());
        withContent(file, () -> table.insert(file));
        return file;
    }

    private VaultFile store(Actor owner, Finding.Good good, Incoming received) throws IOException {
        var file = new VaultFile(
                Ids.next(),
                received.sha256(),
                good.name().text(),
                good.type().mediaType(),
                received.sizeInBytes(),
                clock.instant(),
                owner.id());
        try {
            withContent(file, () -> {
                contents.place(received);
                table.insert(file);
            });
        } catch (UncheckedIOException e) {
            throw new IOException("The content " + file.sha256() + " could not be placed", e);
        }
        return file;
    }

    /** Destroys a file, and its content unless another file has the same. Whoever calls has made sure that nobody needs it. */
    void destroy(VaultFile file) {
        withContent(file, () -> {
            table.delete(file.id());
            if (!table.hasContent(file.sha256())) {
                contents.remove(file.sha256());
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    /** No other stores or destroys the same content meanwhile: it would come and go at once. */
    private void withContent(VaultFile file, Work work) {
        transaction.executeWithoutResult(_ -> {
            table.lock(file.sha256());
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public Optional<VaultFile> find(UUID id) {
        return table.find(List.of(id)).stream().findFirst();
    }

    /** The files with these ids, the oldest first; ids without a file are left out. */
    public List<VaultFile> findAll(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : table.find(ids);
    }

    public VaultFile get(UUID id) {
        return find(id).orElseThrow(() -> new UnknownFile(id));
    }

    /** A file of one's own; empty for anybody else's, as for one that does not exist. */
    public Optional<VaultFile> findOwn(Actor actor, UUID id) {
        return find(id).filter(file -> file.owner().equals(actor.id()));
    }

    /** The content of a file. Whoever calls has decided that the reader may have it. */
    public InputStream open(UUID id) {
        var file = get(id);
        try {
            return contents.open(file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The content %s of the file %s can't be read; restore the data folder from the backup"
                            .formatted(file.sha256(), id),
                    e);
        }
    }

    /** Some files to look at: the newest and the oldest. */
    List<VaultFile> sample(int size) {
        return table.ends(size / 2);
    }

    /** Whether the content of a file has its place, in full length. */
    boolean isWhole(VaultFile file) {
        return contents.has(file.sha256(), file.sizeInBytes());
    }

    /** Whether files are taken at the moment. */
    boolean hasRoom() {
        return contents.hasRoom(reserve.toBytes());
    }

    /** The largest file that is taken, to be told before. */
    public DataSize largest() {
        return largest;
    }
}
