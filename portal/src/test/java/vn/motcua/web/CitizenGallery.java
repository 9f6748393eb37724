// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static vn.motcua.web.Specimens.BIRTH;
import static vn.motcua.web.Specimens.CODE;
import static vn.motcua.web.Specimens.WARD;
import static vn.motcua.web.Specimens.hours;
import static vn.motcua.web.Specimens.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.citizen.AnswerView;
import vn.motcua.web.citizen.ClaimView;
import vn.motcua.web.citizen.ContestView;
import vn.motcua.web.citizen.DossierPageView;
import vn.motcua.web.citizen.MyDossiersView;
import vn.motcua.web.citizen.NoticesView;
import vn.motcua.web.citizen.SavedView;
import vn.motcua.web.citizen.SentView;
import vn.motcua.web.citizen.WithdrawView;
import vn.motcua.web.component.Happening;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;
import vn.motcua.web.draft.DraftLine;

/** The gallery's pages of a citizen's own dossiers. */
final class CitizenGallery {

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("my", () -> new Show("citizen/my-dossiers", my())),
            Map.entry(
                    "my-empty",
                    () -> new Show(
                            "citizen/my-dossiers",
                            new MyDossiersView(List.of(), List.of(), List.of(), List.of(), null))),
            Map.entry(
                    "sent",
                    () -> new Show(
                            "citizen/sent",
                            new SentView(
                                    CODE,
                                    BIRTH,
                                    WARD,
                                    hours(6),
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
                                    List.of(new SavedView.Line("1.001193", BIRTH))))),
            Map.entry("saved-none", () -> new Show("citizen/saved", new SavedView(List.of(), List.of()))),
            Map.entry("contest", () -> new Show("citizen/contest", contest(List.of()))),
            Map.entry(
                    "contest-error",
                    () -> new Show("citizen/contest", contest(wrong("reason", "Hãy nói rõ vì sao bạn không đồng ý")))),
            Map.entry("answer", () -> new Show("citizen/answer", answer(List.of()))),
            Map.entry(
                    "answer-error",
                    () -> new Show("citizen/answer", answer(wrong("paper-0", "Hãy chọn tệp cho: Giấy chứng sinh")))),
            Map.entry("messages", () -> new Show("dossier/messages", messages(List.of()))),
            Map.entry(
                    "messages-error", () -> new Show("dossier/messages", messages(wrong("text", "Hãy viết lời nhắn")))),
            Map.entry(
                    "withdraw",
                    () -> new Show(
                            "citizen/withdraw",
                            new WithdrawView(CODE, BIRTH, "", wrong("reason", "Hãy cho biết lý do")))),
            Map.entry(
                    "claim",
                    () -> new Show(
                            "citizen/claim",
                            new ClaimView(CODE, "4F1C-09AB", wrong("claim", "Mã nhận hồ sơ chưa đúng")))),
            Map.entry("notices", () -> new Show("citizen/notices", notices())),
            Map.entry("notices-empty", () -> new Show("citizen/notices", new NoticesView(List.of(), null))));

    private CitizenGallery() {}

    private static MyDossiersView my() {
        var draft = new DraftLine("0199", BIRTH, WARD, hours(-2));
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
        return new MyDossiersView.Line(CODE, BIRTH, WARD, status, tone, hours(-90), due, late);
    }

    private static DossierPageView dossier() {
        return new DossierPageView(
                OpenGallery.progress(),
                new DossierPageView.Asked(
                        "Cơ quan đề nghị bạn bổ sung",
                        "Xin bổ sung cho đủ.",
                        List.of(new DossierPageView.LackLine("Giấy chứng sinh", "ảnh bị mờ, không đọc được số")),
                        hours(60),
                        new Link("Bổ sung ngay", "/my/dossiers/" + CODE + "/answer")),
                new DossierPageView.Decided(
                        true, "Kết quả giải quyết", "Giấy khai sinh số 12", List.of(new Link("kq.pdf", "/my"))),
                List.of(
                        new Happening(hours(-10), "Đề nghị bổ sung giấy tờ", "Ảnh bị mờ", WARD, Happening.Tone.WAITING),
                        new Happening(hours(-70), "Tiếp nhận hồ sơ", "", WARD, Happening.Tone.GOOD),
                        new Happening(hours(-80), "Nộp hồ sơ", "", "", Happening.Tone.PLAIN)),
                List.of(new DossierPageView.PaperLine(
                        "Giấy chứng sinh", "bản chính: 1", true, List.of(new Link("chung-sinh.pdf", "/my")))),
                List.of(new Link("Giấy tiếp nhận và hẹn trả kết quả", "/my")),
                FilingGallery.answers(),
                false,
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
        return new ContestView(CODE, BIRTH, hours(900), "", List.of(), 20 << 20, 5, problems);
    }

    private static AnswerView answer(List<Problem> problems) {
        return new AnswerView(
                CODE,
                BIRTH,
                "Xin bổ sung cho đủ.",
                hours(60),
                List.of(
                        new AnswerView.Lack(
                                "paper-0",
                                "Giấy chứng sinh",
                                "ảnh bị mờ, không đọc được số",
                                true,
                                null,
                                List.of(FilingGallery.FILE),
                                problems.isEmpty() ? List.of() : List.of(FilingGallery.FILE),
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
                BIRTH,
                "/my/dossiers/" + CODE,
                List.of(
                        new MessagesView.Line(hours(-3), "Bạn", true, "Tôi có thể đến vào thứ Bảy không?", List.of()),
                        new MessagesView.Line(
                                hours(-1),
                                "Lê Thị Một Cửa – " + WARD,
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
