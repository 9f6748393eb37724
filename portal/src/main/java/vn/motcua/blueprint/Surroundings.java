// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.process.Node.TaskNode;

/**
 * What a process is held against.
 *
 * @param limit what the procedure allows; null when it says nothing
 * @param limitTime the same in office time of the unit, counted from today
 * @param unit the name of the unit that is looked at; empty when none is
 * @param people how many hold the role of a task there now
 */
public record Surroundings(
        @Nullable TimeLimit limit,
        @Nullable WorkingTime limitTime,
        String unit,
        Predicate<String> hasUnit,
        Predicate<String> hasProcedure,
        ToIntFunction<TaskNode> people) {}
