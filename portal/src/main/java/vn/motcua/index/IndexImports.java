// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Refusal;
import vn.motcua.imports.RefusedValue;
import vn.motcua.imports.Tally;

/**
 * Takes in scores that PAPI has published (formats: docs/imports.md). Files add to each other: one brings totals, another
 * their errors, a third the indicators and their names. A file is one transaction, for a wave is whole or it is not.
 */
@Service
public class IndexImports {

    static final Series PAPI = new Series(
            "papi",
            Series.Kind.PUBLISHED,
            new Name(
                    "PAPI – Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh",
                    "PAPI – Provincial Governance and Public Administration Performance Index"),
            new Name(
                    "CECODES, VFF-CRT, RTA và UNDP, các bảng số liệu đã công bố (papi.org.vn)",
                    "CECODES, VFF-CRT, RTA and UNDP, published workbooks (papi.org.vn)"),
            new Name(
                    "Số liệu thuộc các tổ chức công bố: dẫn nguồn khi dùng, xin phép trước khi phát hành lại",
                    "The figures belong to their publishers: cite the source, ask them before republishing"));

    private static final int BATCH = 500;

    private final PublishedSeries published;
    private final PrintedTable printed;
    private final TransactionTemplate transactions;
    private final PapiStructure structure = new PapiStructure();

    IndexImports(PublishedSeries published, PrintedTable printed, TransactionTemplate transactions) {
        this.published = published;
        this.printed = printed;
        this.transactions = transactions;
    }

    public ImportReport importFile(Path file, ImportProgress progress) {
        try (var rows = CsvRows.open(file)) {
            return ImportedFigures.shapeOf(rows)
                    .map(shape -> take(shape, rows, String.valueOf(file.getFileName()), progress))
                    .orElseGet(() -> unknownHeader(rows));
        }
    }

    private ImportReport take(ImportedFigures shape, CsvRows rows, String file, ImportProgress progress) {
        var report = transactions.execute(_ -> {
            published.reserve(PAPI);
            var drafts = new TreeMap<Integer, WaveDraft>();
            var tally = new Tally();
            for (var batch = rows.next(BATCH); !batch.isEmpty(); batch = rows.next(BATCH)) {
                batch.forEach(row -> takeRow(shape, row, file, drafts, tally));
                progress.reached(rows.bytesRead(), rows.size());
            }
            publish(drafts);
            return tally.report();
        });
        return report == null ? ImportReport.NOTHING : report;
    }

    private void takeRow(ImportedFigures shape, CsvRow row, String file, Map<Integer, WaveDraft> drafts, Tally tally) {
        try {
            var year = ImportedFigures.year(row, file);
            var draft = drafts.computeIfAbsent(year, this::draft);
            switch (shape.take(row, draft)) {
                case NEW -> tally.imported();
                case CHANGED -> tally.updated();
                case NONE -> tally.unchanged();
            }
        } catch (RefusedValue refused) {
            tally.refused(refused.at(row.line()));
        }
    }

    private WaveDraft draft(int year) {
        return new WaveDraft(year, structure, waveOf(year), printed.of(PAPI.code(), year));
    }

    /**
     * The earlier year first, for what is carried over or measured otherwise is seen beside the years before; then the
     * years that come next after those of the file, which were published beside others.
     */
    private void publish(TreeMap<Integer, WaveDraft> drafts) {
        drafts.forEach((year, draft) -> {
            printed.keep(PAPI.code(), year, draft.printedCells());
            if (draft.hasContent()) {
                publish(draft);
            }
        });
        drafts.keySet().stream()
                .flatMap(year -> years().filter(other -> other > year).findFirst().stream())
                .filter(next -> !drafts.containsKey(next))
                .distinct()
                .forEach(next -> publish(draft(next)));
    }

    private void publish(WaveDraft draft) {
        var year = draft.year();
        var since = years().filter(other -> other < year).reduce((_, later) -> later);
        published.publish(PAPI, draft.wave(waveOf(year - 1), since));
    }

    private Stream<Integer> years() {
        return published.years(PAPI.code()).stream();
    }

    private Optional<Wave> waveOf(int year) {
        return published.wave(PAPI.code(), year);
    }

    private static ImportReport unknownHeader(CsvRows rows) {
        var tally = new Tally();
        tally.refused(new Refusal(1, "header", String.join(",", rows.header()), ImportedFigures.headers()));
        return tally.report();
    }
}
