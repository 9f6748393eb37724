// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static vn.motcua.web.Specimens.BIRTH;
import static vn.motcua.web.Specimens.CODE;
import static vn.motcua.web.Specimens.WARD;
import static vn.motcua.web.Specimens.hours;
import static vn.motcua.web.Specimens.wrong;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Cosigner;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Prefill;
import vn.motcua.form.StarterForms;
import vn.motcua.form.Summary;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Stage;
import vn.motcua.web.cosigning.CosignView;
import vn.motcua.web.cosigning.CosignersView;
import vn.motcua.web.draft.ApplicantForm;
import vn.motcua.web.draft.CardNotice;
import vn.motcua.web.draft.CardOffer;
import vn.motcua.web.draft.DraftLine;
import vn.motcua.web.draft.Filing;
import vn.motcua.web.filing.ApplicantView;
import vn.motcua.web.filing.CheckView;
import vn.motcua.web.filing.FormPageView;
import vn.motcua.web.filing.StartView;
import vn.motcua.web.filing.WhoseView;
import vn.motcua.web.paper.CropView;
import vn.motcua.web.paper.PapersView;

/** The gallery's pages on the way from a procedure to a dossier that is sent, and those of who signs with. */
final class FilingGallery {

    static final PapersView.FileLine FILE =
            new PapersView.FileLine("f1", "Giấy chứng sinh bé Nguyễn Thị Ánh Tuyết.pdf", 1_400_000, "/my");

