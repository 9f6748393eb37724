// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Refusal;
import vn.motcua.imports.Tally;
import vn.motcua.process.Checked;
import vn.motcua.process.Finding;
import vn.motcua.process.ProcessFiles;
import vn.motcua.process.ProcessTable;
import vn.motcua.process.ProcessTables;
import vn.motcua.process.TableRead;

/**
 * Imports processes: a BPMN file under the name of the file, or the tables of a province's decisions, each under the code
 * of its procedure. A second table for the same procedure gets a key of its own.
 */
@Component
class ProcessImport {

    private final Publications publications;

    ProcessImport(Publications publications) {
        this.publications = publications;
    }

    ImportReport importFile(Path file, ImportProgress progress) {
        var name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".bpmn")
                ? importBpmn(name.substring(0, name.length() - ".bpmn".length()), file)
                : importTables(file, progress);
    }

    private ImportReport importBpmn(String key, Path file) {
        var tally = new Tally();
        try (var stream = Files.newInputStream(file)) {
            publish(key, text(stream.readNBytes(ProcessFiles.MOST_BYTES + 1)), 1, tally);
        } catch (CharacterCodingException e) {
            tally.refused(new Refusal(1, "file", String.valueOf(file.getFileName()), "a BPMN file saved in UTF-8"));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        return tally.report();
    }

    /** A file that is too large is cut off, and refused for its size. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        return bytes.length > ProcessFiles.MOST_BYTES
                ? new String(bytes, StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    private ImportReport importTables(Path file, ImportProgress progress) {
        try (var stream =
                new CountedStream(new BufferedInputStream(Files.newInputStream(file)), Files.size(file), progress)) {
            var tally = new Tally();
            var keys = new HashSet<String>();
            ProcessTables.read(stream, read -> keep(read, keys, tally));
            return tally.report();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UncheckedIOException unreadable(Path file, IOException e) {
        return new UncheckedIOException("The file " + file + " cannot be read: " + e.getMessage(), e);
    }

    private void keep(TableRead read, Set<String> keys, Tally tally) {
        read.table()
                .ifPresentOrElse(
                        table -> publish(key(table, keys), ProcessTables.toBpmn(table), read.number(), tally),
                        () -> tally.refused(refusal(read.number(), read.problems())));
    }

    /** Procedures of several variants come with the same code: the second one gets {@code 1.000178-2}. */
    private static String key(ProcessTable table, Set<String> keys) {
        var stem = table.code().isBlank() ? Folded.slug(table.title()) : table.code();
        var key = stem;
        for (var number = 2; !keys.add(key); number++) {
            key = stem + "-" + number;
        }
        return key;
    }

    private void publish(String key, String bpmn, int number, Tally tally) {
        switch (ProcessFiles.check(bpmn)) {
            case Checked.Refused refused -> tally.refused(refusal(number, refused.findings()));
            case Checked.Accepted accepted -> {
                switch (publications.publishProcess(key, bpmn)) {
                    case Published.Version version -> count(version, tally);
                    case Published.Refused refused ->
                        throw new IllegalStateException("Checked, but refused: " + refused.reasons());
                }
            }
        }
    }

    private static void count(Published.Version version, Tally tally) {
        if (!version.isNew()) {
            tally.unchanged();
        } else if (version.number() == 1) {
            tally.imported();
        } else {
            tally.updated();
        }
    }

    private static Refusal refusal(int number, List<Finding> findings) {
        var first = findings.getFirst();
        return new Refusal(number, first.element(), first.code(), first.reasonEn());
    }
}
