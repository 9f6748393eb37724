// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.EndNode;
import vn.motcua.process.Node.ExclusiveGateway;
import vn.motcua.process.Node.ParallelGateway;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.Node.TimerBoundary;
import vn.motcua.process.ProcessTable.Call;
import vn.motcua.process.ProcessTable.Step;
import vn.motcua.process.ProcessTable.Wait;
import vn.motcua.process.ProcessTable.Work;

/**
 * The way back from a graph to the table: what {@link TableGraph} would draw from the table is the graph again. What it would not
 * draw is named; nothing is left out in silence.
 */
final class GraphTable {

    private final ProcessDefinition process;
    private final Graph graph;
    private final List<Step> steps = new ArrayList<>();
    private final List<Finding> because = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> lanesWithUnit = new HashSet<>();
    private @Nullable Step decidedAfter;
    private @Nullable ExclusiveGateway decision;
    private int number;

    GraphTable(ProcessDefinition process) {
        this.process = process;
        this.graph = process.graph();
        process.tasks().stream()
                .filter(task -> !task.unit().equals(BpmnReader.unitOf(task.role())))
                .forEach(task -> lanesWithUnit.add(task.lane().id()));
    }

    Told tell() {
        graph.all(TimerBoundary.class)
                .forEach(timer -> refuse(
                        timer,
                        "hẹn giờ trên bước không có chỗ trong bảng.",
                        "a timer on a step has no place in the table."));
        refuseTwinLanes();
        walk();
        if (!because.isEmpty()) {
            return new Told.NotAsTable(List.copyOf(because));
        }
        var table = new ProcessTable(
                process.procedure().orElse(""),
                process.name(),
                process.nameEn(),
                Objects.requireNonNullElse(process.source(), ""),
                steps);
        compareDecision(table);
        return because.isEmpty()
                ? new Told.AsTable(table, List.copyOf(notes))
                : new Told.NotAsTable(List.copyOf(because));
    }

    /** The table knows an office by its name. */
    private void refuseTwinLanes() {
        var known = new HashMap<String, Lane>();
        for (var lane : graph.lanes()) {
            var other = known.putIfAbsent(lane.name(), lane);
            if (other != null && works(lane) && works(other)) {
                because.add(new Finding(
                        lane.name(),
                        lane.id(),
                        "NOT_IN_A_TABLE",
                        "hai làn cùng tên nên trong bảng không phân biệt được.",
                        "two lanes of one name cannot be told apart in a table."));
            }
        }
    }

    private boolean works(Lane lane) {
        return process.tasks().stream().anyMatch(task -> task.lane().equals(lane));
    }

    private void walk() {
        var node = after(graph.start());
        while (because.isEmpty() && !(node instanceof EndNode)) {
            if (!seen.add(node.id())) {
                refuse(
                        node,
                        "hồ sơ quay lại đây theo vòng; bảng chỉ đi tới.",
                        "the way comes back here in a loop; a table only goes on.");
            } else {
                node = take(node);
            }
        }
        if (because.isEmpty() && node instanceof EndNode end && end.outcome() != Outcome.GRANTED) {
            refuse(
                    end,
                    "đường chính phải kết thúc bằng việc trả kết quả.",
                    "the main way must end with the result returned.");
        }
    }

    private Node after(Node node) {
        return graph.get(graph.outgoing(node).getFirst().to());
    }

    private Node take(Node node) {
        return switch (node) {
            case ParallelGateway gateway -> takeBranches(gateway);
            case ExclusiveGateway gateway -> takeDecision(gateway);
            default -> {
                steps.add(step(node, "Bước " + ++number));
                yield after(node);
            }
        };
    }

    // ── side by side ────────────────────────────────────────────────────────────────────────────────────────────────

    private Node takeBranches(ParallelGateway split) {
        var branches =
                graph.outgoing(split).stream().map(flow -> graph.get(flow.to())).toList();
        var join = branches.stream()
                .filter(Node::rests)
                .map(this::after)
                .findFirst()
                .orElse(split);
        var isPlain = branches.size() > 1
                && join instanceof ParallelGateway
                && graph.incoming(join).size() == branches.size()
                && graph.outgoing(join).size() == 1
                && branches.stream()
                        .allMatch(branch -> branch.rests() && after(branch).equals(join) && seen.add(branch.id()));
        if (!isPlain) {
            refuse(
                    split,
                    "mỗi nhánh song song trong bảng chỉ có một bước, rồi các nhánh gặp lại nhau.",
                    "in a table each parallel branch is one step, and then the branches meet.");
            return split;
        }
        var label = "Bước " + ++number;
        branches.forEach(branch -> steps.add(step(branch, label)));
        return after(join);
    }

    // ── the decision ────────────────────────────────────────────────────────────────────────────────────────────────

