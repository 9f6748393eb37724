// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Cosigner.State;
import vn.motcua.form.Answers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;
import vn.motcua.identity.Profile;
import vn.motcua.notification.Outbox;
import vn.motcua.platform.PortalClock;
import vn.motcua.vault.Kept;
import vn.motcua.vault.SampleFiles;
import vn.motcua.vault.Vault;

/** 33. Signing together: a link, a reading, a word; the dossier goes when all have agreed. */
@DossierTest
class D33_CosignTest {

    private static final Draft.Seen SEEN = new Draft.Seen(0, "phone");

    @Autowired
    Office office;

    @Autowired
    Drafts drafts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Cosigners cosigners;

    @Autowired
    Accounts accounts;

    @Autowired
    Outbox outbox;

    @Autowired
    Vault vault;

    private Instant now = Instant.now();
    private Actor owner;
    private Actor spouse;
    private String spousePhone;
    private UUID draft;

    @BeforeEach
    void aDraftThatIsComplete() throws Exception {
        owner = citizen(phone(), "Nguyễn Thị Hoa");
        spousePhone = phone();
        spouse = citizen(spousePhone, "Lê Văn Nam");
        draft = drafts.start(owner, "FIVE", office.open().unit()).id();
        answer("Bé Na");
        var applicant = new Applicant("Nguyễn Thị Hoa", "046123456789", "0912345678", "", "Huế", null);
        drafts.save(owner, draft, SEEN, applicant, Move.ReturnWay.ONLINE);
        var kept = vault.keep(owner, "giay.png", new java.io.ByteArrayInputStream(SampleFiles.png()));
        drafts.attach(owner, draft, "p1", ((Kept.Stored) kept).file());
    }

