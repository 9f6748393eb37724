// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.EndNode;
import vn.motcua.process.Node.ExclusiveGateway;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.Node.TimerBoundary;

/**
 * A process that passed the check: an immutable graph, and the moves a dossier can make through it. Every move is a pure function
 * of the marking and the variables. Only {@link ProcessFiles#check} makes one, so it is known to be sound: from wherever a dossier
 * can get it can end, nothing is left behind when it ends, and no step is ever open twice at once.
 */
public final class ProcessDefinition {

    private static final Pattern EQUALITY = Pattern.compile("\\s*([\\p{L}_][\\p{L}\\p{N}_]*)\\s*=\\s*\"([^\"]*)\"\\s*");

    private final String id;
    private final String name;
    private final @Nullable String nameEn;
    private final @Nullable String procedure;
    private final @Nullable String source;
    private final Graph graph;
    private final Map<String, Condition> conditions;
    private final Set<Marking> reachable;

    ProcessDefinition(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String procedure,
            @Nullable String source,
            Graph graph,
            Map<String, Condition> conditions,
            Set<Marking> reachable) {
        this.id = id;
        this.name = name;
        this.nameEn = nameEn;
        this.procedure = procedure;
        this.source = source;
        this.graph = graph;
        this.conditions = Map.copyOf(conditions);
        this.reachable = Set.copyOf(reachable);
    }

    public String id() {
        return id;
    }

    /** Whether it only stands for a published process that can't be read any more. */
    public boolean isLost() {
        return id.equals(LostProcess.ID);
    }

    public String name() {
        return name;
    }

    public String name(Locale locale) {
        return Node.named(locale, name, nameEn);
    }

    /** The code of the procedure whose process this is, where the file names it. */
    public Optional<String> procedure() {
        return Optional.ofNullable(procedure);
    }

    @Nullable
    String nameEn() {
        return nameEn;
    }

    /** The decision it stands in, where the file names it. */
    @Nullable
    String source() {
        return source;
    }

    /** In the order of the file, as all lists here. */
    public List<Node> nodes() {
        return graph.nodes();
    }

    public List<Flow> flows() {
        return graph.flows();
    }

    public List<Lane> lanes() {
        return graph.lanes();
    }

    public List<TaskNode> tasks() {
        return graph.all(TaskNode.class);
    }

    public Optional<Node> findNode(String nodeId) {
        return Optional.ofNullable(graph.find(nodeId));
    }

    /** The task of this id; throws when there is none. */
    public TaskNode task(String nodeId) {
        return graph.get(nodeId) instanceof TaskNode task ? task : notA("task", nodeId);
    }

    /** The lane a node is drawn in; only tasks are sure to have one. */
    public Optional<Lane> laneOf(Node node) {
        return Optional.ofNullable(graph.laneOf().get(node.id()));
    }

    /** The timers that run while this node is open. */
    public List<TimerBoundary> timersOf(Node node) {
        return graph.timersOf(node);
    }

