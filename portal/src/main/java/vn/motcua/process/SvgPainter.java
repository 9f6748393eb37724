// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Drawing.Box;
import vn.motcua.process.Drawing.Point;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.EndNode;
import vn.motcua.process.Node.ExclusiveGateway;
import vn.motcua.process.Node.ParallelGateway;
import vn.motcua.process.Node.StartNode;
import vn.motcua.process.Node.TimerBoundary;
import vn.motcua.process.ProcessPicture.State;

/**
 * Paints a drawing as SVG. Colours are attributes, which the page's style sheet overrides by class: {@code process-lane},
 * {@code process-node} with {@code is-done}, {@code is-current} or {@code is-ahead}, {@code process-flow}, {@code process-label}.
 * State is never told by colour alone: what is done carries a tick, where the dossier is has a thick border and a mark.
 */
final class SvgPainter {

    private static final String INK = "#0b0c0c";
    private static final String LINE = "#505a5f";
    private static final String FONT = "Inter, system-ui, sans-serif";
    private static final int LINE_HEIGHT = 15;

    private record Paint(String fill, String stroke, int width) {}

    private static final Map<State, Paint> PAINTS = Map.of(
            State.DONE, new Paint("#e8f3ec", "#2e6b45", 1),
            State.CURRENT, new Paint("#fff3d6", "#8a5a00", 3),
            State.AHEAD, new Paint("#ffffff", LINE, 1));

    private final ProcessDefinition definition;
    private final Drawing drawing;
    private final Set<String> done;
    private final Set<String> current;
    private final Locale locale;
    private final StringBuilder svg = new StringBuilder();

    SvgPainter(ProcessDefinition definition, Drawing drawing, Set<String> done, Set<String> current, Locale locale) {
        this.definition = definition;
        this.drawing = drawing;
        this.done = done;
        this.current = current;
        this.locale = locale;
    }

