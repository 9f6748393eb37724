// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.motcua.dossier.Contest.Finding;
import vn.motcua.dossier.Contests;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.notification.Outbox;

/** What concerns others, and what goes wrong: signing together, filing for a child, a refusal, a crooked photo, a broken line. */
@DemonstrationInBrowser
class RelativesTest {

    private static final String PHOTOS = "giay-to-hai-ben";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portalsParts;

    @Autowired
    Contests contests;

    @Autowired
    Accounts accounts;

    @Autowired
    Outbox outbox;

    @TempDir
    Path folder;

    private Browser browser;
    private String portal;
    private Couples couples;

    @BeforeEach
    void open() {
        browser = Browsers.chromium();
        portal = "http://localhost:" + port;
        couples = new Couples(portalsParts);
    }

    @Test
    void a_spouse_reads_and_agrees_without_a_script_and_the_dossier_goes() throws IOException {
        var owner = couples.citizen("0912000371", "Nguyễn Thị Hoa");
        couples.citizen("0912000372", "Lê Văn Nam");
        couples.citizen("0912000373", "Người Lạ");
        var draft = "/my/drafts/" + couples.completeDraft(owner).id();
        try (var hoa = new Surfer(browser, portal, false, 360);
                var nam = new Surfer(browser, portal, false, 360);
                var other = new Surfer(browser, portal, false, 360)) {
            hoa.signsIn("0912000371");
            other.signsIn("0912000373");
            hoa.goes(draft + "/check");
            hoa.follows("Mời người cùng ký");
            hoa.presses("Gửi lời mời");
            assertThat(hoa.text()).contains("Hãy điền họ tên người cùng ký");
            hoa.types("name", "Lê Văn Nam");
            hoa.types("contact", "0912000372");
            hoa.presses("Gửi lời mời");
            assertThat(hoa.text()).contains("Lê Văn Nam", "Chưa trả lời");
            hoa.pictures("cosigners");
            hoa.presses("Quay lại trang kiểm tra");
            hoa.presses("Gửi hồ sơ");
            assertThat(hoa.text()).contains("được nộp ngay khi mọi người cùng ký đồng ý");

            var link = invitation("0912000372");
            other.goes(link);
            assertThat(other.text()).contains("Lời mời không còn hiệu lực").doesNotContain("Nguyễn Thị Hoa");
            nam.goes(link);
            assertThat(nam.place()).startsWith("/sign-in");
            nam.signsIn("0912000372");
            nam.goes(link);
            assertThat(nam.text()).contains("Nguyễn Thị Hoa", "Bạn ký với tên Lê Văn Nam");
            nam.pictures("cosign");
            nam.presses("Tôi đã đọc và đồng ý");

            assertThat(nam.text()).contains("Hồ sơ đã được nộp");
            hoa.goes("/my");
            assertThat(hoa.text()).contains("Mới đăng ký");
        }
    }

    @Test
    void a_parent_files_for_a_child() throws IOException {
        var owner = couples.citizen("0912000374", "Nguyễn Thị Hoa");
        var draft = "/my/drafts/" + couples.completeDraft(owner).id();
        try (var hoa = new Surfer(browser, portal, false, 360)) {
            hoa.signsIn("0912000374");
            hoa.goes(draft + "/applicant");
            hoa.follows("Nộp cho người khác");
            hoa.chooses("whose", "PARENT");
            hoa.presses("Tiếp tục");
            hoa.types("name", "Nguyễn Văn Con");
            hoa.types("submitterId", "046190000123");
            hoa.presses("Tiếp tục");
            assertThat(hoa.text()).contains("Hãy điền ngày sinh của con");
            hoa.pictures("for-a-child");
            hoa.types("bornDay", "15");
            hoa.types("bornMonth", "3");
            hoa.types("bornYear", "2020");
            hoa.presses("Tiếp tục");
            assertThat(hoa.place()).contains("/form/");

            hoa.goes(draft + "/check");
            assertThat(hoa.text()).contains("Nguyễn Văn Con", "cha, mẹ của người chưa đủ 18 tuổi", "15/3/2020");
        }
    }

    @Test
    void a_dossier_that_was_not_taken_in_is_contested_answered_and_filed_anew() throws IOException {
        var owner = couples.citizen("0912000375", "Nguyễn Thị Hoa");
        try (var hoa = new Surfer(browser, portal, false, 360)) {
            hoa.signsIn("0912000375");
            var code = couples.refused(owner);
            hoa.goes("/my/dossiers/" + code);
            hoa.follows("Khiếu nại kết quả giải quyết");
            hoa.presses("Gửi khiếu nại");
            assertThat(hoa.text()).contains("Hãy nói rõ vì sao bạn không đồng ý");
            hoa.types("reason", "Tôi nộp đúng nơi cư trú.");
            hoa.presses("Gửi khiếu nại");
            assertThat(hoa.text()).contains("Khiếu nại của bạn", "Tôi nộp đúng nơi cư trú.");
            hoa.pictures("contested");

            answers(code);
            hoa.goes("/my/dossiers/" + code);
            assertThat(hoa.text()).contains("Khiếu nại đúng", "Mời bạn nộp lại, chúng tôi xin lỗi.");
            hoa.presses("Nộp lại từ hồ sơ này");
            assertThat(hoa.place()).matches("/my/drafts/[^/]+/check");
            assertThat(hoa.text()).contains("Đã tạo hồ sơ mới", "Nguyễn Thị Hoa");
        }
    }

