// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static vn.motcua.web.Specimens.CODE;
import static vn.motcua.web.Specimens.NAME;
import static vn.motcua.web.Specimens.NOTHING;
import static vn.motcua.web.Specimens.PROCEDURE;
import static vn.motcua.web.Specimens.hours;
import static vn.motcua.web.Specimens.units;
import static vn.motcua.web.Specimens.wrong;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.FormNumber;
import vn.motcua.form.FormView;
import vn.motcua.form.Widget;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.CounterView;
import vn.motcua.web.officer.DeclarationView;
import vn.motcua.web.officer.ReceivedView;
import vn.motcua.web.officer.ReceptionView;

/** The gallery's pages of the counter. */
final class CounterGallery {

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry(
                    "counter",
                    () -> new Show(
                            "officer/counter", new CounterView("", procedures(), true, List.of(), "/desk/queue"))),
            Map.entry(
                    "counter-declarations",
                    () -> new Show(
                            "officer/counter", new CounterView("", procedures(), true, toType(), "/desk/queue"))),
            Map.entry(
                    "counter-none",
                    () -> new Show(
                            "officer/counter", new CounterView("xyz", List.of(), true, List.of(), "/desk/queue"))),
            Map.entry(
                    "counter-closed",
                    () -> new Show("officer/counter", new CounterView("", List.of(), false, List.of(), "/desk/queue"))),
            Map.entry("reception", () -> new Show("officer/reception", reception(NOTHING, null, null))),
            Map.entry("reception-on-paper", () -> new Show("officer/reception", onPaper(NOTHING))),
            Map.entry(
                    "reception-on-paper-error",
                    () -> new Show(
                            "officer/reception", onPaper(wrong("f-child", "Xin điền họ tên người được khai sinh.")))),
            Map.entry("reception-found", () -> new Show("officer/reception", reception(NOTHING, "true", null))),
            Map.entry("reception-card", () -> new Show("officer/reception", reception(NOTHING, "card", null))),
            Map.entry(
                    "reception-error",
                    () -> new Show(
                            "officer/reception",
                            reception(wrong("applicant.name", "Xin điền họ tên chủ hồ sơ."), "false", CODE))),
            Map.entry(
                    "received",
                    () -> new Show(
                            "officer/received",
                            new ReceivedView(CODE, PROCEDURE, NAME, hours(50), null, FormNumber.APPOINTMENT, null))),
            Map.entry(
                    "received-supplement",
                    () -> new Show(
                            "officer/received",
                            new ReceivedView(CODE, PROCEDURE, NAME, null, null, FormNumber.SUPPLEMENT, null))),
            Map.entry(
                    "received-refusal",
                    () -> new Show(
                            "officer/received",
                            new ReceivedView(
                                    CODE,
                                    PROCEDURE,
                                    NAME,
                                    null,
                                    null,
                                    FormNumber.REFUSAL,
                                    new ReceivedView.Next("/desk/queue/H57.104/3/next", 3, "x", "A012")))),
            Map.entry(
                    "reception-incomplete",
                    () -> new Show(
                            "officer/reception", SendingBackSpecimens.incomplete(reception(NOTHING, null, null)))),
            Map.entry(
                    "reception-incomplete-error",
                    () -> new Show(
                            "officer/reception", SendingBackSpecimens.nothingSaid(reception(NOTHING, null, null)))),
            Map.entry(
                    "reception-refused",
                    () -> new Show("officer/reception", SendingBackSpecimens.refused(reception(NOTHING, null, null)))),
            Map.entry(
                    "received-on-paper",
                    () -> new Show(
                            "officer/received",
                            new ReceivedView(CODE, PROCEDURE, NAME, hours(50), "/desk", FormNumber.APPOINTMENT, null))),
            Map.entry("declaration", () -> new Show("officer/declaration", declaration(NOTHING))),
            Map.entry(
                    "declaration-error",
                    () -> new Show(
                            "officer/declaration",
                            declaration(wrong("f-child", "Xin điền họ tên người được khai sinh.")))));

    private CounterGallery() {}

    private static List<CounterView.Line> procedures() {
        return List.of(new CounterView.Line("1.001193", PROCEDURE, "Hộ tịch", "/counter/1.001193"));
    }

    private static List<CounterView.ToType> toType() {
        return List.of(
                new CounterView.ToType(CODE, PROCEDURE, NAME, hours(30), "/desk"),
                new CounterView.ToType(CODE, PROCEDURE, NAME, null, "/desk"));
    }

    private static DeclarationView declaration(List<Problem> problems) {
        return new DeclarationView(CODE, PROCEDURE, NAME, form(), "1", "", "/desk", "/desk", problems);
    }

    private static FormView form() {
        var child = new FormView.FieldView(
                "f-child",
                "child",
                "Họ tên người được khai sinh",
                null,
                null,
                Widget.NAME,
                "",
                List.of(),
                true,
                false,
                null,
                null,
                null,
                1,
                100,
                null);
        var place = new FormView.FieldView(
                "f-born",
                "born",
                "Sinh ở đâu",
                null,
                null,
                Widget.TEXT,
                "Huế",
                List.of(),
                false,
                false,
                null,
                null,
                null,
                1,
                100,
                null);
        return new FormView(
                "Tờ khai",
                List.of(new FormView.PageView(
                        "one",
                        "Người được khai sinh",
                        null,
                        List.of(new FormView.SectionView(null, null, List.of(child, place))),
                        "child born")),
                List.of(),
                new FormView.Words("Còn chỗ chưa đúng", "Lỗi", "(không bắt buộc)", "Chọn", "Sửa", "Chưa có"));
    }

    private static ReceptionView reception(List<Problem> problems, @Nullable String person, @Nullable String before) {
        return reception(Map.of("collect", "COUNTER"), problems, person, before);
    }

    private static ReceptionView onPaper(List<Problem> problems) {
        return reception(Map.of("collect", "COUNTER", ReceptionView.ON_PAPER, "true"), problems, null, null);
    }

    private static ReceptionView reception(
            Map<String, String> typed, List<Problem> problems, @Nullable String person, @Nullable String before) {
        return new ReceptionView(
                "1.001193",
                PROCEDURE,
                "3 ngày làm việc",
                "H57.104",
                units(),
                "key",
                typed,
                person,
                form(),
                Set.of("child"),
                List.of(
                        new ReceptionView.PaperLine(
                                "p1",
                                "Giấy chứng sinh",
                                "Nếu không có thì làm văn bản",
                                "1 bản chính",
                                true,
                                "",
                                "",
                                true,
                                false,
                                "",
                                0),
                        new ReceptionView.PaperLine(
                                "p2", "Giấy tờ tùy thân", "", "1 bản sao", false, "1", "2", false, false, "", 2),
                        new ReceptionView.PaperLine(
                                "p3", "Thẻ căn cước", "", "1 bản chính", false, "", "", true, true, "", 0)),
                new ReceptionView.PaperLine(
                        "authority",
                        "Giấy tờ chứng minh quyền nộp thay",
                        "",
                        "1 bản chính",
                        false,
                        "",
                        "",
                        false,
                        false,
                        "",
                        0),
                List.of(Choice.of("PARENT", "cha, mẹ của người chưa đủ 18 tuổi")),
                List.of(Choice.of("COUNTER", "Tại quầy"), Choice.of("POST", "Qua bưu điện")),
                problems,
                before,
                null);
    }
}
