// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.process.Checked;
import vn.motcua.process.Finding;
import vn.motcua.process.Lane;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessFiles;
import vn.motcua.process.ProcessTables;
import vn.motcua.process.Role;

/** What a sheet becomes as a process, and everything that is to be said about it, at the row where it stands. */
public final class Checkup {

    private static final String STEP = "step_";

    private final Sheet sheet;
    private final Surroundings around;
    private final Optional<SheetTable> made;
    private final List<Remark> remarks = new ArrayList<>();
    private final @Nullable String file;
    private @Nullable ProcessDefinition process;

    private Checkup(Sheet sheet, Surroundings around) {
        this.sheet = sheet;
        this.around = around;
        this.made = SheetTable.of(sheet);
        this.file = made.map(SheetTable::table).map(ProcessTables::toBpmn).orElse(null);
    }

    public static Checkup of(Sheet sheet, Surroundings around) {
        var checkup = new Checkup(sheet, around);
        checkup.checkHead();
        checkup.checkRows();
        checkup.checkOrder();
        checkup.checkFile();
        checkup.checkTime();
        checkup.checkPeople();
        checkup.remarks.sort(Comparator.comparingInt(Remark::row));
        return checkup;
    }

    /** In the order of the rows, those about the whole first. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public boolean isPublishable() {
        return process != null && remarks.stream().noneMatch(Remark::isWrong);
    }

    /** The process as it would be published; empty while the file could not be executed. */
    public Optional<ProcessDefinition> process() {
        return Optional.ofNullable(process);
    }

    /** The BPMN file of the sheet, executable or not; empty without any row. */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    private void checkHead() {
        if (sheet.title().isEmpty()) {
            remarks.add(Remark.wrong(Remark.WHOLE, "title", "title"));
        }
        if (!sheet.procedure().isEmpty() && !around.hasProcedure().test(sheet.procedure())) {
            remarks.add(Remark.doubtful(Remark.WHOLE, "procedure", "procedure", sheet.procedure()));
        }
        if (made.isEmpty()) {
            remarks.add(Remark.wrong(Remark.WHOLE, "", "empty"));
        }
    }

    private void checkRows() {
        places().forEach(
                        place -> remarks.addAll(new RowCheck(place, sheet.rows().get(place), around).remarks()));
        var known = new HashMap<String, Role>();
        places().filter(this::isWork).forEach(place -> {
            var row = sheet.rows().get(place);
            var other = known.putIfAbsent(row.role(), SheetTable.kindOf(row));
            if (other != null && other != SheetTable.kindOf(row)) {
                remarks.add(Remark.wrong(place, "kind", "kindsDiffer", row.role()));
            }
        });
    }

    private IntStream places() {
        return made.stream().flatMap(table -> table.places().stream()).mapToInt(Integer::intValue);
    }

    private boolean isWork(int place) {
        return what(place).flatMap(What::duty).isPresent();
    }

    private Optional<What> what(int place) {
        return What.find(sheet.rows().get(place).what());
    }

    // ── one after the other ─────────────────────────────────────────────────────────────────────────────────────────

    private void checkOrder() {
        var places = places().toArray();
        if (places.length == 0) {
            return;
        }
        checkDecision(places);
        var first = places[0];
        if (what(first).filter(what -> what != What.RECEIVE).isPresent()) {
            remarks.add(Remark.doubtful(first, "what", "firstReceives"));
        }
        var returning =
                IntStream.of(places).filter(place -> is(place, What.RETURN)).toArray();
        if (returning.length == 0) {
            remarks.add(Remark.doubtful(Remark.WHOLE, "", "nobodyReturns"));
        } else if (returning[returning.length - 1] != places[places.length - 1]) {
            remarks.add(Remark.doubtful(returning[returning.length - 1], "what", "returnIsLast"));
        }
        checkTwins(places);
    }

