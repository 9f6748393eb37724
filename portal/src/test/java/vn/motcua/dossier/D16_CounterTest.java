// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** 16. What is handed in at the counter belongs to a person too: by the phone number they proved, and who they are. */
@DossierTest
class D16_CounterTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(7_000_000);
    private static final String ID = "046190001234";
    private static final String NAME = "Nguyễn Thị Hoa";

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

    @Test
    void whoever_has_an_account_finds_the_dossier_there_at_once() {
        var account = account(phone, NAME, ID);

        var code = atTheCounter(phone, ID);

        assertThat(mine(account)).containsExactly(code);
    }

    @Test
    void whoever_signs_in_later_with_that_phone_finds_it_then() {
        var code = atTheCounter(phone, "");
        accounts.openCitizen(Contact.find(phone).orElseThrow());
        var account = named(phone, "nguyễn thị  hoa", "");

        assertThat(mine(account)).containsExactly(code);
        assertThat(dossiers.view(actor(account), code).orElseThrow().timeline())
                .extracting(DossierView.Happened::kind)
                .endsWith("DossierLinked");
    }

    @Test
    void signing_in_with_a_code_is_enough_for_whoever_is_known_already() {
        var account = account(phone, NAME, ID);
        var code = atTheCounter(phone, ID);
        jdbc.sql("UPDATE dossier SET owner = NULL WHERE code = :code")
                .param("code", code)
                .update();
        jdbc.sql("INSERT INTO dossier_unowned SELECT :phone, id FROM dossier WHERE code = :code")
                .param("phone", phone)
                .param("code", code)
                .update();

        signIn.requestCode(phone);
        signIn.redeem(phone, sentTo(phone));

        assertThat(mine(account)).containsExactly(code);
    }

    @Test
    void nobody_gets_anothers_dossier_by_changing_what_they_say_of_themselves() {
        atTheCounter(phone, ID);
        var thief = account(newPhone(), "Kẻ Gian", "046190009999");

        accounts.updateProfile(thief.id(), new Profile(NAME, phone, "", ID, null, "Huế"));

        assertThat(mine(thief)).isEmpty();
    }

    @Test
    void nor_does_a_relative_whose_phone_was_given_but_who_is_somebody_else() {
        var relative = account(phone, "Trần Văn Bình", "046190005678");

        atTheCounter(phone, ID);
        accounts.updateProfile(relative.id(), new Profile(NAME, phone, "", "046190005678", null, "Huế"));

        assertThat(mine(relative)).isEmpty();
    }

    @Test
    void a_dossier_that_has_its_owner_is_not_given_to_another() {
        var owner = account(phone, NAME, ID);
        var code = atTheCounter(phone, ID);

        var other = account(newPhone(), NAME, ID);

        assertThat(mine(owner)).containsExactly(code);
        assertThat(mine(other)).isEmpty();
    }

    private String atTheCounter(String givenPhone, String idNumber) {
        var staff = office.open();
        var outcome = dossiers.file(staff.clerk(), filing(staff, givenPhone, idNumber));
        assertThat(outcome).isInstanceOf(FilingOutcome.Filed.class);
        return ((FilingOutcome.Filed) outcome).code();
    }

    private static Filing filing(Staff staff, String givenPhone, String idNumber) {
        var usual = Office.filing(staff, "FIVE", Channel.COUNTER, "Nguyễn Văn An");
        return new Filing(
                usual.procedureCode(),
                usual.unit(),
                usual.channel(),
                new Applicant(NAME, idNumber, givenPhone, "", "12 Lê Lợi, Huế", null),
                usual.answers(),
                usual.papers(),
                usual.collect(),
                usual.key(),
                usual.again(),
                usual.takenIn());
    }

    private Account account(String login, String name, String idNumber) {
        accounts.openCitizen(Contact.find(login).orElseThrow());
        return named(login, name, idNumber);
    }

    private Account named(String login, String name, String idNumber) {
        var account = accounts.findByLogin(login).orElseThrow();
        accounts.updateProfile(account.id(), new Profile(name, login, "", idNumber, null, "Huế"));
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