    String paint() {
        var id = "process-" + Integer.toHexString(Objects.hash(definition.id(), drawing.width(), drawing.height()));
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" role="img" class="process-picture" lang="%s" viewBox="0 0 %d %d" width="%d" height="%d" aria-labelledby="%s-title %s-desc" font-family="%s" font-size="12">
                <title id="%s-title">%s</title>
                <desc id="%s-desc">%s</desc>
                """.formatted(
                        english() ? "en" : "vi",
                        drawing.width(),
                        drawing.height(),
                        drawing.width(),
                        drawing.height(),
                        id,
                        id,
                        FONT,
                        id,
                        Xml.escape(definition.name(locale)),
                        id,
                        Xml.escape(description())));
        definition.lanes().forEach(this::paintLane);
        definition.flows().forEach(this::paintFlow);
        definition.nodes().stream()
                .filter(node -> drawing.nodes().containsKey(node.id()))
                .forEach(this::paintNode);
        definition.flows().forEach(this::paintFlowName);
        return svg.append("</svg>\n").toString();
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }

    private String description() {
        return ProcessPicture.text(definition, done, current, locale).stream()
                .map(line -> "%d. %s%s (%s%s)"
                        .formatted(
                                line.number(),
                                line.name(),
                                stateWords(line.state()),
                                line.lane(),
                                line.time().isEmpty() ? "" : ", " + line.time()))
                .collect(Collectors.joining("; "));
    }

    private String stateWords(State state) {
        return switch (state) {
            case DONE -> english() ? " – done" : " – đã xong";
            case CURRENT -> english() ? " – the dossier is here" : " – hồ sơ đang ở đây";
            case AHEAD -> "";
        };
    }

    private void paintLane(Lane lane) {
        var box = drawing.lanes().get(lane.id());
        if (box == null) {
            return;
        }
        rectangle("process-lane", box, 0, new Paint("#fafafa", "#b1b4b6", 1));
        var lines = Shortened.wrap(lane.name(locale), 20, Math.max(2, box.height() / LINE_HEIGHT - 1));
        words(lines, box.x() + 74, box.centreY(), "process-lane-name", "bold", 11);
    }

    private void paintNode(Node node) {
        var box = drawing.node(node.id());
        var state = ProcessPicture.state(node, done, current);
        svg.append("<g class=\"process-node is-%s\">\n".formatted(state.name().toLowerCase(Locale.ROOT)));
        var paint = Objects.requireNonNull(PAINTS.get(state));
        switch (node) {
            case StartNode start -> circle(box, paint, 2);
            case EndNode end -> circle(box, paint, 4);
            case CatchNode waiting when isSmall(box) -> circle(box, paint, 2);
            case TimerBoundary timer -> circle(box, paint, 1);
            case ExclusiveGateway gateway -> diamond(box, paint, "×");
            case ParallelGateway gateway -> diamond(box, paint, "+");
            default -> paintBox(node, box, paint);
        }
        if (isSmall(box)) {
            paintNameBeside(node, box);
        }
        paintMark(box, state);
        svg.append("</g>\n");
    }

    private static boolean isSmall(Box box) {
        return box.width() <= 50;
    }

    private void paintBox(Node node, Box box, Paint paint) {
        rectangle("process-box", box, 6, paint);
        var words = BoxWords.of(node, definition, box, isVertical(), locale);
        var y = box.centreY() - (words.size() - 1) * LINE_HEIGHT / 2 + 4;
        for (var line : words.name()) {
            text(line, box.centreX(), y, "middle", "process-name", "600", 12);
            y += LINE_HEIGHT;
        }
        for (var line : words.below()) {
            text(line, box.centreX(), y, "middle", "process-detail", null, 12);
            y += LINE_HEIGHT;
        }
    }

    private boolean isVertical() {
        return drawing.lanes().isEmpty();
    }

    /** The words in a box: its name, then who does it where no lane says so, then the time. */
    private record BoxWords(List<String> name, List<String> below) {

        static BoxWords of(Node node, ProcessDefinition definition, Box box, boolean vertical, Locale locale) {
            var below = new ArrayList<String>();
            if (vertical) {
                below.addAll(Shortened.wrap(ProcessPicture.who(node, definition, locale), box.width() / 7, 2));
            }
            var time = ProcessPicture.time(ProcessPicture.workingTime(node), locale);
            if (!time.isEmpty()) {
                below.add(time);
            }
            var room = Math.max(1, (box.height() - 8) / LINE_HEIGHT - below.size());
            return new BoxWords(Shortened.wrap(node.name(locale), box.width() / 8, room), below);
        }

        int size() {
            return name.size() + below.size();
        }
    }

    /** The height of a box in the vertical drawing, for all its words. */
    static int heightFor(Node node, ProcessDefinition definition, Locale locale) {
        var wide = new Box(0, 0, ColumnLayout.boxWidth(), 600);
        return 16
                + LINE_HEIGHT
                        * BoxWords.of(node, definition, wide, true, locale).size();
    }

    private void paintNameBeside(Node node, Box box) {
        var name = node.name(locale);
        if (name.isEmpty() || node instanceof TimerBoundary) {
            return;
        }
        if (isVertical()) {
            text(Shortened.cut(name, 24), box.right() + 8, box.centreY() + 4, "start", "process-label", null, 11);
        } else {
            var lines = Shortened.wrap(name, 14, 2);
            words(lines, box.centreX(), box.bottom() + 10 + 7 * (lines.size() - 1), "process-label", null, 10);
        }
    }

    private void paintMark(Box box, State state) {
        if (state == State.AHEAD) {
            return;
        }
        var mark = state == State.DONE ? "✓" : "●";
        if (isSmall(box)) {
            text(mark, box.centreX(), box.centreY() + 4, "middle", "process-mark", "bold", 12);
            return;
        }
        text(mark, box.right() - 8, box.y() + 14, "middle", "process-mark", "bold", 12);
    }

    private void paintFlow(Flow flow) {
        var points = drawing.flow(flow.id());
        svg.append("<polyline class=\"process-flow\" fill=\"none\" stroke=\"%s\" points=\"%s\"/>\n"
                .formatted(LINE, points.stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" "))));
        paintArrow(points.get(points.size() - 2), points.getLast());
    }

    private void paintArrow(Point before, Point tip) {
        var dx = Integer.signum(tip.x() - before.x());
        var dy = before.x() == tip.x() ? Integer.signum(tip.y() - before.y()) : 0;
        svg.append("<polygon class=\"process-arrow\" fill=\"%s\" points=\"%d,%d %d,%d %d,%d\"/>\n"
                .formatted(
                        LINE,
                        tip.x(),
                        tip.y(),
                        tip.x() - 8 * dx - 4 * dy,
                        tip.y() - 8 * dy - 4 * dx,
                        tip.x() - 8 * dx + 4 * dy,
                        tip.y() - 8 * dy + 4 * dx));
    }

    private void paintFlowName(Flow flow) {
        var name = flow.name(locale);
        if (name.isEmpty()) {
            return;
        }
        var points = drawing.flow(flow.id());
        var tip = points.getLast();
        if (isVertical()) {
            var from = points.getFirst();
            var straight = points.size() == 2;
            text(
                    name,
                    straight ? tip.x() + 6 : from.x() - 6,
                    straight ? (from.y() + tip.y()) / 2 + 4 : from.y() - 6,
                    straight ? "start" : "end",
                    "process-label",
                    "bold",
                    11);
        } else {
            text(name, tip.x() - 12, tip.y() - 6, "end", "process-label", "bold", 11);
        }
    }

    private void circle(Box box, Paint paint, int width) {
        svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>\n"
                .formatted(box.centreX(), box.centreY(), box.width() / 2, paint.fill(), paint.stroke(), width));
    }

    private void diamond(Box box, Paint paint, String sign) {
        svg.append("<polygon points=\"%d,%d %d,%d %d,%d %d,%d\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>\n"
                .formatted(
                        box.centreX(),
                        box.y(),
                        box.right(),
                        box.centreY(),
                        box.centreX(),
                        box.bottom(),
                        box.x(),
                        box.centreY(),
                        paint.fill(),
                        paint.stroke(),
                        paint.width()));
        text(sign, box.centreX(), box.centreY() + 6, "middle", "process-sign", "bold", 18);
    }

    private void rectangle(String name, Box box, int radius, Paint paint) {
        svg.append(
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>\n"
                        .formatted(
                                name,
                                box.x(),
                                box.y(),
                                box.width(),
                                box.height(),
                                radius,
                                paint.fill(),
                                paint.stroke(),
                                paint.width()));
    }

    /** Lines centred around a point. */
    private void words(List<String> lines, int x, int centreY, String name, @Nullable String weight, int size) {
        var y = centreY - (lines.size() - 1) * LINE_HEIGHT / 2 + 4;
        for (var line : lines) {
            text(line, x, y, "middle", name, weight, size);
            y += LINE_HEIGHT;
        }
    }

    private void text(String words, int x, int y, String anchor, String name, @Nullable String weight, int size) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%d\"%s fill=\"%s\">%s</text>\n"
                .formatted(
                        name,
                        x,
                        y,
                        anchor,
                        size,
                        weight == null ? "" : " font-weight=\"" + weight + "\"",
                        INK,
                        Xml.escape(words)));
    }
}