    private static final CardNotice FILLED = new CardNotice(
            "mother",
            true,
            List.of(
                    "Đã điền từ thẻ: Họ, chữ đệm, tên; Ngày sinh; Số định danh cá nhân hoặc chứng minh nhân dân.",
                    "Đã thay chữ có trước: Họ, chữ đệm, tên (trước đó là “Ton Nu Hoa”).",
                    "Nơi cư trú ghi trên thẻ: “12 Lê Lợi, Vĩnh Ninh, Huế, Thừa Thiên Huế”. Hãy chọn tỉnh, xã theo tên hiện nay.",
                    "Hãy so lại với thẻ trước khi đi tiếp."));
    private static final CardNotice UNREADABLE = new CardNotice(
            "mother",
            false,
            List.of(
                    "Chưa đọc được mã QR trong ảnh này. Hãy chụp lại: để thẻ nằm phẳng, đưa máy gần hơn, tránh lóa sáng.",
                    "Những gì bạn đã nhập vẫn còn nguyên."));

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("start", () -> new Show("filing/start", start(List.of()))),
            Map.entry("start-error", () -> new Show("filing/start", start(wrong("unit", "Hãy chọn cơ quan")))),
            Map.entry("whose", () -> new Show("filing/whose", whose())),
            Map.entry("applicant-child", () -> new Show("filing/applicant", applicant(Capacity.PARENT, List.of()))),
            Map.entry(
                    "applicant-company",
                    () -> new Show(
                            "filing/applicant",
                            applicant(
                                    Capacity.LEGAL_REPRESENTATIVE,
                                    wrong("idNumber", "Hãy điền mã số thuế của doanh nghiệp, tổ chức")))),
            Map.entry(
                    "applicant-child-error",
                    () -> new Show(
                            "filing/applicant",
                            applicant(Capacity.PARENT, wrong("born", "Hãy điền ngày sinh của con")))),
            Map.entry("applicant-card", () -> new Show("filing/applicant", byCard())),
            Map.entry("form-cards", () -> new Show("filing/form", mother(null))),
            Map.entry("form-card", () -> new Show("filing/form", mother(FILLED))),
            Map.entry("form-card-error", () -> new Show("filing/form", mother(UNREADABLE))),
            Map.entry("papers", () -> new Show("filing/papers", papers(""))),
            Map.entry("papers-mine", () -> new Show("filing/papers", papersOfACase())),
            Map.entry("papers-error", () -> new Show("filing/papers", papers("Tệp này trống, không có nội dung."))),
            Map.entry("crop", () -> new Show("filing/crop", crop("12", List.of()))),
            Map.entry("crop-large", () -> new Show("filing/crop", largeCrop())),
            Map.entry(
                    "crop-error",
                    () -> new Show("filing/crop", crop("x", wrong("left", "Mỗi cạnh là một số từ 0 đến 95")))),
            Map.entry("check", () -> new Show("filing/check", check())),
            Map.entry("cosigners-none", () -> new Show("filing/cosigners", cosigners(List.of()))),
            Map.entry("cosigners-incomplete", () -> new Show("filing/cosigners", cosigners(false, List.of()))),
            Map.entry("cosigners", () -> new Show("filing/cosigners", cosigners(List.of(), Cosigner.State.values()))),
            Map.entry(
                    "cosigners-error",
                    () -> new Show(
                            "filing/cosigners", cosigners(wrong("contact", "Hãy điền số điện thoại 10 chữ số")))),
            Map.entry(
                    "cosign", () -> new Show("filing/cosign", cosign(Cosigner.State.INVITED, "Lê Văn Nam", List.of()))),
            Map.entry(
                    "cosign-error",
                    () -> new Show(
                            "filing/cosign",
                            cosign(Cosigner.State.OUTDATED, "", wrong("reason", "Hãy cho biết vì sao")))),
            Map.entry(
                    "cosign-name-error",
                    () -> new Show(
                            "filing/cosign",
                            cosign(Cosigner.State.INVITED, "", wrong("name", "Hãy điền họ, chữ đệm và tên")))),
            Map.entry("cosign-over", () -> new Show("filing/cosign-over", "")));

    private FilingGallery() {}

    private static StartView start(List<Problem> problems) {
        var draft = new DraftLine("0199", BIRTH, WARD, hours(-2));
        return new StartView(
                "1.001193",
                BIRTH,
                List.of(draft),
                List.of(Choice.of("H57.16", WARD), Choice.of("H57.17", "UBND xã A Lưới 1")),
                "",
                List.of("0"),
                problems,
                null);
    }

    private static Filing filing() {
        return new Filing(
                "0199",
                BIRTH,
                WARD,
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
        return new ApplicantView(filing(), form, true, problems, "/my", 3, false, true, new CardOffer("/my", null));
    }

    private static ApplicantView byCard() {
        var form = new ApplicantForm(
                "Tôn Nữ Thị D'Hoa",
                "046190000123",
                "0905123456",
                "",
                "12 Lê Lợi, Phường Thuận Hóa, Thành phố Huế",
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                "");
        var filled = new CardNotice("applicant", true, FILLED.lines());
        return new ApplicantView(
                filing(), form, false, List.of(), "/my", 3, false, false, new CardOffer("/my", filled));
    }

    /** The page of the mother in the birth registration. */
    private static FormPageView mother(@Nullable CardNotice notice) {
        var answers = Answers.of(Map.of("mother", Map.of("nationality", "vietnam")));
        var form = Form.read(StarterForms.find("1.001193").orElseThrow())
                .orThrow()
                .render(answers, List.of(), Locale.of("vi"), Prefill.NONE);
        return new FormPageView(
                filing(),
                form,
                Objects.requireNonNull(form.page("mother")),
                List.of(),
                "/my",
                3,
                false,
                false,
                new CardOffer("/my", notice));
    }

    /** As wide as the page. */
    private static CropView largeCrop() {
        return new CropView(filing(), "/icon-512.png#", "trich-luc.jpg", "12", "0", "5", "0", "/my", List.of());
    }

    private static CropView crop(String left, List<Problem> problems) {
        return new CropView(
                filing(), "/static/images/mark.svg#", "chung-sinh.jpg", left, "0", "5", "0", "/my", problems);
    }

    private static PapersView papers(String error) {
        return new PapersView(
                filing(), asked(error), 20 << 20, 5, "/my", error.isBlank() ? List.of() : wrong("p1", error));
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

    /** A case was ticked on the page of the procedure. */
    private static PapersView papersOfACase() {
        var all = papers("");
        var mine = slot("p5", "Văn bản của cha, mẹ", "", PapersView.Need.MINE, List.of(), "");
        return new PapersView(
                all.filing(),
                new PapersView.Papers(List.of(mine), all.papers().shown()),
                all.largestInBytes(),
                all.mostFiles(),
                all.back(),
                List.of());
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

    static Summary answers() {
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
        return cosigners(true, problems, states);
    }

    private static CosignersView cosigners(boolean isComplete, List<Problem> problems, Cosigner.State... states) {
        return new CosignersView(
                filing(),
                Stream.of(states).map(FilingGallery::cosigner).toList(),
                states.length > 0,
                isComplete,
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
                BIRTH,
                WARD,
                List.of(Row.of("Họ tên", "Hồ Thị Mai")),
                answers(),
                List.of(new Link("Giấy chứng sinh.pdf", "/my")),
                "00ff",
                name,
                "Nam 2",
                "",
                problems);
    }
}
