// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Assign;
import vn.motcua.process.Duty;
import vn.motcua.process.ProcessTable;
import vn.motcua.process.ProcessTable.Call;
import vn.motcua.process.ProcessTable.Step;
import vn.motcua.process.ProcessTable.Wait;
import vn.motcua.process.ProcessTable.Work;
import vn.motcua.process.ProcessTables;
import vn.motcua.process.Role;

/**
 * What can be made of a sheet, wrong cells and all, so that its picture can be shown while it is typed.
 *
 * @param places of the steps among the rows of the sheet: empty rows make no step
 */
record SheetTable(ProcessTable table, List<Integer> places) {

    static Optional<SheetTable> of(Sheet sheet) {
        var steps = new ArrayList<Step>();
        var places = new ArrayList<Integer>();
        for (var place = 0; place < sheet.rows().size(); place++) {
            var row = sheet.rows().get(place);
            if (!row.isBlank()) {
                steps.add(step(row));
                places.add(place);
            }
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetTable(
                        new ProcessTable(
                                sheet.procedure(),
                                sheet.title().isEmpty() ? "Quy trình chưa có tên" : sheet.title(),
                                orNull(sheet.titleEn()),
                                sheet.source(),
                                steps),
                        places));
    }

    private static Step step(Row row) {
        var what = What.find(row.what()).orElse(What.OTHER);
        var time = ProcessTables.findHours(row.hours()).orElse(null);
        var name = name(row);
        return what == What.CALL
                ? new Call(row.label(), row.procedureCode(), row.unitCode(), name, orNull(row.nameEn()), time)
                : what.awaited()
                        .<Step>map(kind ->
                                new Wait(row.label(), kind, name, orNull(row.nameEn()), time, orNull(row.unitCode())))
                        .orElseGet(() -> work(row, what.duty().orElse(Duty.OTHER), name));
    }

    private static Work work(Row row, Duty duty, String name) {
        return new Work(
                row.label(),
                row.role().isEmpty() ? "?" : row.role(),
                orNull(row.roleEn()),
                kindOf(row),
                name,
                orNull(row.nameEn()),
                row.task().isEmpty() ? name : row.task(),
                ProcessTables.findHours(row.hours()).orElse(null),
                orNull(row.unitCode()),
                find(Assign.class, row.assign()).orElse(Assign.ROLE),
                duty);
    }

    static Role kindOf(Row row) {
        return find(Role.class, row.kind()).orElseGet(() -> Role.ofOffice(row.role()));
    }

    private static String name(Row row) {
        var made = row.name().isEmpty() ? ProcessTable.shortName(row.task()) : row.name();
        return made.isEmpty() ? "?" : made;
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
