// SPDX-License-Identifier: Apache-2.0
package vn.motcua.setup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.administration.Text;
import vn.motcua.journal.Journal;
import vn.motcua.journal.NewEntry;
import vn.motcua.platform.Ids;
import vn.motcua.platform.setup.SetupJson;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;

/**
 * The set-up of a province, written out, compared with what is here, and taken over in one transaction. What is taken over is written
 * out again before the transaction ends: unless that gives the same bytes, nothing was.
 */
@Service
public class Setups {

    private static final String MARK = SetupJson.write(new Mark("motcua-setup", 1));
    /** Of each kind the first so many are told; they are put right and the next ones seen. */
    private static final int PROBLEMS_SHOWN = 50;

    private final List<SetupPart> parts;
    private final UploadTable uploads;
    private final Journal journal;
    private final ChangeLog changes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Setups(
            List<SetupPart> parts,
            UploadTable uploads,
            Journal journal,
            ChangeLog changes,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.parts = List.copyOf(parts);
        this.uploads = uploads;
        this.journal = journal;
        this.changes = changes;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    record Mark(String format, int version) {}

    /** The folders of which a set-up consists, in the order in which they are taken over. */
    public List<String> folders() {
        return parts.stream().map(SetupPart::folder).toList();
    }

    /** All there is, by path. */
    public SortedMap<String, String> write() {
        var files = new TreeMap<String, String>();
        files.put(SetupFiles.MARK, MARK);
        parts.forEach(part -> files.putAll(part.write()));
        return files;
    }

    /** What a set-up would do, without doing it. */
    public Comparison compare(SortedMap<String, String> files) {
        return new Look(files).comparison;
    }

    /** The answer to a set-up: what it did, or, with problems, what stood in its way; then nothing was done. */
    public Comparison take(SortedMap<String, String> files, @Nullable UUID by) {
        return transaction.execute(_ -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('setup.take'))").query(row -> {});
            var look = new Look(files);
            if (look.comparison.isPossible() && !look.comparison.changesNothing()) {
                look.take(by == null ? new UUID(0, 0) : by);
                tell(look.comparison, by);
            }
            return look.comparison;
        });
    }

    private void tell(Comparison comparison, @Nullable UUID by) {
        var facts = Map.<String, Object>of(
                "created", comparison.created().size(), "changed", comparison.changed(), "same", comparison.same());
        var kind = by == null ? "SYSTEM" : "OFFICER";
        journal.append(new NewEntry("SetupTaken", SUBJECT, by, kind, "", clock.instant(), facts));
        changes.note(Change.of(Area.SETTINGS, Deed.IMPORTED, "setup", new Text("Bộ thiết lập", "Set-up folder"))
                .saying(
                        "setup.said",
                        comparison.created().size(),
                        comparison.changed().size(),
                        comparison.same()));
    }

    /** All that happens to the set-up happens to one thing. */
    private static final UUID SUBJECT = UUID.nameUUIDFromBytes(new byte[] {'s', 'e', 't', 'u', 'p'});

    // ── sent in to be looked at ─────────────────────────────────────────────────────────────────────────────────────

    /** Keeps a set-up until whoever sent it in has looked at what it would do. */
    public UUID keep(SortedMap<String, String> files, String name, UUID by) {
        try {
            var id = Ids.next();
            uploads.insert(id, name, SetupFiles.zip(files), by, clock.instant());
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A set-up that was sent in within the last day. */
    public record Kept(String name, SortedMap<String, String> files) {}

    public Optional<Kept> find(UUID id) {
        return uploads.find(id, clock.instant()).map(upload -> {
            try {
                return new Kept(upload.name(), SetupFiles.readZip(new ByteArrayInputStream(upload.content())));
            } catch (IOException | UnreadableSetup e) {
                throw new IllegalStateException(
                        "The set-up " + id + " was read when it was sent in, and cannot be now", e);
            }
        });
    }

    public void forget(UUID id) {
        uploads.delete(id);
    }

    // ── comparing ───────────────────────────────────────────────────────────────────────────────────────────────────

    /** One look at a set-up beside what is here. */
    private final class Look {

        private final List<SetupProblem> problems = new ArrayList<>();
        private final Map<SetupPart, SortedMap<String, String>> wanted = new HashMap<>();
        private final Map<SetupPart, SortedMap<String, String>> different = new HashMap<>();
        private final Comparison comparison;

        private Look(SortedMap<String, String> files) {
            var created = new ArrayList<String>();
            var changed = new ArrayList<String>();
            var left = new ArrayList<String>();
            var same = 0;
            read(files);
            for (var part : parts) {
                var here = part.write();
                var there = wanted.getOrDefault(part, new TreeMap<>());
                var taken = new TreeMap<String, String>();
                for (var file : there.entrySet()) {
                    var present = here.get(file.getKey());
                    if (file.getValue().equals(present)) {
                        same++;
                    } else {
                        (present == null ? created : changed).add(file.getKey());
                        taken.put(file.getKey(), file.getValue());
                        check(part, file.getKey(), file.getValue(), files);
                    }
                }
                here.keySet().stream().filter(path -> !files.containsKey(path)).forEach(left::add);
                different.put(part, taken);
            }
            comparison = new Comparison(
                    created,
                    changed,
                    same,
                    left,
                    problems.stream().limit(PROBLEMS_SHOWN).toList());
        }

        private void read(SortedMap<String, String> files) {
            files.forEach((path, text) -> {
                if (path.equals(SetupFiles.MARK)) {
                    mark(text);
                } else {
                    partOf(path)
                            .ifPresentOrElse(
                                    part -> read(part, path, text),
                                    () -> problems.add(new SetupProblem(path, "file", path, "a file in " + folders())));
                }
            });
        }

        private void mark(String text) {
            try {
                var mark = SetupJson.read(text, Mark.class);
                if (mark.version() != 1) {
                    problems.add(new SetupProblem(
                            SetupFiles.MARK,
                            "version",
                            String.valueOf(mark.version()),
                            "1; this set-up is of a newer program"));
                }
            } catch (WrongSetup wrong) {
                add(SetupFiles.MARK, wrong);
            }
        }

        private Optional<SetupPart> partOf(String path) {
            return parts.stream()
                    .filter(part -> path.startsWith(part.folder() + "/"))
                    .findFirst();
        }

        private String folders() {
            return String.join(", ", parts.stream().map(SetupPart::folder).toList());
        }

        private void read(SetupPart part, String path, String text) {
            try {
                wanted.computeIfAbsent(part, _ -> new TreeMap<>()).put(path, part.canonical(path, text));
            } catch (WrongSetup wrong) {
                add(path, wrong);
            }
        }

        private void check(SetupPart part, String path, String canonical, SortedMap<String, String> files) {
            try {
                part.check(path, canonical, files.keySet());
            } catch (WrongSetup wrong) {
                add(path, wrong);
            }
        }

        private void add(String path, WrongSetup wrong) {
            problems.add(new SetupProblem(path, wrong.field(), wrong.value(), wrong.expected()));
        }

        private void take(UUID by) {
            for (var part : parts) {
                var taken = different.getOrDefault(part, new TreeMap<>());
                part.take(taken, by);
                proved(part, taken);
            }
        }

        /** What was taken over is there now, byte for byte. */
        private void proved(SetupPart part, SortedMap<String, String> taken) {
            if (taken.isEmpty()) {
                return;
            }
            var here = part.write();
            taken.forEach((path, text) -> {
                if (!text.equals(here.get(path))) {
                    throw new IllegalStateException("The file " + path + " was taken over and is written differently: "
                            + here.get(path) + " instead of " + text);
                }
            });
        }
    }
}
