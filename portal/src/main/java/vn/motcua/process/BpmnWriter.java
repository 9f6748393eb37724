// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Drawing.Box;
import vn.motcua.process.Drawing.Point;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.EndNode;
import vn.motcua.process.Node.ExclusiveGateway;
import vn.motcua.process.Node.ParallelGateway;
import vn.motcua.process.Node.StartNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.Node.TimerBoundary;

/** Writes a graph as a BPMN 2.0 file with its drawing, so that any modeller opens it. */
final class BpmnWriter {

    /** Modellers turn the names of lanes upright into a strip of this width. */
    private static final int HEADER = 30;

    private final ProcessTable table;
    private final Graph graph;
    private final String id;
    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    BpmnWriter(ProcessTable table, Graph graph) {
        this.table = table;
        this.graph = graph;
        this.id = id(table);
    }

    /** A name XML allows: from the code of the procedure, else from its title. */
    private static String id(ProcessTable table) {
        var source = table.code().isBlank() ? table.title() : table.code();
        var plain = Normalizer.normalize(source.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "_");
        return "process_" + plain.substring(0, Math.min(60, plain.length())).replaceAll("^_+|_+$", "");
    }

    String write() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open(
                "definitions",
                "xmlns",
                Vocabulary.BPMN,
                "xmlns:bpmndi",
                "http://www.omg.org/spec/BPMN/20100524/DI",
                "xmlns:dc",
                "http://www.omg.org/spec/DD/20100524/DC",
                "xmlns:di",
                "http://www.omg.org/spec/DD/20100524/DI",
                "xmlns:motcua",
                Vocabulary.MOTCUA,
                "id",
                "definitions",
                "targetNamespace",
                Vocabulary.MOTCUA,
                "expressionLanguage",
                "https://www.omg.org/spec/DMN/20191111/FEEL/");
        writeMessages();
        writePool();
        writeProcess();
        writeDrawing();
        close();
        return xml.toString();
    }

    private void writeMessages() {
        graph.all(CatchNode.class)
                .forEach(node -> element(
                        "message",
                        "id",
                        "message_" + node.id(),
                        "name",
                        node.kind().name()));
    }

    private void writePool() {
        open("collaboration", "id", "collaboration");
        element("participant", "id", "pool", "name", table.title(), "processRef", id);
        close();
    }

    private void writeProcess() {
        open(
                "process",
                "id",
                id,
                "name",
                table.title(),
                "isExecutable",
                "true",
                "motcua:procedure",
                blankToNull(table.code()),
                "motcua:nameEn",
                table.titleEn());
        if (!table.source().isBlank()) {
            text("documentation", table.source());
        }
        open("laneSet", "id", "lanes");
        graph.lanes().forEach(this::writeLane);
        close();
        graph.nodes().forEach(this::writeNode);
        graph.flows().forEach(this::writeFlow);
        close();
    }

    private void writeLane(Lane lane) {
        open(
                "lane",
                "id",
                lane.id(),
                "name",
                lane.name(),
                "motcua:nameEn",
                lane.nameEn(),
                "motcua:roleKind",
                lane.role().name(),
                "motcua:unit",
                lane.unit());
        graph.nodes().stream()
                .filter(node -> lane.equals(graph.laneOf().get(node.id())))
                .forEach(node -> text("flowNodeRef", node.id()));
        close();
    }

    private void writeNode(Node node) {
        switch (node) {
            case StartNode start -> writeLinked(start, "startEvent", List.of());
            case TaskNode task -> writeTask(task);
            case ExclusiveGateway gateway ->
                writeLinked(gateway, "exclusiveGateway", attributes("default", gateway.defaultFlow()));
            case ParallelGateway gateway -> writeLinked(gateway, "parallelGateway", List.of());
            case CatchNode waiting -> writeCatch(waiting);
            case TimerBoundary timer -> throw new IllegalArgumentException("A table has no timers: " + timer.id());
            case CallNode call ->
                writeLinked(
                        call,
                        "callActivity",
                        attributes(
                                "calledElement", call.procedure(),
                                "motcua:unit", call.unit(),
                                "motcua:hours", hours(call.workingTime())));
            case EndNode end ->
                writeLinked(
                        end,
                        "endEvent",
                        attributes("motcua:outcome", end.outcome().name()));
        }
    }

    private void writeTask(TaskNode task) {
        openNode(
                task,
                "userTask",
                attributes(
                        "motcua:hours", hours(task.workingTime()),
                        "motcua:unit", task.unit().equals(task.lane().unit()) ? null : task.unit(),
                        "motcua:assign",
                                task.assign() == Assign.ROLE
                                        ? null
                                        : task.assign().name(),
                        "motcua:duty",
                                task.duty() == Duty.OTHER ? null : task.duty().name()));
        if (task.task() != null) {
            text("documentation", task.task());
        }
        writeLinks(task);
        close();
    }

    private void writeCatch(CatchNode node) {
        openNode(
                node,
                "intermediateCatchEvent",
                attributes(
                        "motcua:awaits", node.kind().name(),
                        "motcua:hours", hours(node.workingTime()),
                        "motcua:unit", node.unit()));
        writeLinks(node);
        element("messageEventDefinition", "id", "event_" + node.id(), "messageRef", "message_" + node.id());
        close();
    }

    private void writeLinked(Node node, String name, List<@Nullable String> attributes) {
        openNode(node, name, attributes);
        writeLinks(node);
        close();
    }

    private void openNode(Node node, String name, List<@Nullable String> attributes) {
        var all = new ArrayList<>(
                attributes("id", node.id(), "name", blankToNull(node.name()), "motcua:nameEn", node.nameEn()));
        all.addAll(attributes);
        open(name, all.toArray(new @Nullable String[0]));
    }

    private void writeLinks(Node node) {
        graph.incoming(node).forEach(flow -> text("incoming", flow.id()));
        graph.outgoing(node).forEach(flow -> text("outgoing", flow.id()));
    }

    private void writeFlow(Flow flow) {
        var attributes = attributes(
                "id", flow.id(),
                "name", blankToNull(flow.name()),
                "motcua:nameEn", flow.nameEn(),
                "motcua:value", flow.value(),
                "sourceRef", flow.from(),
                "targetRef", flow.to());
        if (flow.condition() == null) {
            element("sequenceFlow", attributes.toArray(new @Nullable String[0]));
        } else {
            open("sequenceFlow", attributes.toArray(new @Nullable String[0]));
            text("conditionExpression", flow.condition());
            close();
        }
    }

    private void writeDrawing() {
        var drawing = LaneLayout.draw(graph, HEADER);
        open("bpmndi:BPMNDiagram", "id", "diagram");
        open("bpmndi:BPMNPlane", "id", "plane", "bpmnElement", "collaboration");
        writeShape("pool", poolOf(drawing), true);
        drawing.lanes().forEach((lane, box) -> writeShape(lane, box, true));
        graph.nodes().forEach(node -> writeShape(node.id(), drawing.node(node.id()), false));
        drawing.flows().forEach(this::writeEdge);
        close();
        close();
    }

    /** Around the lanes, with its own strip for the title at the left. */
    private static Box poolOf(Drawing drawing) {
        var lanes = drawing.lanes().values();
        var first = lanes.iterator().next();
        var height = lanes.stream().mapToInt(Box::height).sum();
        return new Box(first.x() - HEADER, first.y(), first.width() + HEADER, height);
    }

    private void writeShape(String element, Box box, boolean horizontal) {
        open(
                "bpmndi:BPMNShape",
                "id",
                "shape_" + element,
                "bpmnElement",
                element,
                "isHorizontal",
                horizontal ? "true" : null);
        element(
                "dc:Bounds",
                "x",
                String.valueOf(box.x()),
                "y",
                String.valueOf(box.y()),
                "width",
                String.valueOf(box.width()),
                "height",
                String.valueOf(box.height()));
        close();
    }

    private void writeEdge(String flow, List<Point> points) {
        open("bpmndi:BPMNEdge", "id", "edge_" + flow, "bpmnElement", flow);
        points.forEach(point -> element("di:waypoint", "x", String.valueOf(point.x()), "y", String.valueOf(point.y())));
        close();
    }

    private static @Nullable String hours(@Nullable Duration time) {
        return time == null
                ? null
                : BigDecimal.valueOf(time.toSeconds())
                        .divide(BigDecimal.valueOf(3600), MathContext.DECIMAL32)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    // ── the pen ─────────────────────────────────────────────────────────────────────────────────────────────────────

    private static List<@Nullable String> attributes(@Nullable String... namesAndValues) {
        return Arrays.asList(namesAndValues);
    }

    private void open(String name, @Nullable String... namesAndValues) {
        tag(name, namesAndValues, ">");
        open.push(name);
    }

    private void element(String name, @Nullable String... namesAndValues) {
        tag(name, namesAndValues, "/>");
    }

    private void tag(String name, @Nullable String[] namesAndValues, String end) {
        indent().append('<').append(name);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                xml.append(' ')
                        .append(namesAndValues[i])
                        .append("=\"")
                        .append(Xml.escape(value))
                        .append('"');
            }
        }
        xml.append(end).append('\n');
    }

    private void text(String name, String content) {
        indent().append('<')
                .append(name)
                .append('>')
                .append(Xml.escape(content))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void close() {
        var name = open.pop();
        indent().append("</").append(name).append(">\n");
    }

    private StringBuilder indent() {
        return xml.append("  ".repeat(open.size()));
    }
}
