// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.process.Drawing.Box;
import vn.motcua.process.Drawing.Point;
import vn.motcua.process.ProcessPicture.Line;
import vn.motcua.process.ProcessPicture.State;

/** The picture of a process and the words that say the same. */
class P30_PictureTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    static Stream<ProcessDefinition> starters() {
        return StarterTables.all().values().stream().map(table -> Sketch.accepted(ProcessTables.toBpmn(table)));
    }

    @Test
    void the_words_tell_each_step_who_does_it_how_long_and_where_the_dossier_is() {
        var process = Sketch.accepted(ProcessTables.toBpmn(StarterTables.get("commune-civil-status")));

        var lines = ProcessPicture.text(process, Set.of("step_1"), Set.of("step_2"), VIETNAMESE);

        assertThat(lines).extracting(Line::state).startsWith(State.DONE, State.CURRENT, State.AHEAD);
        assertThat(lines.get(1).name()).isEqualTo("Kiểm tra hồ sơ, ghi sổ hộ tịch");
        assertThat(lines.get(1).lane()).isEqualTo("Công chức tư pháp – hộ tịch");
        assertThat(lines.get(1).time()).isEqualTo("8 giờ làm việc");
        assertThat(ProcessPicture.text(process, Set.of(), Set.of(), Locale.ENGLISH)
                        .get(1)
                        .name())
                .isEqualTo("Examine and enter in the register");
    }

    @ParameterizedTest
    @MethodSource("starters")
    void a_picture_is_sound_svg_with_a_title_and_a_description_and_no_script(ProcessDefinition process) {
        for (var svg : pictures(process)) {
            var findings = new Findings();
            var root = HardenedXml.parse(svg.getBytes(StandardCharsets.UTF_8), findings)
                    .orElseThrow()
                    .getDocumentElement();

            assertThat(findings.refusals()).isEmpty();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(process.name());
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .contains("hồ sơ đang ở đây");
            assertThat(svg)
                    .doesNotContain("<script")
                    .doesNotContain("<style")
                    .doesNotContain(" style=")
                    .doesNotContain(" on");
        }
    }

    private static List<String> pictures(ProcessDefinition process) {
        var done = Set.of("step_1");
        var current = Set.of("step_2");
        return List.of(
                ProcessPicture.svg(process, done, current, VIETNAMESE),
                ProcessPicture.svgVertical(process, done, current, VIETNAMESE));
    }

    @ParameterizedTest
    @MethodSource("starters")
    void the_vertical_picture_fits_a_telephone(ProcessDefinition process) {
        var drawing = ColumnLayout.draw(process.graph(), node -> 80);

        assertThat(drawing.width()).isLessThanOrEqualTo(360);
        assertThat(drawing.flows().values())
                .allSatisfy(
                        points -> assertThat(points).allMatch(point -> point.x() >= 0 && point.x() <= drawing.width()));
    }

    @ParameterizedTest
    @MethodSource("starters")
    void in_lanes_no_two_boxes_touch_and_no_line_crosses_a_box(ProcessDefinition process) {
        var drawing = LaneLayout.draw(process.graph(), 150);

        for (var one : drawing.nodes().entrySet()) {
            for (var other : drawing.nodes().entrySet()) {
                assertThat(one.equals(other) || apart(one.getValue(), other.getValue()))
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
        process.flows()
                .forEach(flow -> drawing.nodes().forEach((id, box) -> {
                    var points = drawing.flow(flow.id());
                    for (var i = 1; i < points.size(); i++) {
                        assertThat(crosses(points.get(i - 1), points.get(i), box))
                                .as("%s through %s", flow, id)
                                .isFalse();
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("starters")
    void every_node_stands_in_its_lane(ProcessDefinition process) {
        var drawing = LaneLayout.draw(process.graph(), 150);

        assertThat(process.nodes()).allSatisfy(node -> {
            var lane = drawing.lane(process.laneOf(node).orElseThrow().id());
            var box = drawing.node(node.id());
            assertThat(box.y()).isGreaterThanOrEqualTo(lane.y());
            assertThat(box.bottom()).isLessThanOrEqualTo(lane.bottom());
        });
    }

    private static boolean apart(Box one, Box other) {
        return one.right() < other.x()
                || other.right() < one.x()
                || one.bottom() < other.y()
                || other.bottom() < one.y();
    }

    private static boolean crosses(Point from, Point to, Box box) {
        return Math.max(from.x(), to.x()) > box.x()
                && Math.min(from.x(), to.x()) < box.right()
                && Math.max(from.y(), to.y()) > box.y()
                && Math.min(from.y(), to.y()) < box.bottom();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thẩm định hồ sơ; trình lãnh đạo phòng                    | Thẩm định hồ sơ
                    - Kiểm tra hồ sơ. Nếu thiếu thì trả lại                  | Kiểm tra hồ sơ
                    1. Nộp hồ sơ: trực tuyến                                 | Nộp hồ sơ
                    Ký                                                       | Ký
                    Ký: phê duyệt                                            | Ký: phê duyệt
                    """)
    void the_name_of_a_step_is_the_first_clause_of_its_task(String task, String name) {
        assertThat(Shortened.name(task)).isEqualTo(name);
    }

    @Test
    void long_words_are_broken_between_words_and_end_in_an_ellipsis() {
        assertThat(Shortened.wrap("một hai ba bốn năm sáu", 8, 2)).containsExactly("một hai", "ba bốn…");
        assertThat(Shortened.name("chữ ".repeat(40)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bộ phận tiếp nhận và trả kết quả của Sở Y tế         | ONE_STOP
                    Trung tâm Phục vụ hành chính công xã                 | ONE_STOP
                    Trưởng phòng Văn hóa – Xã hội                        | DIVISION_HEAD
                    Chuyên viên phòng Nội chính, Văn phòng UBND tỉnh     | COMMITTEE_OFFICER
                    UBND tỉnh                                            | COMMITTEE_LEADER
                    Phó Chủ tịch UBND thành phố                          | COMMITTEE_LEADER
                    Lãnh đạo UBND cấp xã                                 | LEADER
                    Giám đốc Sở                                          | LEADER
                    Văn thư Sở                                           | CLERK_OF_SEALS
                    Các sở, ban, ngành được xin ý kiến                   | CONSULTED_AGENCY
                    Phòng Quản lý báo chí                                | SPECIALIST
                    Hội đồng tuyển dụng                                  | OTHER
                    """)
    void an_office_is_recognised_by_its_words(String office, Role role) {
        assertThat(RoleWords.guess(office)).isEqualTo(role);
    }
}
