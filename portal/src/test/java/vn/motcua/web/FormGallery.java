// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.drafting.Definition;
import vn.motcua.drafting.DraftState;
import vn.motcua.drafting.Sheet;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.FormView;
import vn.motcua.form.Prefill;
import vn.motcua.form.SampleAnswers;
import vn.motcua.form.StarterForms;
import vn.motcua.form.Summary;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.admin.form.FormsView;
import vn.motcua.web.admin.form.HistoryView;
import vn.motcua.web.admin.form.OutlineView;
import vn.motcua.web.admin.form.PagePlace;
import vn.motcua.web.admin.form.PageView;
import vn.motcua.web.admin.form.PreviewFormView;
import vn.motcua.web.admin.form.PreviewView;
import vn.motcua.web.admin.form.QuestionPlace;
import vn.motcua.web.admin.form.QuestionView;
import vn.motcua.web.admin.form.ReviewForm;
import vn.motcua.web.admin.form.ReviewView;
import vn.motcua.web.admin.form.TestsView;
import vn.motcua.web.admin.form.TextView;
import vn.motcua.web.admin.form.VersionView;
import vn.motcua.web.admin.form.VersionsView;
import vn.motcua.web.admin.form.WorkshopView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;

/** The gallery's pages of the form designer, with the birth registration on the bench. */
final class FormGallery {

