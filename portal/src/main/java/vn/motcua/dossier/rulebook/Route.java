// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.rulebook;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.process.Duty;
import vn.motcua.process.Flow;
import vn.motcua.process.Marking;
import vn.motcua.process.Node;
import vn.motcua.process.Node.EndNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Role;

/**
 * What a process means for a dossier: where it is received, where decided, where its result is returned. The last two are
 * found once, by walking the graph, and asked for at every move.
 */
public final class Route {

    private final ProcessDefinition process;
    private final Set<String> returning;
    private final Set<String> deciding;

    public Route(ProcessDefinition process) {
        this.process = process;
        this.returning = ids(this::isTheReturn);
        this.deciding = ids(this::isTheDecision);
    }

    private Set<String> ids(Predicate<TaskNode> which) {
        return process.tasks().stream().filter(which).map(TaskNode::id).collect(Collectors.toUnmodifiableSet());
    }

    public ProcessDefinition process() {
        return process;
    }

    /** The task in which the one-stop takes a dossier in, when the process begins with it and does not end with it. */
    public Optional<TaskNode> reception(Marking start) {
        var open = process.openTasks(start);
        return open.size() == 1 && start.places().size() == 1
                ? Optional.of(open.getFirst()).filter(this::receives)
                : Optional.empty();
    }

    public boolean isReception(TaskNode task) {
        return reception(process.start(Map.of()).marking()).filter(task::equals).isPresent();
    }

    private boolean receives(TaskNode task) {
        return (task.duty() == Duty.RECEIVE || task.role() == Role.ONE_STOP) && !returns(task) && !decides(task);
    }

    /** The task in which the one-stop gives the result to the applicant. */
    public boolean returns(TaskNode task) {
        return returning.contains(task.id());
    }

    private boolean isTheReturn(TaskNode task) {
        return task.duty() == Duty.RETURN
                || task.role() == Role.ONE_STOP
                        && next(task).allMatch(EndNode.class::isInstance)
                        && task.duty() != Duty.DECIDE;
    }

    /** Nothing is left but to return the result. */
    public boolean onlyReturns(Marking marking) {
        var tasks = process.openTasks(marking);
        return !tasks.isEmpty()
                && tasks.size() == marking.places().size()
                && tasks.stream().allMatch(this::returns);
    }

    /**
     * Where the dossier is decided: the last leader on the way signs; those before only agree. Where no leader has a
     * part, whoever does the last work decides.
     */
    public boolean decides(TaskNode task) {
        return deciding.contains(task.id());
    }

    private boolean isTheDecision(TaskNode task) {
        return isSigned() ? signs(task) && laterTasks(task).noneMatch(Route::signs) : isLastWork(task);
    }

    /** Where somebody signs: the last one decides, those before can only refuse, where the process lets a refusal go out. */
    public boolean mayDecide(TaskNode task) {
        return decides(task) || signs(task);
    }

    /** Where a leader has a part: the last of them signs the decision. */
    public boolean signsTheDecision(TaskNode task) {
        return decides(task) && signs(task);
    }

    private boolean isSigned() {
        return process.tasks().stream().anyMatch(Route::signs);
    }

    private static boolean signs(TaskNode task) {
        return task.duty() == Duty.DECIDE || task.role() == Role.LEADER || task.role() == Role.COMMITTEE_LEADER;
    }

    private boolean isLastWork(TaskNode task) {
        return task.duty() != Duty.RETURN
                && next(task)
                        .anyMatch(node ->
                                node instanceof EndNode || node instanceof TaskNode last && last.duty() == Duty.RETURN);
    }

    /** Tasks ahead; one that is reached again through a loop lies behind, as the order of the file says. */
    private Stream<TaskNode> laterTasks(TaskNode task) {
        var order = process.tasks();
        var ahead = aheadOf(task.id());
        return order.stream().filter(other -> ahead.contains(other.id()) && order.indexOf(other) > order.indexOf(task));
    }

    public boolean isBehind(String element, String earlier) {
        var ids = process.nodes().stream().map(Node::id).toList();
        return ids.indexOf(element) >= ids.indexOf(earlier);
    }

    private Set<String> aheadOf(String id) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            flowsFrom(open.pop()).map(Flow::to).filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    /** What follows a task, gateways looked through. */
    private Stream<Node> next(TaskNode task) {
        return resting(task.id(), new HashSet<>());
    }

    private Stream<Node> resting(String from, Set<String> seen) {
        return flowsFrom(from)
                .map(Flow::to)
                .filter(seen::add)
                .flatMap(to -> process.findNode(to).stream())
                .flatMap(node -> node.rests() || node instanceof EndNode ? Stream.of(node) : resting(node.id(), seen));
    }

    private Stream<Flow> flowsFrom(String id) {
        return process.flows().stream().filter(flow -> flow.from().equals(id));
    }
}
