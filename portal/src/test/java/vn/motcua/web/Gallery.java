// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Cosigner;
import vn.motcua.form.Summary;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorAuthentication;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.web.citizen.AnswerView;
import vn.motcua.web.citizen.ClaimView;
import vn.motcua.web.citizen.ContestView;
import vn.motcua.web.citizen.DossierPageView;
import vn.motcua.web.citizen.MyDossiersView;
import vn.motcua.web.citizen.NoticesView;
import vn.motcua.web.citizen.SavedView;
import vn.motcua.web.citizen.SentView;
import vn.motcua.web.citizen.WithdrawView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Happening;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Stage;
import vn.motcua.web.component.Tone;
import vn.motcua.web.filing.ApplicantForm;
import vn.motcua.web.filing.ApplicantView;
import vn.motcua.web.filing.CheckView;
import vn.motcua.web.filing.CosignView;
import vn.motcua.web.filing.CosignersView;
import vn.motcua.web.filing.CropView;
import vn.motcua.web.filing.DraftLine;
import vn.motcua.web.filing.Filing;
import vn.motcua.web.filing.PapersView;
import vn.motcua.web.filing.StartView;
import vn.motcua.web.filing.WhoseView;
import vn.motcua.web.open.HomeView;
import vn.motcua.web.open.ProgressView;
import vn.motcua.web.open.ProgressView.PauseLine;
import vn.motcua.web.open.ProgressView.StepLine;
import vn.motcua.web.open.ProgressView.TurnLine;
import vn.motcua.web.open.TrackView;
import vn.motcua.web.open.TrackedView;

/** Pages in states that are hard to come by (errors, emptiness, long names), to look at and to test for everyone. */
@Controller
@Profile("gallery")
class Gallery {

    private static final Instant NOW = GalleryClock.NOW;
    private static final String CODE = "H57.16.003-261120-0001";
    private static final String PROCEDURE = "Đăng ký khai sinh cho trẻ em đã có hồ sơ, giấy tờ cá nhân";
    private static final PapersView.FileLine FILE =
            new PapersView.FileLine("f1", "Giấy chứng sinh bé Nguyễn Thị Ánh Tuyết.pdf", 1_400_000, "/my");
    private static final String OFFICE = "UBND phường Thuận Hóa";

    static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" width="900" height="60" role="img" aria-label="Quy trình"><rect width="880" height="50" x="5" y="5" fill="none" stroke="#5b2a86"/></svg>""";

    private static final Authentication OFFICER = ActorAuthentication.of(new Actor(
            UUID.fromString("01990000-0000-7000-8000-000000000001"),
            Actor.Kind.OFFICER,
            "Công Tằng Tôn Nữ Thị Hoàng Phương",
            List.of(post(Role.ONE_STOP_CLERK), post(Role.ADMINISTRATOR))));

