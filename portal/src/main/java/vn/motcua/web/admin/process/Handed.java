// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.blueprint.Sheet;
import vn.motcua.process.Checked;
import vn.motcua.process.Finding;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessFiles;
import vn.motcua.process.ProcessTable;
import vn.motcua.process.ProcessTables;
import vn.motcua.process.TableRead;
import vn.motcua.process.Told;

/** What was handed in to make a process of: a BPMN file, a table as CSV, or the tables of a province's decisions as JSON. */
sealed interface Handed {

    /** A table, and what its province should look at again. */
    record Table(ProcessTable table, List<Finding> notes) implements Handed {}

    /** A process file that can be executed, but not told as a table. */
    record File(ProcessDefinition process, String text) implements Handed {}

    /** Nothing came of it. */
    record Refused(List<Finding> because) implements Handed {}

    /** The file has several processes, and which is meant was not said: their numbers and titles. */
    record Several(List<String> titles) implements Handed {}

    static Handed pasted(String text, String code, String title) {
        return of(ProcessTables.readPasted(text, code, title));
    }

    /** @param which the code of a procedure, or a number from 1, where the file has several processes */
    static Handed of(MultipartFile file, String which, String code, String title) throws IOException {
        var bytes = file.getBytes();
        var text = new String(bytes, StandardCharsets.UTF_8);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").toLowerCase(Locale.ROOT);
        var begin = text.replace("\uFEFF", "").stripLeading();
        if (begin.startsWith("<") || name.endsWith(".bpmn")) {
            return bpmn(bytes, text);
        }
        return begin.startsWith("[") ? json(bytes, which, code) : pasted(text, code, title);
    }

    private static Handed bpmn(byte[] bytes, String text) {
        return switch (ProcessFiles.check(bytes)) {
            case Checked.Accepted accepted ->
                switch (ProcessTables.tell(accepted.definition())) {
                    case Told.AsTable(var table, var notes) -> new Table(table, notes);
                    case Told.NotAsTable _ -> new File(accepted.definition(), text);
                };
            case Checked.Refused refused -> new Refused(refused.findings());
        };
    }

    private static Handed json(byte[] bytes, String which, String code) {
        var reads = new ArrayList<TableRead>();
        ProcessTables.read(new ByteArrayInputStream(bytes), reads::add);
        return reads.size() == 1
                ? of(reads.getFirst())
                : reads.stream()
                        .filter(read -> isMeant(read, which.isEmpty() ? code : which))
                        .findFirst()
                        .map(Handed::of)
                        .orElseGet(() ->
                                new Several(reads.stream().map(Handed::titled).toList()));
    }

    private static boolean isMeant(TableRead read, String which) {
        return !which.isEmpty()
                && (which.equals(String.valueOf(read.number()))
                        || read.table()
                                .filter(table -> table.code().equals(which))
                                .isPresent());
    }

    private static String titled(TableRead read) {
        return read.number() + ". "
                + read.table()
                        .map(table -> (table.code() + " " + table.title()).strip())
                        .orElse("–");
    }

    /** Rather refused than cut off. */
    private static Handed tooLong(ProcessTable table) {
        var size = table.steps().size();
        return new Refused(List.of(new Finding(
                "",
                "",
                "TOO_MANY_STEPS",
                "Bảng có %d bước; nhiều nhất là %d.".formatted(size, Sheet.MOST_ROWS),
                "The table has %d steps; at most %d are allowed.".formatted(size, Sheet.MOST_ROWS))));
    }

    private static Handed of(TableRead read) {
        return read.table()
                .map(table ->
                        table.steps().size() > Sheet.MOST_ROWS ? tooLong(table) : new Table(table, read.problems()))
                .orElseGet(() -> new Refused(read.problems()));
    }
}