    @Test
    void a_photo_is_cropped_by_numbers_or_by_the_keyboard() throws IOException {
        var owner = couples.citizen("0912000376", "Nguyễn Thị Hoa");
        var draft = "/my/drafts/" + couples.completeDraft(owner).id();
        try (var plain = new Surfer(browser, portal, false, 360);
                var scripted = new Surfer(browser, portal, true, 360)) {
            plain.signsIn("0912000376");
            plain.goes(draft + "/papers");
            plain.follows("Cắt");
            plain.types("left", "abc");
            plain.presses("Cắt và lưu");
            assertThat(plain.text()).contains("Mỗi cạnh là một số");
            plain.types("left", "10");
            plain.presses("Xem thử");
            assertThat(plain.text()).contains("Phần được giữ lại");
            plain.presses("Cắt và lưu");
            assertThat(plain.text()).contains("Đã cắt ảnh");

            scripted.signsIn("0912000376");
            scripted.goes(draft + "/papers");
            scripted.follows("Cắt");
            scripted.page.locator(".mc-crop__corner--right-bottom").focus();
            scripted.page.keyboard().press("Shift+ArrowLeft");
            scripted.page.keyboard().press("ArrowUp");
            assertThat(scripted.page.inputValue("[name=right]")).isEqualTo("5");
            assertThat(scripted.page.inputValue("[name=bottom]")).isEqualTo("1");
            scripted.pictures("crop");
            var corner = scripted.page.locator(".mc-crop__corner--left-top").boundingBox();
            scripted.page.mouse().move(corner.x + 22, corner.y + 22);
            scripted.page.mouse().down();
            scripted.page.mouse().move(corner.x + 60, corner.y + 60);
            scripted.page.mouse().up();
            assertThat(Double.parseDouble(scripted.page.inputValue("[name=left]")))
                    .isGreaterThan(3);
            scripted.presses("Cắt và lưu");
            assertThat(scripted.text()).contains("Đã cắt ảnh");
        }
    }

    @Test
    void a_broken_upload_goes_on_where_it_broke() throws IOException {
        var owner = couples.citizen("0912000377", "Nguyễn Thị Hoa");
        var draft = "/my/drafts/" + couples.completeDraft(owner).id();
        try (var hoa = new Surfer(browser, portal, true, 360)) {
            hoa.signsIn("0912000377");
            hoa.goes(draft + "/papers");
            var pieces = new AtomicInteger();
            hoa.page.route("**/account/uploads/*", route -> breakOnce(route, pieces));
            var form = hoa.page.locator("main form.mc-upload[action$='/" + PHOTOS + "']");

            hoa.sendsUp(form, largePhoto());

            assertThat(hoa.text()).contains("anh-lon.png", "Đã nhận");
            assertThat(pieces.get()).as("pieces, the broken one twice").isGreaterThan(3);
        }
    }

    @Test
    void a_message_takes_a_large_file_over_a_broken_line_too() throws IOException {
        var owner = couples.citizen("0912000379", "Nguyễn Thị Hoa");
        var messages = "/my/dossiers/" + couples.refused(owner) + "/messages";
        try (var hoa = new Surfer(browser, portal, true, 360)) {
            hoa.signsIn("0912000379");
            hoa.goes(messages);
            var pieces = new AtomicInteger();
            hoa.page.route("**/account/uploads/*", route -> breakOnce(route, pieces));
            hoa.types("text", "Tôi gửi ảnh lớn.");
            hoa.goes(messages);
            assertThat(hoa.page.inputValue("[name=text]")).isEqualTo("Tôi gửi ảnh lớn.");
            hoa.pictures("message-back");

            hoa.sendsUp(hoa.page.locator("main form[action='" + messages + "']"), largePhoto());

            assertThat(hoa.text()).contains("Tôi gửi ảnh lớn.", "anh-lon.png");
            assertThat(pieces.get()).as("pieces, the broken one twice").isGreaterThan(3);
            hoa.goes(messages);
            assertThat(hoa.page.inputValue("[name=text]")).isEmpty();
        }
    }

    /** The second piece is lost on its way. */
    private static void breakOnce(Route route, AtomicInteger pieces) {
        if (route.request().method().equals("PATCH") && pieces.incrementAndGet() == 2) {
            route.abort();
        } else {
            route.resume();
        }
    }

    /** Noise, so that it stays large. */
    private Path largePhoto() throws IOException {
        var random = new Random(7);
        var picture = new BufferedImage(600, 500, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 600; x++) {
            for (var y = 0; y < 500; y++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        var file = folder.resolve("anh-lon.png");
        ImageIO.write(picture, "png", file.toFile());
        assertThat(Files.size(file)).isGreaterThan(600_000);
        return file;
    }

    private void answers(String code) {
        var unit = contests.find(Actor.system(), code).orElseThrow().unit();
        var head = List.of(Role.DIVISION_HEAD, Role.LEADER, Role.COMMITTEE_LEADER).stream()
                .flatMap(role -> java.util.stream.Stream.iterate(
                                unit,
                                above -> !above.isEmpty(),
                                above -> above.substring(0, Math.max(0, above.lastIndexOf('.'))))
                        .flatMap(above -> accounts.officersWith(role, above).stream()))
                .findFirst()
                .orElseThrow();
        var answered = contests.answer(
                accounts.actor(head.id(), Instant.now()), code, Finding.UPHELD, "Mời bạn nộp lại, chúng tôi xin lỗi.");
        assertThat(answered).isInstanceOf(Outcome.Done.class);
    }

    private String invitation(String phone) {
        var body = outbox.latest(50).stream()
                .filter(message ->
                        message.to().text().equals(phone) && message.body().contains("/my/cosign/"))
                .findFirst()
                .orElseThrow()
                .body();
        return body.replaceAll("(?s).*(/my/cosign/[0-9a-f]{32}).*", "$1");
    }
}
