// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Assign;
import vn.motcua.process.ProcessTable;
import vn.motcua.process.ProcessTable.Call;
import vn.motcua.process.ProcessTable.Step;
import vn.motcua.process.ProcessTable.Wait;
import vn.motcua.process.ProcessTable.Work;
import vn.motcua.process.Role;

/**
 * The table of a decision as it is typed; nothing in it need be right, and nothing of it is lost.
 *
 * @param procedure the code of the procedure whose process it is
 * @param source the decision it stands in
 */
public record Sheet(String title, String titleEn, String procedure, String source, List<Row> rows) {

    /** Far more than any decision has; a page of so many rows still fits into one request (1,000 fields). */
    public static final int MOST_ROWS = 80;

    public Sheet {
        title = Typed.line(title);
        titleEn = Typed.line(titleEn);
        procedure = Typed.line(procedure).split("\\s", 2)[0];
        source = Typed.line(source);
        rows = rows.stream().limit(MOST_ROWS).toList();
    }

    public static Sheet of(ProcessTable table) {
        return new Sheet(
                table.title(),
                Objects.requireNonNullElse(table.titleEn(), ""),
                table.code(),
                table.source(),
                table.steps().stream().map(Sheet::row).toList());
    }

    private static Row row(Step step) {
        return switch (step) {
            case Work work -> row(work);
            case Wait wait -> row(wait);
            case Call call -> row(call);
        };
    }

    private static Row row(Work work) {
        var isGuessed = Role.ofOffice(work.role()) == work.roleKind();
        return new Row(
                work.label(),
                What.of(work.duty()).name(),
                work.role(),
                work.task(),
                hours(work.workingTime()),
                isGuessed ? "" : work.roleKind().name(),
                nameUnlessMade(work.name(), work.task()),
                blankIfNull(work.nameEn()),
                blankIfNull(work.roleEn()),
                blankIfNull(work.unit()),
                work.assign() == Assign.ROLE ? "" : work.assign().name(),
                "");
    }

    private static Row row(Wait wait) {
        var time = hours(wait.workingTime());
        var what = What.of(wait.kind()).name();
        var nameEn = blankIfNull(wait.nameEn());
        var name = nameUnlessMade(wait.name(), wait.name());
        return new Row(
                wait.label(), what, "", wait.name(), time, "", name, nameEn, "", blankIfNull(wait.unit()), "", "");
    }

    private static Row row(Call call) {
        var time = hours(call.workingTime());
        var nameEn = blankIfNull(call.nameEn());
        var name = nameUnlessMade(call.name(), call.name());
        return new Row(
                call.label(),
                What.CALL.name(),
                "",
                call.name(),
                time,
                "",
                name,
                nameEn,
                "",
                call.unit(),
                "",
                call.procedure());
    }

    private static String nameUnlessMade(String name, String task) {
        return name.equals(ProcessTable.shortName(task)) ? "" : name;
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** {@code 2,5}: as people write it here. */
    static String hours(@Nullable Duration time) {
        return time == null
                ? ""
                : BigDecimal.valueOf(time.toMinutes())
                        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
    }

    public Sheet with(List<Row> others) {
        return new Sheet(title, titleEn, procedure, source, others);
    }

    /** With an empty row behind this one; −1 puts it first. A full sheet stays as it is. */
    public Sheet withRowAfter(int place) {
        if (rows.size() >= MOST_ROWS) {
            return this;
        }
        var more = new ArrayList<>(rows);
        more.add(Math.clamp(place + 1L, 0, rows.size()), Row.EMPTY);
        return with(more);
    }

    public Sheet without(int place) {
        var fewer = new ArrayList<>(rows);
        if (place >= 0 && place < rows.size()) {
            fewer.remove(place);
        }
        return with(fewer);
    }

    /** With a row moved up (−1) or down (+1); at the edge it stays. */
    public Sheet moved(int place, int by) {
        var to = place + by;
        if (place < 0 || place >= rows.size() || to < 0 || to >= rows.size()) {
            return this;
        }
        var other = new ArrayList<>(rows);
        other.add(to, other.remove(place));
        return with(other);
    }
}
