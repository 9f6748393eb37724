// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.improvement.Improvement;

/** A plan as it is typed. */
public record PlanForm(
        @Nullable String aim,
        @Nullable String unit,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String state,
        @Nullable String remark,
        @Nullable String version) {

    static final PlanForm EMPTY = new PlanForm("", "", "", "", "", "", "0");

    public PlanForm {
        aim = typed(aim);
        unit = typed(unit);
        owner = typed(owner);
        due = typed(due);
        state = typed(state);
        remark = typed(remark);
        version = typed(version);
    }

    private static String typed(@Nullable String text) {
        return Objects.toString(text, "").strip();
    }

    static PlanForm of(Improvement plan) {
        return new PlanForm(
                plan.aim(),
                plan.unit(),
                plan.owner(),
                plan.due().toString(),
                plan.state().name(),
                plan.remark(),
                String.valueOf(plan.version()));
    }

    PlanForm withVersion(int present) {
        return new PlanForm(aim, unit, owner, due, state, remark, String.valueOf(present));
    }

    Optional<LocalDate> dueDate() {
        try {
            return Optional.of(LocalDate.parse(typed(due)))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() <= 2199);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    Improvement.State stateOrFirst() {
        return Arrays.stream(Improvement.State.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(Improvement.State.PLANNED);
    }

    /** 0 for whatever is no number: a new plan. */
    int versionNumber() {
        return typed(version).matches("\\d{1,9}") ? Integer.parseInt(typed(version)) : 0;
    }

    Improvement improvement(String series, String part, LocalDate day) {
        return new Improvement(
                series,
                part,
                typed(aim),
                typed(unit),
                typed(owner),
                day,
                stateOrFirst(),
                typed(remark),
                versionNumber(),
                "");
    }
}
