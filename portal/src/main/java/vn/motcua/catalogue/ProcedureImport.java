// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Tally;

/** Imports a file of the national catalogue line by line; a hundred lines are one transaction. */
@Component
class ProcedureImport {

    private static final int BATCH = 100;

    private final ProcedureShelf shelf;
    private final TransactionTemplate transaction;

    ProcedureImport(ProcedureShelf shelf, TransactionTemplate transaction) {
        this.shelf = shelf;
        this.transaction = transaction;
    }

    ImportReport importFile(Path file, ImportProgress progress) {
        try (var counted = new CountedStream(Files.newInputStream(file), Files.size(file), progress);
                var lines = new ImportedLines(counted)) {
            return new Run(lines).report();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** One import of one file. */
    private final class Run {

        private final ImportedLines lines;
        private final Tally tally = new Tally();
        private final Map<String, Long> lineOf = new HashMap<>();

        private Run(ImportedLines lines) {
            this.lines = lines;
        }

        private ImportReport report() throws IOException {
            for (var batch = nextBatch(); !batch.isEmpty(); batch = nextBatch()) {
                keep(batch);
            }
            return tally.report();
        }

        private List<Procedure> nextBatch() throws IOException {
            var batch = new ArrayList<Procedure>();
            for (var line = nextLine(); line != null; line = nextLine()) {
                read(line, batch);
                if (batch.size() == BATCH) {
                    break;
                }
            }
            return batch;
        }

        private @Nullable String nextLine() throws IOException {
            while (true) {
                try {
                    return lines.next();
                } catch (WrongField e) {
                    tally.refused(e.at(lines.number()));
                }
            }
        }

        private void read(String line, List<Procedure> batch) {
            if (line.isBlank()) {
                return;
            }
            try {
                var procedure = NationalProcedure.read(line);
                refuseTwice(procedure.code());
                batch.add(procedure);
            } catch (WrongField e) {
                tally.refused(e.at(lines.number()));
            }
        }

        private void refuseTwice(String code) {
            var before = lineOf.putIfAbsent(code, lines.number());
            if (before != null) {
                throw new WrongField(
                        "code", code, "each code once in a file; it stands on line " + before + " already");
            }
        }

        private void keep(List<Procedure> batch) {
            var kept =
                    transaction.execute(status -> batch.stream().map(shelf::put).toList());
            Objects.requireNonNull(kept).forEach(outcome -> outcome.count(tally));
        }
    }
}
