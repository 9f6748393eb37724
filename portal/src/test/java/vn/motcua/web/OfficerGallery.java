// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static vn.motcua.web.Specimens.CODE;
import static vn.motcua.web.Specimens.NAME;
import static vn.motcua.web.Specimens.NOTHING;
import static vn.motcua.web.Specimens.OFFICE;
import static vn.motcua.web.Specimens.PICTURE;
import static vn.motcua.web.Specimens.PROCEDURE;
import static vn.motcua.web.Specimens.hours;
import static vn.motcua.web.Specimens.units;
import static vn.motcua.web.Specimens.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Contest;
import vn.motcua.form.Summary;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;
import vn.motcua.web.officer.ContestAnswerView;
import vn.motcua.web.officer.ContestsView;
import vn.motcua.web.officer.DeskDossierView;
import vn.motcua.web.officer.MoveField;
import vn.motcua.web.officer.MoveView;
import vn.motcua.web.officer.RegisterView;
import vn.motcua.web.officer.deciding.DraftOffer;
import vn.motcua.web.officer.inbox.DeskBar;
import vn.motcua.web.open.ProgressView;

/** The gallery's pages of a dossier at the desk, of complaints and of the register. */
final class OfficerGallery {

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("contests", () -> new Show("officer/contests", contests(true))),
            Map.entry("contests-empty", () -> new Show("officer/contests", contests(false))),
            Map.entry("contest", () -> new Show("officer/contest", contest(List.of()))),
            Map.entry(
                    "contest-error",
                    () -> new Show("officer/contest", contest(List.of(new Problem("finding", "Hãy chọn kết luận"))))),
            Map.entry("dossier", () -> new Show("officer/dossier", dossier(null))),
            Map.entry(
                    "dossier-to-type", () -> new Show("officer/dossier", dossier(new DeskDossierView.ToType("/desk")))),
            Map.entry("move", () -> new Show("officer/move", move(NOTHING, false))),
            Map.entry("move-error", () -> new Show("officer/move", move(wrong("text", "Hãy điền chỗ này."), false))),
            Map.entry("move-nobody", () -> new Show("officer/move", move(NOTHING, true))),
            Map.entry("register", () -> new Show("officer/register", register(units(), NOTHING))),
            Map.entry(
                    "register-error",
                    () -> new Show(
                            "officer/register", register(units(), wrong("until", "Ngày cuối phải sau ngày đầu.")))),
            Map.entry("register-none", () -> new Show("officer/register", register(List.of(), NOTHING))));

    private OfficerGallery() {}

    static DeskBar bar() {
        return new DeskBar(
                CODE,
                "tray=ALL",
                "/desk?tray=ALL",
                "/desk/next?list=x",
                new Link(CODE, "/desk"),
                List.of(InboxGallery.LABEL),
                InboxGallery.labels());
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

    private static DeskDossierView dossier(DeskDossierView.@Nullable ToType toType) {
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
                toType,
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
                new ProgressView.Pictures(PICTURE, PICTURE),
                true,
                2,
                toType == null ? new DraftOffer("/desk", "1", "tray=ALL") : null,
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
}
