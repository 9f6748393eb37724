// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.Oversight;
import vn.motcua.dossier.StepState;
import vn.motcua.form.Places;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;
import vn.motcua.platform.PortalClock;

/** A day at the desk: a specialist clears ten dossiers by keyboard, a head gives to others what is late. */
@DemonstrationInBrowser
class DeskDayTest {

    private static final String MARRIAGE = "1.000894";
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    @LocalServerPort
    int port;

    @Autowired
    Handlings handlings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Oversight oversight;

    @Autowired
    Accounts accounts;

    @Autowired
    Places places;

    @Test
    void a_specialist_clears_ten_dossiers_by_keyboard() {
        var me = newSpecialist("Lê Văn Nhanh");
        var codes = IntStream.range(0, 10).mapToObj(_ -> filed(Instant.now())).toList();
        assign(codes, me);

        try (var specialist = new Surfer(Browsers.chromium(), "http://localhost:" + port, true, 1280)) {
            specialist.signsInAtTheDesk(me.login());
            specialist.goes("/desk?tray=MINE");
            var keys = new Keyboard(specialist.page);
            keys.presses("j");
            keys.leaves("o");
            var left = codeOf(specialist);
            keys.leaves("n");
            assertThat(codeOf(specialist)).as("the one that was left").isNotEqualTo(left);
            readsDraftsAndHandsOn(specialist, keys);
            assertThat(specialist.place())
                    .as("who reads is led to the next dossier to be read")
                    .contains("/reading?");
            takesBack(specialist, keys);
            for (var done = 2; done < codes.size(); done++) {
                completes(specialist, keys);
                var isThrough = done == codes.size() - 1;
                assertThat(specialist.place()).startsWith(isThrough ? "/desk?" : "/desk/dossiers/");
            }
            assertThat(specialist.sees(left)).as("what was left is still there").isTrue();
            keys.presses("j");
            keys.leaves("Enter");
            completes(specialist, keys);
            assertThat(specialist.text()).contains("Khay này trống");
        }
        assertThat(codes).allSatisfy(code -> assertThat(open(code).role()).isEqualTo(Role.LEADER.name()));
    }

    /** Paper beside form, the decision from its template, handed on: three keys. */
    private static void readsDraftsAndHandsOn(Surfer specialist, Keyboard keys) {
        keys.leaves("r");
        keys.leaves("p");
        assertThat(specialist.page.locator(".mc-drafted").textContent()).contains("GIẤY CHỨNG NHẬN KẾT HÔN");
        assertThat(specialist.page.locator("#draft").isChecked()).isTrue();
        handsOn(specialist, keys);
    }

    /** What was handed on by mistake comes back, with its draft, and is handed on again. */
    private static void takesBack(Surfer specialist, Keyboard keys) {
        keys.leaves("z");
        keys.leaves("z");
        assertThat(specialist.text()).contains("Đã lấy lại bước vừa chuyển");
        keys.leaves("p");
        assertThat(specialist.page.inputValue("[name=text]")).contains("GIẤY CHỨNG NHẬN KẾT HÔN");
        handsOn(specialist, keys);
        assertThat(specialist.page.locator("#draft").isChecked())
                .as("saved, and on to the move")
                .isTrue();
        handsOn(specialist, keys);
    }

    private static void handsOn(Surfer specialist, Keyboard keys) {
        keys.leaves("Control+Enter");
    }

    /** The main move of the page, a note where the hands are, and sent. */
    private static void completes(Surfer specialist, Keyboard keys) {
        keys.leaves("m");
        assertThat(keys.isAt("[name=note]")).as("the hands begin here").isTrue();
        keys.types("Đủ điều kiện.");
        keys.leaves("Control+Enter");
        assertThat(specialist.page.locator(".mc-notice--done").count())
                .as(specialist.text())
                .isEqualTo(1);
    }

    private static String codeOf(Surfer officer) {
        return officer.place().replaceFirst("/desk/dossiers/", "").replaceFirst("\\?.*", "");
    }

