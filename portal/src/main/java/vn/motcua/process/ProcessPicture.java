// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.TaskNode;

/**
 * Where a dossier stands in its process, as a drawing and as words that say the same. {@code done} and {@code current} are ids of
 * nodes; without them the picture shows the process itself.
 */
public final class ProcessPicture {

    /** Width in pixels of the strip with the names of the lanes. */
    private static final int HEADER = 150;

    private ProcessPicture() {}

    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /**
     * One step in words.
     *
     * @param number counted from 1
     * @param lane who does it, or whom the dossier waits for
     * @param time such as “2,5 giờ làm việc”; empty when no time is set
     */
    public record Line(
            int number,
            String id,
            String name,
            String lane,
            @Nullable Duration workingTime,
            String time,
            State state) {}

    /** In swim lanes from left to right, for a wide screen and for paper. */
    public static String svg(ProcessDefinition definition, Set<String> done, Set<String> current, Locale locale) {
        var drawing = LaneLayout.draw(definition.graph(), HEADER);
        return new SvgPainter(definition, drawing, done, current, locale).paint();
    }

    /** One step below the other, readable at 360 pixels. */
    public static String svgVertical(
            ProcessDefinition definition, Set<String> done, Set<String> current, Locale locale) {
        var drawing = ColumnLayout.draw(definition.graph(), node -> SvgPainter.heightFor(node, definition, locale));
        return new SvgPainter(definition, drawing, done, current, locale).paint();
    }

    /** The steps in the order in which they can be reached. */
    public static List<Line> text(ProcessDefinition definition, Set<String> done, Set<String> current, Locale locale) {
        var lines = new ArrayList<Line>();
        definition.graph().forward().stream()
                .filter(Node::rests)
                .forEach(node -> lines.add(new Line(
                        lines.size() + 1,
                        node.id(),
                        node.name(locale),
                        who(node, definition, locale),
                        workingTime(node),
                        time(workingTime(node), locale),
                        state(node, done, current))));
        return List.copyOf(lines);
    }

    static State state(Node node, Set<String> done, Set<String> current) {
        if (current.contains(node.id())) {
            return State.CURRENT;
        }
        return done.contains(node.id()) ? State.DONE : State.AHEAD;
    }

    static String who(Node node, ProcessDefinition definition, Locale locale) {
        var english = locale.getLanguage().equals("en");
        return switch (node) {
            case CatchNode waiting ->
                switch (waiting.kind()) {
                    case SUPPLEMENT -> english ? "Waiting for papers" : "Chờ bổ sung hồ sơ";
                    case PAYMENT -> english ? "Waiting for payment" : "Chờ nộp tiền";
                    case OPINION -> english ? "Waiting for an opinion" : "Chờ ý kiến";
                };
            case CallNode call -> (english ? "Linked procedure " : "Thủ tục liên thông ") + call.procedure();
            default -> definition.laneOf(node).map(lane -> lane.name(locale)).orElse("");
        };
    }

    static @Nullable Duration workingTime(Node node) {
        return switch (node) {
            case TaskNode task -> task.workingTime();
            case CatchNode waiting -> waiting.workingTime();
            case CallNode call -> call.workingTime();
            default -> null;
        };
    }

    static String time(@Nullable Duration time, Locale locale) {
        if (time == null) {
            return "";
        }
        var hours = BigDecimal.valueOf(time.toMinutes())
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return locale.getLanguage().equals("en") ? hours + " working hours" : hours.replace('.', ',') + " giờ làm việc";
    }
}
