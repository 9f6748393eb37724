// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.admin.ImportLine;
import vn.motcua.web.admin.change.ChangesForm;
import vn.motcua.web.admin.change.ChangesView;
import vn.motcua.web.admin.procedure.BlanksView;
import vn.motcua.web.admin.procedure.Doubted;
import vn.motcua.web.admin.procedure.DraftFrame;
import vn.motcua.web.admin.procedure.DraftView;
import vn.motcua.web.admin.procedure.Input;
import vn.motcua.web.admin.procedure.NewProcedureView;
import vn.motcua.web.admin.procedure.PartView;
import vn.motcua.web.admin.procedure.ProcedurePageView;
import vn.motcua.web.admin.procedure.ProceduresView;
import vn.motcua.web.admin.procedure.Rows;
import vn.motcua.web.admin.procedure.VersionView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;

/** The gallery's pages of procedures as the administrator edits them, and of what was changed by whom. */
final class CatalogueGallery {

    private static final Instant NOW = GalleryClock.NOW;
    private static final String NAME =
            "Cấp giấy phép hoạt động trang thông tin điện tử tổng hợp của các cơ quan, tổ chức đóng trên địa bàn <Huế>";
    private static final String WHO = "Công Tằng Tôn Nữ Thị Hoàng Phương Nguyên D'Hoa";

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("changes", () -> new Show("admin/change/changes", changes(true, false))),
            Map.entry("changes-none", () -> new Show("admin/change/changes", changes(false, false))),
            Map.entry("changes-error", () -> new Show("admin/change/changes", changes(false, true))),
            Map.entry("procedures", () -> new Show("admin/procedure/procedures", procedures(true))),
            Map.entry("procedures-none", () -> new Show("admin/procedure/procedures", procedures(false))),
            Map.entry("procedure-new", () -> new Show("admin/procedure/new", begun(List.of()))),
            Map.entry(
                    "procedure-new-error",
                    () -> new Show(
                            "admin/procedure/new",
                            begun(List.of(
                                    new Problem("code", "Mã này đã có thủ tục khác dùng."),
                                    new Problem("nameVi", "Hãy ghi bằng tiếng Việt."))))),
            Map.entry("procedure", () -> new Show("admin/procedure/procedure", procedure(false, List.of()))),
            Map.entry("procedure-blanks", () -> new Show("admin/procedure/blanks", blanks(List.of()))),
            Map.entry(
                    "procedure-blanks-none",
                    () -> new Show(
                            "admin/procedure/blanks",
                            new BlanksView("1.001193", NAME, "vi", "/admin", List.of(), 2 << 20, List.of()))),
            Map.entry(
                    "procedure-blanks-error",
                    () -> new Show(
                            "admin/procedure/blanks",
                            blanks(List.of(new Problem("link-p1", "Hãy chọn tệp, hoặc điền trọn địa chỉ"))))),
            Map.entry("procedure-closed", () -> new Show("admin/procedure/procedure", procedure(true, List.of()))),
            Map.entry(
                    "procedure-error",
                    () -> new Show(
                            "admin/procedure/procedure",
                            procedure(
                                    false,
                                    List.of(
                                            new Problem("lastDay", "Ngày này đã qua."),
                                            new Problem("why", "Tối đa 500 ký tự."),
                                            new Problem("policy", "Hãy chọn ít nhất một."))))),
            Map.entry("procedure-version", () -> new Show("admin/procedure/version", version(false))),
            Map.entry("procedure-version-first", () -> new Show("admin/procedure/version", version(true))),
            Map.entry("procedure-draft", () -> new Show("admin/procedure/draft", draft(true, null, List.of()))),
            Map.entry("procedure-draft-new", () -> new Show("admin/procedure/draft", draft(false, null, List.of()))),
            Map.entry(
                    "procedure-draft-error",
                    () -> new Show(
                            "admin/procedure/draft",
                            draft(
                                    true,
                                    null,
                                    List.of(
                                            new Problem("firstDay", "Ngày này đã qua."),
                                            new Problem("remark", "Quá dài."))))),
            Map.entry("procedure-draft-newer", () -> new Show("admin/procedure/draft", draft(true, 7, List.of()))),
            Map.entry("procedure-part", () -> new Show("admin/procedure/part", part(true, null, List.of()))),
            Map.entry("procedure-part-none", () -> new Show("admin/procedure/part", part(false, null, List.of()))),
            Map.entry(
                    "procedure-part-error",
                    () -> new Show(
                            "admin/procedure/part",
                            part(true, null, List.of(new Problem("ways-0-fees-0-dong", "Mức phí không thể đúng."))))),
            Map.entry(
                    "procedure-part-elsewhere",
                    () -> new Show("admin/procedure/part", part(true, new PartView.Elsewhere(WHO, NOW), List.of()))));

    private CatalogueGallery() {}

    private static BlanksView blanks(List<Problem> problems) {
        var address = "https://example.vn/" + "mau-to-khai-".repeat(12);
        return new BlanksView(
                "1.001193",
                NAME,
                "vi",
                "/admin",
                List.of(
                        new BlanksView.Line("p1", NAME, "Mẫu số 1", "/admin", "Tờ khai của D'Hoa.docx", "", false),
                        new BlanksView.Line("p2", "Giấy ủy quyền", "", address, address, address, false),
                        new BlanksView.Line("p3", "Tờ khai", "", null, "", "", false),
                        new BlanksView.Line("to-khai-cu", "to-khai-cu", "", "/admin", "Tờ khai cũ.pdf", "", true)),
                2 << 20,
                problems);
    }

    private static ChangesView changes(boolean some, boolean wrong) {
        var line = new ChangesView.Line(
                NOW,
                WHO,
                "Thủ tục",
                "phát hành",
                "1.001193 " + NAME,
                "/admin",
                List.of(
                        "Lệ phí: từ “8.000 đ” thành “5.000 đ”",
                        "Tên giấy tờ thứ 2: từ “" + NAME + "” thành “" + NAME + "”"));
        var other = new ChangesView.Line(
                NOW, "Dòng lệnh (root)", "Nhập dữ liệu", "nhập từ tệp", "a".repeat(60), null, List.of());
        return new ChangesView(
                new ChangesForm(wrong ? "FORMS" : "", "", wrong ? "không có" : "", wrong ? "31/31/2026" : "", ""),
                List.of(Choice.of("FORMS", "Biểu mẫu")),
                List.of(Choice.of("1", WHO)),
                some ? List.of(line, other) : List.of(),
                some ? "/admin/changes" : null,
                some ? "/admin/changes" : null,
                "/admin/changes/file",
                wrong ? List.of(new Problem("from", "Không đọc được ngày này.")) : List.of());
    }

    private static ProceduresView procedures(boolean some) {
        var day = LocalDate.of(2026, 12, 31);
        return new ProceduresView(
                some ? "" : "không có",
                some ? "ALL" : "OWN",
                List.of(Choice.of("ALL", "Tất cả"), Choice.of("OWN", "Tỉnh đã sửa")),
                some ? List.of(new ProceduresView.Open("/admin", "1.001193", NAME, WHO, NOW)) : List.of(),
                some
                        ? List.of(
                                new ProceduresView.Line(
                                        "1.001193", NAME, "Hộ tịch", 3, true, null, true, "commune-civil-status"),
                                new ProceduresView.Line("1.001193.H57", NAME, NAME, 0, false, day, false, null))
                        : List.of(),
                some ? new ImportLine(7, "Thủ tục", "procedures.jsonl.gz", NOW, 2400, 90, 6, 3) : null,
                some ? "/admin/procedures" : null,
                some ? "/admin/procedures" : null);
    }

    private static NewProcedureView begun(List<Problem> problems) {
        return new NewProcedureView(problems.isEmpty() ? "" : "1.1", "", NAME, problems);
    }

    private static List<Row> facts() {
        return List.of(
                Row.of("Tên và lời văn", NAME), Row.of("Giấy tờ", "a".repeat(90)), Row.of("Kết quả", "Chưa ghi gì"));
    }

    private static ProcedurePageView procedure(boolean closed, List<Problem> problems) {
        var day = LocalDate.of(2026, 12, 31);
        return new ProcedurePageView(
                "1.001193",
                NAME,
                "vi",
                !closed,
                !closed,
                facts(),
                closed ? List.of() : List.of("thời hạn không có đơn vị (cách nộp thứ 1)", "lệ phí không thể đúng"),
                List.of(
                        new ProcedurePageView.Version(3, "Sắp áp dụng", Tone.NEEDED, NOW, NOW, WHO, NAME),
                        new ProcedurePageView.Version(2, "Đang áp dụng", Tone.GOOD, NOW, NOW, WHO, ""),
                        new ProcedurePageView.Version(1, "Nguồn ghi", Tone.QUIET, NOW, null, "Từ danh mục", "")),
                closed ? null : day,
                closed ? day : null,
                closed ? "Bãi bỏ theo Quyết định 123/QĐ-UBND" : "",
                closed,
                closed ? null : "commune-civil-status",
                closed ? null : "RESTART",
                List.of(Choice.of("RESTART", "Tính lại từ đầu"), Choice.of("EXTEND", "Tính tiếp phần còn lại")),
                problems.isEmpty() ? "" : "2020-01-01",
                problems.isEmpty() ? "" : NAME,
                problems);
    }

    private static VersionView version(boolean first) {
        return new VersionView(
                "1.001193",
                NAME,
                "vi",
                2,
                "Đang áp dụng",
                facts(),
                first ? List.of() : List.of("Mức phí (Trực tiếp): từ “8.000 đ” thành “5.000 đ”", NAME),
                first ? null : 1);
    }

    private static DraftFrame frame() {
        return new DraftFrame(
                "1.001193",
                NAME,
                "vi",
                4,
                WHO,
                NOW,
                List.of(
                        new DraftFrame.Tab("Toàn bộ bản nháp", "/admin/procedures", true),
                        new DraftFrame.Tab("Cách nộp, thời hạn, phí", "/admin/procedures", false),
                        new DraftFrame.Tab("Giấy tờ", "/admin/procedures", false)));
    }

    private static DraftView draft(boolean changed, @Nullable Integer newer, List<Problem> problems) {
        return new DraftView(
                frame(),
                List.of(
                        new DraftView.Section("Tên và lời văn", "/admin/procedures", List.of(NAME, "b".repeat(90)), 2),
                        new DraftView.Section("Giấy tờ", "/admin/procedures", List.of(), 0)),
                changed ? List.of("Mức phí (Trực tiếp): từ “8.000 đ” thành “5.000 đ”", NAME) : List.of(),
                !changed,
                newer,
                changed ? List.of() : List.of("Chưa ghi lĩnh vực và cấp giải quyết."),
                changed ? 2 : 0,
                "2026-11-29",
                problems.isEmpty() ? "" : "2020-01-01",
                problems.isEmpty() ? "" : NAME,
                problems);
    }

    private static PartView part(boolean some, PartView.@Nullable Elsewhere elsewhere, List<Problem> problems) {
        var way = "ways-0-";
        var fee = "ways-0-fees-0-";
        var fees = new Rows(
                "ways-0-fees",
                "Phí, lệ phí",
                List.of(
                        new Rows.Row(
                                "ways-0-fees-0",
                                0,
                                "Mức phí 1, Trực tuyến",
                                "0",
                                List.of(
                                        input(fee + "dong", Input.Kind.LINE, problems, true),
                                        input(fee + "whatVi", Input.Kind.LINE, problems, false)),
                                List.of(input(fee + "when", Input.Kind.LINE, problems, false)),
                                null,
                                List.of(),
                                !problems.isEmpty(),
                                !problems.isEmpty()),
                        new Rows.Row(
                                "ways-0-fees-1",
                                1,
                                "Mức phí 2",
                                "",
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                false,
                                false)),
                "Thêm mức phí",
                "Chưa ghi mức phí nào.");
        var row = new Rows.Row(
                "ways-0",
                0,
                "Trực tuyến",
                "0",
                List.of(
                        input(way + "channel", Input.Kind.SELECT, problems, false),
                        input(way + "amount", Input.Kind.NUMBER, problems, false),
                        input(way + "free", Input.Kind.TICK, problems, false),
                        input(way + "noteVi", Input.Kind.TEXT, problems, false)),
                List.of(),
                fees,
                List.of(new Doubted(3, "thời hạn không có đơn vị (cách nộp thứ 1)", "3", true, null)),
                false,
                false);
        return new PartView(
                frame(),
                "ways",
                "Cách nộp, thời hạn, phí",
                "Mỗi cách nộp có thời hạn và phí riêng.",
                "7f",
                List.of(
                        input("tiers", Input.Kind.TICKS, problems, false),
                        input("subjects", Input.Kind.LINES, problems, false)),
                new Rows("ways", "", some ? List.of(row) : List.of(), "Thêm cách nộp", "Chưa có cách nộp nào."),
                some
                        ? List.of(new Doubted(
                                1, "danh mục nguồn ghi khác", "Trực tuyến: 3 ngày, 10.000 đ", false, "ways"))
                        : List.of(),
                elsewhere,
                problems);
    }

    private static Input input(String name, Input.Kind kind, List<Problem> problems, boolean focus) {
        return new Input(
                name,
                kind,
                "Nhãn của " + name,
                "Lời nhắc cho " + name,
                kind == Input.Kind.TICK ? "true" : "COUNTER",
                List.of("COUNTER"),
                List.of(Choice.of("COUNTER", "Trực tiếp"), Choice.of("ONLINE", "Trực tuyến")),
                "Hãy chọn",
                Problem.of(name, problems),
                focus);
    }
}
