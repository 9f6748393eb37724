// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Node;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.ParallelGateway;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.ProcessDefinition;

/**
 * A step of a process as one would tell it.
 *
 * @param number in the order of the file, from 1
 * @param who the office; for a linked procedure its code; empty for a wait
 * @param unit as in {@link vn.motcua.process.Lane#unit()}
 * @param beside other steps are done side by side with it
 */
record StepSaid(
        int number,
        String name,
        String who,
        String hours,
        What what,
        String unit,
        String assign,
        String task,
        boolean beside) {

    static List<StepSaid> of(ProcessDefinition process) {
        var steps = process.nodes().stream().filter(Node::rests).toList();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> of(i + 1, steps.get(i), isBeside(steps.get(i), process)))
                .toList();
    }

    private static StepSaid of(int number, Node node, boolean beside) {
        return switch (node) {
            case TaskNode task ->
                new StepSaid(
                        number,
                        task.name(),
                        task.lane().name(),
                        hours(task.workingTime()),
                        What.of(task.duty()),
                        task.unit(),
                        task.assign().name(),
                        Objects.requireNonNullElse(task.task(), task.name()),
                        beside);
            case CatchNode wait ->
                wait(number, wait.name(), "", hours(wait.workingTime()), What.of(wait.kind()), wait.unit(), beside);
            case CallNode call ->
                wait(number, call.name(), call.procedure(), hours(call.workingTime()), What.CALL, call.unit(), beside);
            default -> throw new IllegalArgumentException(node + " is no step");
        };
    }

    private static StepSaid wait(
            int number, String name, String who, String hours, What what, @Nullable String unit, boolean beside) {
        return new StepSaid(number, name, who, hours, what, Objects.requireNonNullElse(unit, ""), "ROLE", name, beside);
    }

    private static String hours(@Nullable Duration time) {
        return Sheet.hours(time);
    }

    /** A parallel gateway with several ways on leads to it; one with a single way has brought the branches together. */
    private static boolean isBeside(Node node, ProcessDefinition process) {
        return process.flows().stream()
                .filter(flow -> flow.to().equals(node.id()))
                .flatMap(flow -> process.findNode(flow.from()).stream())
                .anyMatch(from -> from instanceof ParallelGateway
                        && process.flows().stream()
                                        .filter(flow -> flow.from().equals(from.id()))
                                        .count()
                                > 1);
    }
}