    /** The longest way from start to end, loops taken once; steps without a time count nothing. */
    public Duration workingTime() {
        var minutes = graph.longest(ProcessDefinition::minutes);
        return Duration.ofMinutes(
                minutes.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private static int minutes(Node node) {
        var time = switch (node) {
            case TaskNode task -> task.workingTime();
            case CatchNode waiting -> waiting.kind() == Awaited.OPINION ? waiting.workingTime() : null;
            case CallNode call -> call.workingTime();
            default -> null;
        };
        return time == null ? 0 : Math.toIntExact(time.toMinutes());
    }

    // ── where a dossier is ──────────────────────────────────────────────────────────────────────────────────────────

    public List<TaskNode> openTasks(Marking marking) {
        return open(marking, TaskNode.class);
    }

    public List<CatchNode> waiting(Marking marking) {
        return open(marking, CatchNode.class);
    }

    public List<CallNode> called(Marking marking) {
        return open(marking, CallNode.class);
    }

    private <N extends Node> List<N> open(Marking marking, Class<N> kind) {
        return graph.all(kind).stream().filter(node -> marking.has(node.id())).toList();
    }

    /**
     * The decisions that lead on from a task, when an exclusive gateway follows it and its conditions are plain equalities such as
     * {@code decision = "granted"}; empty when the task is simply completed.
     */
    public List<Choice> choices(TaskNode task) {
        return graph.get(graph.outgoing(task).getFirst().to()) instanceof ExclusiveGateway gateway
                ? choices(gateway)
                : List.of();
    }

    private List<Choice> choices(ExclusiveGateway gateway) {
        var flows = graph.outgoing(gateway);
        var variable = flows.stream().flatMap(this::variableOf).findFirst();
        return variable.map(name -> flows.stream()
                        .flatMap(flow -> choice(flow, name, gateway))
                        .toList())
                .orElse(List.of());
    }

    private Stream<String> variableOf(Flow flow) {
        return EQUALITY.matcher(Objects.requireNonNullElse(flow.condition(), ""))
                .results()
                .map(match -> match.group(1));
    }

    private Stream<Choice> choice(Flow flow, String variable, ExclusiveGateway gateway) {
        if (flow.id().equals(gateway.defaultFlow())) {
            var value = Objects.requireNonNullElse(flow.value(), flow.id());
            return Stream.of(new Choice(variable, value, flow.name(), flow.nameEn(), flow.id()));
        }
        return EQUALITY.matcher(Objects.requireNonNullElse(flow.condition(), ""))
                .results()
                .filter(match -> match.group(1).equals(variable))
                .map(match -> new Choice(variable, match.group(2), flow.name(), flow.nameEn(), flow.id()));
    }

    // ── moves ───────────────────────────────────────────────────────────────────────────────────────────────────────

    public Advance start(Map<String, Object> variables) {
        return advance(Marking.EMPTY, graph.start(), variables);
    }

    /** The official has done the task. */
    public Advance complete(Marking marking, String taskId, Map<String, Object> variables) {
        return advance(marking, openNode(marking, taskId, TaskNode.class), variables);
    }

    /** What a catch waited for has come, or the procedure that was called has given its result. */
    public Advance receive(Marking marking, String nodeId, Map<String, Object> variables) {
        var kind = graph.find(nodeId) instanceof CallNode ? CallNode.class : CatchNode.class;
        return advance(marking, openNode(marking, nodeId, kind), variables);
    }

    /** The time of an interrupting timer has passed: the dossier leaves the task by the timer's way. */
    public Advance expire(Marking marking, String timerId, Map<String, Object> variables) {
        if (!(graph.get(timerId) instanceof TimerBoundary timer) || !timer.interrupting()) {
            return notA("interrupting timer", timerId);
        }
        var task = openNode(marking, timer.attachedTo(), TaskNode.class);
        return advance(marking.without(task.id()), timer, variables);
    }

    /**
     * The tasks to which an open task can be given back: those before it that leave the other branches as they are. Taking one of
     * them never leads anywhere a dossier could not have got by itself.
     */
    public List<TaskNode> stepBackTargets(Marking marking, String taskId) {
        var task = openNode(marking, taskId, TaskNode.class);
        var before = graph.leadingTo(List.of(task));
        return graph.all(TaskNode.class).stream()
                .filter(earlier -> before.contains(earlier.id()) && !marking.has(earlier.id()))
                .filter(earlier -> reachable.contains(marking.without(taskId).with(earlier.id())))
                .toList();
    }

    /** Gives an open task back to one of its {@link #stepBackTargets}. */
    public Advance stepBack(Marking marking, String taskId, String targetId) {
        var target = stepBackTargets(marking, taskId).stream()
                .filter(task -> task.id().equals(targetId))
                .findFirst()
                .orElseThrow(() -> new NotOpen(id, targetId, marking));
        return new Advance(marking.without(taskId).with(targetId), List.of(target), List.of(), List.of(), null);
    }

    private <N extends Node> N openNode(Marking marking, String nodeId, Class<N> kind) {
        var node = graph.find(nodeId);
        if (!kind.isInstance(node) || !marking.has(nodeId)) {
            throw new NotOpen(id, nodeId, marking);
        }
        return kind.cast(node);
    }

    private Advance advance(Marking marking, Node node, Map<String, Object> variables) {
        var course = new Course(graph, marking, gateway -> choose(gateway, variables)).leave(node);
        var ended = course.ends().stream().map(EndNode::outcome).findFirst().orElse(null);
        return new Advance(
                course.marking(),
                course.entered(TaskNode.class),
                course.entered(CatchNode.class),
                course.entered(CallNode.class),
                ended);
    }

    private Flow choose(ExclusiveGateway gateway, Map<String, Object> variables) {
        return graph.outgoing(gateway).stream()
                .filter(flow -> holds(flow, variables))
                .findFirst()
                .or(() -> defaultOf(gateway))
                .orElseThrow();
    }

    private boolean holds(Flow flow, Map<String, Object> variables) {
        var condition = conditions.get(flow.id());
        return condition != null && condition.holds(variables);
    }

    /** The default way, or the only one. */
    private Optional<Flow> defaultOf(ExclusiveGateway gateway) {
        return graph.outgoing(gateway).stream()
                .filter(flow -> flow.id().equals(gateway.defaultFlow()) || !conditions.containsKey(flow.id()))
                .min(Comparator.comparing(flow -> !flow.id().equals(gateway.defaultFlow())));
    }

    private <T> T notA(String kind, String nodeId) {
        throw new IllegalArgumentException(
                "In process " + id + " the node " + nodeId + " is not a " + kind + " but " + graph.find(nodeId));
    }

    Graph graph() {
        return graph;
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