    private void checkDecision(int[] places) {
        var deciding =
                IntStream.of(places).filter(place -> is(place, What.DECIDE)).toArray();
        if (deciding.length == 0) {
            remarks.add(Remark.wrong(Remark.WHOLE, "", "nobodyDecides"));
            return;
        }
        var last = deciding[deciding.length - 1];
        if (last == places[places.length - 1]) {
            remarks.add(Remark.wrong(last, "what", "decisionIsNotLast"));
        }
        IntStream.of(deciding)
                .filter(place -> isBeside(place, places))
                .forEach(place -> remarks.add(Remark.wrong(place, "label", "decisionStandsAlone")));
        IntStream.of(deciding)
                .filter(place -> place != last)
                .forEach(place -> remarks.add(Remark.doubtful(place, "what", "onlyTheLastDecides")));
    }

    private boolean is(int place, What what) {
        return what(place).filter(what::equals).isPresent();
    }

    private boolean isBeside(int place, int[] places) {
        return IntStream.range(0, places.length)
                .filter(i -> places[i] == place)
                .anyMatch(i -> i > 0 && shareLabel(places[i - 1], place)
                        || i < places.length - 1 && shareLabel(place, places[i + 1]));
    }

    private boolean shareLabel(int one, int other) {
        var label = sheet.rows().get(one).label();
        return !label.isEmpty() && label.equals(sheet.rows().get(other).label());
    }

    /** Rows of one number are done side by side only where they stand together. */
    private void checkTwins(int[] places) {
        var known = new HashSet<String>();
        for (var i = 0; i < places.length; i++) {
            var label = sheet.rows().get(places[i]).label();
            var follows = i > 0 && shareLabel(places[i - 1], places[i]);
            if (!label.isEmpty() && !known.add(label) && !follows) {
                remarks.add(Remark.doubtful(places[i], "label", "twinsApart", label));
            }
        }
    }

    // ── as a process ────────────────────────────────────────────────────────────────────────────────────────────────

    private void checkFile() {
        if (file == null) {
            return;
        }
        switch (ProcessFiles.check(file)) {
            case Checked.Accepted(var definition, var warnings) -> {
                process = definition;
                warnings.forEach(finding -> add(finding, Remark.Weight.DOUBTFUL));
            }
            case Checked.Refused(var findings) -> findings.forEach(finding -> add(finding, Remark.Weight.WRONG));
        }
    }

    private void add(Finding finding, Remark.Weight weight) {
        var place = placeOf(finding.elementId());
        var isSaid = place >= 0 && remarks.stream().anyMatch(remark -> remark.row() == place && remark.isWrong());
        if (!isSaid) {
            remarks.add(Remark.of(place, finding, weight));
        }
    }

    /** The row of an element of the file that the sheet becomes. */
    private int placeOf(String element) {
        var places = places().toArray();
        return IntStream.range(0, places.length)
                .filter(i -> element.equals(STEP + (i + 1)))
                .map(i -> places[i])
                .findFirst()
                .orElse(Remark.WHOLE);
    }

    /** The longest way through, against what the procedure allows. */
    private void checkTime() {
        if (process == null || around.limitTime() == null || around.limit() == null) {
            return;
        }
        var sum = WorkingTime.ofMinutes(process.workingTime().toMinutes());
        var over = sum.minus(Objects.requireNonNull(around.limitTime()));
        if (over.minutes() > 0) {
            remarks.add(Remark.doubtful(
                    Remark.WHOLE,
                    "",
                    "overLimit",
                    sum,
                    Objects.requireNonNull(around.limit()),
                    around.limitTime(),
                    over));
        }
    }

    // ── at the unit ─────────────────────────────────────────────────────────────────────────────────────────────────

    private void checkPeople() {
        if (process == null || around.unit().isEmpty()) {
            return;
        }
        process.tasks().stream()
                .filter(task -> placeOf(task.id()) >= 0 && isKnownUnit(task.unit()))
                .filter(task -> around.people().applyAsInt(task) == 0)
                .forEach(task -> remarks.add(
                        Remark.doubtful(placeOf(task.id()), "role", "nobodyThere", task.role(), around.unit())));
    }

    private boolean isKnownUnit(String unit) {
        return unit.equals(Lane.RECEIVING)
                || unit.equals(Lane.HANDLING)
                || unit.equals(Lane.COMMITTEE)
                || around.hasUnit().test(unit);
    }
}
