// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.EndNode;
import vn.motcua.process.Node.ExclusiveGateway;
import vn.motcua.process.Node.ParallelGateway;
import vn.motcua.process.Node.StartNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.ProcessTable.Call;
import vn.motcua.process.ProcessTable.Step;
import vn.motcua.process.ProcessTable.Wait;
import vn.motcua.process.ProcessTable.Work;

/**
 * Draws a table of steps as a graph: lanes from roles, steps in a row, steps with one label between two parallel gateways, and, after
 * the step that decides, the way on which a refusal goes back to the citizen with form 03 (decree 61/2018, article 19.8).
 */
final class TableGraph {

    private final List<Step> steps;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final Map<String, Lane> laneOf = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Optional<Step> deciding;
    private @Nullable Flow next;

    TableGraph(ProcessTable table) {
        this.steps = table.steps();
        steps.stream().filter(Work.class::isInstance).forEach(step -> addLane((Work) step));
        this.deciding = deciding();
    }

    private void addLane(Work work) {
        lanes.computeIfAbsent(
                work.role(),
                role -> new Lane(
                        "lane_" + (lanes.size() + 1),
                        role,
                        work.roleEn(),
                        work.roleKind(),
                        Objects.requireNonNullElse(work.unit(), BpmnReader.unitOf(work.roleKind()))));
    }

    /** The last signature of a leader that something follows; without one, the last appraisal of a specialist. */
    private Optional<Step> deciding() {
        return lastOf(Duty.DECIDE).or(() -> lastOf(Duty.APPRAISE));
    }

    private Optional<Step> lastOf(Duty duty) {
        return IntStream.range(0, steps.size() - 1)
                .filter(i -> steps.get(i) instanceof Work work && work.duty() == duty && isAlone(i))
                .mapToObj(steps::get)
                .reduce((earlier, later) -> later);
    }

    private boolean isAlone(int index) {
        return groups().stream().anyMatch(group -> group.size() == 1 && group.contains(index));
    }

    /** The step after which the table draws the choice to approve or to refuse. */
    Optional<Step> decidingStep() {
        return deciding;
    }

    Graph build() {
        var first = firstLane();
        begin(new StartNode("start", "Hồ sơ được nộp", "Dossier filed"), first);
        groups().forEach(this::addGroup);
        finish(new EndNode("end_granted", "Đã trả kết quả", "Result returned", Outcome.GRANTED), last(nodes));
        deciding.ifPresent(step -> addRefusal());
        return new Graph(List.copyOf(lanes.values()), nodes, flows, laneOf);
    }

    private Lane firstLane() {
        return lanes.isEmpty()
                ? lanes.computeIfAbsent(
                        "",
                        role -> new Lane(
                                "lane_1", Role.ONE_STOP.name(Locale.of("vi")), null, Role.ONE_STOP, Lane.RECEIVING))
                : lanes.values().iterator().next();
    }

    /** The indexes of steps, those with the same label together. */
    private List<List<Integer>> groups() {
        var groups = new ArrayList<List<Integer>>();
        for (var i = 0; i < steps.size(); i++) {
            if (i == 0
                    || steps.get(i).label().isEmpty()
                    || !steps.get(i).label().equals(steps.get(i - 1).label())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(i);
        }
        return groups;
    }

    private void addGroup(List<Integer> group) {
        if (group.size() == 1) {
            addStep(group.getFirst());
        } else {
            addBranches(group);
        }
    }

    private void addStep(int index) {
        var step = steps.get(index);
        chain(node(step, index), laneFor(step));
        if (deciding.filter(decider -> decider == step).isPresent()) {
            chain(new ExclusiveGateway("decided", "Đủ điều kiện?", "Eligible?", "flow_granted"), laneFor(step));
            next = new Flow("flow_granted", "Đồng ý", "Approved", "decided", "", null, "granted");
        }
    }

    private void addBranches(List<Integer> group) {
        var number = group.getFirst() + 1;
        var lane = last(nodes);
        var split = new ParallelGateway("split_" + number, "Làm song song", "Side by side");
        var join = new ParallelGateway("join_" + number, "Đủ các nhánh", "All done");
        chain(split, lane);
        for (var index : group) {
            var node = node(steps.get(index), index);
            add(node, laneFor(steps.get(index)));
            connect(split, node);
            connect(node, join);
        }
        add(join, lane);
        next = plain(join);
    }

    private Node node(Step step, int index) {
        var id = "step_" + (index + 1);
        return switch (step) {
            case Work work ->
                new TaskNode(
                        id,
                        work.name(),
                        work.nameEn(),
                        work.task().equals(work.name()) ? null : work.task(),
                        lane(work),
                        work.workingTime(),
                        Objects.requireNonNullElse(work.unit(), lane(work).unit()),
                        work.assign(),
                        work.duty());
            case Wait wait ->
                new CatchNode(id, wait.name(), wait.nameEn(), wait.kind(), wait.workingTime(), wait.unit());
            case Call call ->
                new CallNode(id, call.name(), call.nameEn(), call.procedure(), call.unit(), call.workingTime());
        };
    }

    private Lane lane(Work work) {
        return Objects.requireNonNull(lanes.get(work.role()));
    }

    /** Waiting is drawn in the lane of the work before it. */
    private Lane laneFor(Step step) {
        return step instanceof Work work ? lane(work) : last(nodes);
    }

    private Lane last(List<Node> drawn) {
        return Objects.requireNonNull(laneOf.get(drawn.getLast().id()));
    }

    private void addRefusal() {
        var refused = new Flow("flow_refused", "Từ chối", "Refused", "decided", "", "decision = \"refused\"", null);
        var lane = lanes.values().stream()
                .filter(candidate -> candidate.role() == Role.ONE_STOP)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(laneOf.get("decided")));
        next = refused;
        if (lane.role() == Role.ONE_STOP) {
            chain(refusalTask(lane), lane);
        }
        finish(new EndNode("end_refused", "Đã trả hồ sơ, nêu rõ lý do", "Refused with reasons", Outcome.REFUSED), lane);
    }

    private TaskNode refusalTask(Lane lane) {
        return new TaskNode(
                "return_refusal",
                "Trả thông báo từ chối (mẫu 03)",
                "Return the notice of refusal (form 03)",
                null,
                lane,
                returnTime(),
                lane.unit(),
                Assign.ROLE,
                Duty.RETURN);
    }

    /** A refusal is handed out in the time the result would be. */
    private @Nullable Duration returnTime() {
        return steps.stream()
                .filter(step -> step instanceof Work work && work.duty() == Duty.RETURN)
                .map(Step::workingTime)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    // ── the pen ─────────────────────────────────────────────────────────────────────────────────────────────────────

    private void begin(Node start, Lane lane) {
        add(start, lane);
        next = plain(start);
    }

    private void chain(Node node, Lane lane) {
        finish(node, lane);
        next = plain(node);
    }

    private void finish(Node node, Lane lane) {
        add(node, lane);
        var flow = Objects.requireNonNull(next);
        flows.add(new Flow(
                flow.id(), flow.name(), flow.nameEn(), flow.from(), node.id(), flow.condition(), flow.value()));
    }

    private void connect(Node from, Node to) {
        flows.add(new Flow("flow_" + from.id() + "_" + to.id(), "", null, from.id(), to.id(), null, null));
    }

    private static Flow plain(Node from) {
        return new Flow("flow_" + from.id(), "", null, from.id(), "", null, null);
    }

    private void add(Node node, Lane lane) {
        nodes.add(node);
        laneOf.put(node.id(), lane);
    }
}