    @Test
    void a_head_gives_what_is_late_to_somebody_else_and_reminds_without_a_script() {
        var slow = newSpecialist("Trần Thị Bận");
        var quick = newSpecialist("Võ Văn Rảnh");
        var codes = IntStream.range(0, 3)
                .mapToObj(i -> filed(Instant.now().minus(Duration.ofDays(20).plusHours(i))))
                .toList();
        assign(codes, slow);

        try (var head = new Surfer(Browsers.chromium(), "http://localhost:" + port, false, 1280)) {
            head.signsInAtTheDesk(leader().login());
            head.follows("Bảng của người phụ trách");
            assertThat(head.page.locator(".mc-board__tile--grave").innerText()).contains("Quá hạn");
            codes.subList(0, 2).forEach(code -> tick(head, code));
            head.page.locator("label", having(quick.name())).click();
            head.presses("Giao các việc đã chọn");
            assertThat(head.text()).contains("Xong 2 trong 2 hồ sơ", "Đã giao cho " + quick.name());

            head.presses("Về danh sách");
            var row = head.page.locator("tr", having(codes.getLast()));
            row.locator(button("Nhắc")).click();
            assertThat(head.text()).contains("Đã nhắc " + slow.name());
            head.page
                    .locator("tr", having(codes.getLast()))
                    .locator(button("Nhắc"))
                    .click();
            assertThat(head.text()).contains("vừa được nhắc trong vòng một giờ");

            row = head.page.locator("tr", having(codes.getLast()));
            assertThat(row.locator("option").allInnerTexts())
                    .as("only colleagues who do such steps, and not who has it")
                    .contains(quick.name() + " (2 việc)")
                    .noneMatch(text -> text.startsWith(slow.name()));
            row.locator("select").selectOption(new SelectOption().setLabel(quick.name() + " (2 việc)"));
            row.locator(button("Giao")).click();
            assertThat(head.text()).contains(codes.getLast() + ": Đã giao cho " + quick.name());
        }
        assertThat(codes).extracting(code -> open(code).assigneeName()).containsOnly(quick.name());
    }

    private static void tick(Surfer head, String code) {
        head.page
                .locator("tr", having(code))
                .locator(".govuk-checkboxes__label")
                .click();
    }

    private static String button(String text) {
        return "button:has-text('" + text + "')";
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private String unit() {
        return handlings.unitsFor(MARRIAGE).getFirst().code();
    }

    private Account newSpecialist(String name) {
        var officer = new NewOfficer("thu" + NUMBERS.incrementAndGet(), name);
        var account = accounts.createOfficers(List.of(officer), "motcua2026").getFirst();
        accounts.assignPost(account.id(), new Post(unit(), Role.SPECIALIST, LocalDate.of(2020, 1, 1), null));
        return account;
    }

    private Account leader() {
        return accounts.officersWith(Role.LEADER, unit()).getFirst();
    }

    private Actor actor(Account account) {
        return accounts.actor(account.id(), Instant.now());
    }

    private void assign(List<String> codes, Account officer) {
        var pieces = codes.stream()
                .map(code -> new Oversight.Piece(code, open(code).id()))
                .toList();
        oversight.give(actor(leader()), pieces, List.of(officer.id()));
        assertThat(codes).allSatisfy(code -> assertThat(open(code).assignee()).isEqualTo(officer.id()));
    }

    private DossierView.Step open(String code) {
        return dossiers.view(Actor.system(), code).orElseThrow().steps().stream()
                .filter(step -> step.state() == StepState.OPEN)
                .findFirst()
                .orElseThrow();
    }

    /** Handed in and taken in at the counter at some time. */
    private String filed(Instant at) {
        var handling = handlings.get(MARRIAGE, unit());
        var clerk = actor(accounts.officersWith(Role.ONE_STOP_CLERK, handling.receivingUnit())
                .getFirst());
        var number = NUMBERS.incrementAndGet();
        var filing = new Filing(
                MARRIAGE,
                unit(),
                Channel.COUNTER,
                new Applicant(
                        "Tôn Nữ Thị D'Hoa", "046190%06d".formatted(number), "0905000111", "", "12 Lê Lợi, Huế", null),
                SampleAnswers.of(handlings.form(handling.formVersion()).with(places), new Random(7))
                        .values(),
                handling.procedure().papersToBring().stream()
                        .map(paper -> new NewPaper(paper.key(), 1, 0, List.<UUID>of()))
                        .toList(),
                Move.ReturnWay.COUNTER,
                Ids.next().toString(),
                true,
                true);
        var outcome = PortalClock.at(at, () -> dossiers.file(clerk, filing));
        return ((FilingOutcome.Filed) outcome).code();
    }
}