    private Node takeDecision(ExclusiveGateway gateway) {
        var granted = graph.outgoing(gateway).stream()
                .filter(flow -> flow.id().equals(gateway.defaultFlow())
                        && (flow.value() == null || flow.value().equals("granted")))
                .findFirst();
        var refused = graph.outgoing(gateway).stream()
                .filter(flow -> isRefusal(flow.condition()))
                .findFirst();
        var isPlain = graph.outgoing(gateway).size() == 2
                && granted.isPresent()
                && refused.isPresent()
                && decision == null
                && !steps.isEmpty()
                && isWayBack(graph.get(refused.get().to()));
        if (!isPlain) {
            refuse(
                    gateway,
                    "bảng chỉ có một chỗ rẽ: đồng ý hoặc từ chối, ngay sau bước quyết định.",
                    "a table has one fork only: approved or refused, right after the step that decides.");
            return gateway;
        }
        decision = gateway;
        decidedAfter = steps.getLast();
        return graph.get(granted.get().to());
    }

    private static boolean isRefusal(@Nullable String condition) {
        return condition != null && condition.replaceAll("\\s+", "").equals("decision=\"refused\"");
    }

    /** Straight to the end, or through the counter that returns form 03. */
    private boolean isWayBack(Node node) {
        var last = node instanceof TaskNode task
                        && task.duty() == Duty.RETURN
                        && task.role() == Role.ONE_STOP
                        && graph.incoming(task).size() == 1
                ? after(task)
                : node;
        return last instanceof EndNode end && end.outcome() == Outcome.REFUSED;
    }

    /** The table finds for itself who decides, and what the refusal's return may take. */
    private void compareDecision(ProcessTable table) {
        var drawn = new TableGraph(table);
        var deciding = drawn.decidingStep();
        if (decision == null) {
            deciding.ifPresent(step -> notes.add(new Finding(
                    step.name(),
                    "",
                    "REFUSAL_ADDED",
                    "Tệp chưa có đường từ chối; bảng thêm đường trả hồ sơ kèm mẫu 03 sau bước này.",
                    "The file has no way to refuse; the table adds the way back with form 03 after this step.")));
        } else if (deciding.filter(step -> step == decidedAfter).isEmpty()) {
            refuse(
                    decision,
                    "đứng sau bước “%s”, nhưng theo bảng thì chỗ rẽ đứng sau bước “%s”."
                            .formatted(name(decidedAfter), name(deciding.orElse(null))),
                    "it stands after “%s”, but in a table the fork stands after “%s”."
                            .formatted(name(decidedAfter), name(deciding.orElse(null))));
        } else {
            noteRefusalTime(drawn.build());
        }
    }

    private void noteRefusalTime(Graph drawn) {
        var ours =
                drawn.find("return_refusal") instanceof TaskNode task ? Optional.of(task) : Optional.<TaskNode>empty();
        var theirs = graph.all(TaskNode.class).stream()
                .filter(task -> !seen.contains(task.id()))
                .findFirst();
        var isSame = ours.map(task -> Optional.ofNullable(task.workingTime()))
                .equals(theirs.map(task -> Optional.ofNullable(task.workingTime())));
        if (!isSame) {
            notes.add(new Finding(
                    theirs.map(TaskNode::name).orElse(""),
                    theirs.map(TaskNode::id).orElse(""),
                    "REFUSAL_TIME",
                    "Trong bảng, trả thông báo từ chối được tính thời gian như trả kết quả.",
                    "In the table, returning a refusal takes the time that returning a result does."));
        }
    }

    private static String name(@Nullable Step step) {
        return step == null ? "–" : step.name();
    }

    // ── rows ────────────────────────────────────────────────────────────────────────────────────────────────────────

    private Step step(Node node, String label) {
        return switch (node) {
            case TaskNode task -> work(task, label);
            case CatchNode waiting ->
                new Wait(
                        label, waiting.kind(), waiting.name(), waiting.nameEn(), waiting.workingTime(), waiting.unit());
            case CallNode call ->
                new Call(label, call.procedure(), call.unit(), call.name(), call.nameEn(), call.workingTime());
            default -> throw new IllegalArgumentException(node + " is no step");
        };
    }

    private Work work(TaskNode task, String label) {
        var lane = task.lane();
        return new Work(
                label,
                lane.name(),
                lane.nameEn(),
                lane.role(),
                task.name(),
                task.nameEn(),
                Objects.requireNonNullElse(task.task(), task.name()),
                task.workingTime(),
                lanesWithUnit.contains(lane.id()) ? task.unit() : null,
                task.assign(),
                task.duty());
    }

    private void refuse(Node node, String reason, String reasonEn) {
        because.add(new Finding(node.name(), node.id(), "NOT_IN_A_TABLE", capital(reason), capital(reasonEn)));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