    private static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("home", () -> new Show("open/home", home())),
            Map.entry("error-400", () -> error("400")),
            Map.entry("error-403", () -> error("403")),
            Map.entry("error-403-desk", () -> error("403", "desk", List.of())),
            Map.entry("error-404-near", () -> error("404", null, List.of(new Link(PROCEDURE, "/procedures/1.001193")))),
            Map.entry("error-stale", () -> error("stale")),
            Map.entry("error-404", () -> error("404")),
            Map.entry("error-405", () -> error("405")),
            Map.entry("error-413", () -> error("413")),
            Map.entry("error-429", () -> error("429")),
            Map.entry("error-500", () -> error("500")),
            Map.entry("track", () -> new Show("open/track", new TrackView("", List.of()))),
            Map.entry(
                    "track-unknown",
                    () -> new Show(
                            "open/track", new TrackView(CODE, problems("code", "Không có hồ sơ nào mang mã này")))),
            Map.entry("progress", () -> new Show("open/progress", new TrackedView(progress(), "4F1C09AB"))),
            Map.entry("my", () -> new Show("citizen/my-dossiers", my())),
            Map.entry(
                    "my-empty",
                    () -> new Show(
                            "citizen/my-dossiers",
                            new MyDossiersView(List.of(), List.of(), List.of(), List.of(), null))),
            Map.entry("start", () -> new Show("filing/start", start(List.of()))),
            Map.entry("start-error", () -> new Show("filing/start", start(problems("unit", "Hãy chọn cơ quan")))),
            Map.entry("whose", () -> new Show("filing/whose", whose())),
            Map.entry("applicant-child", () -> new Show("filing/applicant", applicant(Capacity.PARENT, List.of()))),
            Map.entry(
                    "applicant-company",
                    () -> new Show(
                            "filing/applicant",
                            applicant(
                                    Capacity.LEGAL_REPRESENTATIVE,
                                    problems("idNumber", "Hãy điền mã số thuế của doanh nghiệp, tổ chức")))),
            Map.entry(
                    "applicant-child-error",
                    () -> new Show(
                            "filing/applicant",
                            applicant(Capacity.PARENT, problems("born", "Hãy điền ngày sinh của con")))),
            Map.entry("papers", () -> new Show("filing/papers", papers(""))),
            Map.entry("papers-error", () -> new Show("filing/papers", papers("Tệp này trống, không có nội dung."))),
            Map.entry("crop", () -> new Show("filing/crop", crop("12", List.of()))),
            Map.entry(
                    "crop-error",
                    () -> new Show("filing/crop", crop("x", problems("left", "Mỗi cạnh là một số từ 0 đến 95")))),
            Map.entry("check", () -> new Show("filing/check", check())),
            Map.entry("cosigners-none", () -> new Show("filing/cosigners", cosigners(List.of()))),
            Map.entry("cosigners", () -> new Show("filing/cosigners", cosigners(List.of(), Cosigner.State.values()))),
            Map.entry(
                    "cosigners-error",
                    () -> new Show(
                            "filing/cosigners", cosigners(problems("contact", "Hãy điền số điện thoại 10 chữ số")))),
            Map.entry(
                    "cosign", () -> new Show("filing/cosign", cosign(Cosigner.State.INVITED, "Lê Văn Nam", List.of()))),
            Map.entry(
                    "cosign-error",
                    () -> new Show(
                            "filing/cosign",
                            cosign(Cosigner.State.OUTDATED, "", problems("reason", "Hãy cho biết vì sao")))),
            Map.entry("cosign-over", () -> new Show("filing/cosign-over", "")),
            Map.entry(
                    "sent",
                    () -> new Show(
                            "citizen/sent",
                            new SentView(
                                    CODE,
                                    PROCEDURE,
                                    OFFICE,
                                    "3 ngày làm việc",
                                    List.of("8.000 đ – Mỗi bản sao"),
                                    "/my/dossiers/x.pdf"))),
            Map.entry("dossier", () -> new Show("citizen/dossier", dossier())),
            Map.entry(
                    "saved",
                    () -> new Show(
                            "citizen/saved",
                            new SavedView(
                                    List.of(new SavedView.Line("1.000894", "Đăng ký kết hôn")),
                                    List.of(new SavedView.Line("1.001193", PROCEDURE))))),
            Map.entry("saved-none", () -> new Show("citizen/saved", new SavedView(List.of(), List.of()))),
            Map.entry("contest", () -> new Show("citizen/contest", contest(List.of()))),
            Map.entry(
                    "contest-error",
                    () -> new Show(
                            "citizen/contest", contest(problems("reason", "Hãy nói rõ vì sao bạn không đồng ý")))),
            Map.entry("answer", () -> new Show("citizen/answer", answer(List.of()))),
            Map.entry(
                    "answer-error",
                    () -> new Show("citizen/answer", answer(problems("paper-0", "Hãy chọn tệp cho: Giấy chứng sinh")))),
            Map.entry("messages", () -> new Show("dossier/messages", messages(List.of()))),
            Map.entry(
                    "messages-error",
                    () -> new Show("dossier/messages", messages(problems("text", "Hãy viết lời nhắn")))),
            Map.entry(
                    "withdraw",
                    () -> new Show(
                            "citizen/withdraw",
                            new WithdrawView(CODE, PROCEDURE, "", problems("reason", "Hãy cho biết lý do")))),
            Map.entry(
                    "claim",
                    () -> new Show(
                            "citizen/claim",
                            new ClaimView(CODE, "4F1C-09AB", problems("claim", "Mã nhận hồ sơ chưa đúng")))),
            Map.entry("notices", () -> new Show("citizen/notices", notices())),
            Map.entry("notices-empty", () -> new Show("citizen/notices", new NoticesView(List.of(), null))));

    private final Pages pages;

    Gallery(Pages pages) {
        this.pages = pages;
    }

    static TreeSet<String> names() {
        return new TreeSet<>(PAGES.keySet());
    }

    @GetMapping("/help/gallery/{name}")
    View show(@PathVariable String name) {
        var show = Objects.requireNonNull(PAGES.get(name), name).get();
        return pages.show(HttpStatus.OK, show.template(), show.view());
    }

    /** A page of the desk, read by an officer who also administers, so that the layout offers all its ways. */
    @GetMapping("/help/gallery/desk/{name}")
    View showDesk(@PathVariable String name) {
        var show = Objects.requireNonNull(DeskGallery.find(name), name).get();
        SecurityContextHolder.getContext().setAuthentication(OFFICER);
        return pages.show(HttpStatus.OK, show.template(), show.view());
    }

    @GetMapping("/help/gallery/form/{name}")
    View showForm(@PathVariable String name) {
        var show = Objects.requireNonNull(FormGallery.PAGES.get(name), name).get();
        SecurityContextHolder.getContext().setAuthentication(OFFICER);
        return pages.show(HttpStatus.OK, show.template(), show.view());
    }

    /** A page as a controller would show it. */
    record Show(String template, Object view) {}

    private static Post post(Role role) {
        return new Post("H57.104", role, LocalDate.of(2026, 1, 1), null);
    }

    private static HomeView home() {
        return new HomeView(
                List.of(new Link("làm giấy khai sinh", "/procedures"), new Link("mở quán ăn", "/procedures")),
                List.of(
                        new HomeView.Event("Sinh con", "Khai sinh, bảo hiểm y tế cho trẻ", "birth", "/procedures"),
                        new HomeView.Event("Kết hôn", "Đăng ký, trích lục", "marriage", "/procedures"),
                        new HomeView.Event("Nhà đất", "Giấy chứng nhận, cấp phép xây dựng", "house", "/procedures")),
                List.of(new HomeView.Waiting(CODE, PROCEDURE, "Yêu cầu bổ sung giấy tờ", "/my")),
                List.of());
    }

    private static Show error(String kind) {
        return error(kind, null, List.of());
    }

    private static Show error(String kind, @Nullable String area, List<Link> near) {
        var sought = near.isEmpty() ? "" : "đăng ký khai sinh";
        return new Show("layout/error", new ErrorView(kind, "7K2QF9M", null, area, sought, near));
    }

    private static List<Problem> problems(String field, String text) {
        return List.of(new Problem(field, text));
    }

    private static Instant hours(long hours) {
        return NOW.plusSeconds(hours * 3600);
    }

    static ProgressView progress() {
        return new ProgressView(
                CODE,
                "1.001193.000.00.00.H57",
                PROCEDURE,
                "Yêu cầu bổ sung giấy tờ",
                Tone.NEEDED,
                OFFICE,
                hours(-80),
                hours(-76),
                hours(26),
                hours(2),
                null,
                null,
                true,
                false,
                List.of(
                        new TurnLine(true, "", "", "bổ sung giấy tờ", hours(50)),
                        new TurnLine(false, OFFICE, "chuyên viên", "Thẩm định hồ sơ", hours(4))),
                List.of(
                        step("Tiếp nhận hồ sơ", StepLine.State.DONE, false, -80),
                        step("Kiểm tra, thẩm định hồ sơ và dự thảo kết quả", StepLine.State.WAITING, false, -60),
                        step("Xem xét, trình ký", StepLine.State.CANCELLED, false, -50),
                        step("Ký duyệt", StepLine.State.OPEN, true, -20)),
                List.of(new ProgressView.AheadLine("Trả kết quả", "Bộ phận một cửa", 120)),
                List.of(
                        new PauseLine("Yêu cầu bổ sung giấy tờ", hours(-60), hours(-40)),
                        new PauseLine("Yêu cầu nộp tiền", hours(-10), null)),
                new ProgressView.Pictures(PICTURE, PICTURE));
    }

    private static StepLine step(String name, StepLine.State state, boolean late, long from) {
        var done = state == StepLine.State.DONE ? hours(from + 5) : null;
        return new StepLine(name, OFFICE, state, hours(from), hours(from + 8), done, 480, late ? 620 : 240, late);
    }

    private static MyDossiersView my() {
        var draft = new DraftLine("0199", PROCEDURE, OFFICE, hours(-2));
        return new MyDossiersView(
                List.of(draft),
                List.of(line("Yêu cầu bổ sung giấy tờ", Tone.NEEDED, hours(30), false)),
                List.of(
                        line("Đang xử lý", Tone.ACTIVE, hours(30), false),
                        line("Đang xử lý", Tone.ACTIVE, hours(-30), true)),
                List.of(line("Đã trả kết quả", Tone.GOOD, null, false)),
                "/my?after=x");
    }

    private static MyDossiersView.Line line(String status, Tone tone, @Nullable Instant due, boolean late) {
        return new MyDossiersView.Line(CODE, PROCEDURE, OFFICE, status, tone, hours(-90), due, late);
    }

    private static StartView start(List<Problem> problems) {
        var draft = new DraftLine("0199", PROCEDURE, OFFICE, hours(-2));
        return new StartView(
                "1.001193",
                PROCEDURE,
                List.of(draft),
                List.of(Choice.of("H57.16", OFFICE), Choice.of("H57.17", "UBND xã A Lưới 1")),
                "",
                problems,
                null);
    }

    private static Filing filing() {
        return new Filing(
                "0199",
                PROCEDURE,
                OFFICE,
                List.of(
                        new Stage("Người nộp", Stage.State.DONE, "/my"),
                        new Stage("Người được khai sinh", Stage.State.DONE, "/my"),
                        new Stage("Giấy tờ", Stage.State.NOW, "/my"),
                        new Stage("Xem lại và gửi", Stage.State.LATER, null)));
    }

    private static WhoseView whose() {
        return new WhoseView(
                filing(),
                List.of(
                        new Choice("SELF", "Chính tôi", "Tôi đứng tên và tự nộp."),
                        new Choice("PARENT", "Con tôi, chưa đủ 18 tuổi", "Cha, mẹ là người đại diện.")),
                "SELF",
                "/my",
                3);
    }

    private static ApplicantView applicant(Capacity capacity, List<Problem> problems) {
        var form = new ApplicantForm(
                "Nguyễn Thị Ánh Tuyết",
                "",
                "0905123456",
                "",
                "12 Lê Lợi, Huế",
                null,
                capacity,
                "Hồ Thị Mai",
                "046123456789",
                "Giám đốc",
                "15",
                "3",
                "2020");
        return new ApplicantView(filing(), form, true, problems, "/my", 3, false, true);
    }

    private static CropView crop(String left, List<Problem> problems) {
        return new CropView(
                filing(), "/static/images/mark.svg#", "chung-sinh.jpg", left, "0", "5", "0", "/my", problems);
    }

    private static PapersView papers(String error) {
        return new PapersView(
                filing(), asked(error), 20 << 20, 5, "/my", error.isBlank() ? List.of() : problems("p1", error));
    }

    private static PapersView.Papers asked(String error) {
        return new PapersView.Papers(
                List.of(
                        slot("p0", "Giấy chứng sinh", "", PapersView.Need.NEEDED, List.of(FILE), ""),
                        slot("p1", "Tờ khai đăng ký khai sinh", "", PapersView.Need.NEEDED, List.of(), error),
                        slot(
                                "p2",
                                "Bản án, quyết định ly hôn",
                                "Tình trạng hôn nhân bên nữ – Đã ly hôn",
                                PapersView.Need.NEEDED,
                                List.of(),
                                ""),
                        slot("p3", "Văn bản ủy quyền", "", PapersView.Need.OPTIONAL, List.of(), ""),
                        slot("p4", "Giấy báo tử", "", PapersView.Need.SUPERFLUOUS, List.of(FILE), "")),
                List.of(new PapersView.Shown("Giấy tờ tùy thân của người nộp", "")));
    }

    private static PapersView.Slot slot(
            String key,
            String name,
            String because,
            PapersView.Need need,
            List<PapersView.FileLine> files,
            String error) {
        return new PapersView.Slot(
                key,
                name,
                "",
                because,
                1,
                1,
                need,
                "Mẫu số 1",
                key.equals("p1") ? "/procedures/1.001193/blanks/p1" : null,
                files,
                error);
    }

    private static Summary answers() {
        return new Summary(
                "Khai sinh",
                List.of(new Summary.Part(
                        "child",
                        "Người được khai sinh",
                        List.of(
                                new Summary.Row("name", "", "Họ, chữ đệm, tên", "Nguyễn Thị Ánh Tuyết"),
                                new Summary.Row("born", "", "Ngày sinh", "12/11/2026")))));
    }

    private static CheckView check() {
        return new CheckView(
                filing(),
                List.of(Row.of("Họ tên", "Hồ Thị Mai")),
                answers(),
                asked(""),
                "3 ngày làm việc",
                List.of("16.000 đ (2 × 8.000 đ) – Mỗi bản sao"),
                "/my",
                List.of(new Link("Hãy gửi kèm: Tờ khai", "/my")),
                CODE,
                List.of(cosigner(Cosigner.State.AGREED), cosigner(Cosigner.State.INVITED)));
    }

    private static Cosigner cosigner(Cosigner.State state) {
        var isAnswered = state == Cosigner.State.AGREED || state == Cosigner.State.DECLINED;
        return new Cosigner(
                UUID.fromString("01990000-0000-7000-8000-00000000000" + state.ordinal()),
                "Công Tằng Tôn Nữ Thị Hoàng Phương",
                "0905123456",
                state,
                hours(-40),
                hours(100),
                isAnswered ? hours(-3) : null,
                isAnswered ? "Công Tằng Tôn Nữ Thị Hoàng Phương, 046123456789" : "",
                state == Cosigner.State.DECLINED ? "Tôi chưa đồng ý với diện tích ghi trong đơn." : "");
    }

    private static CosignersView cosigners(List<Problem> problems, Cosigner.State... states) {
        return new CosignersView(
                filing(),
                Stream.of(states).map(Gallery::cosigner).toList(),
                states.length > 0,
                false,
                "",
                "",
                problems);
    }

    private static CosignView cosign(Cosigner.State state, String name, List<Problem> problems) {
        return new CosignView(
                "/my/cosign/0123",
                cosigner(state),
                "Hồ Thị Mai",
                PROCEDURE,
                OFFICE,
                List.of(Row.of("Họ tên", "Hồ Thị Mai")),
                answers(),
                List.of(new Link("Giấy chứng sinh.pdf", "/my")),
                "00ff",
                name,
                "",
                problems);
    }

    private static DossierPageView dossier() {
        return new DossierPageView(
                progress(),
                new DossierPageView.Asked(
                        "Cơ quan đề nghị bạn bổ sung",
                        "Xin bổ sung cho đủ.",
                        List.of(new DossierPageView.LackLine("Giấy chứng sinh", "ảnh bị mờ, không đọc được số")),
                        hours(60),
                        new Link("Bổ sung ngay", "/my/dossiers/" + CODE + "/answer")),
                new DossierPageView.Decided(
                        true, "Kết quả giải quyết", "Giấy khai sinh số 12", List.of(new Link("kq.pdf", "/my"))),
                List.of(
                        new Happening(
                                hours(-10), "Đề nghị bổ sung giấy tờ", "Ảnh bị mờ", OFFICE, Happening.Tone.WAITING),
                        new Happening(hours(-70), "Tiếp nhận hồ sơ", "", OFFICE, Happening.Tone.GOOD),
                        new Happening(hours(-80), "Nộp hồ sơ", "", "", Happening.Tone.PLAIN)),
                List.of(new DossierPageView.PaperLine(
                        "Giấy chứng sinh", "bản chính: 1", true, List.of(new Link("chung-sinh.pdf", "/my")))),
                List.of(new Link("Giấy tiếp nhận và hẹn trả kết quả", "/my")),
                answers(),
                true,
                new DossierPageView.Contested(
                        "Tôi đã nộp bản chính.",
                        List.of(new Link("chung-sinh.pdf", "/my")),
                        hours(40),
                        true,
                        "",
                        "",
                        null),
                hours(900),
                true);
    }

    private static ContestView contest(List<Problem> problems) {
        return new ContestView(CODE, PROCEDURE, hours(900), "", List.of(), 20 << 20, 5, problems);
    }

    private static AnswerView answer(List<Problem> problems) {
        return new AnswerView(
                CODE,
                PROCEDURE,
                "Xin bổ sung cho đủ.",
                hours(60),
                List.of(
                        new AnswerView.Lack(
                                "paper-0",
                                "Giấy chứng sinh",
                                "ảnh bị mờ, không đọc được số",
                                true,
                                null,
                                List.of(FILE),
                                problems.isEmpty() ? List.of() : List.of(FILE),
                                "f1",
                                problems.isEmpty() ? "" : problems.getFirst().text()),
                        new AnswerView.Lack(
                                "paper-1",
                                "Chủ hộ – Họ và tên",
                                "sai tên đệm",
                                false,
                                PaperGallery.question(problems.isEmpty() ? null : "Câu trả lời này vẫn như cũ."),
                                List.of(),
                                List.of(),
                                "",
                                "")),
                PaperGallery.form(),
                List.of(),
                "",
                20 << 20,
                problems);
    }

    private static MessagesView messages(List<Problem> problems) {
        return new MessagesView(
                CODE,
                PROCEDURE,
                "/my/dossiers/" + CODE,
                List.of(
                        new MessagesView.Line(hours(-3), "Bạn", true, "Tôi có thể đến vào thứ Bảy không?", List.of()),
                        new MessagesView.Line(
                                hours(-1),
                                "Lê Thị Một Cửa – " + OFFICE,
                                false,
                                "Thưa bà, sáng thứ Bảy có người trực.",
                                List.of(new Link("lich-truc.pdf", "/my")))),
                "",
                problems.isEmpty() ? List.of() : List.of(new MessagesView.Kept("f1", "giay-hen.pdf")),
                20 << 20,
                5,
                problems);
    }

    private static NoticesView notices() {
        return new NoticesView(
                List.of(
                        new NoticesView.Line(
                                hours(-1), "Hồ sơ cần bổ sung", "Ảnh bị mờ.", "/my/dossiers/" + CODE, true),
                        new NoticesView.Line(hours(-40), "Đã tiếp nhận", "Hẹn trả ngày 25/11.", "/my", false)),
                "/my/notices?after=x");
    }
}
