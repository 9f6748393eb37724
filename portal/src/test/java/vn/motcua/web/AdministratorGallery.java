// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static vn.motcua.web.Specimens.NAME;
import static vn.motcua.web.Specimens.NOTHING;
import static vn.motcua.web.Specimens.NOW;
import static vn.motcua.web.Specimens.OFFICE;
import static vn.motcua.web.Specimens.PROCEDURE;
import static vn.motcua.web.Specimens.hours;
import static vn.motcua.web.Specimens.units;
import static vn.motcua.web.Specimens.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.factor.Standing;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Refusal;
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
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;

/** The gallery's pages of the administrator: imports, units, accounts, what is kept, the health of the portal. */
final class AdministratorGallery {

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
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

    private AdministratorGallery() {}

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
