// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.util.List;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** What stands on many pages of the gallery: names as long as they come, a time, what is wrong. */
final class Specimens {

    static final Instant NOW = GalleryClock.NOW;
    static final String CODE = "H57.16.003-261120-0001";
    static final String NAME = "Công Tằng Tôn Nữ Thị Hoàng Phương Nguyên D'Hoa";
    static final String PROCEDURE =
            "Cấp giấy phép hoạt động trang thông tin điện tử tổng hợp của các cơ quan, tổ chức, doanh nghiệp đóng trên địa bàn";
    static final String OFFICE = "Trung tâm Phục vụ hành chính công – Ủy ban nhân dân phường Thuận Hóa";
    static final String BIRTH = "Đăng ký khai sinh cho trẻ em đã có hồ sơ, giấy tờ cá nhân";
    static final String WARD = "UBND phường Thuận Hóa";
    static final List<Problem> NOTHING = List.of();
    static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" width="900" height="60" role="img" aria-label="Quy trình"><rect width="880" height="50" x="5" y="5" fill="none" stroke="#5b2a86"/></svg>""";

    private Specimens() {}

    static List<Problem> wrong(String field, String text) {
        return List.of(new Problem(field, text));
    }

    static Instant hours(long hours) {
        return NOW.plusSeconds(hours * 3600);
    }

    static List<Choice> units() {
        return List.of(Choice.of("H57.104", OFFICE), Choice.of("H57.105", "Ủy ban nhân dân phường Phú Xuân"));
    }
}
