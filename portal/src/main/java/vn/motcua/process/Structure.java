// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.EndNode;
import vn.motcua.process.Node.ExclusiveGateway;
import vn.motcua.process.Node.ParallelGateway;
import vn.motcua.process.Node.StartNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.Node.TimerBoundary;

/** Checks that a graph is drawn properly: who has how many ways in and out, what leads where, and that conditions are FEEL. */
final class Structure {

    /** Far beyond what an office can follow; the longest real process has some thirty. */
    private static final int MOST_NODES = 500;

    private final Graph graph;
    private final Findings findings;
    private final Map<String, Condition> conditions = new HashMap<>();

    Structure(Graph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    /** The compiled conditions, by the id of their flow. */
    Map<String, Condition> check() {
        if (graph.nodes().size() > MOST_NODES) {
            refuseSize();
            return Map.of();
        }
        requireOneStart();
        requireEnd();
        graph.nodes().forEach(this::checkNode);
        graph.flows().forEach(this::checkFlow);
        if (!findings.hasRefusals()) {
            refuseUnreachable();
            refuseDeadEnds();
            refuseLoopsWithoutWork();
        }
        return conditions;
    }

    private void refuseSize() {
        findings.refuse(
                "",
                "",
                "TOO_MANY_NODES",
                "Quy trình có %d phần tử; nhiều nhất là %d."
                        .formatted(graph.nodes().size(), MOST_NODES),
                "The process has %d elements; at most %d are allowed."
                        .formatted(graph.nodes().size(), MOST_NODES));
    }

    private void requireOneStart() {
        var starts = graph.all(StartNode.class);
        if (starts.isEmpty()) {
            findings.refuse(
                    "",
                    "",
                    "NO_START",
                    "Quy trình chưa có sự kiện bắt đầu (startEvent).",
                    "The process has no start event (startEvent).");
        }
        starts.stream()
                .skip(1)
                .forEach(start -> findings.refuse(
                        start,
                        "SECOND_START",
                        "Quy trình chỉ được có một điểm bắt đầu.",
                        "A process may have one start only."));
    }

    private void requireEnd() {
        if (graph.all(EndNode.class).isEmpty()) {
            findings.refuse(
                    "",
                    "",
                    "NO_END",
                    "Quy trình chưa có sự kiện kết thúc (endEvent).",
                    "The process has no end event (endEvent).");
        }
    }

    private void checkNode(Node node) {
        switch (node) {
            case StartNode start -> {
                requireNoWayIn(start);
                requireOneWayOut(start);
            }
            case TaskNode task -> requireOneWayOut(task);
            case CatchNode waiting -> requireOneWayOut(waiting);
            case CallNode call -> requireOneWayOut(call);
            case ParallelGateway gateway -> requireWayOut(gateway);
            case ExclusiveGateway gateway -> checkSplit(gateway);
            case TimerBoundary timer -> checkTimer(timer);
            case EndNode end -> requireNoWayOut(end);
        }
    }

    private void requireWayOut(Node node) {
        if (graph.outgoing(node).isEmpty()) {
            findings.refuse(
                    node,
                    "DEAD_END",
                    "Không có đường đi tiếp; hãy nối đến bước sau hoặc đến điểm kết thúc.",
                    "No way leads on; connect it to the next step or to an end.");
        }
    }

    private void requireOneWayOut(Node node) {
        requireWayOut(node);
        if (graph.outgoing(node).size() > 1) {
            findings.refuse(
                    node,
                    "IMPLICIT_SPLIT",
                    "Có %d đường ra; hãy đặt một cổng loại trừ (chọn một) hoặc cổng song song (làm cả) sau đó."
                            .formatted(graph.outgoing(node).size()),
                    "It has %d ways out; put an exclusive gateway (one of them) or a parallel one (all of them) after it."
                            .formatted(graph.outgoing(node).size()));
        }
    }

    private void requireNoWayIn(Node node) {
        if (!graph.incoming(node).isEmpty()) {
            findings.refuse(node, "WAY_IN", "Không được có đường đi vào đây.", "No way may lead in here.");
        }
    }

    private void requireNoWayOut(Node node) {
        if (!graph.outgoing(node).isEmpty()) {
            findings.refuse(node, "WAY_OUT", "Không được có đường đi ra từ đây.", "No way may lead out of here.");
        }
    }

    private void checkTimer(TimerBoundary timer) {
        requireNoWayIn(timer);
        if (!(graph.find(timer.attachedTo()) instanceof TaskNode)) {
            findings.refuse(
                    timer,
                    "TIMER_PLACE",
                    "Hẹn giờ phải gắn vào một bước của cán bộ.",
                    "A timer must be attached to a user task.");
        }
        if (timer.interrupting()) {
            requireOneWayOut(timer);
        } else if (!graph.outgoing(timer).isEmpty()) {
            findings.refuse(
                    timer,
                    "TIMER_BRANCH",
                    "Hẹn giờ không ngắt bước chỉ để báo cho người phụ trách; hãy bỏ đường đi ra, hoặc cho nó ngắt bước.",
                    "A timer that does not interrupt only tells somebody; remove its way out, or let it interrupt.");
        }
    }

    private void checkSplit(ExclusiveGateway gateway) {
        requireWayOut(gateway);
        var flows = graph.outgoing(gateway);
        if (flows.size() > 1 && flows.stream().noneMatch(flow -> flow.id().equals(gateway.defaultFlow()))) {
            findings.refuse(
                    gateway,
                    "NO_DEFAULT",
                    "Nếu không điều kiện nào đúng thì hồ sơ sẽ kẹt ở cổng này; hãy đặt một đường mặc định (default).",
                    "If no condition holds a dossier would be stuck at this gateway; make one of its ways the default.");
        }
        flows.stream()
                .filter(flow ->
                        flows.size() > 1 && !flow.id().equals(gateway.defaultFlow()) && flow.condition() == null)
                .forEach(this::refuseMissingCondition);
    }

    private void refuseMissingCondition(Flow flow) {
        findings.refuse(
                flow.name(),
                flow.id(),
                "NO_CONDITION",
                "Đường ra này của cổng loại trừ chưa có điều kiện.",
                "This way out of an exclusive gateway has no condition.");
    }

    private void checkFlow(Flow flow) {
        var condition = flow.condition();
        if (condition == null) {
            return;
        }
        if (!isConditional(flow)) {
            findings.refuse(
                    flow.name(),
                    flow.id(),
                    "CONDITION_PLACE",
                    "Điều kiện chỉ đặt trên đường ra của cổng loại trừ, trừ đường mặc định.",
                    "A condition stands only on a way out of an exclusive gateway, and not on its default way.");
            return;
        }
        compile(flow, condition);
    }

    private boolean isConditional(Flow flow) {
        return graph.find(flow.from()) instanceof ExclusiveGateway gateway
                && !flow.id().equals(gateway.defaultFlow())
                && graph.outgoing(gateway).size() > 1;
    }

    private void compile(Flow flow, String condition) {
        var parsed = Condition.parse(condition);
        if (parsed.isSuccess()) {
            conditions.put(flow.id(), new Condition(parsed.parsedExpression()));
        } else {
            var message = parsed.failure().message();
            findings.refuse(
                    flow.name(),
                    flow.id(),
                    "BAD_CONDITION",
                    "Điều kiện “%s” không đúng cú pháp FEEL (ví dụ đúng: decision = \"granted\"): %s"
                            .formatted(condition, message),
                    "The condition “%s” is not FEEL (right would be: decision = \"granted\"): %s"
                            .formatted(condition, message));
        }
    }

    private void refuseUnreachable() {
        var reachable = graph.reachableFrom(List.of(graph.start()));
        graph.nodes().stream()
                .filter(node -> !reachable.contains(node.id()))
                .forEach(node -> findings.refuse(
                        node,
                        "UNREACHABLE",
                        "Từ điểm bắt đầu không có đường nào đến đây.",
                        "No way leads here from the start."));
    }

    private void refuseDeadEnds() {
        var leading = graph.leadingTo(graph.all(EndNode.class));
        graph.nodes().stream()
                .filter(node -> !leading.contains(node.id()) && !isNotice(node))
                .forEach(node -> findings.refuse(
                        node,
                        "DEAD_END",
                        "Từ đây không có đường nào đến điểm kết thúc.",
                        "No way leads from here to an end."));
    }

    private static boolean isNotice(Node node) {
        return node instanceof TimerBoundary timer && !timer.interrupting();
    }

    /** Gateways that lead back to themselves with no step between would run for ever. */
    private void refuseLoopsWithoutWork() {
        var clean = new HashSet<String>();
        graph.nodes().stream()
                .filter(node -> !node.rests() && circles(node, new HashSet<>(), clean))
                .findFirst()
                .ifPresent(
                        node -> findings.refuse(
                                node,
                                "LOOP_WITHOUT_WORK",
                                "Các cổng nối vòng vào nhau mà không qua bước nào, nên hồ sơ sẽ quay mãi.",
                                "The gateways lead back to each other without any step between; a dossier would circle for ever."));
    }

    private boolean circles(Node node, Set<String> path, Set<String> clean) {
        if (node.rests() || clean.contains(node.id())) {
            return false;
        }
        if (!path.add(node.id())) {
            return true;
        }
        var found = graph.outgoing(node).stream().anyMatch(flow -> circles(graph.get(flow.to()), path, clean));
        path.remove(node.id());
        clean.add(node.id());
        return found;
    }
}
