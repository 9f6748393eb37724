// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.process.Lane;
import vn.motcua.process.ProcessTables;
import vn.motcua.process.Role;

/** Looks at the cells of one row. */
final class RowCheck {

    /** A step of more than a year is a slip of the finger. */
    private static final Duration MOST = Duration.ofHours(2_000);

    private static final Set<String> PLACES = Set.of(Lane.RECEIVING, Lane.HANDLING, Lane.COMMITTEE);

    private final int place;
    private final Row row;
    private final Surroundings around;
    private final List<Remark> remarks = new ArrayList<>();

    RowCheck(int place, Row row, Surroundings around) {
        this.place = place;
        this.row = row;
        this.around = around;
    }

    List<Remark> remarks() {
        What.find(row.what()).ifPresentOrElse(this::checkWhat, () -> wrong("what", "what"));
        if (row.task().isEmpty() && row.name().isEmpty()) {
            wrong("task", "task");
        }
        checkHours();
        checkUnit();
        return remarks;
    }

    private void checkWhat(What what) {
        if (what.duty().isPresent()) {
            checkRole();
        } else if (what == What.CALL) {
            checkCall();
        } else if (what == What.OPINION && row.unit().isEmpty()) {
            doubtful("unit", "opinionUnit");
        }
    }

    private void checkRole() {
        if (row.role().isEmpty()) {
            wrong("role", "role");
        } else if (SheetTable.kindOf(row) == Role.OTHER && row.kind().isEmpty()) {
            doubtful("role", "roleUnknown", row.role());
        }
    }

    private void checkCall() {
        if (row.procedure().isEmpty()) {
            wrong("procedure", "callProcedure");
        } else if (!around.hasProcedure().test(row.procedureCode())) {
            doubtful("procedure", "procedure", row.procedureCode());
        }
        if (row.unit().isEmpty()) {
            wrong("unit", "callUnit");
        }
    }

    private void checkHours() {
        var time = ProcessTables.findHours(row.hours());
        if (row.hours().isEmpty()) {
            What.find(row.what())
                    .filter(what -> what != What.SUPPLEMENT && what != What.PAYMENT)
                    .ifPresent(what -> doubtful("hours", "noHours"));
        } else if (time.isEmpty()) {
            wrong("hours", "hours", row.hours());
        } else if (time.get().compareTo(MOST) > 0) {
            doubtful("hours", "manyHours", row.hours());
        }
    }

    private void checkUnit() {
        var code = row.unitCode();
        if (!code.isEmpty() && !PLACES.contains(code) && !around.hasUnit().test(code)) {
            wrong("unit", "unit", code);
        }
    }

    private void wrong(String field, String key, Object... arguments) {
        remarks.add(Remark.wrong(place, field, key, arguments));
    }

    private void doubtful(String field, String key, Object... arguments) {
        remarks.add(Remark.doubtful(place, field, key, arguments));
    }
}
