// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.motcua.process.ProcessDefinition;

/**
 * What differs between two versions of a process, step by step. Steps are matched as one would who lays the two tables side by side:
 * those that are alike first, then what stands in the same gap.
 */
public final class Changes {

    private final List<StepSaid> before;
    private final List<StepSaid> after;
    private final List<Change> changes = new ArrayList<>();

    private Changes(List<StepSaid> before, List<StepSaid> after) {
        this.before = before;
        this.after = after;
    }

    public static List<Change> between(ProcessDefinition before, ProcessDefinition after) {
        var changes = new Changes(StepSaid.of(before), StepSaid.of(after));
        changes.compareWhole(before, after);
        changes.compareSteps();
        return List.copyOf(changes.changes);
    }

    private void compareWhole(ProcessDefinition one, ProcessDefinition other) {
        if (!one.name().equals(other.name())) {
            changes.add(Change.of("title", one.name(), other.name()));
        }
        if (!one.workingTime().equals(other.workingTime())) {
            changes.add(Change.of("sum", Sheet.hours(one.workingTime()), Sheet.hours(other.workingTime())));
        }
    }

    // ── which step is which ─────────────────────────────────────────────────────────────────────────────────────────

    private record Pair(int before, int after) {}

    private void compareSteps() {
        var pairs = alike(
                (one, other) -> one.who().equals(other.who()) && one.name().equals(other.name()));
        pairs.add(new Pair(before.size(), after.size()));
        var left = 0;
        var right = 0;
        for (var pair : pairs) {
            compareGap(left, pair.before(), right, pair.after());
            if (pair.before() < before.size()) {
                compare(before.get(pair.before()), after.get(pair.after()));
            }
            left = pair.before() + 1;
            right = pair.after() + 1;
        }
    }

    /** The longest row of steps that are alike and stand in the same order in both. */
    private List<Pair> alike(BiPredicate<StepSaid, StepSaid> isAlike) {
        var length = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                length[i][j] = isAlike.test(before.get(i), after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0, j = 0; i < before.size() && j < after.size(); ) {
            if (isAlike.test(before.get(i), after.get(j))) {
                pairs.add(new Pair(i++, j++));
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Between two steps that are alike: a step of the same office or the same name was changed, the rest came or went. */
    private void compareGap(int left, int leftEnd, int right, int rightEnd) {
        var gone = new ArrayList<>(before.subList(left, leftEnd));
        for (var step : after.subList(right, rightEnd)) {
            var meant = gone.stream()
                    .filter(other -> other.name().equals(step.name()))
                    .findFirst()
                    .or(() -> gone.stream()
                            .filter(other -> other.who().equals(step.who()))
                            .findFirst());
            meant.ifPresentOrElse(
                    other -> {
                        gone.remove(other);
                        compare(other, step);
                    },
                    () -> changes.add(arrival(step)));
        }
        gone.stream()
                .filter(step -> !hasMoved(step))
                .forEach(step -> changes.add(Change.of("gone", step.number(), step.name(), step.who())));
    }

    private Change arrival(StepSaid step) {
        return before.stream()
                .filter(other -> isTheSame(other, step) && !isKept(other))
                .findFirst()
                .map(other -> Change.of("moved", step.name(), other.number(), step.number()))
                .orElseGet(() -> Change.of("added", step.number(), step.name(), step.who(), step.hours()));
    }

    private boolean hasMoved(StepSaid step) {
        return after.stream().anyMatch(other -> isTheSame(step, other)) && !isKept(step);
    }

    private boolean isKept(StepSaid step) {
        return alike((one, other) -> isTheSame(one, other)).stream()
                .anyMatch(pair -> before.get(pair.before()).equals(step));
    }

    private static boolean isTheSame(StepSaid one, StepSaid other) {
        return one.who().equals(other.who()) && one.name().equals(other.name());
    }

    // ── what differs in a step ──────────────────────────────────────────────────────────────────────────────────────

    private void compare(StepSaid one, StepSaid other) {
        differ("name", one, other, StepSaid::name);
        differ("who", one, other, StepSaid::who);
        differ("hours", one, other, StepSaid::hours);
        differ("what", one, other, step -> step.what().name());
        differ("unit", one, other, StepSaid::unit);
        differ("assign", one, other, StepSaid::assign);
        if (!one.task().equals(other.task())) {
            changes.add(Change.of("task", other.number(), other.name()));
        }
        if (one.beside() != other.beside()) {
            changes.add(Change.of(other.beside() ? "beside" : "notBeside", other.number(), other.name()));
        }
    }

    private void differ(String key, StepSaid one, StepSaid other, Function<StepSaid, String> part) {
        if (!part.apply(one).equals(part.apply(other))) {
            changes.add(Change.of(key, other.number(), one.name(), part.apply(one), part.apply(other)));
        }
    }
}
