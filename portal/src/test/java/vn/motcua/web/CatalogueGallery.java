// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.admin.change.ChangesForm;
import vn.motcua.web.admin.change.ChangesView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** The gallery's pages of procedures as the administrator edits them, and of what was changed by whom. */
final class CatalogueGallery {

    private static final Instant NOW = Instant.now();
    private static final String NAME =
            "Cấp giấy phép hoạt động trang thông tin điện tử tổng hợp của các cơ quan, tổ chức đóng trên địa bàn <Huế>";
    private static final String WHO = "Công Tằng Tôn Nữ Thị Hoàng Phương Nguyên D'Hoa";

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("changes", () -> new Show("admin/change/changes", changes(true, false))),
            Map.entry("changes-none", () -> new Show("admin/change/changes", changes(false, false))),
            Map.entry("changes-error", () -> new Show("admin/change/changes", changes(false, true))));

    private CatalogueGallery() {}

    private static ChangesView changes(boolean some, boolean wrong) {
        var line = new ChangesView.Line(
                NOW,
                WHO,
                "Thủ tục",
                "phát hành",
                "1.001193 " + NAME,
                "/admin",
                List.of(
                        "Lệ phí: từ “8.000 đ” thành “5.000 đ”",
                        "Tên giấy tờ thứ 2: từ “" + NAME + "” thành “" + NAME + "”"));
        var other = new ChangesView.Line(
                NOW, "Dòng lệnh (root)", "Nhập dữ liệu", "nhập từ tệp", "a".repeat(60), null, List.of());
        return new ChangesView(
                new ChangesForm(wrong ? "FORMS" : "", "", wrong ? "không có" : "", wrong ? "31/31/2026" : "", ""),
                List.of(Choice.of("FORMS", "Biểu mẫu")),
                List.of(Choice.of("1", WHO)),
                some ? List.of(line, other) : List.of(),
                some ? "/admin/changes" : null,
                some ? "/admin/changes" : null,
                "/admin/changes/file",
                wrong ? List.of(new Problem("from", "Không đọc được ngày này.")) : List.of());
    }
}
