// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.campaign.Campaign.State;
import vn.motcua.campaign.KeptInstrument;
import vn.motcua.campaign.Village;
import vn.motcua.campaign.Wording;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.admin.campaign.BoardView;
import vn.motcua.web.admin.campaign.CampaignForm;
import vn.motcua.web.admin.campaign.CampaignView;
import vn.motcua.web.admin.campaign.CampaignsView;
import vn.motcua.web.admin.campaign.CheckView;
import vn.motcua.web.admin.campaign.DataView;
import vn.motcua.web.admin.campaign.FaultLine;
import vn.motcua.web.admin.campaign.InstrumentView;
import vn.motcua.web.admin.campaign.InstrumentsView;
import vn.motcua.web.admin.campaign.NewCampaignView;
import vn.motcua.web.admin.campaign.ToCheckView;
import vn.motcua.web.admin.campaign.VillageView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;
import vn.motcua.web.officer.interview.InterviewView;
import vn.motcua.web.officer.interview.InterviewView.Ask;
import vn.motcua.web.officer.interview.InterviewView.Stage;
import vn.motcua.web.officer.interview.InterviewsView;
import vn.motcua.web.officer.interview.ReplaceView;

/** The gallery's pages of surveys. */
final class SurveyGallery {

    private static final Instant NOW = GalleryClock.NOW;
    private static final String ID = "01a2058f-113a-77d0-826d-c3c49755c3d8";
    private static final String TITLE =
            "Khảo sát ý kiến người dân về quản trị và hành chính công thành phố Huế năm 2026 <b>";
    private static final String WHO = "Công Tằng Tôn Nữ Thị Hoàng Phương Nguyên D'Hoa";
    private static final String PLACE = "Thôn Tân Xuân Lai Thượng Hạ, xã Quảng Thọ, huyện Quảng Điền";
    private static final String DIGEST = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final List<Problem> NOTHING = List.of();
    private static final List<FaultLine> FAULTS = List.of(
            new FaultLine(2, "province", "H57 <b>", "Mã hai chữ số của một tỉnh, như 01"),
            new FaultLine(1_234, "d5100", "", "Có câu trả lời, vì người này được hỏi câu đó. Mã: 1, 2, 888, 999"));

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("surveys", () -> new Show("admin/campaign/campaigns", surveys())),
            Map.entry("surveys-none", () -> new Show("admin/campaign/campaigns", new CampaignsView(List.of()))),
            Map.entry("survey-new", () -> new Show("admin/campaign/new", begun(NOTHING))),
            Map.entry(
                    "survey-new-error",
                    () -> new Show(
                            "admin/campaign/new",
                            begun(List.of(
                                    new Problem("title", "Hãy ghi tên cuộc khảo sát."),
                                    new Problem("districts", "Hãy ghi một số từ 1, hoặc small=3, large=6."),
                                    new Problem("instrument", "Hãy chọn một bộ câu hỏi."))))),
            Map.entry("survey-draft", () -> campaign(State.DRAFT, false, List.of(), NOTHING)),
            Map.entry("survey-drawn", () -> campaign(State.DRAFT, true, List.of(), NOTHING)),
            Map.entry(
                    "survey-draft-error",
                    () -> campaign(
                            State.DRAFT,
                            true,
                            FAULTS,
                            List.of(
                                    new Problem("file", "Chưa nhận tệp: có 2 chỗ cần sửa."),
                                    new Problem("seed", "Số gieo là một số nguyên.")))),
            Map.entry("survey-running", () -> campaign(State.RUNNING, true, List.of(), NOTHING)),
            Map.entry(
                    "survey-running-error",
                    () -> campaign(
                            State.RUNNING, true, List.of(), List.of(new Problem("sure", "Hãy đánh dấu vào ô.")))),
            Map.entry("survey-closed", () -> campaign(State.CLOSED, true, List.of(), NOTHING)),
            Map.entry("survey-board", () -> new Show("admin/campaign/board", board(true, NOTHING))),
            Map.entry("survey-board-none", () -> new Show("admin/campaign/board", board(false, NOTHING))),
            Map.entry(
                    "survey-board-error",
                    () -> new Show(
                            "admin/campaign/board",
                            board(
                                    true,
                                    List.of(
                                            new Problem("login", "Không có cán bộ nào với tên này."),
                                            new Problem("password", "Ít nhất 12 ký tự."),
                                            new Problem("supervisor", "Không có cán bộ nào với tên này."))))),
            Map.entry(
                    "survey-waiting",
                    () -> new Show(
                            "admin/campaign/waiting",
                            new ToCheckView(List.of(new BoardView.Check("/desk", "V0007-3, " + PLACE, WHO))))),
            Map.entry("survey-waiting-none", () -> new Show("admin/campaign/waiting", new ToCheckView(List.of()))),
            Map.entry("survey-village", () -> new Show("admin/campaign/village", village(true, NOTHING))),
            Map.entry("survey-village-none", () -> new Show("admin/campaign/village", village(false, NOTHING))),
            Map.entry(
                    "survey-village-error",
                    () -> new Show(
                            "admin/campaign/village",
                            village(
                                    true,
                                    List.of(
                                            new Problem("people", "Hãy dán danh sách."),
                                            new Problem("cause", "Hãy ghi lý do."))))),
            Map.entry("survey-check", () -> new Show("admin/campaign/check", check(true, NOTHING))),
            Map.entry("survey-check-none", () -> new Show("admin/campaign/check", check(false, NOTHING))),
            Map.entry(
                    "survey-check-error",
                    () -> new Show(
                            "admin/campaign/check", check(true, List.of(new Problem("remark", "Hãy ghi lý do."))))),
            Map.entry("survey-data", () -> new Show("admin/campaign/data", data(-1, List.of(), NOTHING))),
            Map.entry("survey-data-taken", () -> new Show("admin/campaign/data", data(1_234, List.of(), NOTHING))),
            Map.entry(
                    "survey-data-error",
                    () -> new Show(
                            "admin/campaign/data",
                            data(12, FAULTS, List.of(new Problem("file", "Hãy chọn một tệp."))))),
            Map.entry("survey-instruments", () -> new Show("admin/campaign/instruments", instruments(NOTHING))),
            Map.entry(
                    "survey-instruments-none",
                    () -> new Show("admin/campaign/instruments", new InstrumentsView(List.of(), NOTHING))),
            Map.entry(
                    "survey-instruments-error",
                    () -> new Show(
                            "admin/campaign/instruments",
                            instruments(List.of(new Problem("file", "Chưa nhận được tệp này."))))),
            Map.entry("survey-instrument", () -> new Show("admin/campaign/instrument", instrument())),
            Map.entry("survey-mine", () -> new Show("officer/interview/interviews", mine())),
            Map.entry(
                    "survey-mine-none", () -> new Show("officer/interview/interviews", new InterviewsView(List.of()))),
            Map.entry("survey-interview-before", () -> interview(Stage.BEFORE, null, NOTHING)),
            Map.entry("survey-interview", () -> interview(Stage.ASKING, ask(false), NOTHING)),
            Map.entry("survey-interview-number", () -> interview(Stage.ASKING, ask(true), NOTHING)),
            Map.entry(
                    "survey-interview-error",
                    () -> interview(
                            Stage.ASKING, ask(false), List.of(new Problem("answer", "Hãy chọn một câu trả lời.")))),
            Map.entry("survey-interview-complete", () -> interview(Stage.COMPLETE, null, NOTHING)),
            Map.entry("survey-interview-over", () -> interview(Stage.OVER, null, NOTHING)),
            Map.entry("survey-replace", () -> new Show("officer/interview/replace", replace(NOTHING))),
            Map.entry(
                    "survey-replace-error",
                    () -> new Show(
                            "officer/interview/replace", replace(List.of(new Problem("reason", "Hãy ghi lý do."))))));

    private SurveyGallery() {}

    private static CampaignsView surveys() {
        return new CampaignsView(List.of(
                new CampaignsView.Line("/admin", TITLE, 2026, "Đang phỏng vấn", Tone.ACTIVE, NOW),
                new CampaignsView.Line("/admin", "Khảo sát thử", 2025, "Đã đóng", Tone.GOOD, NOW)));
    }

    private static CampaignForm form() {
        return new CampaignForm(TITLE, "", "khao-sat", "2026", "small=3, large=6", "2", "2", "16", "8", "1", DIGEST);
    }

    private static List<Choice> choices() {
        return List.of(Choice.of(DIGEST, "Chỉ số quản trị và hành chính công cấp tỉnh (01234567, 150 chỉ tiêu)"));
    }

    private static NewCampaignView begun(List<Problem> problems) {
        return new NewCampaignView(form(), choices(), problems);
    }

    private static Show campaign(State state, boolean isDrawn, List<FaultLine> faults, List<Problem> problems) {
        return new Show(
                "admin/campaign/campaign",
                new CampaignView(
                        ID,
                        TITLE,
                        state,
                        "Đang phỏng vấn",
                        Tone.ACTIVE,
                        3,
                        form(),
                        choices(),
                        List.of(
                                Row.of("Năm", "2026"),
                                new Row("Bộ câu hỏi", "Chỉ số (01234567)", new Link("Xem câu hỏi", "/admin")),
                                Row.of("Mẫu", "48 thôn, 768 người, số gieo 2026")),
                        isDrawn,
                        isDrawn,
                        "2026",
                        isDrawn ? List.of("46 / Huyện 1 chỉ có 1 đơn vị commune, trong khi cần rút 2.") : List.of(),
                        faults,
                        700,
                        12,
                        state == State.CLOSED,
                        problems));
    }

    private static Village place(int accepted, @Nullable UUID interviewer) {
        return new Village(
                UUID.fromString(ID),
                "V0007",
                "46",
                PLACE,
                0.0125,
                interviewer,
                16,
                16 - accepted,
                0,
                2,
                accepted,
                1,
                7);
    }

    private static BoardView board(boolean isFull, List<Problem> problems) {
        var account = UUID.fromString(ID);
        return new BoardView(
                ID,
                TITLE,
                true,
                isFull
                        ? List.of(new BoardView.Line(place(14, account), WHO), new BoardView.Line(place(0, null), ""))
                        : List.of(),
                isFull ? List.of(new BoardView.Person(ID, WHO, "hoang.phuong", 12)) : List.of(),
                isFull ? List.of(new BoardView.Person(ID, WHO, "hoang.phuong", 0)) : List.of(),
                isFull ? List.of(new BoardView.Check("/admin", "V0007-3, " + PLACE, WHO)) : List.of(),
                isFull ? List.of("V0003 " + PLACE + ": thay bằng R0002 (Không đến được <b>)") : List.of(),
                new BoardView.Figures(12_345, 700, 2, 3, 4),
                "",
                "",
                problems);
    }

    private static VillageView village(boolean isFull, List<Problem> problems) {
        return new VillageView(
                ID,
                place(2, null),
                isFull,
                isFull ? List.of(Choice.of(ID, WHO)) : List.of(),
                isFull
                        ? List.of(
                                new VillageView.Line(1, WHO, "Đã duyệt", Tone.GOOD, "", "/admin"),
                                new VillageView.Line(2, "", "Đã thay người", Tone.CLOSED, "Từ chối trả lời", null))
                        : List.of(),
                isFull ? 2 : 0,
                List.of(
                        Choice.of("UNREACHABLE", "Không đến được trong thời gian khảo sát (lũ, sạt lở, mất đường)"),
                        Choice.of("GONE", "Dân đã chuyển đi")),
                problems);
    }

    private static CheckView check(boolean isFull, List<Problem> problems) {
        return new CheckView(
                "/admin",
                List.of(new Link("Phiếu chờ duyệt", "/desk/checks")),
                "V0007-3",
                PLACE,
                WHO,
                "Đã nộp",
                isFull,
                NOW,
                NOW,
                34,
                isFull ? "" : "Hỏi lại câu về giấy tờ đất <b>",
                isFull
                        ? List.of(
                                new CheckView.Line("sex", "Giới tính của người trả lời", "Nữ", 5, false, false),
                                new CheckView.Line("d1101", "Ông/Bà có biết không?", "Không biết", 1, true, true))
                        : List.of(),
                problems);
    }

    private static DataView data(int in, List<FaultLine> faults, List<Problem> problems) {
        return new DataView(ID, TITLE, true, true, in, 3, faults, problems);
    }

    private static KeptInstrument kept() {
        return new KeptInstrument(
                DIGEST, new Wording("Chỉ số quản trị và hành chính công", "Index of governance"), 164, 150, NOW);
    }

    private static InstrumentsView instruments(List<Problem> problems) {
        return new InstrumentsView(List.of(kept()), problems);
    }

    private static InstrumentView instrument() {
        return new InstrumentView(
                kept(),
                List.of(new InstrumentView.Section(
                        "Tham gia của người dân ở cấp cơ sở",
                        List.of(
                                new InstrumentView.Line(
                                        "d1205", "Trưởng thôn do ai chọn?", "1 Dân bầu · 2 Cách khác", ""),
                                new InstrumentView.Line(
                                        "d1206", "Ông/Bà có bầu không?", "1 Có · 2 Không", "d1205 == 1")))));
    }

    private static InterviewsView mine() {
        return new InterviewsView(List.of(new InterviewsView.Group(
                "V0007",
                PLACE,
                3,
                16,
                7,
                List.of(
                        new InterviewsView.Line("/desk", 1, WHO, "12 Lê Lợi <b>", "Chưa hỏi", Tone.QUIET, false, ""),
                        new InterviewsView.Line(
                                "/desk", 2, "", "", "Cần xem lại", Tone.NEEDED, false, "Hỏi lại câu 12 <b>"),
                        new InterviewsView.Line("/desk", 3, "", "", "Đã nộp", Tone.GOOD, true, "")))));
    }

    private static Show interview(Stage stage, @Nullable Ask ask, List<Problem> problems) {
        return new Show(
                "officer/interview/interview",
                new InterviewView(
                        ID,
                        "V0007-3",
                        PLACE,
                        WHO,
                        "12 Lê Lợi <b>",
                        stage == Stage.ASKING ? "Hỏi lại câu này <b>" : "",
                        stage,
                        ask,
                        stage == Stage.COMPLETE
                                ? List.of(new InterviewView.Line("Ông/Bà bao nhiêu tuổi?", "Không trả lời", "/desk"))
                                : List.of(),
                        problems));
    }

    private static Ask ask(boolean isNumber) {
        return new Ask(
                "d1101",
                "Tham gia của người dân ở cấp cơ sở",
                "Ông/Bà có từng nghe nói đến quyền của người dân được biết, được bàn, được kiểm tra việc của thôn, xã không?",
                isNumber,
                isNumber ? "Một số từ 18 đến 110" : "",
                isNumber ? List.of() : List.of(Choice.of("1", "Có"), Choice.of("2", "Không")),
                List.of(Choice.of("888", "Không biết"), Choice.of("999", "Không trả lời")),
                isNumber ? "888" : "1",
                "/desk",
                12,
                143,
                NOW.toEpochMilli());
    }

    private static ReplaceView replace(List<Problem> problems) {
        return new ReplaceView(
                ID,
                "V0007-3",
                WHO,
                List.of(Choice.of("REFUSED", "Từ chối trả lời"), Choice.of("MOVED_AWAY", "Đã chuyển đi nơi khác")),
                problems);
    }
}
