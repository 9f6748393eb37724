// SPDX-License-Identifier: Apache-2.0
package vn.motcua.setup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A set-up on disk or in an archive: texts by their paths. An archive is read as what a stranger sends: paths that lead out of it, what
 * unpacks to more than a set-up can be, and what is no text are refused.
 */
public final class SetupFiles {

    /** Says that a folder is a set-up, and how it is written. */
    public static final String MARK = "motcua-setup.json";

    private static final int MOST_FILES = 60_000;
    private static final int LONGEST_FILE = 4 << 20;
    private static final long LARGEST = 200L << 20;
    private static final Pattern PATH =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*(/[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*){0,3}");

    /** The same content makes the same archive, on whatever day. */
    private static final FileTime ALWAYS = FileTime.fromMillis(1_577_836_800_000L);

    private static final Pattern OURS = Pattern.compile("\\.(json|bpmn|txt)$");

    private final SortedMap<String, String> files = new TreeMap<>();
    private long size;

    private SetupFiles() {}

    // ── folders ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /** Reads a folder as it is kept in Git: hidden files and a README beside it are passed over. */
    public static SortedMap<String, String> readFolder(Path folder) throws IOException, UnreadableSetup {
        var read = new SetupFiles();
        try (Stream<Path> all = Files.walk(folder)) {
            for (var file : (Iterable<Path>) all.sorted()::iterator) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !isBeside(path)) {
                    if (Files.size(file) > LONGEST_FILE) {
                        throw new UnreadableSetup("fileTooLong", path);
                    }
                    read.add(path, Files.readAllBytes(file));
                }
            }
        }
        return read.all();
    }

    private static boolean isBeside(String path) {
        return path.startsWith(".") || path.contains("/.") || path.equals("README.md") || path.equals("LICENSE");
    }

    /** Writes a folder; texts that are the same already stay untouched, those of things that are no more are removed. */
    public static void writeFolder(SortedMap<String, String> files, Collection<String> parts, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        removeOthers(files, parts, folder);
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.writeString(path, file.getValue());
            }
        }
    }

    /** Only in a folder that is a set-up already, and only in the folders of its parts; what stands beside them stays. */
    private static void removeOthers(SortedMap<String, String> files, Collection<String> parts, Path folder)
            throws IOException {
        if (!Files.exists(folder.resolve(MARK))) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                var isOfAPart = parts.contains(path.replaceFirst("/.*", "")) && !isBeside(path);
                if (isOfAPart && !files.containsKey(path) && OURS.matcher(path).find()) {
                    Files.delete(file);
                }
            }
        }
    }

    // ── archives ────────────────────────────────────────────────────────────────────────────────────────────────────

    public static SortedMap<String, String> readZip(InputStream stream) throws IOException, UnreadableSetup {
        var read = new SetupFiles();
        try (var zip = new ZipInputStream(stream, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    read.add(entry.getName(), bounded(zip, entry.getName()));
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableSetup("noZip", String.valueOf(e.getMessage()));
        }
        return read.all();
    }

    /** Counts what comes out, whatever the archive says of itself. */
    private static byte[] bounded(InputStream stream, String path) throws IOException, UnreadableSetup {
        var bytes = stream.readNBytes(LONGEST_FILE + 1);
        if (bytes.length > LONGEST_FILE) {
            throw new UnreadableSetup("fileTooLong", path);
        }
        return bytes;
    }

    public static void writeZip(SortedMap<String, String> files, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    public static byte[] zip(SortedMap<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        writeZip(files, out);
        return out.toByteArray();
    }

    // ── what both have in common ────────────────────────────────────────────────────────────────────────────────────

    private void add(String path, byte[] bytes) throws UnreadableSetup {
        if (!PATH.matcher(path).matches()) {
            throw new UnreadableSetup("path", path);
        }
        size += bytes.length;
        if (size > LARGEST || files.size() >= MOST_FILES) {
            throw new UnreadableSetup("tooLarge", path);
        }
        if (files.put(path, text(path, bytes)) != null) {
            throw new UnreadableSetup("twice", path);
        }
    }

    private static String text(String path, byte[] bytes) throws UnreadableSetup {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new UnreadableSetup("noText", path);
        }
    }

    private SortedMap<String, String> all() throws UnreadableSetup {
        if (files.isEmpty()) {
            throw new UnreadableSetup("empty", "");
        }
        if (!files.containsKey(MARK)) {
            throw new UnreadableSetup("noMark", MARK);
        }
        return files;
    }
}
