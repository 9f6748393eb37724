// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.desk.Column;
import vn.motcua.dossier.Contest;
import vn.motcua.factor.Standing;
import vn.motcua.form.FormView;
import vn.motcua.form.Summary;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Refusal;
import vn.motcua.queue.Appointment;
import vn.motcua.queue.Crowd;
import vn.motcua.queue.Place;
import vn.motcua.queue.Purpose;
import vn.motcua.queue.Ticket;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.admin.AccountListLookView;
import vn.motcua.web.admin.AccountListView;
import vn.motcua.web.admin.AccountView;
import vn.motcua.web.admin.AccountsView;
import vn.motcua.web.admin.AdminView;
import vn.motcua.web.admin.DoubtsView;
import vn.motcua.web.admin.HealthView;
import vn.motcua.web.admin.ImportLine;
import vn.motcua.web.admin.ImportRunView;
import vn.motcua.web.admin.ImportsView;
import vn.motcua.web.admin.NewOfficerForm;
import vn.motcua.web.admin.PostForm;
import vn.motcua.web.admin.RequirementsView;
import vn.motcua.web.admin.RetentionView;
import vn.motcua.web.admin.UnitsView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;
import vn.motcua.web.hall.BoardView;
import vn.motcua.web.hall.HallsView;
import vn.motcua.web.hall.KioskView;
import vn.motcua.web.hall.TicketView;
import vn.motcua.web.officer.ContestAnswerView;
import vn.motcua.web.officer.ContestsView;
import vn.motcua.web.officer.CounterView;
import vn.motcua.web.officer.DeskDossierView;
import vn.motcua.web.officer.MoveField;
import vn.motcua.web.officer.MoveView;
import vn.motcua.web.officer.ReceivedView;
import vn.motcua.web.officer.ReceptionView;
import vn.motcua.web.officer.RegisterView;
import vn.motcua.web.officer.WindowChoiceView;
import vn.motcua.web.officer.WindowView;
import vn.motcua.web.officer.board.UnitBoardView;
import vn.motcua.web.officer.inbox.AbsenceForm;
import vn.motcua.web.officer.inbox.AbsenceView;
import vn.motcua.web.officer.inbox.ArrangeView;
import vn.motcua.web.officer.inbox.BatchView;
import vn.motcua.web.officer.inbox.DeskBar;
import vn.motcua.web.officer.inbox.InboxView;
import vn.motcua.web.officer.inbox.LabelTag;
import vn.motcua.web.officer.inbox.ResultsView;
import vn.motcua.web.officer.inbox.SearchForm;
import vn.motcua.web.officer.inbox.SearchView;
import vn.motcua.web.officer.inbox.TodayView;
import vn.motcua.web.open.ProgressView;

/** The gallery's pages of officials and of the administrator. */
final class DeskGallery {

