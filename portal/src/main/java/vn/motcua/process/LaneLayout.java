// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.motcua.process.Drawing.Box;
import vn.motcua.process.Drawing.Point;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.Node.TimerBoundary;

/**
 * Swim lanes from left to right. A node stands in the column of its longest way from the start and in the row of its lane. Flows run
 * along rows and, between the columns, up and down; those that skip columns or lead back run in a channel above their target's lane
 * row, so that no line crosses a box.
 */
final class LaneLayout {

    private static final int TASK_WIDTH = 150;
    private static final int TASK_HEIGHT = 84;
    private static final int GATEWAY = 50;
    private static final int EVENT = 36;
    private static final int ROW_GAP = 26;
    private static final int GUTTER = 44;
    private static final int LABELLED_GUTTER = 96;
    private static final int CHANNEL = 9;
    private static final int MARGIN = 12;

    private record Cell(String lane, int column, int row) {}

    private final Graph graph;
    private final int header;
    private final Map<String, Integer> column;
    private final Map<String, String> laneOf = new HashMap<>();
    private final Map<String, Integer> row = new HashMap<>();
    private final Map<Cell, Node> cells = new HashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Integer> channels = new HashMap<>();
    private final Map<String, Box> laneBoxes = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Integer> columnX = new ArrayList<>();
    private final List<Integer> columnWidth = new ArrayList<>();

    private LaneLayout(Graph graph, int header) {
        this.graph = graph;
        this.header = header;
        this.column = graph.longest(node -> node instanceof TimerBoundary ? 0 : 1);
    }

    /** @param header width of the strip with the names of the lanes */
    static Drawing draw(Graph graph, int header) {
        return new LaneLayout(graph, header).draw();
    }

    private Drawing draw() {
        placeInLanes();
        placeColumns();
        placeRows();
        var order = graph.forward();
        order.stream().filter(node -> !(node instanceof TimerBoundary)).forEach(this::placeNode);
        graph.all(TimerBoundary.class).forEach(this::placeTimer);
        var flows = new LinkedHashMap<String, List<Point>>();
        var used = new HashMap<String, Integer>();
        graph.flows().forEach(flow -> flows.put(flow.id(), route(flow, used)));
        return new Drawing(width(), height(), boxes, laneBoxes, flows);
    }

    private void placeInLanes() {
        graph.lanes().forEach(lane -> rows.put(lane.id(), 0));
        var before = graph.lanes().getFirst().id();
        for (var node : graph.forward()) {
            var lane = graph.laneOf().get(node.id());
            before = lane == null ? before : lane.id();
            laneOf.put(node.id(), before);
            if (!(node instanceof TimerBoundary)) {
                placeInRow(node, before);
            }
        }
        graph.flows().stream()
                .filter(this::needsChannel)
                .forEach(flow -> channels.merge(lane(flow.to()), 1, Integer::sum));
    }

    private void placeInRow(Node node, String lane) {
        var free = Stream.concat(rowsBefore(node, lane), Stream.iterate(0, candidate -> candidate + 1))
                .filter(candidate -> fits(node, lane, candidate))
                .findFirst()
                .orElseThrow();
        cells.put(new Cell(lane, columnOf(node), free), node);
        row.put(node.id(), free);
        rows.merge(lane, free + 1, Math::max);
    }

    /** Work that stays in a lane stays in its row. */
    private Stream<Integer> rowsBefore(Node node, String lane) {
        return graph.incoming(node).stream()
                .filter(flow -> lane.equals(laneOf.get(flow.from())))
                .map(flow -> row.getOrDefault(flow.from(), 0));
    }

    /** The cell is free, and no stranger stands close before or behind, to whom a line might seem to lead. */
    private boolean fits(Node node, String lane, int candidate) {
        var column = columnOf(node);
        var left = cells.get(new Cell(lane, column - 1, candidate));
        var right = cells.get(new Cell(lane, column + 1, candidate));
        return !cells.containsKey(new Cell(lane, column, candidate))
                && (left == null || graph.next(left).contains(node))
                && (right == null || graph.next(node).contains(right));
    }

    private int columnOf(Node node) {
        return column.getOrDefault(node.id(), 1) - 1;
    }

    private String lane(String nodeId) {
        return Objects.requireNonNull(laneOf.get(nodeId));
    }

