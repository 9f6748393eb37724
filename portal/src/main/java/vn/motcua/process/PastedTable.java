// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.process.PastedColumns.Column;
import vn.motcua.process.ProcessTable.Call;
import vn.motcua.process.ProcessTable.Step;
import vn.motcua.process.ProcessTable.Wait;
import vn.motcua.process.ProcessTable.Work;

/** A table of steps that was pasted or came as CSV, read like those that provinces publish. */
final class PastedTable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> BESIDE = Set.of("NO_CODE", "DOUBTFUL_TITLE");

    private final List<List<String>> records;
    private final PastedColumns columns;

    private PastedTable(List<List<String>> records) {
        this.columns = PastedColumns.of(records);
        this.records = columns.hasHead() ? records.subList(1, records.size()) : records;
    }

    static TableRead read(String text, String code, String title) {
        var records = PastedCells.of(text);
        return records.stream().allMatch(record -> record.size() < 2)
                ? new TableReader(1, JSON.createObjectNode()).read()
                : new PastedTable(records).read(code, title);
    }

    private TableRead read(String code, String title) {
        var process = JSON.createObjectNode();
        process.put("code", code);
        process.put("title", title);
        var steps = process.putArray("steps");
        var rows = records.stream()
                .filter(record -> !PastedColumns.isTotal(record))
                .toList();
        rows.forEach(record -> put(record, steps.addObject()));
        total().ifPresent(total -> process.put("total_hours", total));
        var read = new TableReader(1, process).read();
        return new TableRead(1, read.table().map(table -> withOurs(table, title, rows)), ofTheTable(read.problems()));
    }

    /** Code and title were not pasted, but stand beside. */
    private static List<Finding> ofTheTable(List<Finding> problems) {
        return problems.stream()
                .filter(problem -> !BESIDE.contains(problem.code()))
                .toList();
    }

    private void put(List<String> record, ObjectNode step) {
        var label = columns.cell(record, Column.STEP);
        step.put("step", label.matches("\\d{1,2}") ? "Bước " + label : label);
        step.put("role", columns.cell(record, Column.ROLE));
        step.put("task", columns.cell(record, Column.TASK));
        HoursText.find(columns.cell(record, Column.HOURS), columns.bareIsDays())
                .ifPresent(hours -> step.put("hours", hours));
    }

    private Optional<java.math.BigDecimal> total() {
        return records.stream()
                .filter(PastedColumns::isTotal)
                .flatMap(record -> record.reversed().stream())
                .flatMap(cell -> HoursText.find(cell, columns.bareIsDays()).stream())
                .findFirst();
    }

    // ── what only a table of ours says ──────────────────────────────────────────────────────────────────────────────

    private ProcessTable withOurs(ProcessTable table, String title, List<List<String>> rows) {
        var steps = new ArrayList<Step>();
        for (var i = 0; i < rows.size(); i++) {
            steps.add(withOurs((Work) table.steps().get(i), rows.get(i)));
        }
        return new ProcessTable(table.code(), title, table.titleEn(), table.source(), steps);
    }

    private Step withOurs(Work work, List<String> row) {
        var what = columns.cell(row, Column.WHAT);
        var awaited = Words.find(Awaited.class, what);
        var name = otherwise(row, Column.NAME, work.name());
        var nameEn = orNull(row, Column.NAME_EN);
        var unit = orNull(row, Column.UNIT);
        if (awaited.isPresent()) {
            return new Wait(work.label(), awaited.get(), name, nameEn, work.workingTime(), unit);
        }
        if (what.equalsIgnoreCase("CALL")) {
            var procedure = columns.cell(row, Column.PROCEDURE);
            return new Call(work.label(), procedure, otherwise(row, Column.UNIT, ""), name, nameEn, work.workingTime());
        }
        return new Work(
                work.label(),
                work.role(),
                orNull(row, Column.ROLE_EN),
                Words.find(Role.class, columns.cell(row, Column.KIND)).orElse(work.roleKind()),
                name,
                nameEn,
                work.task(),
                work.workingTime(),
                unit,
                Words.find(Assign.class, columns.cell(row, Column.ASSIGN)).orElse(work.assign()),
                Words.find(Duty.class, what).orElse(work.duty()));
    }

    private String otherwise(List<String> row, Column column, String other) {
        var cell = columns.cell(row, column);
        return cell.isEmpty() ? other : cell;
    }

    private @Nullable String orNull(List<String> row, Column column) {
        var cell = columns.cell(row, column);
        return cell.isEmpty() ? null : cell;
    }
}
