// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Node.StartNode;
import vn.motcua.process.Node.TimerBoundary;

/** Nodes and flows in the order of the file, and the look-ups that everything else walks by. */
final class Graph {

    private final List<Lane> lanes;
    private final List<Flow> flows;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Lane> laneOf;
    private final Map<String, Integer> position = new HashMap<>();
    private final Map<String, List<Flow>> outgoing = new HashMap<>();
    private final Map<String, List<Flow>> incoming = new HashMap<>();
    private final Map<String, List<TimerBoundary>> timers = new HashMap<>();

    Graph(List<Lane> lanes, List<Node> nodes, List<Flow> flows, Map<String, Lane> laneOf) {
        this.lanes = List.copyOf(lanes);
        this.flows = List.copyOf(flows);
        this.laneOf = Map.copyOf(laneOf);
        nodes.forEach(this::add);
        flows.forEach(this::add);
    }

    private void add(Node node) {
        position.put(node.id(), nodes.size());
        nodes.put(node.id(), node);
        if (node instanceof TimerBoundary timer) {
            timers.computeIfAbsent(timer.attachedTo(), id -> new ArrayList<>()).add(timer);
        }
    }

    private void add(Flow flow) {
        outgoing.computeIfAbsent(flow.from(), id -> new ArrayList<>()).add(flow);
        incoming.computeIfAbsent(flow.to(), id -> new ArrayList<>()).add(flow);
    }

    List<Lane> lanes() {
        return lanes;
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Flow> flows() {
        return flows;
    }

    Map<String, Lane> laneOf() {
        return laneOf;
    }

    @Nullable
    Node find(String id) {
        return nodes.get(id);
    }

    Node get(String id) {
        return Objects.requireNonNull(nodes.get(id), () -> "The process has no node " + id);
    }

    List<Flow> outgoing(Node node) {
        return outgoing.getOrDefault(node.id(), List.of());
    }

    List<Flow> incoming(Node node) {
        return incoming.getOrDefault(node.id(), List.of());
    }

    List<TimerBoundary> timersOf(Node node) {
        return timers.getOrDefault(node.id(), List.of());
    }

    int position(Node node) {
        return Objects.requireNonNull(position.get(node.id()));
    }

    <N extends Node> List<N> all(Class<N> kind) {
        return nodes.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    StartNode start() {
        return all(StartNode.class).getFirst();
    }

    /** Where one can get directly from a node, by its flows and by the timers attached to it. */
    List<Node> next(Node node) {
        var next = new ArrayList<Node>(timersOf(node));
        outgoing(node).forEach(flow -> next.add(get(flow.to())));
        return next;
    }

    /** All nodes that can be reached from one of these, these included. */
    Set<String> reachableFrom(List<? extends Node> from) {
        var seen = new HashSet<String>();
        var open = new ArrayList<Node>(from);
        while (!open.isEmpty()) {
            var node = open.removeLast();
            if (seen.add(node.id())) {
                open.addAll(next(node));
            }
        }
        return seen;
    }

    /** The nodes from which one of these can be reached, these included. */
    Set<String> leadingTo(List<? extends Node> to) {
        var seen = new HashSet<String>();
        var open = new ArrayList<Node>(to);
        while (!open.isEmpty()) {
            var node = open.removeLast();
            if (seen.add(node.id())) {
                open.addAll(before(node));
            }
        }
        return seen;
    }

    private List<Node> before(Node node) {
        var before = new ArrayList<Node>();
        incoming(node).forEach(flow -> before.add(get(flow.from())));
        if (node instanceof TimerBoundary timer) {
            before.add(get(timer.attachedTo()));
        }
        return before;
    }

    /** All nodes so that every way forward goes from an earlier to a later one; ways that lead back are left out of account. */
    List<Node> forward() {
        var order = new ArrayList<Node>();
        visit(start(), new HashSet<>(), order);
        Collections.reverse(order);
        return order;
    }

    private void visit(Node node, Set<String> seen, List<Node> finished) {
        if (!seen.add(node.id())) {
            return;
        }
        next(node).reversed().forEach(later -> visit(later, seen, finished));
        finished.add(node);
    }

    /** The greatest sum of weights along a way forward up to each node, that node included. */
    Map<String, Integer> longest(ToIntFunction<Node> weight) {
        var order = forward();
        var rank = new HashMap<String, Integer>();
        order.forEach(node -> rank.put(node.id(), rank.size()));
        var longest = new HashMap<String, Integer>();
        for (var node : order) {
            var before = before(node).stream()
                    .filter(earlier ->
                            rank.getOrDefault(earlier.id(), Integer.MAX_VALUE) < rank.getOrDefault(node.id(), 0))
                    .mapToInt(earlier -> longest.getOrDefault(earlier.id(), 0))
                    .max()
                    .orElse(0);
            longest.put(node.id(), before + weight.applyAsInt(node));
        }
        return longest;
    }
}
