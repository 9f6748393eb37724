// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.platform.VietnamTime;

/** The administrator lets an official in, who finds the desk of the unit, and out again. */
@DemonstrationInBrowser
class AdministratorJourneyTest {

    private static final String LOGIN = "canbo.moi";
    private static final String PASSWORD = "cầu Trường Tiền";

    @LocalServerPort
    int port;

    @Test
    void an_official_is_let_in_and_out() {
        try (var administrator = surfer();
                var official = surfer()) {
            signsIn(administrator, "quantri", "motcua2026");
            seesWhatWasImported(administrator);

            makesTheAccount(administrator);
            signsInFirst(official);
            assertThat(official.text()).contains("Khay này trống");
            official.goes("/desk/register");
            assertThat(official.text()).contains("Không có sổ nào để in");

            givesThePost(administrator);
            official.goes("/desk/register");
            assertThat(official.page.locator("select[name=unit]").innerText()).contains("phường Thuận Hóa");
            official.goes("/counter");
            assertThat(official.text()).contains("Chỉ cán bộ một cửa");

            endsThePost(administrator);
            official.goes("/desk/register");
            assertThat(official.text()).contains("Không có sổ nào để in");

            administrator.presses("Khóa tài khoản");
            official.goes("/desk");
            assertThat(official.place()).startsWith("/officers/sign-in");
        }
    }

    private static void seesWhatWasImported(Surfer administrator) {
        administrator.goes("/admin");
        assertThat(administrator.text()).contains("Thủ tục hành chính").contains("nội dung có sẵn");
        administrator.follows("Thông tin cần xem lại");
        assertThat(administrator.place()).startsWith("/admin/doubts");
        administrator.goes("/admin/units?under=H57&at=2024-01-01");
        assertThat(administrator.text()).contains("huyện Phú Vang");
        administrator.goes("/admin/units?under=H57");
        assertThat(administrator.text()).doesNotContain("huyện Phú Vang");
    }

    private static void makesTheAccount(Surfer administrator) {
        administrator.goes("/admin/accounts");
        administrator.page.locator("summary").first().click();
        administrator.types("name", "Tôn Nữ Mẫu D'Hoa");
        administrator.types("login", "quantri");
        administrator.types("password", PASSWORD);
        administrator.presses("Tạo tài khoản");
        assertThat(administrator.page.title()).startsWith("Lỗi");
        administrator.types("login", LOGIN);
        administrator.types("password", PASSWORD);
        administrator.presses("Tạo tài khoản");
        assertThat(administrator.text()).contains("Chưa được giao việc nào");
    }

    private static void givesThePost(Surfer administrator) {
        administrator.chooses("role", "SPECIALIST");
        administrator.types("unit", "H57.104 Ủy ban nhân dân phường Thuận Hóa");
        administrator.types("from", "2026-01-01");
        administrator.types("to", "2025-01-01");
        administrator.presses("Giao");
        assertThat(administrator.text()).contains("Ngày kết thúc không được trước ngày bắt đầu");
        administrator.types("to", "");
        administrator.presses("Giao");
        assertThat(administrator.text()).contains("Đã giao chức trách").contains("đang giữ");
    }

    private static void endsThePost(Surfer administrator) {
        var yesterday = LocalDate.now(VietnamTime.ZONE).minusDays(1);
        administrator.types("lastDay", yesterday.toString());
        administrator.presses("Kết thúc");
        assertThat(administrator.text()).contains("đã kết thúc");
    }

    private Surfer surfer() {
        return new Surfer(Browsers.chromium(), "http://localhost:" + port, true, 1280);
    }

    /** Whoever was given a password replaces it before anything else. */
    private static void signsInFirst(Surfer officer) {
        types(officer, LOGIN, PASSWORD);
        assertThat(officer.place()).isEqualTo("/officers/sign-in/password");
        officer.types("chosen", "Hoa sen trắng 1975");
        officer.page
                .locator("main form[action='/officers/sign-in/password'] button[type=submit]")
                .click();
        officer.page.waitForLoadState();
        assertThat(officer.place()).doesNotContain("sign-in");
        officer.goes("/desk");
    }

    private static void signsIn(Surfer officer, String login, String password) {
        types(officer, login, password);
        assertThat(officer.place()).doesNotContain("sign-in");
        officer.goes("/desk");
    }

    private static void types(Surfer officer, String login, String password) {
        officer.goes("/officers/sign-in");
        officer.types("login", login);
        officer.types("password", password);
        officer.page
                .locator("main form[action='/officers/sign-in'] button[type=submit]")
                .click();
        officer.page.waitForLoadState();
    }
}