    private static final Instant NOW = GalleryClock.NOW;
    private static final String CODE = "1.001193";
    private static final String NAME = "Thủ tục đăng ký khai sinh";
    private static final String PERSON = "Công Tằng Tôn Nữ Thị Hoàng Phương Nguyên D'Hoa";
    private static final Form FORM =
            Form.read(StarterForms.find(CODE).orElseThrow()).orThrow();
    private static final Definition DEFINITION = Definition.of(FORM.standalone());
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<Problem> NOTHING = List.of();

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("forms", () -> new Show("admin/form/forms", forms(true))),
            Map.entry("forms-none", () -> new Show("admin/form/forms", forms(false))),
            Map.entry("form", () -> new Show("admin/form/form", versions(workshop(0)))),
            Map.entry("form-first", () -> new Show("admin/form/form", new VersionsView(CODE, NAME, List.of(), null))),
            Map.entry("version", () -> new Show("admin/form/version", version(differences()))),
            Map.entry("version-first", () -> new Show("admin/form/version", version(null))),
            Map.entry("outline", () -> new Show("admin/form/outline", outline(NOTHING))),
            Map.entry(
                    "outline-error",
                    () -> new Show("admin/form/outline", outline(wrong("", "facility: Công thức nhắc tới “bornAt”")))),
            Map.entry("question", () -> new Show("admin/form/question", question("bornAt", NOTHING, true))),
            Map.entry(
                    "question-date",
                    () -> new Show("admin/form/question", question("child.birthDate", NOTHING, false))),
            Map.entry("question-place", () -> new Show("admin/form/question", question("birthPlace", NOTHING, false))),
            Map.entry(
                    "question-error",
                    () -> new Show(
                            "admin/form/question",
                            question(
                                    "facility",
                                    List.of(
                                            new Problem("s-label-en", "Hãy viết bằng tiếng Anh"),
                                            new Problem("s-when", "Công thức nhắc tới “borAt” nhưng không có")),
                                    true))),
            Map.entry("question-new", () -> new Show("admin/form/question", question("", NOTHING, false))),
            Map.entry("page", () -> new Show("admin/form/page", page(new PagePlace("child", -1, false), NOTHING))),
            Map.entry(
                    "page-error",
                    () -> new Show(
                            "admin/form/page",
                            page(new PagePlace("child", 1, false), wrong("s-title-vi", "Hãy viết bằng tiếng Việt")))),
            Map.entry("title", () -> new Show("admin/form/page", page(new PagePlace("", -1, false), NOTHING))),
            Map.entry("text", () -> new Show("admin/form/text", text(NOTHING))),
            Map.entry(
                    "text-error",
                    () -> new Show("admin/form/text", text(wrong("text", "Tệp không phải là JSON đúng")))),
            Map.entry(
                    "preview",
                    () -> new Show(
                            "admin/form/preview",
                            new PreviewView(
                                    workshop(1),
                                    List.of(new Link("Trẻ được khai sinh", "/help/gallery/form/phone")),
                                    "/help/gallery/form/phone"))),
            Map.entry("phone", () -> new Show("admin/form/preview-form", phone("child"))),
            Map.entry("phone-end", () -> new Show("admin/form/preview-form", phone("none"))),
            Map.entry("tests", () -> new Show("admin/form/tests", tests(List.of(test(true), test(false)), NOTHING))),
            Map.entry("tests-none", () -> new Show("admin/form/tests", tests(List.of(), NOTHING))),
            Map.entry(
                    "tests-error",
                    () -> new Show("admin/form/tests", tests(List.of(), wrong("name", "Hãy đặt tên cho bài thử")))),
            Map.entry("review", () -> new Show("admin/form/review", review(DraftState.DRAFT, true, NOTHING))),
            Map.entry("review-yours", () -> new Show("admin/form/review", review(DraftState.IN_REVIEW, true, NOTHING))),
            Map.entry(
                    "review-publish", () -> new Show("admin/form/review", review(DraftState.APPROVED, true, NOTHING))),
            Map.entry(
                    "review-error",
                    () -> new Show(
                            "admin/form/review",
                            review(DraftState.DRAFT, false, wrong("firstDay", "Ngày không được ở quá khứ")))),
            Map.entry("history", () -> new Show("admin/form/history", history())));

    private FormGallery() {}

    private static List<Problem> wrong(String field, String text) {
        return List.of(new Problem(field, text));
    }

    private static WorkshopView workshop(int here) {
        var names = List.of("Câu hỏi", "Xem thử", "Bài thử", "Duyệt và phát hành", "Tệp JSON", "Nhật ký");
        return new WorkshopView(
                CODE,
                NAME,
                "Tờ khai đăng ký khai sinh",
                "đang soạn",
                Tone.ACTIVE,
                PERSON,
                NOW.minusSeconds(300),
                IntStream.range(0, names.size())
                        .mapToObj(number -> new WorkshopView.Tab(names.get(number), "/x" + number, number == here))
                        .toList());
    }

    private static FormsView forms(boolean full) {
        var draft = new FormsView.DraftLine(CODE, NAME, "đang soạn", PERSON, NOW.minusSeconds(90));
        var line = new FormsView.Line(CODE, NAME, 3, NOW, true, "đang soạn");
        var other = new FormsView.Line("1.000894", "Thủ tục đăng ký kết hôn", 1, NOW, false, "");
        return new FormsView(
                full ? "" : "xyz", full ? List.of(draft) : List.of(), full ? List.of(line, other) : List.of());
    }

    private static VersionsView versions(WorkshopView draft) {
        var day = LocalDate.of(2026, 12, 15);
        return new VersionsView(
                CODE,
                NAME,
                List.of(
                        new VersionsView.VersionLine(
                                3, NOW, day, PERSON, "Theo thông tư mới", false, true, "không có gì"),
                        new VersionsView.VersionLine(2, NOW, null, "", "", true, false, "12 bản nháp, 30 hồ sơ")),
                draft);
    }

    private static VersionView version(@Nullable List<String> differences) {
        return new VersionView(
                CODE,
                NAME,
                2,
                NOW,
                LocalDate.of(2026, 12, 15),
                PERSON,
                "Theo thông tư mới",
                "12 bản nháp",
                differences);
    }

    private static List<String> differences() {
        return List.of("Thêm câu hỏi “Trẻ đã có bảo hiểm y tế chưa?”.", "“Tên cơ sở y tế” nay không bắt buộc.");
    }

    private static OutlineView outline(List<Problem> problems) {
        return new OutlineView(workshop(0), DEFINITION.outline(), 4, true, problems.isEmpty(), problems);
    }

    private static List<Choice> choices(String... pairs) {
        return Arrays.stream(pairs)
                .map(pair -> Choice.of(pair, "lựa chọn " + pair))
                .toList();
    }

    private static QuestionView question(String at, List<Problem> problems, boolean isTried) {
        var sheet = at.isEmpty()
                ? new Sheet(Map.of("kind", "text"))
                : DEFINITION.question(at).orElseThrow();
        var form = FORM.render(Answers.none(), List.of(), VIETNAMESE, Prefill.NONE);
        var items = form.pages().stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.items().stream())
                .filter(item -> isTried && item.id().equals("f-bornAt"))
                .toList();
        return new QuestionView(
                workshop(0),
                new QuestionPlace(at, "child", 0, ""),
                sheet,
                "1a2b",
                choices("text", "radio", "date", "place"),
                choices("child.name", "bornAt"),
                choices("bornAt = \"home\""),
                choices("person", "sex"),
                choices("name"),
                isTried ? tried() : List.of(),
                new QuestionView.AskedFor(
                        form,
                        items,
                        String.join(
                                " ", items.stream().map(FormView.ItemView::id).toList())),
                isTried,
                problems);
    }

    private static List<QuestionView.TriedLine> tried() {
        return List.of(
                new QuestionView.TriedLine(
                        "Chỉ hỏi khi", "bornAt = \"facility\"", "Đúng: câu hỏi hiện ra", Tone.GOOD, List.of()),
                new QuestionView.TriedLine(
                        "Quy tắc", "borAt = 1", "Chưa dùng được", Tone.BAD, List.of("Có phải ý bạn là: bornAt?")));
    }

    private static PageView page(PagePlace place, List<Problem> problems) {
        var sheet = place.page().isEmpty()
                ? DEFINITION.title()
                : DEFINITION.page(place.page()).orElseThrow();
        return new PageView(workshop(0), place, sheet, "1a2b", choices("bornAt = \"home\""), problems);
    }

    private static TextView text(List<Problem> problems) {
        return new TextView(workshop(4), DEFINITION.json(), 4, problems);
    }

    private static PreviewFormView phone(String page) {
        var answers = SampleAnswers.of(FORM, new Random(3));
        var form = FORM.render(answers, List.of(), VIETNAMESE, Prefill.NONE);
        var current = form.page(page);
        return new PreviewFormView(
                CODE,
                form,
                current,
                List.of(),
                FORM.summary(answers, VIETNAMESE),
                current == null ? List.of("Hãy nhập họ tên") : List.of());
    }

    private static List<Summary.Row> answers() {
        return List.of(new Summary.Row("child.name", "Thông tin của trẻ", "Họ, chữ đệm, tên của trẻ", PERSON));
    }

    private static TestsView tests(List<TestsView.Line> lines, List<Problem> problems) {
        return new TestsView(
                workshop(2),
                lines,
                lines.isEmpty() ? List.of() : answers(),
                List.of("Tên cơ sở y tế: Hãy nhập tên"),
                4,
                "",
                problems);
    }

    private static TestsView.Line test(boolean holds) {
        return new TestsView.Line(
                holds ? "Sinh tại nhà" : "Sinh ở cơ sở y tế",
                LocalDate.of(2026, 11, 29),
                holds,
                holds ? List.of() : many(),
                holds ? List.of() : List.of("Tên cơ sở y tế: nay không còn bị nhắc “thiếu câu trả lời”"),
                answers());
    }

    private static List<String> many() {
        return IntStream.range(1, 7)
                .mapToObj(number -> "Người con " + number + " – Ngày sinh: Hãy nhập ngày sinh")
                .toList();
    }

    private static ReviewView review(DraftState state, boolean hasReviewer, List<Problem> problems) {
        return new ReviewView(
                workshop(3),
                4,
                state,
                differences(),
                false,
                2,
                problems.isEmpty() ? List.of() : List.of("Sinh tại nhà"),
                "Đang dùng bản 2: 12 bản nháp và 30 hồ sơ. Tất cả giữ nguyên bản ấy.",
                hasReviewer,
                false,
                problems.isEmpty() ? null : 3,
                List.of(PERSON + " – nhờ duyệt: “Nhờ xem giúp”"),
                ReviewForm.EMPTY,
                problems);
    }

    private static HistoryView history() {
        return new HistoryView(
                workshop(5),
                List.of(
                        new HistoryView.Line(NOW, PERSON, "trả lại", "Sai chính tả"),
                        new HistoryView.Line(NOW, PERSON, "Sửa câu hỏi child.birthDate", "")));
    }
}
