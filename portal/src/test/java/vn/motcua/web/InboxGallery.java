// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static vn.motcua.web.Specimens.CODE;
import static vn.motcua.web.Specimens.NAME;
import static vn.motcua.web.Specimens.NOTHING;
import static vn.motcua.web.Specimens.OFFICE;
import static vn.motcua.web.Specimens.PROCEDURE;
import static vn.motcua.web.Specimens.hours;
import static vn.motcua.web.Specimens.units;
import static vn.motcua.web.Specimens.wrong;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.desk.Column;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;
import vn.motcua.web.officer.batch.BatchView;
import vn.motcua.web.officer.inbox.ArrangeView;
import vn.motcua.web.officer.inbox.InboxView;
import vn.motcua.web.officer.inbox.LabelTag;
import vn.motcua.web.officer.inbox.ResultsView;

/** The gallery's pages of the inbox, and of work on several dossiers at once. */
final class InboxGallery {

    static final LabelTag LABEL = new LabelTag("2", "Hỏi lại chị Hà, Phòng Tư pháp – hộ tịch", "mc-label--gold");

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("inbox", () -> new Show("officer/inbox", inbox("ALL", lines(false)))),
            Map.entry("waiting", () -> new Show("officer/inbox", inbox("WAITING", lines(true)))),
            Map.entry("empty", () -> new Show("officer/inbox", inbox("MINE", List.of()))),
            Map.entry("inbox-narrowed", () -> new Show("officer/inbox", narrowed(lines(false)))),
            Map.entry("inbox-narrowed-none", () -> new Show("officer/inbox", narrowed(List.of()))),
            Map.entry("arrange", () -> new Show("officer/arrange", arrange(true, NOTHING))),
            Map.entry("arrange-none", () -> new Show("officer/arrange", arrange(false, NOTHING))),
            Map.entry(
                    "arrange-error",
                    () -> new Show("officer/arrange", arrange(true, wrong("name", "Đã có nhãn mang tên này.")))),
            Map.entry("batch-accept", () -> new Show("officer/batch", batch("ACCEPT", NOTHING))),
            Map.entry("batch-assign", () -> new Show("officer/batch", batch("ASSIGN", NOTHING))),
            Map.entry(
                    "batch-decide-error",
                    () -> new Show(
                            "officer/batch",
                            batch(
                                    "DECIDE",
                                    List.of(
                                            new Problem("seen", "Hãy đánh dấu ít nhất một hồ sơ đã xem."),
                                            new Problem("text", "Hãy điền chỗ này."))))),
            Map.entry("batch-return", () -> new Show("officer/batch", batch("RETURN_RESULT", NOTHING))),
            Map.entry(
                    "batch-none",
                    () -> new Show(
                            "officer/batch",
                            new BatchView(
                                    "CLAIM",
                                    "Nhận việc",
                                    "Việc của bạn.",
                                    "/desk",
                                    List.of(look("việc này chưa làm được.")),
                                    List.of(),
                                    List.of(),
                                    "",
                                    NOTHING))),
            Map.entry("results", () -> new Show("officer/results", results())));

    private InboxGallery() {}

    private static InboxView inbox(String tray, List<InboxView.Line> lines) {
        return new InboxView(
                tray,
                tabs(tray),
                new InboxView.Asked("", "", "", "", "", "", "", false, List.of(), "tray=" + tray, "/desk?tray=" + tray),
                offered(List.of(), List.of()),
                List.copyOf(Column.usual()),
                lines,
                "/desk?next=x",
                "/desk",
                List.of(),
                false,
                true,
                true);
    }

    private static InboxView narrowed(List<InboxView.Line> lines) {
        return new InboxView(
                "UNIT",
                tabs("UNIT"),
                new InboxView.Asked(
                        "H57.104",
                        "LATE",
                        "x",
                        "1",
                        "2",
                        "IN_PROGRESS",
                        "OPINION",
                        true,
                        List.of("Quá hạn", "Chờ ý kiến đơn vị khác", NAME),
                        "tray=UNIT",
                        "/desk"),
                offered(labels(), List.of(Choice.of("2", NAME))),
                List.of(Column.values()),
                lines,
                null,
                null,
                List.of(NAME),
                true,
                false,
                false);
    }

    private static InboxView.Offered offered(List<Choice> labels, List<Choice> holders) {
        return new InboxView.Offered(units(), units(), units(), labels, units(), units(), holders, units());
    }

    static List<Choice> labels() {
        return List.of(Choice.of("1", "Gấp"), Choice.of("2", "Hỏi lại chị Hà, Phòng Tư pháp – hộ tịch"));
    }

    private static List<InboxView.Tab> tabs(String now) {
        return Stream.of("ALL", "MINE", "UNCLAIMED", "UNIT", "WAITING", "Khai sinh gấp")
                .map(one -> new InboxView.Tab(
                        "Khay " + one,
                        "/desk?tray=" + one.replaceAll("[^A-Z]", ""),
                        one.equals(now),
                        one.startsWith("K")))
                .toList();
    }

    static List<InboxView.Line> lines(boolean waiting) {
        return List.of(
                line(1, -70, Tone.ACTIVE, waiting), line(2, 2, Tone.NEEDED, waiting), line(3, 90, Tone.GOOD, waiting));
    }

    static InboxView.Line line(int number, long due, Tone tone, boolean waiting) {
        return new InboxView.Line(
                "/desk/dossiers/" + CODE,
                CODE + "~" + number,
                CODE,
                PROCEDURE,
                NAME,
                "Thẩm định hồ sơ, dự thảo kết quả",
                OFFICE,
                "Đang xử lý",
                tone,
                hours(due),
                hours(due + 30),
                hours(-200),
                due > 0 ? "" : NAME,
                due > 50,
                due > 0 && due < 50 ? NAME : "",
                waiting,
                waiting
                        ? List.of("Chờ người nộp bổ sung từ thứ Sáu 20/11/2026, 16:30: Giấy chứng sinh; Tờ khai")
                        : List.of(),
                number == 1 ? List.of(new LabelTag("1", "Gấp", "mc-label--red"), LABEL) : List.of(),
                due > 50 ? "/desk/dossiers/" + CODE + "/moves/CLAIM?step=1" : null);
    }

    private static ArrangeView arrange(boolean full, List<Problem> problems) {
        return new ArrangeView(
                full
                        ? List.of(
                                new ArrangeView.FilterLine("1", "Khai sinh gấp", "/desk", true),
                                new ArrangeView.FilterLine("2", "Quá hạn của tổ", "/desk", false))
                        : List.of(),
                full
                        ? List.of(
                                new ArrangeView.LabelLine(LABEL, "GOLD", "", true),
                                new ArrangeView.LabelLine(
                                        new LabelTag("3", "Chờ họp", "mc-label--purple"), "PURPLE", OFFICE, false))
                        : List.of(),
                full ? units() : List.of(),
                List.of(Choice.of("PURPLE", "Tím"), Choice.of("GOLD", "Vàng")),
                List.of(Choice.of("STEP", "Việc cần làm"), Choice.of("LABELS", "Nhãn")),
                java.util.Set.of("STEP"),
                problems.isEmpty() ? "" : "Gấp",
                problems);
    }

    private static BatchView batch(String kind, List<Problem> problems) {
        return new BatchView(
                kind,
                "Với các hồ sơ đã chọn",
                "Xem giấy tờ của từng hồ sơ, đánh dấu hồ sơ đã đủ.",
                "/desk",
                List.of(look(null), look("bước này phải chọn hướng xử lý riêng."), drafted()),
                kind.equals("ASSIGN") ? units() : List.of(),
                List.of(Choice.of("COUNTER", "Tại quầy")),
                "",
                problems);
    }

    /** One with the draft of its decision, looked at already. */
    private static BatchView.Line drafted() {
        return new BatchView.Line(
                "H57.104-261124-0009~3",
                "H57.104-261124-0009",
                "/desk",
                NAME,
                PROCEDURE,
                "Ký kết quả",
                hours(5),
                List.of(),
                "",
                PaperGallery.panel(),
                null,
                true,
                NAME,
                "COUNTER");
    }

    private static BatchView.Line look(@Nullable String obstacle) {
        return new BatchView.Line(
                CODE + "~" + (obstacle == null ? 1 : 2),
                CODE,
                "/desk",
                NAME,
                PROCEDURE,
                "Thẩm định hồ sơ",
                hours(-2),
                obstacle == null
                        ? List.of(
                                new BatchView.Paper(
                                        "Giấy chứng sinh",
                                        "1 bản chính",
                                        List.of(new Link("ảnh chụp giấy chứng sinh.png", "/static/images/mark.svg"))),
                                new BatchView.Paper("Tờ khai", "", List.of()))
                        : List.of(),
                "Đủ điều kiện, đề nghị cấp.",
                null,
                obstacle,
                false,
                NAME,
                "COUNTER");
    }

    private static ResultsView results() {
        return new ResultsView(
                "Tiếp nhận",
                "/desk",
                List.of(
                        new ResultsView.Line(CODE, true, "Đã tiếp nhận."),
                        new ResultsView.Line(CODE, false, "Bước này do người khác giữ.")));
    }
}
