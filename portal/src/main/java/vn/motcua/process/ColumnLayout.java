// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import vn.motcua.process.Drawing.Box;
import vn.motcua.process.Drawing.Point;
import vn.motcua.process.Node.TimerBoundary;

/** One node below the other, for a telephone: flows to the next node run straight down, all others beside the column. */
final class ColumnLayout {

    static final int WIDTH = 340;
    private static final int SIDE = 46;
    private static final int GAP = 26;
    private static final int SMALL = 34;
    private static final int TRACK = 9;

    private final Graph graph;
    private final ToIntFunction<Node> heightOf;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Integer> rank = new HashMap<>();

    private ColumnLayout(Graph graph, ToIntFunction<Node> heightOf) {
        this.graph = graph;
        this.heightOf = heightOf;
    }

    /** @param heightOf the height of the box a task needs for its words */
    static Drawing draw(Graph graph, ToIntFunction<Node> heightOf) {
        return new ColumnLayout(graph, heightOf).draw();
    }

    static int boxWidth() {
        return WIDTH - 2 * SIDE;
    }

    private Drawing draw() {
        var y = 8;
        for (var node : order()) {
            rank.put(node.id(), rank.size());
            var box = box(node, y);
            boxes.put(node.id(), box);
            y = box.bottom() + GAP;
        }
        graph.all(TimerBoundary.class).forEach(this::placeTimer);
        var flows = new LinkedHashMap<String, List<Point>>();
        var tracks = new ArrayList<List<Box>>();
        graph.flows().forEach(flow -> flows.put(flow.id(), route(flow, tracks)));
        return new Drawing(WIDTH, y - GAP + 8, boxes, Map.of(), flows);
    }

    private List<Node> order() {
        return graph.forward().stream()
                .filter(node -> !(node instanceof TimerBoundary))
                .toList();
    }

    private Box box(Node node, int y) {
        return node.rests()
                ? new Box(SIDE, y, boxWidth(), heightOf.applyAsInt(node))
                : new Box((WIDTH - SMALL) / 2, y, SMALL, SMALL);
    }

    private void placeTimer(TimerBoundary timer) {
        var host = get(timer.attachedTo());
        boxes.put(timer.id(), new Box(host.right() - SMALL, host.bottom() - SMALL / 2, 26, 26));
    }

    private Box get(String nodeId) {
        return Objects.requireNonNull(boxes.get(nodeId));
    }

    private List<Point> route(Flow flow, List<List<Box>> tracks) {
        var from = get(flow.from());
        var to = get(flow.to());
        return rank.getOrDefault(flow.to(), 0) == rank.getOrDefault(flow.from(), -2) + 1
                ? List.of(new Point(from.centreX(), from.bottom()), new Point(to.centreX(), to.y()))
                : beside(from, to, tracks);
    }

    /** On the left going down, on the right going back up, each on the innermost track that is free there. */
    private static List<Point> beside(Box from, Box to, List<List<Box>> tracks) {
        var down = to.y() > from.y();
        var top = Math.min(from.centreY(), to.centreY());
        var span = new Box(down ? 0 : 1, top, 0, Math.abs(from.centreY() - to.centreY()));
        var track = freeTrack(span, tracks);
        var x = down ? SIDE - 10 - track * TRACK : WIDTH - SIDE + 10 + track * TRACK;
        return List.of(
                new Point(down ? from.x() : from.right(), from.centreY()),
                new Point(x, from.centreY()),
                new Point(x, to.centreY()),
                new Point(down ? to.x() : to.right(), to.centreY()));
    }

    private static int freeTrack(Box span, List<List<Box>> tracks) {
        var track = 0;
        while (track < tracks.size() && tracks.get(track).stream().anyMatch(other -> overlap(span, other))) {
            track++;
        }
        if (track == tracks.size()) {
            tracks.add(new ArrayList<>());
        }
        tracks.get(track).add(span);
        return Math.min(track, 3);
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() == other.x() && one.y() <= other.bottom() && other.y() <= one.bottom();
    }
}
