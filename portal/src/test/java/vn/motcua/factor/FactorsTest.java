// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.administration.Area;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.ChangeQuery;
import vn.motcua.administration.Deed;
import vn.motcua.administration.Noted;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.PortalClock;

@PortalTest
class FactorsTest {

    private static final Instant NOW = Instant.parse("2026-09-03T02:00:10Z");
    private static final String UNIT = "H57.105";

    @Autowired
    Factors factors;

    @Autowired
    Requirements requirements;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChangeLog changes;

    @AfterEach
    void forgetWhatWasSettled() {
        jdbc.sql("DELETE FROM factor_requirement").update();
    }

    @Test
    void an_app_counts_from_its_first_right_code() {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, UNIT);
        var proposed = factors.propose();
        var app = AppOfCodes.with(proposed);

        assertThat(at(NOW, () -> factors.enrol(officer.id(), proposed, "000000")))
                .isEmpty();
        assertThat(factors.of(officer.id()).hasAuthenticator()).isFalse();
        assertThat(factors.afterPassword(officer)).isEqualTo(Factors.Next.NOTHING);

        var codes = at(NOW, () -> factors.enrol(officer.id(), proposed, app.shows(NOW)))
                .orElseThrow();

        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        assertThat(factors.of(officer.id())).isEqualTo(new Standing(NOW, 10, 0));
        assertThat(factors.afterPassword(officer)).isEqualTo(Factors.Next.PROVE);
    }

    @Test
    void no_code_counts_twice() {
        var owner = enrolled();
        var later = NOW.plusSeconds(60);

        assertThat(at(NOW, () -> factors.check(owner.id(), owner.app().shows(NOW))))
                .as("the code with which the app was taken")
                .isEqualTo(Check.Refused.WRONG);
        assertThat(at(later, () -> factors.check(owner.id(), owner.app().shows(later))))
                .isEqualTo(new Check.Right());
        assertThat(at(later, () -> factors.check(owner.id(), owner.app().shows(later))))
                .isEqualTo(Check.Refused.WRONG);
    }

    @Test
    void of_many_at_once_one_comes_in_with_a_code() throws Exception {
        var owner = enrolled();
        var later = NOW.plusSeconds(60);
        var code = owner.app().shows(later);
        Callable<Check> tries = () -> at(later, () -> factors.check(owner.id(), code));

        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(List.of(tries, tries, tries, tries, tries, tries, tries, tries)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(new Check.Right());
        }
    }

    @Test
    void a_recovery_code_stands_in_once_however_it_is_typed() {
        var owner = enrolled();
        var code = owner.codes().getFirst();

        assertThat(factors.check(owner.id(), " " + code.replace("-", " ").toUpperCase(Locale.ROOT)))
                .isEqualTo(new Check.Recovered(9));
        assertThat(factors.check(owner.id(), code)).isEqualTo(Check.Refused.WRONG);
        assertThat(factors.check(enrolled().id(), owner.codes().get(1))).isEqualTo(Check.Refused.WRONG);

        var renewed = factors.renewRecoveryCodes(owner.id());
        assertThat(factors.check(owner.id(), owner.codes().get(2))).isEqualTo(Check.Refused.WRONG);
        assertThat(factors.check(owner.id(), renewed.getFirst())).isEqualTo(new Check.Recovered(9));
    }

    @Test
    void many_wrong_codes_in_a_row_lock_the_factor_until_an_administrator_resets_it() {
        var owner = enrolled();
        for (var i = 0; i < Factors.WRONG_IN_A_ROW; i++) {
            assertThat(factors.check(owner.id(), "wrong")).isEqualTo(Check.Refused.WRONG);
        }

        assertThat(factors.check(owner.id(), owner.codes().getFirst())).isEqualTo(Check.Refused.LOCKED);

        var administrator = SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");
        var round = accounts.sessionRound(owner.id());
        assertThat(factors.reset(SignedIn.officer(accounts, Role.LEADER, UNIT), owner.id()))
                .isFalse();
        assertThat(factors.reset(administrator, owner.id())).isTrue();
        assertThat(factors.reset(administrator, owner.id())).isFalse();
        assertThat(factors.of(owner.id()).hasAny()).isFalse();
        assertThat(accounts.sessionRound(owner.id())).isNotEqualTo(round);
        assertThat(notedBy(administrator, owner.id().toString()))
                .singleElement()
                .satisfies(noted -> {
                    assertThat(noted.change().deed()).isEqualTo(Deed.RESET);
                    assertThat(noted.change().area()).isEqualTo(Area.ACCOUNTS);
                });
    }

    private List<Noted> notedBy(Actor administrator, String object) {
        return changes.read(new ChangeQuery(null, administrator.id(), object, null, null), null, 9)
                .rows();
    }

    @Test
    void it_is_switched_off_by_whoever_knows_the_password() {
        var owner = enrolled();
        var actor = accounts.actor(owner.id(), NOW);

        assertThat(factors.switchOff(actor, "not-the-password")).isEqualTo(SwitchingOff.WRONG_PASSWORD);
        assertThat(factors.of(owner.id()).hasAuthenticator()).isTrue();
        assertThat(factors.switchOff(actor, "mot-cua-thu")).isEqualTo(SwitchingOff.DONE);
        assertThat(factors.of(owner.id())).isEqualTo(new Standing(null, 0, 0));
    }

    @Test
    void administrators_and_heads_owe_one_until_it_is_settled_otherwise() {
        var administrator = SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");
        var clerk = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, UNIT);
        assertThat(requirements.roles())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.DIVISION_HEAD, Role.LEADER, Role.COMMITTEE_LEADER);
        assertThat(factors.afterPassword(administrator)).isEqualTo(Factors.Next.ENROL);
        assertThat(factors.afterPassword(clerk)).isEqualTo(Factors.Next.NOTHING);

        requirements.settle(clerk, EnumSet.noneOf(Role.class));
        assertThat(factors.afterPassword(administrator)).isEqualTo(Factors.Next.ENROL);
        requirements.settle(administrator, Set.of(Role.ONE_STOP_CLERK));

        assertThat(factors.afterPassword(administrator)).isEqualTo(Factors.Next.NOTHING);
        assertThat(factors.afterPassword(clerk)).isEqualTo(Factors.Next.ENROL);
        assertThat(notedBy(administrator, "second-factor")).singleElement().satisfies(noted -> {
            assertThat(noted.change().deed()).isEqualTo(Deed.SETTLED);
            assertThat(noted.change().details()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void whose_duties_demand_it_cannot_give_up_the_only_one() {
        var head = SignedIn.officer(accounts, Role.LEADER, UNIT);
        enrol(head);

        assertThat(factors.switchOff(head, "mot-cua-thu")).isEqualTo(SwitchingOff.REQUIRED);
    }

    @Test
    void what_the_database_keeps_makes_no_codes_without_the_key_beside_it(@TempDir Path here, @TempDir Path elsewhere)
            throws IOException {
        var account = UUID.randomUUID();
        var seal = new Seal(here);
        var secret = new byte[] {1, 2, 3};

        var sealed = seal.close(secret, account);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        assertThat(new Seal(here).open(sealed, account)).isEqualTo(secret);
        assertThat(seal.close(secret, account)).isNotEqualTo(sealed);
        assertThat(seal.mark("abc", account)).isNotEqualTo(new Seal(elsewhere).mark("abc", account));
        assertThatThrownBy(() -> seal.open(sealed, UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal(elsewhere).open(sealed, account)).hasMessageContaining(Seal.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(here.resolve(Seal.FILE))))
                .isEqualTo("rw-------");
        assertThat(here.toFile().list()).containsExactly(Seal.FILE);
    }

    private record Owner(UUID id, AppOfCodes app, List<String> codes) {}

    private Owner enrolled() {
        return enrol(SignedIn.officer(accounts, Role.SPECIALIST, UNIT));
    }

    private Owner enrol(Actor officer) {
        var proposed = factors.propose();
        var app = AppOfCodes.with(proposed);
        var codes = at(NOW, () -> factors.enrol(officer.id(), proposed, app.shows(NOW)))
                .orElseThrow();
        return new Owner(officer.id(), app, codes);
    }

    private static <T> T at(Instant time, java.util.function.Supplier<T> work) {
        return PortalClock.at(time, work);
    }
}
