// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.blueprint.Row;
import vn.motcua.blueprint.Sheet;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.admin.process.DraftView;
import vn.motcua.web.admin.process.DraftView.Elsewhere;
import vn.motcua.web.admin.process.NewProcessView;
import vn.motcua.web.admin.process.ProcessView;
import vn.motcua.web.admin.process.ProcessesView;
import vn.motcua.web.admin.process.RehearsalForm;
import vn.motcua.web.admin.process.RehearsalView;
import vn.motcua.web.admin.process.ReviewView;
import vn.motcua.web.admin.process.Said;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/** The gallery's pages of the process designer. */
final class ProcessGallery {

    private static final Instant NOW = GalleryClock.NOW;
    private static final String TITLE =
            "Cấp giấy phép hoạt động trang thông tin điện tử tổng hợp của các cơ quan, tổ chức đóng trên địa bàn";
    private static final String ID = "01a2058f-113a-77d0-826d-c3c49755c3d8";
    private static final String WHO = "Công Tằng Tôn Nữ Thị Hoàng Phương Nguyên D'Hoa";
    private static final DraftView.Picture PICTURE = new DraftView.Picture(Specimens.PICTURE, Specimens.PICTURE);
    private static final Said WRONG = new Said(1, "hours", "“sớm <b>” không phải số giờ. Ví dụ đúng: 4; 2,5.", true);
    private static final Said DOUBTFUL =
            new Said(-1, "", "Các bước cộng lại 47 giờ, mà thủ tục chỉ cho 5 ngày làm việc: quá 7 giờ.", false);

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("processes", () -> new Show("admin/process/processes", processes(true))),
            Map.entry("processes-none", () -> new Show("admin/process/processes", processes(false))),
            Map.entry("process-new", () -> new Show("admin/process/new", begun(null, List.of()))),
            Map.entry(
                    "process-new-error",
                    () -> new Show(
                            "admin/process/new",
                            begun(
                                    new Link("Mở bản nháp đang có", "/admin"),
                                    List.of(
                                            new Problem("procedure", "Quy trình này đang có một bản nháp."),
                                            new Problem("pasted", "Chưa đọc được bước nào."))))),
            Map.entry("process-draft", () -> new Show("admin/process/draft", draft(true, List.of(), null, List.of()))),
            Map.entry(
                    "process-draft-wrong",
                    () -> new Show(
                            "admin/process/draft",
                            draft(
                                    true,
                                    List.of(WRONG),
                                    null,
                                    List.of(new Problem("pasted", "Chưa đọc được bước nào."))))),
            Map.entry(
                    "process-draft-elsewhere",
                    () -> new Show(
                            "admin/process/draft", draft(true, List.of(), new Elsewhere(WHO, NOW, true), List.of()))),
            Map.entry(
                    "process-draft-empty",
                    () -> new Show("admin/process/draft", draft(true, List.of(), null, List.of(), List.of()))),
            Map.entry(
                    "process-draft-file",
                    () -> new Show(
                            "admin/process/draft",
                            draft(false, List.of(), null, List.of(new Problem("file", "Tệp không đúng."))))),
            Map.entry("process-review", () -> new Show("admin/process/review", review(false, List.of()))),
            Map.entry("process-review-alone", () -> new Show("admin/process/review", review(false, true, List.of()))),
            Map.entry("process-review-sent", () -> new Show("admin/process/review", review(true, List.of()))),
            Map.entry(
                    "process-review-error",
                    () -> new Show(
                            "admin/process/review",
                            review(true, List.of(new Problem("", WHO + " đã sửa bản nháp này."))))),
            Map.entry("process", () -> new Show("admin/process/process", process(List.of()))),
            Map.entry(
                    "process-error",
                    () -> new Show(
                            "admin/process/process",
                            process(List.of(new Problem("procedure", "Không có thủ tục này."))))),
            Map.entry("rehearsal", () -> new Show("admin/process/rehearsal", rehearsal(true))),
            Map.entry("rehearsal-none", () -> new Show("admin/process/rehearsal", rehearsal(false))));

    private ProcessGallery() {}

    private static ProcessesView processes(boolean some) {
        return some
                ? new ProcessesView(
                        List.of(
                                new ProcessesView.Open("/admin", "1.001193", TITLE, true, WHO, NOW),
                                new ProcessesView.Open("/admin", "ho-tich", "", false, WHO, NOW)),
                        List.of(
                                new ProcessesView.Line("/admin", "1.001193", TITLE, 3, NOW, WHO, 1, "/admin"),
                                new ProcessesView.Line("/admin", "commune-same-day", TITLE, 1, NOW, "", 12, null)))
                : new ProcessesView(List.of(), List.of());
    }

    private static NewProcessView begun(@Nullable Link open, List<Problem> problems) {
        return new NewProcessView("1.001193", TITLE, "2031/QĐ-UBND", "a\tb", "2", open, problems);
    }

    private static DraftView draft(
            boolean isTable, List<Said> said, @Nullable Elsewhere elsewhere, List<Problem> problems) {
        var rows = List.of(
                row("Bước 1", "RECEIVE", "Bộ phận một cửa", "Tiếp nhận hồ sơ", "2"),
                row("Bước 2", "APPRAISE", "Chuyên viên phòng Văn hóa", "Thẩm định hồ sơ,\nđi thực địa", "sớm <b>"),
                row("Bước 3", "DECIDE", "Lãnh đạo UBND xã", "Ký", "4"));
        return draft(isTable, said, elsewhere, problems, rows);
    }

    private static DraftView draft(
            boolean isTable, List<Said> said, @Nullable Elsewhere elsewhere, List<Problem> problems, List<Row> rows) {
        var sheet = new Sheet(rows.isEmpty() ? "" : TITLE, "", "1.001193", "2031/QĐ-UBND", rows);
        var shown = rows.isEmpty() ? List.of(Row.EMPTY, Row.EMPTY) : rows;
        return new DraftView(
                ID,
                "1.001193",
                7,
                isTable,
                sheet,
                IntStream.range(0, shown.size())
                        .mapToObj(place -> new DraftView.Line(
                                place,
                                shown.get(place),
                                said.stream().filter(one -> one.row() == place).toList()))
                        .toList(),
                List.of(DOUBTFUL),
                isTable ? List.of() : List.of(new Said(-1, "", "“Đủ?” (x1): bảng chỉ có một chỗ rẽ.", false)),
                rows.isEmpty() ? null : PICTURE,
                "47 giờ",
                "5 ngày làm việc",
                "Ủy ban nhân dân phường Thuận Hóa",
                new DraftView.Offered(
                        List.of(Choice.of("RECEIVE", "Tiếp nhận"), Choice.of("DECIDE", "Quyết định, ký")),
                        List.of(Choice.of("ONE_STOP", "Bộ phận một cửa")),
                        List.of(Choice.of("LOAD", "Người ít việc nhất")),
                        List.of(Choice.of("receiving", "nơi tiếp nhận")),
                        List.of("Chuyên viên", "Văn thư")),
                problems.isEmpty() ? "" : "không phải bảng",
                WHO,
                NOW,
                elsewhere,
                problems);
    }

    private static Row row(String label, String what, String role, String task, String hours) {
        return new Row(label, what, role, task, hours, "", "", "", "", "", "", "");
    }

    private static List<ReviewView.Step> steps() {
        return List.of(
                new ReviewView.Step(1, "Tiếp nhận hồ sơ", "Bộ phận một cửa", "Tiếp nhận hồ sơ", "2 giờ làm việc"),
                new ReviewView.Step(2, "Chờ nộp lệ phí", "Chờ nộp tiền", "Chờ nộp tiền", ""));
    }

    private static ReviewView review(boolean isSent, List<Problem> problems) {
        return review(isSent, isSent, problems);
    }

    /** @param isReady it can be published, also by whoever is alone */
    private static ReviewView review(boolean isSent, boolean isReady, List<Problem> problems) {
        return new ReviewView(
                ID,
                "1.001193",
                TITLE,
                7,
                isSent,
                true,
                isReady,
                isReady && !isSent,
                steps(),
                "47 giờ",
                "5 ngày làm việc",
                isSent ? List.of() : List.of(WRONG, DOUBTFUL),
                isSent ? List.of("Bước 2 “Thẩm định”: thời gian từ 8 giờ thành 16 giờ.") : null,
                PICTURE,
                isSent ? List.of() : List.of(new ReviewView.Use("1.001193", TITLE, "mọi UBND cấp xã")),
                isSent ? "1.001193 " + TITLE : null,
                isReady ? "3 trong 50 hồ sơ mẫu quá hạn, nhiều nhất 4,5 giờ." : "",
                isReady ? trip() : null,
                WHO,
                isSent ? NOW : null,
                WHO,
                NOW,
                problems);
    }

    private static ProcessView process(List<Problem> problems) {
        return new ProcessView(
                "1.001193",
                TITLE,
                steps(),
                "47 giờ",
                PICTURE,
                List.of(
                        new ProcessView.Version(
                                ID, 2, NOW, WHO, List.of("Tổng thời gian từ 40 giờ thành 47 giờ."), false, 0),
                        new ProcessView.Version(ID, 1, NOW, "", List.of(), true, 12)),
                List.of(new ReviewView.Use("1.001193", TITLE, "mọi UBND cấp xã")),
                problems.isEmpty() ? "/admin" : null,
                List.of(new ProcessView.Happened(NOW, WHO, "Ban hành bản 2")),
                "",
                problems);
    }

    private static RehearsalView rehearsal(boolean played) {
        var form = new RehearsalForm("", 50, 5, 1, 80, 10, 10, "step_2", 20, Map.of(), 0);
        return new RehearsalView(
                ID,
                TITLE,
                form,
                "H57.104 Ủy ban nhân dân phường Thuận Hóa",
                List.of(Choice.of("H57.104", "Ủy ban nhân dân phường Thuận Hóa")),
                List.of(Choice.of("step_2", "Thẩm định hồ sơ")),
                played ? List.of(new RehearsalView.People("lane_1", "Bộ phận một cửa", 2)) : List.of(),
                played ? showed() : null);
    }

    private static RehearsalView.Showed showed() {
        return new RehearsalView.Showed(
                "5 ngày làm việc",
                50,
                3,
                "4,5 giờ",
                9,
                List.of(
                        new RehearsalView.AtStep(
                                "Thẩm định hồ sơ", "Chuyên viên", 50, "9 giờ", "31 giờ", "8 giờ", 12, 3, "4,5 giờ"),
                        new RehearsalView.AtStep("Ký", "Lãnh đạo", 50, "2 giờ", "3 giờ", "–", 0, 0, "0 giờ")),
                List.of(
                        new RehearsalView.AtDesk("Chuyên viên", 1, "80 giờ", 96, 14),
                        new RehearsalView.AtDesk("Lãnh đạo", 1, "8 giờ", 9, 0)),
                Specimens.PICTURE,
                List.of(
                        new RehearsalView.Trip(1, "/admin#trip", NOW, NOW, NOW, true, "4,5 giờ", true, true, true),
                        new RehearsalView.Trip(2, "/admin#trip", NOW, null, null, false, "3 giờ", false, false, false)),
                trip());
    }

    private static RehearsalView.OneTrip trip() {
        return new RehearsalView.OneTrip(
                1,
                true,
                List.of(
                        new RehearsalView.Stay(
                                "Thẩm định hồ sơ", "Chuyên viên", NOW, NOW, "31 giờ", "8 giờ", true, true),
                        new RehearsalView.Stay("Ký", "Lãnh đạo", NOW, NOW, "2 giờ", "–", false, false)));
    }
}
