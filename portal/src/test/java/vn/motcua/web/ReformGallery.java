// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.motcua.agency.Level;
import vn.motcua.agency.UnitKind;
import vn.motcua.dossier.Recounts;
import vn.motcua.reform.Reform.Kind;
import vn.motcua.reform.Reform.State;
import vn.motcua.reform.ReformPlan;
import vn.motcua.setup.Comparison;
import vn.motcua.setup.SetupProblem;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.admin.calendar.CalendarForm;
import vn.motcua.web.admin.calendar.CalendarView;
import vn.motcua.web.admin.calendar.LookView;
import vn.motcua.web.admin.reform.NewReformForm;
import vn.motcua.web.admin.reform.NewReformView;
import vn.motcua.web.admin.reform.PlacesView;
import vn.motcua.web.admin.reform.ReformView;
import vn.motcua.web.admin.reform.ReformsView;
import vn.motcua.web.admin.setup.ComparisonView;
import vn.motcua.web.admin.setup.SetupView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;

/** The gallery's pages of reforms. */
final class ReformGallery {

    private static final Instant NOW = GalleryClock.NOW;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String ID = "01a2058f-113a-77d0-826d-c3c49755c3d8";
    private static final String TITLE =
            "Sáp nhập Sở Tài nguyên và Môi trường, Sở Nông nghiệp và Phát triển nông thôn thành Sở Nông nghiệp và Môi trường";
    private static final String WHO = "Công Tằng Tôn Nữ Thị Hoàng Phương Nguyên D'Hoa";
    private static final List<Problem> NOTHING = List.of();

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("reforms", () -> new Show("admin/reform/reforms", reforms())),
            Map.entry("reforms-none", () -> new Show("admin/reform/reforms", new ReformsView(List.of()))),
            Map.entry("reform-new-rename", () -> new Show("admin/reform/new", begun(Kind.RENAME, NOTHING))),
            Map.entry("reform-new-merge", () -> new Show("admin/reform/new", begun(Kind.MERGE, NOTHING))),
            Map.entry(
                    "reform-new-merge-error",
                    () -> new Show(
                            "admin/reform/new",
                            begun(
                                    Kind.MERGE,
                                    List.of(
                                            new Problem("unit", "Hãy chọn ít nhất hai đơn vị."),
                                            new Problem("name", "Hãy điền tên."),
                                            new Problem("from", "Hãy ghi một ngày có thật."))))),
            Map.entry(
                    "reform-new-split",
                    () -> new Show(
                            "admin/reform/new",
                            begun(Kind.SPLIT, List.of(new Problem("parts", "Hãy điền tên các đơn vị mới."))))),
            Map.entry("reform-new-found", () -> new Show("admin/reform/new", begun(Kind.FOUND, NOTHING))),
            Map.entry("reform-new-close", () -> new Show("admin/reform/new", begun(Kind.CLOSE, NOTHING))),
            Map.entry("reform-draft", () -> new Show("admin/reform/reform", reform(State.DRAFT, true, NOTHING))),
            Map.entry("reform-draft-wrong", () -> new Show("admin/reform/reform", reform(State.DRAFT, false, NOTHING))),
            Map.entry(
                    "reform-draft-error",
                    () -> new Show(
                            "admin/reform/reform",
                            reform(
                                    State.DRAFT,
                                    true,
                                    List.of(
                                            new Problem("watchword", "Chưa đúng. Hãy gõ H57.07."),
                                            new Problem("title", "Hãy điền tên gọi của lần sắp xếp."))))),
            Map.entry("reform-planned", () -> new Show("admin/reform/reform", reform(State.PLANNED, true, NOTHING))),
            Map.entry("reform-done", () -> new Show("admin/reform/reform", reform(State.DONE, true, NOTHING))),
            Map.entry("calendar", () -> new Show("admin/calendar/calendar", calendar("", NOTHING))),
            Map.entry("calendar-unit", () -> new Show("admin/calendar/calendar", calendar("H57.104", NOTHING))),
            Map.entry(
                    "calendar-error",
                    () -> new Show(
                            "admin/calendar/calendar",
                            calendar(
                                    "H57.104",
                                    List.of(
                                            new Problem("date", "Hãy ghi một ngày có thật."),
                                            new Problem("list", "Dòng 2, kind: đang ghi “KING”, cần là HOLIDAY"),
                                            new Problem("week-1", "Hãy ghi giờ như 07:00-11:30."))))),
            Map.entry("calendar-look", () -> new Show("admin/calendar/look", look(12))),
            Map.entry("calendar-look-none", () -> new Show("admin/calendar/look", look(0))),
            Map.entry("setup", () -> new Show("admin/setup/setup", setup(NOTHING))),
            Map.entry(
                    "setup-error",
                    () -> new Show(
                            "admin/setup/setup", setup(List.of(new Problem("file", "Không đọc được tệp nén này."))))),
            Map.entry("setup-look", () -> new Show("admin/setup/comparison", compared(List.of()))),
            Map.entry(
                    "setup-look-wrong",
                    () -> new Show(
                            "admin/setup/comparison",
                            compared(List.of(new SetupProblem(
                                    "procedures/1.001193/handling.json",
                                    "rules[0].receives",
                                    "H99 <b>",
                                    "the code of a unit that is there"))))),
            Map.entry(
                    "setup-look-same",
                    () -> new Show(
                            "admin/setup/comparison",
                            new ComparisonView(
                                    ID, "tỉnh.zip", new Comparison(List.of(), List.of(), 900, List.of(), List.of())))),
            Map.entry("reform-places", () -> new Show("admin/reform/places", places(true))),
            Map.entry("reform-places-none", () -> new Show("admin/reform/places", places(false))));

    private ReformGallery() {}

    private static ReformsView reforms() {
        return new ReformsView(List.of(
                new ReformsView.Line("/admin", TITLE, "Sáp nhập", DAY, "Chờ đến ngày", Tone.NEEDED, 0),
                new ReformsView.Line("/admin", "Đổi tên <b>", "Đổi tên", DAY, "Đã xong", Tone.GOOD, 12_345)));
    }

    private static NewReformView begun(Kind kind, List<Problem> problems) {
        var form = new NewReformForm(
                kind.name(),
                List.of("H57.07 Sở Tài nguyên và Môi trường"),
                "",
                "Nghị quyết 18/NQ-HĐND",
                "2027-01-01",
                "",
                "",
                "",
                "Phường Một\nPhường Hai",
                "H57",
                "DIVISION",
                "",
                true);
        return new NewReformView(form, takers(), kinds(), levels(), problems);
    }

    private static List<Choice> takers() {
        return List.of(
                Choice.of("H57.21", "H57.21 Sở Nông nghiệp và Môi trường"), Choice.of("H57.22", "H57.22 Sở kia"));
    }

    private static List<Choice> kinds() {
        return List.of(Choice.of("DEPARTMENT", "Sở"), Choice.of("DIVISION", "Phòng"));
    }

    private static List<Choice> levels() {
        return List.of(Choice.of("PROVINCE", "Cấp tỉnh"), Choice.of("COMMUNE", "Cấp xã"));
    }

    private static ReformView reform(State state, boolean isPossible, List<Problem> problems) {
        return new ReformView(
                ID,
                TITLE,
                "Nghị quyết 18/NQ-HĐND ngày 20/11/2026",
                DAY,
                !isPossible,
                state,
                "Bản nháp",
                Tone.QUIET,
                "Sáp nhập",
                3,
                "H57.07",
                List.of(new ReformPlan.Founded(
                        "H57.21",
                        UnitKind.DEPARTMENT,
                        Level.PROVINCE,
                        "Sở Nông nghiệp và Môi trường",
                        "Department of Agriculture and Environment",
                        "",
                        "",
                        "")),
                List.of(new ReformView.RenamedLine(
                        "Sở Nội vụ", new ReformPlan.Renamed("H57.03", "Sở Nội vụ và Lao động", "", "", ""))),
                List.of(
                        new ReformView.GivingLine(
                                "H57.07",
                                "Sở Tài nguyên và Môi trường",
                                true,
                                "H57.21",
                                List.of(new ReformView.Given(
                                        "1.004194", "1.004194 Cấp giấy phép môi trường", "H57.22")),
                                List.of(new ReformView.Given(ID + " LEADER", WHO + ", lãnh đạo", "-"))),
                        new ReformView.GivingLine(
                                "H57.08",
                                "Sở Nông nghiệp",
                                false,
                                "",
                                List.of(new ReformView.Given("2.000205", "2.000205 Đăng ký", "")),
                                List.of())),
                state.isAhead() ? List.of(Row.of("Hồ sơ đang giải quyết chuyển đi", "1234")) : List.of(),
                isPossible ? List.of() : List.of("Đơn vị nhận H57.99 không tồn tại vào ngày đó."),
                List.of("Ở H57.21 Sở Nông nghiệp và Môi trường sẽ không có ai là văn thư."),
                1234,
                takers(),
                takers(),
                kinds(),
                levels(),
                List.of(
                        new ReformView.Happened(NOW, WHO, "Lập kế hoạch"),
                        new ReformView.Happened(NOW, "", "Tổ chức mới có hiệu lực")),
                problems);
    }

    private static CalendarForm form() {
        return new CalendarForm(
                "LIST",
                "H57.104",
                2027,
                "2027-02-06",
                "HOLIDAY",
                "Tết <b>",
                "",
                "",
                "",
                "2027-01-01,HOLIDAY,Tết",
                "2027-01-01",
                List.of("07:00-11:30,13:30-17:00", "", "", "", "", "07:00-11:30", ""),
                false);
    }

    private static LookView look(int dossiers) {
        return new LookView(
                form(),
                "Ủy ban nhân dân phường Thuận Hóa",
                "/admin/calendars",
                List.of("01/01/2027: Nghỉ lễ, tết, Tết Dương lịch"),
                new Recounts.Extent(dossiers, dossiers, dossiers * 3));
    }

    private static CalendarView calendar(String unit, List<Problem> problems) {
        var cells = IntStream.rangeClosed(1, 28)
                .mapToObj(day -> new CalendarView.Cell(
                        day,
                        day == 6
                                ? "HOLIDAY"
                                : day == 13 ? "MAKE_UP" : day == 17 ? "OWN_HOURS" : day % 7 > 5 ? "OFF" : "WORK",
                        day == 6 ? "Tết Nguyên đán" : ""))
                .toList();
        var weeks = IntStream.range(0, 4)
                .mapToObj(week -> cells.subList(week * 7, week * 7 + 7))
                .toList();
        return new CalendarView(
                unit,
                unit.isEmpty() ? "Mọi đơn vị" : "Ủy ban nhân dân phường Thuận Hóa",
                2027,
                !unit.isEmpty(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new CalendarView.Month(month, weeks))
                        .toList(),
                unit.isEmpty()
                        ? List.of()
                        : List.of(
                                new CalendarView.DayLine(
                                        LocalDate.of(2027, 2, 6), "Nghỉ lễ, tết", "Tết Nguyên đán", "", false),
                                new CalendarView.DayLine(
                                        LocalDate.of(2027, 2, 13), "Làm bù", "Làm bù", "thay cho 05/02/2027", true)),
                List.of("Thứ Hai – Thứ Sáu: 07:00-11:30, 13:30-17:00"),
                unit.isEmpty() ? List.of() : List.of(new CalendarView.PeriodLine(DAY, "Thứ Bảy: 07:00-11:30")),
                form(),
                takers(),
                List.of(Choice.of("HOLIDAY", "Nghỉ lễ, tết"), Choice.of("MAKE_UP", "Làm bù")),
                problems);
    }

    private static SetupView setup(List<Problem> problems) {
        return new SetupView(List.of("units", "hours", "calendars", "processes", "procedures"), problems);
    }

    private static ComparisonView compared(List<SetupProblem> problems) {
        var many = IntStream.range(0, 250)
                .mapToObj(number -> "units/H57." + (100 + number) + ".json")
                .toList();
        return new ComparisonView(
                ID,
                "Thiết lập của tỉnh <mới>.zip",
                new Comparison(
                        List.of("processes/đường-dài-rất-dài-của-một-quy-trình-có-tên-dài-không-xuống-dòng.bpmn"),
                        List.of("procedures/1.001193/handling.json"),
                        900,
                        many,
                        problems));
    }

    private static PlacesView places(boolean some) {
        return new PlacesView(
                ID,
                TITLE,
                3,
                "H57.07",
                "Sở Tài nguyên và Môi trường",
                "Sở Nông nghiệp và Môi trường",
                some
                        ? List.of(
                                new PlacesView.Line("H57.07-261120-0001", "Cấp giấy phép môi trường", NOW, "H57.22"),
                                new PlacesView.Line("H57.07-261120-0002", TITLE, NOW, ""))
                        : List.of(),
                takers(),
                some ? "/admin" : null,
                NOTHING);
    }
}
