// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormView;
import vn.motcua.form.Widget;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.admin.template.TemplateView;
import vn.motcua.web.admin.template.TemplatesView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.deciding.DecisionView;
import vn.motcua.web.officer.deciding.DraftOffer;
import vn.motcua.web.officer.deciding.DraftPanel;
import vn.motcua.web.officer.inbox.DeskBars;
import vn.motcua.web.officer.notes.NotesView;
import vn.motcua.web.officer.phrases.PhraseBar;
import vn.motcua.web.officer.phrases.PhrasesView;
import vn.motcua.web.officer.reading.ReadingView;
import vn.motcua.wording.Comparison;
import vn.motcua.wording.Document;
import vn.motcua.wording.Piece;

/** The gallery's pages on which a dossier is read and its decision written. */
final class PaperGallery {

    private static final Instant AT = Instant.parse("2026-11-20T09:30:00Z");
    private static final String CODE = "H57.16.003-261120-0001";
    private static final String NAME = "Công Tằng Tôn Nữ Thị Hoàng Phương Nguyên D'Hoa";
    private static final String PROCEDURE = "Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV";
    private static final String TEXT = """
            Số: /QĐ-UBND
            # QUYẾT ĐỊNH
            ## Về việc cấp giấy phép xây dựng cho %s
            ### Điều 1.
            Cấp giấy phép xây dựng nhà ở riêng lẻ.""".formatted(NAME);

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("reading", () -> new Show("officer/reading", reading(true, "/static/images/mark.svg"))),
            Map.entry("reading-plain", () -> new Show("officer/reading", reading(false, null))),
            Map.entry("reading-empty", () -> new Show("officer/reading", emptyReading())),
            Map.entry("decision", () -> new Show("officer/decision", decision(true, true, List.of()))),
            Map.entry("decision-begin", () -> new Show("officer/decision", decision(true, false, List.of()))),
            Map.entry("decision-none", () -> new Show("officer/decision", decision(false, false, List.of()))),
            Map.entry("decision-read", () -> new Show("officer/decision", decision(false, true, List.of()))),
            Map.entry(
                    "decision-error",
                    () -> new Show(
                            "officer/decision",
                            decision(true, true, List.of(new Problem("text", "Dự thảo đã có bản mới hơn."))))),
            Map.entry("notes", () -> new Show("officer/notes", notes(true, true, List.of()))),
            Map.entry("notes-none", () -> new Show("officer/notes", notes(false, false, List.of()))),
            Map.entry(
                    "notes-error",
                    () -> new Show(
                            "officer/notes",
                            notes(true, true, List.of(new Problem("text", "Xin điền nội dung này."))))),
            Map.entry("phrases", () -> new Show("officer/phrases-page", phrasesPage(true, true, List.of()))),
            Map.entry("phrases-plain", () -> new Show("officer/phrases-page", phrasesPage(false, true, List.of()))),
            Map.entry("phrases-none", () -> new Show("officer/phrases-page", phrasesPage(true, false, List.of()))),
            Map.entry(
                    "phrases-error",
                    () -> new Show(
                            "officer/phrases-page",
                            phrasesPage(true, true, List.of(new Problem("text", "Hãy viết tên gọi và câu mẫu."))))),
            Map.entry("templates", () -> new Show("admin/template/templates", templates(lines(), List.of()))),
            Map.entry("templates-none", () -> new Show("admin/template/templates", templates(List.of(), List.of()))),
            Map.entry(
                    "templates-error",
                    () -> new Show(
                            "admin/template/templates",
                            templates(lines(), List.of(new Problem("procedure", "Không có thủ tục này."))))),
            Map.entry("template", () -> new Show("admin/template/template", template(List.of()))),
            Map.entry(
                    "template-error",
                    () -> new Show(
                            "admin/template/template",
                            template(List.of(new Problem("text", "Không có gì để điền vào: {{x}}."))))));

    private static final PhraseBar NO_PHRASES = new PhraseBar(List.of(), List.of(), "");

    private PaperGallery() {}

    /** Phrases for whatever is written on the page. */
    static PhraseBar phrases() {
        return new PhraseBar(
                List.of(
                        new PhraseBar.Line("1", "Ảnh mờ", "Ảnh chụp bị mờ, xin chụp lại.", false),
                        new PhraseBar.Line("2", "Thiếu dấu giáp lai trên bản vẽ", "Thiếu dấu.", true)),
                List.of(Choice.of("why0", "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở")),
                "");
    }

    private static NotesView notes(boolean writes, boolean some, List<Problem> problems) {
        var office = "Trung tâm Phục vụ hành chính công phường Thuận Hóa";
        return new NotesView(
                CODE,
                PROCEDURE,
                NAME,
                writes ? List.of(Choice.of("H57.104", office), Choice.of("H57.104.00", "Bộ phận một cửa")) : List.of(),
                some
                        ? List.of(
                                new NotesView.Line(
                                        "1", "Đã gọi, sẽ mang bản chính.", NAME, office, AT, null, AT, false, false),
                                new NotesView.Line(
                                        "2", "Đã đối chiếu\nvới bản chính.", NAME, "", AT, AT, null, true, true))
                        : List.of(),
                "",
                phrases(),
                problems);
    }

    private static PhrasesView phrasesPage(boolean changes, boolean some, List<Problem> problems) {
        var edit = new PhrasesView.Edit("7", "REFUSAL", "1.009994", "Trùng", "Hồ sơ trùng.", "Twice.", false);
        var lines = List.of(
                new PhrasesView.Line("Trùng hồ sơ", "Ông/bà đã nộp hồ sơ này.", PROCEDURE, changes ? edit : null),
                new PhrasesView.Line("Quá hạn", "Đã hết thời hạn.", "", null));
        return new PhrasesView(
                "H57.104",
                List.of(Choice.of("", "của tỉnh"), Choice.of("H57.104", "Ủy ban nhân dân phường Thuận Hóa")),
                changes,
                some ? List.of(new PhrasesView.Group("Từ chối", lines)) : List.of(),
                List.of(Choice.of("SUPPLEMENT", "Yêu cầu bổ sung"), Choice.of("REFUSAL", "Từ chối")),
                new PhrasesView.Edit("", "SUPPLEMENT", "", "", "", "", true),
                problems);
    }

    private static ReadingView reading(boolean marks, @Nullable String picture) {
        var steps = List.of(
                new ReadingView.Step("previous", "←", null),
                new ReadingView.Step("next", "→", "0.0.2.0.1"),
                new ReadingView.Step("nearer", "+", "0.0.1.0.2"),
                new ReadingView.Step("farther", "−", null),
                new ReadingView.Step("turn", "↻", "0.0.1.90.1"));
        var sheet = new ReadingView.Sheet(
                "0.0.1.0.1",
                "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất",
                "anh_chup_rat_dai_khong_co_dau_cach_nao_ca_20261120_093000.png",
                "/static/images/mark.svg",
                picture,
                1,
                picture == null ? 0 : 3,
                1,
                steps,
                "why0",
                marks ? "Thiếu trang 3" : "");
        return new ReadingView(
                CODE,
                PROCEDURE,
                NAME,
                OfficerGallery.bar(),
                "/desk",
                new Link("Hoàn thành bước này", "/desk"),
                marks ? new DraftOffer("/desk", "1", "tray=ALL") : null,
                marks,
                2,
                sheet,
                List.of(
                        new ReadingView.PaperLine("Giấy chứng nhận", "nộp kèm hồ sơ", "0.0.1.0.1", true, marks),
                        new ReadingView.PaperLine("Bản vẽ thiết kế", "bổ sung", "1.0.1.0.1", false, false)),
                List.of(new ReadingView.Part(
                        "Chủ đầu tư",
                        List.of(
                                new ReadingView.Answer(
                                        "Họ và tên", NAME, marks ? "answer-owner.name" : null, marks ? "Sai tên" : ""),
                                new ReadingView.Answer("Diện tích", "", marks ? "answer-plots[0].area" : null, ""),
                                new ReadingView.Answer("Tổng cộng", "1.200 m²", null, "")))),
                phrases());
    }

    private static ReadingView emptyReading() {
        var bar = DeskBars.whileReading(CODE, null, null);
        return new ReadingView(
                CODE, PROCEDURE, NAME, bar, "/desk", null, null, true, 0, null, List.of(), List.of(), NO_PHRASES);
    }

    private static DecisionView decision(boolean writes, boolean begun, List<Problem> problems) {
        var templates = List.of(
                Choice.of("1", "Chấp thuận: mẫu của thủ tục (bản 3)"),
                Choice.of("2", "Không chấp thuận: mẫu chung (bản 1)"));
        return new DecisionView(
                CODE,
                PROCEDURE,
                NAME,
                "",
                "/desk",
                writes,
                templates,
                begun ? draft(!problems.isEmpty()) : null,
                phrases(),
                problems);
    }

    private static DecisionView.Draft draft(boolean overtaken) {
        var choices = List.of(Choice.of("0", "Mẫu"), Choice.of("1", "Bản 1"), Choice.of("2", "Bản 2"));
        return new DecisionView.Draft(
                "Chấp thuận",
                TEXT,
                2,
                List.of("Lý do, do người dự thảo viết {{decision.reason}}"),
                List.of(
                        new DecisionView.VersionLine(2, NAME, AT, AT.plusSeconds(900), "/desk"),
                        new DecisionView.VersionLine(1, NAME, AT, null, "/desk")),
                new DecisionView.Compared("0", "2", choices, compared(), true),
                overtaken,
                overtaken ? new DecisionView.Overtaken(2, NAME, AT, compared(), true, "/desk") : null);
    }

    private static List<List<Piece>> compared() {
        return Comparison.of(TEXT.replace("nhà ở riêng lẻ", "công trình"), TEXT + "\nGiấy phép có giá trị 12 tháng.");
    }

    /** The draft as it goes with a decision. */
    static DraftPanel panel() {
        return new DraftPanel(
                3,
                "Chấp thuận",
                NAME,
                true,
                true,
                "/desk",
                "/desk",
                Document.read(TEXT),
                List.of("Diện tích {{decision.reason}}"),
                compared(),
                2,
                Comparison.of(TEXT, TEXT));
    }

    private static List<TemplatesView.Line> lines() {
        return List.of(
                new TemplatesView.Line(
                        "Mẫu chung cho mọi thủ tục", "general", "Chấp thuận", "/admin/templates", 1, null),
                new TemplatesView.Line(PROCEDURE, "1.009994", "Không chấp thuận", "/admin/templates", 0, AT));
    }

    private static TemplatesView templates(List<TemplatesView.Line> lines, List<Problem> problems) {
        return new TemplatesView(
                lines,
                List.of(Choice.of("GRANTED", "Chấp thuận"), Choice.of("REFUSED", "Không chấp thuận")),
                problems.isEmpty() ? "" : "1.99",
                problems);
    }

    private static TemplateView template(List<Problem> problems) {
        return new TemplateView(
                PROCEDURE,
                "Chấp thuận",
                "/admin/templates/general/GRANTED",
                TEXT,
                4,
                true,
                List.of(
                        new TemplateView.Place("{{applicant.name}}", "Họ tên chủ hồ sơ", NAME),
                        new TemplateView.Place("{{dossier.code}}", "Mã hồ sơ", CODE)),
                problems.isEmpty() ? compared() : List.of(),
                List.of(new TemplateView.VersionLine(3, NAME, AT, "/admin/templates/general/GRANTED?version=3")),
                problems.isEmpty() ? TEXT : null,
                problems);
    }

    /** A form with one question, drawn alone. */
    static FormView form() {
        return new FormView(
                "Tờ khai",
                List.of(),
                List.of(),
                new FormView.Words("Có lỗi", "Lỗi", "(không bắt buộc)", "Chọn", "Sửa", "Chưa có dòng nào"));
    }

    static FormView.ItemView question(@Nullable String error) {
        return new FormView.FieldView(
                "f-owner-name",
                "owner.name",
                "Họ và tên",
                null,
                error,
                Widget.TEXT,
                NAME,
                List.of(),
                true,
                false,
                null,
                null,
                null,
                1,
                200,
                null);
    }
}
