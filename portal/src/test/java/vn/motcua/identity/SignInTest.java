// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.platform.PortalClock;

@PortalTest
@RecordApplicationEvents
class SignInTest {

    private static final Instant NOW = Instant.parse("2026-09-03T02:00:00Z");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountTable accountTable;

    @Autowired
    CodeTable codes;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    private final String phone = "07%08d".formatted(COUNT.incrementAndGet());

    @Test
    void the_first_sign_in_opens_the_account_and_the_next_finds_it() {
        var first = opened(signIn.redeem(phone, codeFor(phone)));
        var next = opened(signIn.redeem(phone, codeFor(phone)));

        assertThat(first.kind()).isEqualTo(Actor.Kind.CITIZEN);
        assertThat(first.phone()).isEqualTo(phone);
        assertThat(next).isEqualTo(first);
    }

    @Test
    void a_number_is_the_same_however_it_is_typed() {
        var code = codeFor("+84 " + phone.substring(1, 4) + "." + phone.substring(4));

        assertThat(opened(signIn.redeem(phone, " " + code.substring(0, 3) + " " + code.substring(3)))
                        .login())
                .isEqualTo(phone);
    }

    /** So that the time of an answer does not tell whether there is an account. */
    @Test
    void a_password_is_compared_once_and_at_one_cost_whoever_tries() {
        var compared = new ArrayList<String>();
        var door = new SignIn(codes, accountTable, accounts, noting(compared), _ -> {}, () -> NOW);
        var officer = accounts.get(
                SignedIn.officer(accounts, Role.SPECIALIST, "H57.16").id());
        var closed = accounts.get(
                SignedIn.officer(accounts, Role.SPECIALIST, "H57.16").id());
        accounts.setActive(closed.id(), false);
        var citizen = opened(signIn.redeem(phone, codeFor(phone)));

        for (var login : List.of(officer.login(), closed.login(), citizen.login(), "nobody.here", "")) {
            compared.clear();
            assertThat(door.withPassword(login, "một câu sai")).isEqualTo(Entrance.Refused.WRONG_PASSWORD);
            assertThat(compared).as(login).containsExactly("{bcrypt}$2a$10$");
        }
    }

