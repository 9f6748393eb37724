// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.EndNode;
import vn.motcua.process.Node.ExclusiveGateway;
import vn.motcua.process.Node.ParallelGateway;
import vn.motcua.process.Node.StartNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.Node.TimerBoundary;

/** One move: tokens run along the flows, through the gateways, until each rests at a node or has ended. */
final class Course {

    private final Graph graph;
    private final Function<ExclusiveGateway, Flow> chooser;
    private final Set<String> places;
    private final Deque<Flow> running = new ArrayDeque<>();
    private final List<Node> entered = new ArrayList<>();
    private final List<EndNode> ends = new ArrayList<>();
    private final List<Node> clashes = new ArrayList<>();

    Course(Graph graph, Marking from, Function<ExclusiveGateway, Flow> chooser) {
        this.graph = graph;
        this.chooser = chooser;
        this.places = new TreeSet<>(from.places());
    }

    /** Leaves a node by all its flows; a node that rests has just one. */
    Course leave(Node node) {
        places.remove(node.id());
        running.addAll(graph.outgoing(node));
        while (!running.isEmpty()) {
            arrive(running.removeFirst());
        }
        entered.sort(Comparator.comparingInt(graph::position));
        return this;
    }

    private void arrive(Flow flow) {
        switch (graph.get(flow.to())) {
            case TaskNode task -> enter(task);
            case CatchNode waiting -> enter(waiting);
            case CallNode call -> enter(call);
            case ExclusiveGateway gateway -> running.addLast(chooser.apply(gateway));
            case ParallelGateway gateway -> meet(gateway, flow);
            case EndNode end -> ends.add(end);
            case StartNode start -> throw new IllegalStateException("A flow leads into the start " + start.id());
            case TimerBoundary timer -> throw new IllegalStateException("A flow leads into the timer " + timer.id());
        }
    }

    private void enter(Node node) {
        put(node.id(), node);
        entered.add(node);
    }

    private void meet(ParallelGateway gateway, Flow flow) {
        put(flow.id(), gateway);
        var branches = graph.incoming(gateway).stream().map(Flow::id).toList();
        if (places.containsAll(branches)) {
            branches.forEach(places::remove);
            running.addAll(graph.outgoing(gateway));
        }
    }

    private void put(String place, Node node) {
        if (!places.add(place)) {
            clashes.add(node);
        }
    }

    Marking marking() {
        return Marking.of(places);
    }

    <N extends Node> List<N> entered(Class<N> kind) {
        return entered.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<EndNode> ends() {
        return ends;
    }

    /** Nodes at which a second token arrived while the first was still there. */
    List<Node> clashes() {
        return clashes;
    }
}