    @Test
    void it_goes_as_soon_as_everybody_has_agreed() {
        var secret = invited(spousePhone);

        assertThat(drafts.submit(owner, draft, false)).isInstanceOf(FilingOutcome.NotFiled.class);
        assertThat(cosigners.handOver(owner, draft)).isTrue();
        var agreed = agrees(spouse, secret);

        assertThat(agreed)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.code()).startsWith("H57"));
        var code = ((Outcome.Done) agreed).code();
        var dossier = dossiers.view(owner, code).orElseThrow();
        assertThat(cosigners.of(dossier)).singleElement().satisfies(signed -> {
            assertThat(signed.hasAgreed()).isTrue();
            assertThat(signed.signedAs()).isEqualTo("Lê Văn Nam");
        });
        assertThat(drafts.of(owner)).isEmpty();
        assertThat(cosigners.read(spouse, secret)).isEmpty();
    }

    @Test
    void nothing_goes_before_its_owner_sends_it() {
        var secret = invited(spousePhone);

        assertThat(agrees(spouse, secret)).isEqualTo(new Outcome.Done("", Status.REGISTERED));
        assertThat(drafts.find(owner, draft)).isPresent();
        assertThat(cosigners.handOver(owner, draft)).isFalse();
        assertThat(drafts.submit(owner, draft, false)).isInstanceOf(FilingOutcome.Filed.class);
    }

    @Test
    void a_change_after_agreeing_asks_anew() {
        var first = invited(spousePhone);
        agrees(spouse, first);

        answer("Bé Bo");

        assertThat(state()).isEqualTo(State.OUTDATED);
        assertThat(drafts.submit(owner, draft, false)).isInstanceOf(FilingOutcome.NotFiled.class);
        assertThat(cosigners.handOver(owner, draft)).isTrue();
        var second = lastSecret();
        assertThat(second).isNotEqualTo(first);
        assertThat(cosigners.read(spouse, first)).isEmpty();
        assertThat(agrees(spouse, second))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.code()).isNotEmpty());
    }

    @Test
    void what_changed_while_it_was_read_is_not_agreed_to() {
        var secret = invited(spousePhone);
        var read = cosigners.read(spouse, secret).orElseThrow().content();

        answer("Bé Bo");

        assertThat(cosigners.agree(spouse, secret, read, "")).isEqualTo(Outcome.Refused.because("COSIGN_CHANGED"));
        assertThat(state()).isEqualTo(State.INVITED);
    }

    @Test
    void a_change_takes_the_sending_back() {
        var secret = invited(spousePhone);
        cosigners.handOver(owner, draft);

        answer("Bé Bo");

        assertThat(agrees(spouse, secret)).isEqualTo(new Outcome.Done("", Status.REGISTERED));
        assertThat(drafts.find(owner, draft)).isPresent();
    }

    @Test
    void who_declines_says_why_and_the_owner_sees_it() {
        var secret = invited(spousePhone);

        assertThat(cosigners.decline(spouse, secret, " "))
                .isEqualTo(Outcome.Refused.at("reason", "COSIGN_WITHOUT_REASON"));
        cosigners.decline(spouse, secret, "Chưa bàn với tôi");

        assertThat(cosigners.of(owner, draft)).singleElement().satisfies(declined -> {
            assertThat(declined.state()).isEqualTo(State.DECLINED);
            assertThat(declined.reason()).isEqualTo("Chưa bàn với tôi");
        });
        assertThat(drafts.submit(owner, draft, false)).isInstanceOf(FilingOutcome.NotFiled.class);
    }

    @Test
    void the_link_serves_only_whom_it_was_sent_to() {
        var secret = invited(spousePhone);
        var stranger = citizen(phone(), "Người Lạ");

        assertThat(cosigners.read(stranger, secret)).isEmpty();
        assertThat(cosigners.read(owner, secret)).isEmpty();
        assertThat(cosigners.agree(stranger, secret, "", "")).isEqualTo(Outcome.Refused.because("COSIGN_LINK_IS_OVER"));
        assertThat(cosigners.read(spouse, secret.replace(secret.charAt(0), 'x')))
                .isEmpty();
        var file = drafts.find(owner, draft).orElseThrow().files().getFirst().file();
        assertThat(cosigners.mayRead(spouse, secret, file)).isTrue();
        assertThat(cosigners.mayRead(stranger, secret, file)).isFalse();
        assertThat(cosigners.mayRead(spouse, secret, UUID.randomUUID())).isFalse();
    }

    @Test
    void after_seven_days_it_is_over() {
        var secret = invited(spousePhone);
        now = now.plus(Duration.ofDays(8));

        assertThat(inTime(() -> cosigners.read(spouse, secret))).isEmpty();
        assertThat(inTime(this::state)).isEqualTo(State.EXPIRED);
    }

    @Test
    void an_invitation_needs_a_name_and_somebody_elses_contact_once() {
        var own = accounts.get(owner.id()).login();

        assertThat(cosigners.invite(owner, draft, " ", spousePhone))
                .hasValue(Outcome.Refused.at("name", "COSIGNER_WITHOUT_NAME"));
        assertThat(cosigners.invite(owner, draft, "Nam", "xyz"))
                .hasValue(Outcome.Refused.at("contact", "COSIGNER_WITHOUT_CONTACT"));
        assertThat(cosigners.invite(owner, draft, "Tôi", own))
                .hasValue(Outcome.Refused.at("contact", "COSIGNER_IS_ONESELF"));
        assertThat(cosigners.invite(owner, draft, "Nam", spousePhone)).isEmpty();
        assertThat(cosigners.invite(owner, draft, "Nam", spousePhone))
                .hasValue(Outcome.Refused.at("contact", "COSIGNER_INVITED_ALREADY"));
        assertThat(cosigners.invite(spouse, draft, "Ai đó", phone())).hasValue(Outcome.Refused.because("UNKNOWN"));
    }

    @Test
    void nobody_is_invited_to_read_what_is_not_complete() {
        var begun = drafts.startAnew(
                        owner, "FIVE", drafts.find(owner, draft).orElseThrow().unit())
                .id();

        assertThat(cosigners.invite(owner, begun, "Nam", spousePhone))
                .hasValue(Outcome.Refused.because("COSIGN_NOT_COMPLETE"));
        assertThat(cosigners.of(owner, begun)).isEmpty();
    }

    @Test
    void whoever_signs_in_for_the_first_time_tells_their_name_with_their_word() {
        spousePhone = phone();
        var newcomer = citizen(spousePhone, "");
        var secret = invited(spousePhone);

        assertThat(agrees(newcomer, secret, " ")).isEqualTo(Outcome.Refused.at("name", "COSIGN_WITHOUT_NAME"));
        assertThat(agrees(newcomer, secret, "Lê Văn Nam")).isInstanceOf(Outcome.Done.class);

        assertThat(accounts.get(newcomer.id()).name()).isEqualTo("Lê Văn Nam");
        assertThat(cosigners.of(owner, draft).getFirst().signedAs()).isEqualTo("Lê Văn Nam");
    }

    @Test
    void an_inviter_without_a_name_in_their_account_is_called_as_in_the_draft() {
        accounts.updateProfile(owner.id(), new Profile("", "", "", "", null, ""));

        var secret = invited(spousePhone);

        assertThat(cosigners.read(spouse, secret).orElseThrow().inviter()).isEqualTo("Nguyễn Thị Hoa");
    }

    private void answer(String child) {
        drafts.save(owner, draft, SEEN, Answers.of(Map.of("child", child)));
    }

    private State state() {
        return cosigners.of(owner, draft).getFirst().state();
    }

    private String invited(String contact) {
        assertThat(cosigners.invite(owner, draft, "Lê Văn Nam", contact)).isEmpty();
        return lastSecret();
    }

    /** As the message says it. */
    private String lastSecret() {
        var body = outbox.latest(50).stream()
                .filter(message -> message.to().text().equals(spousePhone))
                .findFirst()
                .orElseThrow()
                .body();
        return body.replaceAll("(?s).*/my/cosign/([0-9a-f]{32}).*", "$1");
    }

    private Outcome agrees(Actor who, String secret) {
        return agrees(who, secret, "");
    }

    private Outcome agrees(Actor who, String secret, String name) {
        return cosigners.agree(
                who, secret, cosigners.read(who, secret).orElseThrow().content(), name);
    }

    private <T> T inTime(Supplier<T> action) {
        return PortalClock.at(now, action);
    }

    private Actor citizen(String phone, String name) {
        var account = accounts.openCitizen(Contact.find(phone).orElseThrow());
        accounts.updateProfile(account.id(), new Profile(name, phone, "", "", null, ""));
        return accounts.actor(account.id(), Instant.now());
    }

    private static String phone() {
        return "09%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    }
}