    private PasswordEncoder noting(List<String> compared) {
        return new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence password) {
                return Objects.requireNonNull(passwords.encode(password));
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                compared.add(Objects.requireNonNull(hash).substring(0, "{bcrypt}$2a$10$".length()));
                return passwords.matches(password, hash);
            }
        };
    }

    @Test
    void what_is_neither_a_number_nor_an_address_gets_no_code() {
        assertThat(signIn.requestCode("không phải số")).isEqualTo(new CodeRequest.NotAContact());
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_code_is_good_once() {
        var code = codeFor(phone);
        signIn.redeem(phone, code);

        assertThat(signIn.redeem(phone, code)).isEqualTo(Entrance.Refused.CODE_EXPIRED);
    }

    @Test
    void a_code_is_good_for_ten_minutes() {
        var code = at(NOW, () -> codeFor(phone));
        assertThat(at(NOW.plus(Duration.ofMinutes(10)), () -> signIn.redeem(phone, code)))
                .isEqualTo(Entrance.Refused.CODE_EXPIRED);

        var second = at(NOW, () -> codeFor(phone));
        assertThat(at(NOW.plusSeconds(599), () -> signIn.redeem(phone, second))).isInstanceOf(Entrance.Opened.class);
    }

    @Test
    void after_five_wrong_tries_the_right_code_is_worth_nothing() {
        var code = codeFor(phone);
        var wrong = code.equals("000000") ? "000001" : "000000";
        IntStream.range(0, 5)
                .forEach(_ -> assertThat(signIn.redeem(phone, wrong)).isEqualTo(Entrance.Refused.WRONG_CODE));

        assertThat(signIn.redeem(phone, code)).isEqualTo(Entrance.Refused.TOO_MANY_TRIES);
    }

    @Test
    void five_codes_in_a_quarter_of_an_hour_are_enough() {
        IntStream.range(0, 5).forEach(i -> at(NOW.plusSeconds(i), () -> codeFor(phone)));

        assertThat(at(NOW.plusSeconds(10), () -> signIn.requestCode(phone)))
                .isEqualTo(new CodeRequest.TooOften(NOW.plus(Duration.ofMinutes(15))));
        assertThat(at(NOW.plus(Duration.ofMinutes(15)), () -> signIn.requestCode(phone)))
                .isInstanceOf(CodeRequest.Sent.class);
    }

    @Test
    void a_new_code_replaces_the_one_before() {
        var first = codeFor(phone);
        var second = codeFor(phone);

        if (!first.equals(second)) {
            assertThat(signIn.redeem(phone, first)).isEqualTo(Entrance.Refused.WRONG_CODE);
        }
        assertThat(signIn.redeem(phone, second)).isInstanceOf(Entrance.Opened.class);
    }

    @Test
    void a_closed_account_gets_the_same_answer_but_no_code() {
        var account = opened(signIn.redeem(phone, codeFor(phone)));
        accounts.setActive(account.id(), false);
        events.clear();

        assertThat(signIn.requestCode(phone)).isInstanceOf(CodeRequest.Sent.class);

        assertThat(codes()).isEmpty();
    }

    @Test
    void the_code_itself_is_kept_nowhere() {
        var code = codeFor(phone);

        assertThat(jdbc.sql("SELECT hash FROM sign_in_code WHERE contact = :phone")
                        .param("phone", phone)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain(code);
        assertThat(new SignInCodeIssued(Contact.find(phone).orElseThrow(), code, NOW, NOW).toString())
                .doesNotContain(code)
                .doesNotContain(phone);
    }

    @Test
    void a_code_sent_twice_at_once_opens_one_account() throws Exception {
        var code = codeFor(phone);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Entrance>>mapToObj(_ -> () -> signIn.redeem(phone, code))
                    .toList());

            assertThat(tries)
                    .extracting(Future::get)
                    .filteredOn(Entrance.Opened.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void an_officer_comes_in_with_the_password_only() {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.16");
        var login = accounts.get(officer.id()).login();

        assertThat(signIn.withPassword(" " + login.toUpperCase(Locale.ROOT), "mot-cua-thu"))
                .isInstanceOf(Entrance.Opened.class);
        assertThat(signIn.withPassword(login, "mot-cua-thU")).isEqualTo(Entrance.Refused.WRONG_PASSWORD);
        assertThat(signIn.withPassword(login, "")).isEqualTo(Entrance.Refused.WRONG_PASSWORD);
        accounts.givePassword(officer.id(), "mật khẩu khác");
        assertThat(signIn.withPassword(login, "mật khẩu khác")).isInstanceOf(Entrance.Opened.class);
        accounts.setActive(officer.id(), false);
        assertThat(signIn.withPassword(login, "mật khẩu khác")).isEqualTo(Entrance.Refused.WRONG_PASSWORD);
    }

    @Test
    void a_citizen_has_no_password_and_an_officer_gets_no_code() {
        opened(signIn.redeem(phone, codeFor(phone)));
        assertThat(signIn.withPassword(phone, "")).isEqualTo(Entrance.Refused.WRONG_PASSWORD);
        assertThat(signIn.withPassword("nobody", "nobody")).isEqualTo(Entrance.Refused.WRONG_PASSWORD);
    }

    private String codeFor(String contact) {
        assertThat(signIn.requestCode(contact)).isInstanceOf(CodeRequest.Sent.class);
        return codes().getLast();
    }

    private List<String> codes() {
        return events.stream(SignInCodeIssued.class).map(SignInCodeIssued::code).toList();
    }

    private static Account opened(Entrance entrance) {
        assertThat(entrance).isInstanceOf(Entrance.Opened.class);
        return ((Entrance.Opened) entrance).account();
    }

    private static <T> T at(Instant time, Supplier<T> action) {
        return PortalClock.at(time, action);
    }
}
