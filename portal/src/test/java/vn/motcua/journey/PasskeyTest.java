// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.factor.AppOfCodes;
import vn.motcua.factor.Factors;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;

/** An officer and a citizen guard their accounts at a real browser, with a device that the browser pretends to have. */
@DemonstrationInBrowser
class PasskeyTest {

    private static final Pattern INSIDE = Pattern.compile("https?://[^/]+/my\\b.*");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Factors factors;

    @Test
    void an_officer_takes_a_passkey_and_signs_in_with_it_alone() {
        try (var officer = surfer(360)) {
            var device = withDevice(officer.page);
            officer.signsInAtTheDesk("vanthu.thuanhoa");

            addsAKey(officer, "Điện thoại của tôi");
            assertThat(officer.text()).contains("Đã thêm khóa").contains("Điện thoại của tôi");

            signsOut(officer);
            officer.goes("/officers/sign-in?continue=/desk/today");
            officer.presses("Đăng nhập bằng khóa trên thiết bị");
            officer.page.waitForURL(Pattern.compile("https?://[^/]+/desk/today"));

            officer.goes("/account/security");
            officer.presses("Bỏ khóa");
            assertThat(officer.text()).contains("Đã bỏ khóa");
            signsOut(officer);
            officer.goes("/officers/sign-in");
            officer.presses("Đăng nhập bằng khóa trên thiết bị");
            officer.page.waitForSelector("text=Chưa đăng nhập được bằng khóa");
            device.detach();
        }
    }

    /** A device that does not recognise its owner proves possession only: not enough for both factors. */
    @Test
    void a_device_that_did_not_recognise_its_owner_lets_nobody_in() {
        try (var officer = surfer(1280)) {
            var device = withDevice(officer.page);
            officer.signsInAtTheDesk("chuyenvien.thuanhoa");
            addsAKey(officer, "Máy ở cơ quan");
            signsOut(officer);
            recognises(device, false);

            officer.goes("/officers/sign-in");
            officer.presses("Đăng nhập bằng khóa trên thiết bị");

            officer.page
                    .locator("[data-problem]:not(:empty), .mc-notice--problem")
                    .first()
                    .waitFor();
            assertThat(officer.place()).startsWith("/officers/sign-in");
            factors.reset(Actor.system(), idOf("chuyenvien.thuanhoa"));
        }
    }

    @Test
    void a_citizen_comes_in_without_waiting_for_a_message() {
        try (var citizen = surfer(360)) {
            withDevice(citizen.page);
            citizen.signsIn("0912777001");
            addsAKey(citizen, "Điện thoại");
            signsOut(citizen);

            citizen.goes("/sign-in");
            citizen.presses("Đăng nhập bằng khóa trên thiết bị");
            citizen.page.waitForURL(INSIDE);

            assertThat(citizen.place()).startsWith("/my");
        }
    }

    @Test
    void an_officer_takes_an_app_and_signs_in_with_its_codes_without_any_script() {
        try (var officer = new Surfer(Browsers.chromium(), "http://localhost:" + port, false, 360)) {
            officer.signsInAtTheDesk("vanthu.phuxuan");
            officer.goes("/account");
            officer.follows("Xem và đặt cách bảo vệ tài khoản");
            officer.presses("Bật mã từ ứng dụng");
            var app = AppOfCodes.typed(officer.page.locator(".mc-secret").innerText());
            officer.types("code", app.shows(Instant.now()));
            officer.presses("Xác nhận và bật");
            assertThat(officer.page.locator(".mc-codes li").count()).isEqualTo(10);
            var recovery = officer.page.locator(".mc-codes code").first().innerText();

            signsOut(officer);
            officer.goes("/officers/sign-in");
            officer.types("login", "vanthu.phuxuan");
            officer.types("password", "motcua2026");
            officer.presses("Đăng nhập");
            assertThat(officer.place()).startsWith("/officers/sign-in/second");
            officer.types("code", "000000");
            officer.presses("Đăng nhập");
            assertThat(officer.page.title()).startsWith("Lỗi");
            officer.types("code", recovery);
            officer.presses("Đăng nhập");
            assertThat(officer.place()).startsWith("/desk");
            assertThat(officer.text()).contains("còn 9 mã");
        } finally {
            factors.reset(Actor.system(), idOf("vanthu.phuxuan"));
        }
    }

    private UUID idOf(String login) {
        return accounts.findByLogin(login).orElseThrow().id();
    }

    private static void addsAKey(Surfer surfer, String name) {
        surfer.goes("/account/security");
        surfer.types("name", name);
        surfer.presses("Thêm khóa trên thiết bị này");
        surfer.page.waitForSelector("text=Đã thêm khóa");
    }

    private static void signsOut(Surfer surfer) {
        surfer.page.locator("form[action='/sign-out'] button").first().evaluate("button => button.form.submit()");
        surfer.page.waitForURL(Pattern.compile(".*/$"));
    }

    private Surfer surfer(int width) {
        return new Surfer(Browsers.chromium(), "http://localhost:" + port, true, width);
    }

    private record Device(CDPSession session, String id) {
        void detach() {
            session.detach();
        }
    }

    /** A device inside the computer that keeps keys and recognises its owner. */
    private static Device withDevice(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""").getAsJsonObject();
        var made = session.send("WebAuthn.addVirtualAuthenticator", options);
        return new Device(session, made.get("authenticatorId").getAsString());
    }

    private static void recognises(Device device, boolean isOwner) {
        var told = new JsonObject();
        told.addProperty("authenticatorId", device.id());
        told.addProperty("isUserVerified", isOwner);
        device.session().send("WebAuthn.setUserVerified", told);
    }
}
