// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Office.Staff;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;
import vn.motcua.identity.Profile;
import vn.motcua.identity.SignIn;
import vn.motcua.printing.AppointmentSlip;

/** 16. What is handed in at the counter belongs to a person too: by the phone number they proved, and the receipt. */
@DossierTest
class D16_CounterTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(7_000_000);
    private static final String ID = "046190001234";
    private static final String NAME = "Nguyễn Thị Hoa";
    private static final Outcome NOT_GOOD = Outcome.Refused.at("claim", "CLAIM_NOT_GOOD");

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    private final String phone = newPhone();
    private Actor clerk = Actor.system();

    @Test
    void whoever_signs_in_with_the_phone_and_holds_the_receipt_takes_the_dossier_into_the_account() {
        var code = atTheCounter(phone, ID);
        var account = account(phone, "", "");

        assertThat(claim(account, code, receiptOf(code))).isInstanceOf(Outcome.Done.class);

        assertThat(mine(account)).containsExactly(code);
        assertThat(dossiers.view(actor(account), code).orElseThrow().timeline())
                .extracting(DossierView.Happened::kind)
                .endsWith("DossierLinked");
    }

    @Test
    void the_code_may_be_typed_as_it_is_printed() {
        var code = atTheCounter(phone, ID);
        var printed = (AppointmentSlip) dossiers.printed(clerk, code, FormNumber.APPOINTMENT, Locale.of("vi"))
                .orElseThrow();

        assertThat(printed.dossier().scanned().toString()).endsWith(code + "?claim=" + receiptOf(code));
        assertThat(claim(account(phone, NAME, ID), code, printed.claimInWords().toLowerCase(Locale.ROOT)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_phone_and_a_typed_id_number_are_not_enough() {
        var before = account(phone, NAME, ID);
        var code = atTheCounter(phone, ID);

        accounts.updateProfile(before.id(), new Profile(NAME, phone, "", ID, null, "Huế"));
        signIn.requestCode(phone);
        signIn.redeem(phone, sentTo(phone));

        assertThat(mine(before)).isEmpty();
        assertThat(claim(before, code, "00000000")).isEqualTo(NOT_GOOD);
        assertThat(mine(before)).isEmpty();
    }

    @Test
    void nor_is_a_receipt_that_was_found() {
        var code = atTheCounter(phone, ID);
        var thief = account(newPhone(), NAME, ID);

        accounts.updateProfile(thief.id(), new Profile(NAME, phone, "", ID, null, "Huế"));

        assertThat(claim(thief, code, receiptOf(code))).isEqualTo(NOT_GOOD);
        assertThat(mine(thief)).isEmpty();
    }

    @Test
    void nor_are_both_for_a_relative_who_is_somebody_else() {
        var relative = account(phone, "Trần Văn Bình", "046190005678");
        var code = atTheCounter(phone, ID);

        assertThat(claim(relative, code, receiptOf(code))).isEqualTo(NOT_GOOD);
    }

    @Test
    void after_the_first_receipt_what_is_handed_in_later_and_lay_there_before_comes_by_itself() {
        var first = atTheCounter(phone, ID);
        var lying = atTheCounter(phone, ID);
        var another = atTheCounter(phone, "046190007777");
        var account = account(phone, NAME, ID);

        claim(account, first, receiptOf(first));
        var later = atTheCounter(phone, ID);
        var without = atTheCounter(phone, "");

        assertThat(mine(account)).containsExactlyInAnyOrder(first, lying, later).doesNotContain(another, without);
    }

    @Test
    void a_dossier_that_has_its_owner_and_one_that_is_not_there_are_refused_alike() {
        var code = atTheCounter(phone, ID);
        var receipt = receiptOf(code);
        var owner = account(phone, NAME, ID);
        claim(owner, code, receipt);

        var other = account(newPhone(), NAME, ID);

        assertThat(claim(other, code, receipt)).isEqualTo(NOT_GOOD);
        assertThat(claim(other, "H57.999-260105-9999", receipt)).isEqualTo(NOT_GOOD);
        assertThat(mine(owner)).containsExactly(code);
        var slip = (AppointmentSlip) dossiers.printed(actor(owner), code, FormNumber.APPOINTMENT, Locale.ENGLISH)
                .orElseThrow();
        assertThat(slip.claim()).isNull();
    }

    private Outcome claim(Account account, String code, String claim) {
        return dossiers.claim(actor(account), code, claim);
    }

    private String receiptOf(String code) {
        return jdbc.sql("SELECT claim FROM dossier_unowned u JOIN dossier d ON d.id = u.dossier_id WHERE code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    private String atTheCounter(String givenPhone, String idNumber) {
        var staff = office.open();
        clerk = staff.clerk();
        var outcome = dossiers.file(clerk, filing(staff, givenPhone, idNumber));
        assertThat(outcome).isInstanceOf(FilingOutcome.Filed.class);
        return ((FilingOutcome.Filed) outcome).code();
    }

    private static Filing filing(Staff staff, String givenPhone, String idNumber) {
        return Office.filing(staff, "FIVE", Channel.COUNTER, "Nguyễn Văn An")
                .of(new Applicant(NAME, idNumber, givenPhone, "", "12 Lê Lợi, Huế", null));
    }

    private Account account(String login, String name, String idNumber) {
        accounts.openCitizen(Contact.find(login).orElseThrow());
        return named(login, name, idNumber);
    }

    private Account named(String login, String name, String idNumber) {
        var account = accounts.findByLogin(login).orElseThrow();
        if (!name.isEmpty()) {
            accounts.updateProfile(account.id(), new Profile(name, login, "", idNumber, null, "Huế"));
        }
        return accounts.get(account.id());
    }

    private List<String> mine(Account account) {
        return dossiers.mine(actor(account), null).rows().stream()
                .map(MyDossierRow::code)
                .toList();
    }

    private static Actor actor(Account account) {
        return new Actor(account.id(), Actor.Kind.CITIZEN, account.name(), List.of());
    }

    private String sentTo(String to) {
        var body = jdbc.sql("SELECT body FROM message WHERE recipient = :to ORDER BY at DESC LIMIT 1")
                .param("to", to)
                .query(String.class)
                .single();
        return body.replaceAll(".*?(\\d{6}).*", "$1");
    }

    private static String newPhone() {
        return "093" + NUMBERS.incrementAndGet();
    }
}
