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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormView;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.CounterView;
import vn.motcua.web.officer.ReceivedView;
import vn.motcua.web.officer.ReceptionView;

/** The gallery's pages of the counter. */
final class CounterGallery {

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("counter", () -> new Show("officer/counter", new CounterView("", procedures(), true))),
            Map.entry("counter-none", () -> new Show("officer/counter", new CounterView("xyz", List.of(), true))),
            Map.entry("counter-closed", () -> new Show("officer/counter", new CounterView("", List.of(), false))),
            Map.entry("reception", () -> new Show("officer/reception", reception(NOTHING, null, null))),
            Map.entry("reception-found", () -> new Show("officer/reception", reception(NOTHING, "true", null))),
            Map.entry("reception-card", () -> new Show("officer/reception", reception(NOTHING, "card", null))),
            Map.entry(
                    "reception-error",
                    () -> new Show(
                            "officer/reception",
                            reception(wrong("applicant.name", "Xin điền họ tên chủ hồ sơ."), "false", CODE))),
            Map.entry(
                    "received",
                    () -> new Show("officer/received", new ReceivedView(CODE, PROCEDURE, NAME, hours(50)))));

    private CounterGallery() {}

    private static List<CounterView.Line> procedures() {
        return List.of(new CounterView.Line("1.001193", PROCEDURE, "Hộ tịch", "/counter/1.001193"));
    }

    private static ReceptionView reception(List<Problem> problems, @Nullable String person, @Nullable String before) {
        return new ReceptionView(
                "1.001193",
                PROCEDURE,
                "3 ngày làm việc",
                "H57.104",
                units(),
                "key",
                Map.of("collect", "COUNTER"),
                person,
                new FormView(
                        "Tờ khai",
                        List.of(new FormView.PageView("one", "Người được khai sinh", null, List.of(), "")),
                        List.of(),
                        new FormView.Words("Còn chỗ chưa đúng", "Lỗi", "(không bắt buộc)", "Chọn", "Sửa", "Chưa có")),
                List.of(
                        new ReceptionView.PaperLine(
                                "p1", "Giấy chứng sinh", "Nếu không có thì làm văn bản", 1, 0, true, "", 0),
                        new ReceptionView.PaperLine("p2", "Giấy tờ tùy thân", "", 0, 1, false, "", 2)),
                new ReceptionView.PaperLine("authority", "Giấy tờ chứng minh quyền nộp thay", "", 0, 0, false, "", 0),
                List.of(Choice.of("PARENT", "cha, mẹ của người chưa đủ 18 tuổi")),
                List.of(Choice.of("COUNTER", "Tại quầy"), Choice.of("POST", "Qua bưu điện")),
                problems,
                before);
    }
}