    private static final Instant NOW = GalleryClock.NOW;
    private static final String CODE = "H57.16.003-261120-0001";
    private static final String PROCEDURE =
            "Cấp giấy phép hoạt động trang thông tin điện tử tổng hợp của các cơ quan, tổ chức, doanh nghiệp đóng trên địa bàn";
    private static final String OFFICE = "Trung tâm Phục vụ hành chính công – Ủy ban nhân dân phường Thuận Hóa";
    private static final String NAME = "Công Tằng Tôn Nữ Thị Hoàng Phương Nguyên D'Hoa";
    private static final List<Problem> NOTHING = List.of();
    private static final Crowd QUIET = new Crowd(0, 0, 0, 0, null, Duration.ZERO, null);
    private static final Crowd BUSY =
            new Crowd(12, 48, 3, 4, Duration.ofMinutes(14), Duration.ofMinutes(75), Duration.ofMinutes(22));

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("contests", () -> new Show("officer/contests", contests(true))),
            Map.entry("contests-empty", () -> new Show("officer/contests", contests(false))),
            Map.entry("contest", () -> new Show("officer/contest", contest(List.of()))),
            Map.entry(
                    "contest-error",
                    () -> new Show("officer/contest", contest(List.of(new Problem("finding", "Hãy chọn kết luận"))))),
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
            Map.entry("results", () -> new Show("officer/results", results())),
            Map.entry("today", () -> new Show("officer/today", today(List.of(deed("1"), deed(null))))),
            Map.entry("today-none", () -> new Show("officer/today", today(List.of()))),
            Map.entry("absence", () -> new Show("officer/absence", absence(true, NOTHING))),
            Map.entry("absence-nobody", () -> new Show("officer/absence", absence(false, NOTHING))),
            Map.entry(
                    "absence-error",
                    () -> new Show("officer/absence", absence(true, wrong("to", "Ngày cuối phải sau ngày đầu.")))),
            Map.entry(
                    "board-unit",
                    () -> new Show("officer/board", head(lines(false).subList(0, 1), NOTHING))),
            Map.entry("board-unit-quiet", () -> new Show("officer/board", head(List.of(), NOTHING))),
            Map.entry(
                    "board-unit-error",
                    () -> new Show(
                            "officer/board",
                            head(
                                    lines(false).subList(0, 1),
                                    List.of(
                                            new Problem("at", "Hãy chọn ít nhất một việc trong danh sách."),
                                            new Problem("officer", "Giao cho ai?"))))),
            Map.entry("board-none", () -> new Show("officer/board", noHead())),
            Map.entry("search", () -> new Show("officer/search", search(List.of(found(true), found(false))))),
            Map.entry("search-none", () -> new Show("officer/search", search(List.of()))),
            Map.entry("dossier", () -> new Show("officer/dossier", dossier())),
            Map.entry("move", () -> new Show("officer/move", move(NOTHING, false))),
            Map.entry("move-error", () -> new Show("officer/move", move(wrong("text", "Hãy điền chỗ này."), false))),
            Map.entry("move-nobody", () -> new Show("officer/move", move(NOTHING, true))),
            Map.entry("register", () -> new Show("officer/register", register(units(), NOTHING))),
            Map.entry(
                    "register-error",
                    () -> new Show(
                            "officer/register", register(units(), wrong("until", "Ngày cuối phải sau ngày đầu.")))),
            Map.entry("register-none", () -> new Show("officer/register", register(List.of(), NOTHING))),
            Map.entry("counter", () -> new Show("officer/counter", new CounterView("", procedures(), true))),
            Map.entry("counter-none", () -> new Show("officer/counter", new CounterView("xyz", List.of(), true))),
            Map.entry("counter-closed", () -> new Show("officer/counter", new CounterView("", List.of(), false))),
            Map.entry("reception", () -> new Show("officer/reception", reception(NOTHING, null, null))),
            Map.entry("reception-found", () -> new Show("officer/reception", reception(NOTHING, "true", null))),
            Map.entry("reception-card", () -> new Show("officer/reception", reception(NOTHING, "card", null))),
            Map.entry(
                    "reception-error",
                    () -> new Show(
                            "officer/reception",
                            reception(wrong("applicant.name", "Xin điền họ tên chủ hồ sơ."), "false", CODE))),
            Map.entry(
                    "received", () -> new Show("officer/received", new ReceivedView(CODE, PROCEDURE, NAME, hours(50)))),
            Map.entry("window-choice", () -> new Show("officer/window-choice", windows(units(), NOTHING))),
            Map.entry("window-choice-none", () -> new Show("officer/window-choice", windows(List.of(), NOTHING))),
            Map.entry(
                    "window-choice-error",
                    () -> new Show("officer/window-choice", windows(units(), wrong("number", "Hãy điền số quầy.")))),
            Map.entry("window", () -> new Show("officer/window", window(ticket(7, Ticket.State.CALLED)))),
            Map.entry("window-free", () -> new Show("officer/window", window(null))),
            Map.entry("halls", () -> new Show("hall/halls", halls())),
            Map.entry("kiosk", () -> new Show("hall/kiosk", kiosk(null, NOTHING))),
            Map.entry("kiosk-closed", () -> new Show("hall/kiosk", kiosk(hours(12), NOTHING))),
            Map.entry("kiosk-error", () -> new Show("hall/kiosk", kiosk(null, wrong("code", "Không có mã này.")))),
            Map.entry("ticket", () -> new Show("hall/ticket", place(ticket(9, Ticket.State.WAITING), 4))),
            Map.entry("ticket-called", () -> new Show("hall/ticket", place(ticket(9, Ticket.State.CALLED), 0))),
            Map.entry("ticket-over", () -> new Show("hall/ticket", place(ticket(9, Ticket.State.ABSENT), 0))),
            Map.entry("board", () -> new Show("hall/board", board(List.of(ticket(7, Ticket.State.CALLED))))),
            Map.entry("board-empty", () -> new Show("hall/board", board(List.of()))),
            Map.entry("admin-health", () -> new Show("admin/health", health())),
            Map.entry("admin", () -> new Show("admin/overview", new AdminView(figures(), List.of(run(3), run(0))))),
            Map.entry("admin-fresh", () -> new Show("admin/overview", new AdminView(figures(), List.of()))),
            Map.entry("admin-imports", () -> new Show("admin/imports", new ImportsView(List.of(run(3), run(0))))),
            Map.entry("admin-import", () -> new Show("admin/import", new ImportRunView(run(300), refusals()))),
            Map.entry("admin-import-clean", () -> new Show("admin/import", new ImportRunView(run(0), List.of()))),
            Map.entry("admin-doubts", () -> new Show("admin/doubts", doubts())),
            Map.entry("admin-doubts-none", () -> new Show("admin/doubts", new DoubtsView(List.of(), null, true))),
            Map.entry("admin-units", () -> new Show("admin/units", unitTree(true))),
            Map.entry("admin-units-none", () -> new Show("admin/units", unitTree(false))),
            Map.entry("admin-accounts", () -> new Show("admin/accounts", accounts(NOTHING))),
            Map.entry(
                    "admin-accounts-error",
                    () -> new Show("admin/accounts", accounts(wrong("login", "Tên đăng nhập này đã có người dùng.")))),
            Map.entry("admin-second-factor", () -> new Show("admin/second-factor", requirements())),
            Map.entry("admin-retention", () -> new Show("admin/retention", retention(true, NOTHING))),
            Map.entry(
                    "admin-retention-error",
                    () -> new Show(
                            "admin/retention", retention(false, wrong("amount-DRAFTS", "Thời hạn này quá ngắn.")))),
            Map.entry("admin-list", () -> new Show("admin/account-list", new AccountListView(NOTHING))),
            Map.entry(
                    "admin-list-error",
                    () -> new Show("admin/account-list", new AccountListView(wrong("file", "Hãy chọn tệp.")))),
            Map.entry("admin-list-look", () -> new Show("admin/account-list-look", listLook(false))),
            Map.entry("admin-list-taken", () -> new Show("admin/account-list-look", listLook(true))),
            Map.entry("admin-account", () -> new Show("admin/account", account(true, NOTHING))),
            Map.entry(
                    "admin-account-error",
                    () -> new Show(
                            "admin/account",
                            account(
                                    false,
                                    List.of(
                                            new Problem("role", "Hãy chọn một vai trò."),
                                            new Problem("unit", "Không có đơn vị nào mang mã này."),
                                            new Problem("password", "Mật khẩu quá ngắn."))))));

    private DeskGallery() {}

    static TreeSet<String> names() {
        var names = new TreeSet<>(PAGES.keySet());
        names.addAll(ProcessGallery.PAGES.keySet());
        names.addAll(CatalogueGallery.PAGES.keySet());
        names.addAll(ReformGallery.PAGES.keySet());
        names.addAll(SurveyGallery.PAGES.keySet());
        names.addAll(SecurityGallery.PAGES.keySet());
        names.addAll(PaperGallery.PAGES.keySet());
        return names;
    }

    static @Nullable Supplier<Show> find(String name) {
        return Stream.of(
                        PAGES,
                        ProcessGallery.PAGES,
                        CatalogueGallery.PAGES,
                        ReformGallery.PAGES,
                        SurveyGallery.PAGES,
                        SecurityGallery.PAGES,
                        PaperGallery.PAGES)
                .filter(pages -> pages.containsKey(name))
                .map(pages -> pages.get(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Problem> wrong(String field, String text) {
        return List.of(new Problem(field, text));
    }

    private static Instant hours(long hours) {
        return NOW.plusSeconds(hours * 3600);
    }

    private static List<Choice> units() {
        return List.of(Choice.of("H57.104", OFFICE), Choice.of("H57.105", "Ủy ban nhân dân phường Phú Xuân"));
    }

    private static InboxView inbox(String tray, List<InboxView.Line> lines) {
        return new InboxView(
                tray,
                tabs(tray),
                new InboxView.Asked("", "", "", "", "", "", false, "tray=" + tray, "/desk?tray=" + tray),
                new InboxView.Offered(units(), units(), units(), List.of(), units()),
                List.copyOf(Column.usual()),
                lines,
                "/desk?next=x",
                "/desk",
                List.of(),
                false,
                true);
    }

    private static InboxView narrowed(List<InboxView.Line> lines) {
        return new InboxView(
                "UNIT",
                tabs("UNIT"),
                new InboxView.Asked("H57.104", "LATE", "x", "1", NAME, "2", true, "tray=UNIT", "/desk"),
                new InboxView.Offered(units(), units(), units(), labels(), units()),
                List.of(Column.values()),
                lines,
                null,
                null,
                List.of(NAME),
                true,
                false);
    }

    private static List<Choice> labels() {
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

    private static List<InboxView.Line> lines(boolean waiting) {
        return List.of(
                line(1, -70, Tone.ACTIVE, waiting), line(2, 2, Tone.NEEDED, waiting), line(3, 90, Tone.GOOD, waiting));
    }

    private static InboxView.Line line(int number, long due, Tone tone, boolean waiting) {
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

    private static final LabelTag LABEL =
            new LabelTag("2", "Hỏi lại chị Hà, Phòng Tư pháp – hộ tịch", "mc-label--gold");

    private static DeskBar bar() {
        return new DeskBar(
                CODE,
                "tray=ALL",
                "/desk?tray=ALL",
                "/desk/next?list=x",
                new Link(CODE, "/desk"),
                List.of(LABEL),
                labels());
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
                List.of(look(null), look("bước này phải chọn hướng xử lý riêng.")),
                kind.equals("ASSIGN") ? units() : List.of(),
                List.of(Choice.of("COUNTER", "Tại quầy")),
                "",
                problems);
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
                        new UnitBoardView.Figure("Chưa ai nhận", "3", null, false),
                        new UnitBoardView.Figure("Chờ người nộp bổ sung", "7", "/desk", false)),
                hours(-70),
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
                late,
                grave ? "/desk" : null,
                units(),
                grave
                        ? List.of(
                                new UnitBoardView.UnitLine(OFFICE, "/desk", "300+", "12", true, "4", "9", hours(-70)),
                                new UnitBoardView.UnitLine("Phòng Tư pháp", "/desk", "3", "0", false, "0", "0", null))
                        : List.of(),
                List.of(),
                problems);
    }

    private static UnitBoardView noHead() {
        return new UnitBoardView(
                "", "", List.of(), List.of(), List.of(), null, List.of(), List.of(), null, List.of(), List.of(),
                List.of(), List.of());
    }

    private static SearchView search(List<SearchView.Line> lines) {
        var form = new SearchForm("tôn nữ", null, true, null, null, null, null);
        return new SearchView(
                form, List.of(Choice.of("RETURNED", "Đã trả kết quả")), units(), lines, "/desk/search?next=x");
    }

    private static SearchView.Line found(boolean running) {
        return new SearchView.Line(
                "/desk", CODE, PROCEDURE, NAME, OFFICE, "Đang xử lý", Tone.ACTIVE, hours(-99), hours(-9), running);
    }

    private static ContestsView contests(boolean some) {
        return new ContestsView(
                some
                        ? List.of(
                                new ContestsView.Line(CODE, PROCEDURE, OFFICE, hours(-50), hours(40), false),
                                new ContestsView.Line(CODE, PROCEDURE, OFFICE, hours(-300), hours(-20), true))
                        : List.of());
    }

    private static ContestAnswerView contest(List<Problem> problems) {
        var contest = new Contest(
                UUID.fromString("01990000-0000-7000-8000-000000000009"),
                CODE,
                "1.001193",
                PROCEDURE,
                "H57.104",
                "Giấy chứng sinh tôi gửi là bản chính, không phải bản chụp.",
                List.of(),
                hours(-50),
                hours(30),
                null);
        return new ContestAnswerView(
                contest,
                PROCEDURE,
                OFFICE,
                List.of(new Link("chung-sinh.pdf", "/desk")),
                true,
                List.of(
                        new Choice("UPHELD", "Khiếu nại đúng", "Đơn vị sửa lại."),
                        new Choice("REJECTED", "Khiếu nại không đúng", "Nói rõ căn cứ.")),
                "",
                "",
                problems);
    }

    private static DeskDossierView dossier() {
        return new DeskDossierView(
                CODE,
                PROCEDURE,
                "Đang xử lý",
                Tone.ACTIVE,
                true,
                true,
                hours(-3),
                List.of(Row.of("Họ và tên", NAME), Row.of("Địa chỉ", "12 Lê Lợi, phường Thuận Hóa, thành phố Huế")),
                answers(),
                List.of(
                        new DeskDossierView.PaperLine(
                                "Giấy chứng sinh",
                                "nộp kèm hồ sơ",
                                "1 bản chính, 0 bản sao",
                                List.of(new DeskDossierView.FileLine(
                                        "ảnh chụp giấy chứng sinh.png", "/static/images/mark.svg", true))),
                        new DeskDossierView.PaperLine("Tờ khai", "nộp kèm hồ sơ", "1 bản chính, 0 bản sao", List.of())),
                List.of(moves()),
                List.of(step(Tone.GOOD, hours(-40)), step(Tone.BAD, null)),
                List.of(new DeskDossierView.AskedLine(
                        "Yêu cầu bổ sung",
                        List.of("Giấy chứng sinh: ảnh bị mờ"),
                        hours(-20),
                        hours(20),
                        null,
                        List.of())),
                List.of(new DeskDossierView.HeldLine(NAME, hours(-50), hours(-40), 600)),
                600,
                List.of(new DeskDossierView.HappenedLine(hours(-50), "Tiếp nhận hồ sơ", NAME, "Đủ giấy tờ.")),
                List.of(new Link("Giấy tiếp nhận và hẹn trả kết quả", "/desk")),
                new ProgressView.Pictures(Gallery.PICTURE, Gallery.PICTURE),
                true,
                2,
                bar());
    }

    private static DeskDossierView.MoveGroup moves() {
        return new DeskDossierView.MoveGroup(
                "Thẩm định hồ sơ",
                hours(4),
                List.of(
                        new DeskDossierView.MoveButton("Hoàn thành bước này", "COMPLETE", "1", "/desk", true),
                        new DeskDossierView.MoveButton("Nhận việc", "CLAIM", "1", null, false)),
                List.of(new DeskDossierView.MoveButton("Dừng xử lý", "STOP", "1", "/desk", false)));
    }

    private static DeskDossierView.StepLine step(Tone tone, @Nullable Instant closed) {
        return new DeskDossierView.StepLine(
                "Thẩm định hồ sơ",
                OFFICE,
                NAME,
                "đang làm",
                tone,
                hours(-60),
                hours(-1),
                closed,
                95,
                480,
                "Đã kiểm tra thực địa.");
    }

    private static Summary answers() {
        var rows = List.of(
                new Summary.Row("name", "Thành viên 1", "Họ, chữ đệm, tên", NAME),
                new Summary.Row("born", "", "Ngày sinh", ""));
        return new Summary("Khai sinh", List.of(new Summary.Part("child", "Người được khai sinh", rows)));
    }

    private static MoveView move(List<Problem> problems, boolean nobody) {
        var error = problems.isEmpty() ? null : problems.getFirst().text();
        var yes = List.of(Choice.of("GRANTED", "Đồng ý, cấp kết quả"), Choice.of("REFUSED", "Không đồng ý"));
        return new MoveView(
                CODE,
                PROCEDURE,
                NAME,
                "DECIDE",
                "1",
                "Ký duyệt",
                "Quyết định",
                "Người nộp sẽ đọc nguyên văn nội dung này.",
                true,
                true,
                nobody,
                List.of(
                        new MoveField("lacks", MoveField.Widget.HEADING, "Giấy tờ", "Viết rõ.", "", List.of(), null),
                        new MoveField("decision", MoveField.Widget.RADIOS, "Quyết định", null, "", yes, error),
                        new MoveField("text", MoveField.Widget.TEXT, "Nội dung", null, "", List.of(), error),
                        new MoveField("unit", MoveField.Widget.SELECT, "Đơn vị", null, "", units(), error),
                        new MoveField("dueAt", MoveField.Widget.DATE, "Trước ngày", null, "", List.of(), error),
                        new MoveField("amount", MoveField.Widget.MONEY, "Số tiền (đồng)", null, "", List.of(), error),
                        new MoveField("files", MoveField.Widget.FILES, "Tệp", null, "", List.of(), error)),
                new MoveView.Questions(PaperGallery.form(), List.of(PaperGallery.question(error))),
                PaperGallery.panel(),
                PaperGallery.phrases(),
                "",
                "/desk/dossiers/" + CODE,
                problems);
    }

    private static RegisterView register(List<Choice> units, List<Problem> problems) {
        return new RegisterView(units, "", "2026-11-01", "2026-11-23", problems);
    }

    private static List<CounterView.Line> procedures() {
        return List.of(new CounterView.Line("1.001193", PROCEDURE, "Hộ tịch", "/counter/1.001193"));
    }

    private static ReceptionView reception(List<Problem> problems, @Nullable String person, @Nullable String before) {
        return new ReceptionView(
                "1.001193",
                PROCEDURE,
                "3 ngày làm việc",
                "H57.104",
                units(),
                "key",
                Map.of("collect", "COUNTER"),
                person,
                new FormView(
                        "Tờ khai",
                        List.of(new FormView.PageView("one", "Người được khai sinh", null, List.of(), "")),
                        List.of(),
                        new FormView.Words("Còn chỗ chưa đúng", "Lỗi", "(không bắt buộc)", "Chọn", "Sửa", "Chưa có")),
                List.of(
                        new ReceptionView.PaperLine(
                                "p1", "Giấy chứng sinh", "Nếu không có thì làm văn bản", 1, 0, true, "", 0),
                        new ReceptionView.PaperLine("p2", "Giấy tờ tùy thân", "", 0, 1, false, "", 2)),
                new ReceptionView.PaperLine("authority", "Giấy tờ chứng minh quyền nộp thay", "", 0, 0, false, "", 0),
                List.of(Choice.of("PARENT", "cha, mẹ của người chưa đủ 18 tuổi")),
                List.of(Choice.of("COUNTER", "Tại quầy"), Choice.of("POST", "Qua bưu điện")),
                problems,
                before);
    }

    private static WindowChoiceView windows(List<Choice> halls, List<Problem> problems) {
        return new WindowChoiceView(halls, "H57.104", problems.isEmpty() ? "" : "x", problems);
    }

    private static WindowView window(@Nullable Ticket served) {
        return served == null
                ? new WindowView("H57.104", OFFICE, 3, null, List.of(), List.of(), List.of(), QUIET)
                : new WindowView(
                        "H57.104",
                        OFFICE,
                        3,
                        served,
                        List.of(ticket(8, Ticket.State.WAITING), ticket(9, Ticket.State.WAITING)),
                        List.of(ticket(5, Ticket.State.ABSENT)),
                        List.of(expected(Appointment.State.BOOKED), expected(Appointment.State.ARRIVED)),
                        BUSY);
    }

    private static Ticket ticket(int number, Ticket.State state) {
        var called = state == Ticket.State.WAITING ? null : hours(-1);
        return new Ticket(
                new UUID(0, number),
                "H57.104",
                LocalDate.of(2026, 11, 23),
                number,
                number % 2 == 0 ? Purpose.COLLECT : Purpose.FILE,
                number == 8,
                hours(-2),
                number == 9 ? hours(-1) : null,
                hours(-2),
                state,
                called == null ? null : 3,
                called,
                called,
                2,
                null);
    }

    private static Appointment expected(Appointment.State state) {
        return new Appointment(
                new UUID(1, 1),
                "H57.104",
                LocalDate.of(2026, 11, 23),
                hours(1),
                "482913",
                new UUID(1, 2),
                NAME,
                "0905000111",
                Purpose.FILE,
                state,
                null);
    }

    private static HallsView halls() {
        return new HallsView("", List.of(new HallsView.Line(OFFICE, "16 Lê Lợi, thành phố Huế", "/queue/H57.104", 12)));
    }

    private static KioskView kiosk(@Nullable Instant opensAt, List<Problem> problems) {
        return new KioskView("H57.104", OFFICE, BUSY, List.of(Purpose.values()), opensAt, "", problems);
    }

    private static TicketView place(Ticket ticket, int before) {
        return new TicketView(OFFICE, "/queue/H57.104", new Place(ticket, before, Duration.ofMinutes(18)));
    }

    private static BoardView board(List<Ticket> calls) {
        return new BoardView(OFFICE, calls, calls.isEmpty() ? QUIET : BUSY);
    }

    private static HealthView health() {
        return new HealthView(List.of(
                new HealthView.Line("Sao lưu", "Cần xem", Tone.BAD, "Chưa có bản sao lưu nào."),
                new HealthView.Line("Cơ sở dữ liệu", "Tốt", Tone.GOOD, "PostgreSQL 18.")));
    }

    private static List<AdminView.Figure> figures() {
        return List.of(
                new AdminView.Figure("thủ tục trong danh mục", 2496, "/procedures", false),
                new AdminView.Figure("thông tin cần xem lại", 1613, "/admin/doubts", true));
    }

    private static ImportLine run(int refused) {
        return new ImportLine(7, "Thủ tục hành chính", "procedures.jsonl.gz", hours(-30), 2400, 90, 6, refused);
    }

    private static List<Refusal> refusals() {
        return List.of(
                new Refusal(7, "channels[0].fees[0].amount", "-5000", "0 or a positive number"),
                new Refusal(12, "name", "", "the name of the procedure"));
    }

    private static DoubtsView doubts() {
        var line = new DoubtsView.Line("thời hạn không có đơn vị", "cách nộp thứ 1", "1");
        return new DoubtsView(
                List.of(new DoubtsView.Doubtful("1.001193", PROCEDURE, List.of(line, line))), "/x", false);
    }

    private static UnitsView unitTree(boolean full) {
        var line = new UnitsView.Line(
                "H57.104", OFFICE, "Ủy ban nhân dân", LocalDate.of(2025, 7, 1), LocalDate.of(2030, 1, 1), full ? 3 : 0);
        return new UnitsView(
                "2026-11-23",
                LocalDate.of(2026, 11, 23),
                "H57",
                List.of(new UnitsView.Step("H57", "Ủy ban nhân dân thành phố Huế")),
                full ? List.of(line) : List.of());
    }

    private static AccountsView accounts(List<Problem> problems) {
        var line = new AccountsView.Line("1", "chuyenvien.thuanhoa", NAME, List.of("Chuyên viên, " + OFFICE), true);
        var closed = new AccountsView.Line("2", "cu.thuanhoa", NAME, List.of(), false);
        return new AccountsView("", List.of(line, closed), "/x", "/y", new NewOfficerForm("", "", "", ""), problems);
    }

    private static RetentionView retention(boolean full, List<Problem> problems) {
        var drafts = new RetentionView.Line(
                "DRAFTS",
                "Hồ sơ nháp chưa nộp",
                "Tính từ lần lưu cuối.",
                "180",
                "DAYS",
                "30 ngày",
                12,
                false,
                hours(-9000),
                false);
        var codes = new RetentionView.Line(
                "SIGN_IN_CODES",
                "Mã đăng nhập một lần",
                "Chỉ còn dấu vết.",
                "1",
                "DAYS",
                "1 ngày",
                0,
                false,
                null,
                true);
        return new RetentionView(
                List.of(drafts, codes),
                List.of(Choice.of("DAYS", "ngày"), Choice.of("YEARS", "năm")),
                full ? List.of(new RetentionView.Gone(LocalDate.of(2026, 11, 28), "Hồ sơ nháp", 42)) : List.of(),
                problems);
    }

    private static AccountListLookView listLook(boolean taken) {
        var line = new AccountListLookView.Line(
                7, "hoa.le", NAME, "Chuyên viên, " + OFFICE, LocalDate.of(2026, 1, 1), null, true);
        return new AccountListLookView(
                "1",
                "can-bo-2026.csv",
                taken,
                taken ? new ImportReport(0, 0, 310, 0, List.of()) : new ImportReport(300, 10, 5, 2, refusals()),
                taken ? List.of() : List.of(line),
                taken ? List.of() : refusals(),
                taken ? 300 : 0);
    }

    private static RequirementsView requirements() {
        return new RequirementsView(
                List.of(
                        new Choice("LEADER", "Lãnh đạo cơ quan", "3 trên 12 người đã có"),
                        new Choice("ADMINISTRATOR", "Quản trị hệ thống", "2 trên 2 người đã có")),
                List.of("ADMINISTRATOR"));
    }

    private static AccountView account(boolean active, List<Problem> problems) {
        return new AccountView(
                "1",
                "chuyenvien.thuanhoa",
                NAME,
                active,
                false,
                List.of(
                        post(AccountView.When.NOW, null),
                        post(AccountView.When.TO_COME, null),
                        post(AccountView.When.PAST, LocalDate.of(2025, 6, 30))),
                new PostForm("", "", "2026-11-23", ""),
                units(),
                List.of(new Choice("LEADER", "Lãnh đạo cơ quan", "Quyết định, ký kết quả.")),
                "2026-11-23",
                active ? new Standing(NOW, 7, 2) : new Standing(null, 0, 0),
                true,
                new AccountView.Period("2026-01-01", active ? "" : "2026-06-30", !active),
                problems);
    }

    private static AccountView.PostLine post(AccountView.When when, @Nullable LocalDate to) {
        return new AccountView.PostLine(
                "H57.104", OFFICE, "SPECIALIST", "Chuyên viên", LocalDate.of(2018, 1, 1), to, when);
    }
}
