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

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.queue.WaitingDay;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;
import vn.motcua.web.officer.board.UnitBoardView;
import vn.motcua.web.officer.inbox.AbsenceForm;
import vn.motcua.web.officer.inbox.AbsenceView;
import vn.motcua.web.officer.inbox.InboxView;
import vn.motcua.web.officer.inbox.SearchForm;
import vn.motcua.web.officer.inbox.SearchView;
import vn.motcua.web.officer.inbox.TodayView;

/** The gallery's pages of an official's day and of a head's board. */
final class DayGallery {

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("today", () -> new Show("officer/today", today(List.of(deed("1"), deed(null))))),
            Map.entry("today-none", () -> new Show("officer/today", today(List.of()))),
            Map.entry("absence", () -> new Show("officer/absence", absence(true, NOTHING))),
            Map.entry("absence-nobody", () -> new Show("officer/absence", absence(false, NOTHING))),
            Map.entry(
                    "absence-error",
                    () -> new Show("officer/absence", absence(true, wrong("to", "Ngày cuối phải sau ngày đầu.")))),
            Map.entry(
                    "board-unit",
                    () -> new Show(
                            "officer/board", head(InboxGallery.lines(false).subList(0, 1), NOTHING))),
            Map.entry("board-unit-quiet", () -> new Show("officer/board", head(List.of(), NOTHING))),
            Map.entry(
                    "board-unit-error",
                    () -> new Show(
                            "officer/board",
                            head(
                                    InboxGallery.lines(false).subList(0, 1),
                                    List.of(
                                            new Problem("at", "Hãy chọn ít nhất một việc trong danh sách."),
                                            new Problem("officer", "Giao cho ai?"))))),
            Map.entry("board-none", () -> new Show("officer/board", noHead())),
            Map.entry("search", () -> new Show("officer/search", search(List.of(found(true), found(false))))),
            Map.entry("search-error", () -> new Show("officer/search", search("2026-13-45"))),
            Map.entry("search-none", () -> new Show("officer/search", search(List.of()))));

    private DayGallery() {}

    private static TodayView today(List<TodayView.Line> lines) {
        return new TodayView(
                LocalDate.of(2026, 11, 23),
                lines.isEmpty(),
                "/desk/today?day=2026-11-22",
                lines.isEmpty() ? null : "/desk/today?day=2026-11-24",
                lines,
                lines.isEmpty() ? null : "/desk/today?next=x");
    }

    private static TodayView.Line deed(@Nullable String undo) {
        return new TodayView.Line(
                hours(-2),
                "Xong bước",
                CODE,
                NAME,
                PROCEDURE,
                undo == null ? "" : "Thẩm định hồ sơ",
                undo == null ? NAME : "",
                undo == null ? null : 135,
                undo);
    }

    private static AbsenceView absence(boolean deputies, List<Problem> problems) {
        var day = LocalDate.of(2026, 11, 23);
        return new AbsenceView(
                deputies ? "1" : "",
                deputies ? NAME : "",
                deputies
                        ? List.of(
                                new AbsenceView.Line(
                                        "7",
                                        NAME,
                                        "Lê Văn Quyền",
                                        "Chuyên viên, " + OFFICE,
                                        day,
                                        day.plusDays(4),
                                        false,
                                        true),
                                new AbsenceView.Line(
                                        "",
                                        NAME,
                                        "Trần Thị Lan",
                                        "Chuyên viên, " + OFFICE,
                                        day,
                                        day.plusDays(9),
                                        false,
                                        false))
                        : List.of(),
                deputies ? units() : List.of(),
                deputies ? units() : List.of(),
                new AbsenceForm(null, null, null, null),
                "2026-11-23",
                problems);
    }

    private static UnitBoardView head(List<InboxView.Line> late, List<Problem> problems) {
        var grave = !late.isEmpty();
        return new UnitBoardView(
                "H57.104",
                OFFICE,
                grave ? units() : List.of(),
                List.of(
                        new UnitBoardView.Figure("Quá hạn", grave ? "1000+" : "0", "/desk", grave),
                        new UnitBoardView.Figure("Đến hạn hôm nay", "12", "/desk", false),
                        new UnitBoardView.Figure("Đến hạn trong tuần", "40", "/desk", false),
                        new UnitBoardView.Figure("Đang làm", "120", "/desk", false)),
                List.of(
                        new UnitBoardView.Figure("Chưa ai nhận", "3", "/desk", false),
                        new UnitBoardView.Figure("Chờ người nộp bổ sung", "7", "/desk", false)),
                grave
                        ? List.of(
                                new UnitBoardView.AskedUnit("Công an phường Thuận Hóa", 3, hours(-200)),
                                new UnitBoardView.AskedUnit("Chi cục Thuế khu vực", 1, hours(-30)))
                        : List.of(),
                grave
                        ? List.of(
                                new UnitBoardView.OfficialLine(
                                        "1",
                                        NAME,
                                        "40",
                                        "/desk",
                                        "3",
                                        "/desk",
                                        true,
                                        135,
                                        "Vắng, Lê Văn Quyền làm thay"),
                                new UnitBoardView.OfficialLine(
                                        "2", "Lê Văn Quyền", "2", "/desk", "0", "/desk", false, null, ""))
                        : List.of(),
                List.of(
                        steps("Quá hạn lâu nhất", true, late, "Xem tất cả việc quá hạn"),
                        steps("Đến hạn hôm nay", false, List.of(), "")),
                units(),
                grave
                        ? List.of(
                                new UnitBoardView.UnitLine(OFFICE, "/desk", "300+", "12", true, "4", "9", hours(-70)),
                                new UnitBoardView.UnitLine("Phòng Tư pháp", "/desk", "3", "0", false, "0", "0", null))
                        : List.of(),
                grave
                        ? List.of(new WaitingDay(
                                LocalDate.of(2026, 11, 27), 48, Duration.ofMinutes(12), Duration.ofMinutes(41)))
                        : List.of(),
                List.of(),
                problems);
    }

    private static UnitBoardView noHead() {
        return new UnitBoardView(
                "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    private static UnitBoardView.StepList steps(String title, boolean late, List<InboxView.Line> lines, String more) {
        var takers = List.of(Choice.of("7", "Trần Thị Lan (0 việc)"), Choice.of("8", "Lê Văn Quyền (12 việc)"));
        return new UnitBoardView.StepList(
                title,
                late,
                lines.stream().map(line -> new UnitBoardView.Row(line, takers)).toList(),
                lines.isEmpty() ? null : "/desk",
                more);
    }

    private static SearchView search(List<SearchView.Line> lines) {
        var form = new SearchForm("tôn nữ", null, "true", null, null, null, null);
        return new SearchView(
                form,
                List.of(Choice.of("RETURNED", "Đã trả kết quả")),
                units(),
                lines,
                "/desk/search?next=x",
                List.of());
    }

    private static SearchView search(String from) {
        var form = new SearchForm("tôn nữ", null, null, null, null, from, null);
        var problems = List.of(new Problem("from", "Ngày này không có."));
        return new SearchView(form, List.of(), units(), List.of(), null, problems);
    }

    private static SearchView.Line found(boolean running) {
        return new SearchView.Line(
                "/desk", CODE, PROCEDURE, NAME, OFFICE, "Đang xử lý", Tone.ACTIVE, hours(-99), hours(-9), running);
    }
}
