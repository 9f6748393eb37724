// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Contact;

/** The administrator changes a fee, without JavaScript; citizens read the new one, and who has filed pays the old. */
@DemonstrationInBrowser
class ChangedFeeTest {

    private static final String PROCEDURE = "2.000635";
    private static final String PHONE = "0912650650";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Handlings handlings;

    @Autowired
    Dossiers dossiers;

    @Test
    void a_fee_is_changed_for_those_who_file_from_now_on() {
        var filed = file();
        try (var administrator = new Surfer(Browsers.chromium(), portal(), false, 360);
                var citizen = new Surfer(Browsers.chromium(), portal(), true, 360)) {
            citizen.signsIn(PHONE);
            citizen.goes("/my/dossiers/" + filed + "/sent");
            assertThat(citizen.text()).contains("8.000");

            change(administrator, "9.000", "8.000 đ", "9.000 đ");

            citizen.goes("/procedures/" + PROCEDURE);
            assertThat(citizen.text()).contains("9.000");
            citizen.goes("/my/dossiers/" + filed + "/sent");
            assertThat(citizen.text()).contains("8.000").doesNotContain("9.000");
            change(administrator, "8.000", "9.000 đ", "8.000 đ");
        }
    }

    private static void change(Surfer administrator, String fee, String from, String to) {
        if (administrator.page.url().equals("about:blank")) {
            administrator.signsInAtTheDesk("quantri");
        }
        administrator.goes("/admin/procedures?q=" + PROCEDURE);
        administrator.follows("Cấp bản sao trích lục hộ tịch");
        administrator.presses("Sửa thủ tục này");
        administrator.follows("Cách nộp, thời hạn, phí");
        administrator.types("ways-0-fees-0-dong", "tám nghìn");
        saves(administrator);
        assertThat(administrator.page.title()).startsWith("Lỗi");
        for (var way = 0;
                administrator
                                .page
                                .locator("[id='ways-" + way + "-fees-0-dong']")
                                .count()
                        > 0;
                way++) {
            administrator.types("ways-" + way + "-fees-0-dong", fee);
        }
        saves(administrator);
        assertThat(administrator.text()).contains("từ “" + from + "” thành “" + to + "”");
        administrator.presses("Phát hành bản này");
        assertThat(administrator.text()).contains("Đã phát hành bản");
    }

    private static void saves(Surfer administrator) {
        administrator.page.locator("main .govuk-button[value=save]").click();
        administrator.page.waitForLoadState();
    }

    private String portal() {
        return "http://localhost:" + port;
    }

    private String file() {
        var account = accounts.openCitizen(Contact.find(PHONE).orElseThrow());
        var actor = accounts.actor(account.id(), java.time.Instant.now());
        var unit = handlings.unitsFor(PROCEDURE).getFirst().code();
        var answers =
                SampleAnswers.of(handlings.form(handlings.get(PROCEDURE, unit).formVersion()), new Random(7));
        var outcome = dossiers.file(
                actor,
                new Filing(
                        PROCEDURE,
                        unit,
                        Channel.ONLINE,
                        new Applicant("Nguyễn Thị Hoa", "046123456789", PHONE, "", "12 Lê Lợi, Huế", null),
                        answers.values(),
                        List.of(),
                        Move.ReturnWay.COUNTER,
                        null,
                        true,
                        false));
        assertThat(outcome).isInstanceOf(FilingOutcome.Filed.class);
        return ((FilingOutcome.Filed) outcome).code();
    }
}