    private void placeColumns() {
        var count = graph.nodes().stream().mapToInt(this::columnOf).max().orElse(0) + 1;
        var x = header + MARGIN + GUTTER / 2;
        for (var i = 0; i < count; i++) {
            var here = i;
            var labelled = graph.flows().stream()
                    .anyMatch(flow -> !flow.name().isEmpty() && columnOf(graph.get(flow.to())) == here);
            x += i == 0 ? 0 : labelled ? LABELLED_GUTTER : GUTTER;
            columnX.add(x);
            columnWidth.add(widthOf(here));
            x += columnWidth.getLast();
        }
    }

    private int widthOf(int index) {
        return graph.nodes().stream()
                .filter(node -> !(node instanceof TimerBoundary) && columnOf(node) == index)
                .mapToInt(LaneLayout::width)
                .max()
                .orElse(EVENT);
    }

    private void placeRows() {
        var y = MARGIN;
        for (var lane : graph.lanes()) {
            var height =
                    channelHeight(lane.id()) + Math.max(1, rows.getOrDefault(lane.id(), 1)) * (TASK_HEIGHT + ROW_GAP);
            laneBoxes.put(lane.id(), new Box(MARGIN, y, width() - 2 * MARGIN, height));
            y += height;
        }
    }

    private int channelHeight(String lane) {
        return channels.getOrDefault(lane, 0) * CHANNEL;
    }

    private int width() {
        return columnX.getLast() + columnWidth.getLast() + GUTTER + MARGIN;
    }

    private int height() {
        return laneBoxes.values().stream().mapToInt(Box::bottom).max().orElse(0) + MARGIN;
    }

    private void placeNode(Node node) {
        var lane = lane(node.id());
        var laneBox = Objects.requireNonNull(laneBoxes.get(lane));
        var top = laneBox.y() + channelHeight(lane) + row.getOrDefault(node.id(), 0) * (TASK_HEIGHT + ROW_GAP);
        var centreY = top + (TASK_HEIGHT + ROW_GAP) / 2;
        var centreX = columnX.get(columnOf(node)) + columnWidth.get(columnOf(node)) / 2;
        boxes.put(node.id(), new Box(centreX - width(node) / 2, centreY - height(node) / 2, width(node), height(node)));
    }

    private void placeTimer(TimerBoundary timer) {
        var host = box(timer.attachedTo());
        boxes.put(timer.id(), new Box(host.right() - EVENT - 10, host.bottom() - EVENT / 2, EVENT, EVENT));
    }

    private static int width(Node node) {
        return isBox(node) ? TASK_WIDTH : size(node);
    }

    private static int height(Node node) {
        return isBox(node) ? TASK_HEIGHT : size(node);
    }

    private static boolean isBox(Node node) {
        return node instanceof TaskNode || node instanceof CallNode;
    }

    private static int size(Node node) {
        return node instanceof Node.ExclusiveGateway || node instanceof Node.ParallelGateway ? GATEWAY : EVENT;
    }

    private Box box(String nodeId) {
        return Objects.requireNonNull(boxes.get(nodeId));
    }

    private boolean needsChannel(Flow flow) {
        return columnOf(graph.get(flow.to())) != columnOf(graph.get(flow.from())) + 1;
    }

    private List<Point> route(Flow flow, Map<String, Integer> used) {
        var from = box(flow.from());
        var to = box(flow.to());
        var out = new Point(from.right(), from.centreY());
        if (!needsChannel(flow) && out.y() == to.centreY()) {
            return List.of(out, to.left());
        }
        var gutter = gutterAfter(flow.from(), used);
        return needsChannel(flow)
                ? throughChannel(flow, out, to, gutter, used)
                : List.of(out, new Point(gutter, out.y()), new Point(gutter, to.centreY()), to.left());
    }

    /** Lines that go up or down in the same gutter keep a little apart. */
    private int gutterAfter(String nodeId, Map<String, Integer> used) {
        var index = columnOf(graph.get(nodeId));
        var nth = used.merge("gutter " + index, 1, Integer::sum) - 1;
        return columnX.get(index) + columnWidth.get(index) + 12 + 6 * nth % 24;
    }

    private List<Point> throughChannel(Flow flow, Point out, Box to, int gutter, Map<String, Integer> used) {
        var lane = lane(flow.to());
        var nth = used.merge(lane + " channel", 1, Integer::sum);
        var y = Objects.requireNonNull(laneBoxes.get(lane)).y() + nth * CHANNEL;
        var before = columnX.get(columnOf(graph.get(flow.to()))) - 14;
        return List.of(
                out,
                new Point(gutter, out.y()),
                new Point(gutter, y),
                new Point(before, y),
                new Point(before, to.centreY()),
                to.left());
    }
}
