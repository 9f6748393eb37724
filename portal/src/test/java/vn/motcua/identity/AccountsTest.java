// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.SharedData;
import vn.motcua.SignedIn;
import vn.motcua.identity.ProfileUpdate.Problem;
import vn.motcua.imports.ImportReport;
import vn.motcua.platform.PortalClock;
import vn.motcua.platform.VietnamTime;

@PortalTest
class AccountsTest {

    private static final String LIST = """
            login,name,unit,role,from,to,password
            binh.tran,Trần Văn Bình,H57.90,ONE_STOP_CLERK,2020-01-01,,mot-cua-thu-nghiem
            binh.tran,Trần Văn Bình,H57.91,SPECIALIST,2020-01-01,2025-06-30,
            hoa.le,"Lê Thị Hoa, ThS",H57.90,LEADER,2021-01-01,,mot-cua-thu-nghiem
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    @Autowired
    SignIn signIn;

    @Test
    void a_list_of_officers_is_taken_over_and_the_same_list_again_changes_nothing() {
        assertThat(imported(LIST)).isEqualTo(new ImportReport(2, 1, 0, 0, List.of()));
        assertThat(imported(LIST)).isEqualTo(new ImportReport(0, 0, 3, 0, List.of()));
        assertThat(imported(LIST.replace("Lê Thị Hoa, ThS", "Lê Thị Hoà")).updated())
                .isEqualTo(1);

        assertThat(signIn.withPassword("binh.tran", "mot-cua-thu-nghiem")).isInstanceOf(Entrance.Opened.class);
        assertThat(accounts.officersWith(Role.LEADER, "H57.90"))
                .extracting(Account::name)
                .containsExactly("Lê Thị Hoà");
        assertThat(accounts.officersOf("H57.90")).hasSize(2);
        assertThat(accounts.officersOf("H57.91")).isEmpty();
        assertThat(PortalClock.at(Instant.parse("2025-06-30T10:00:00Z"), () -> accounts.officersOf("H57.91")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ng uoi,A,H57.92,LEADER,2020-01-01,          | login
            nguoi,,H57.92,LEADER,2020-01-01,            | name
            nguoi,A,,LEADER,2020-01-01,                 | unit
            nguoi,A,H57.92,KING,2020-01-01,             | role
            nguoi,A,H57.92,LEADER,31/02/2020,           | from
            nguoi,A,H57.92,LEADER,1.1.20,               | from
            nguoi,A,H57.92,LEADER,2020-01-01,2019-01-01 | to
            nguoi,A,H57.92,LEADER,2020-01-01,never      | to
            """)
    void a_line_that_is_wrong_is_left_out_and_named(String line, String field) {
        var report = imported("login,name,unit,role,from,to\n" + line + "\n");

        assertThat(report.refusals()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.expected()).isNotBlank();
        });
        assertThat(accounts.officersOf("H57.92")).isEmpty();
    }

    @Test
    void whole_names_are_sorted_as_the_alphabet_goes() throws IOException {
        var sorted = Files.readAllLines(SharedData.file("text/expected_sort_full_vi-x-icu.txt"));
        var shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(jdbc.sql("SELECT name FROM unnest(:names::text[]) AS name ORDER BY name COLLATE vietnamese")
                        .param("names", shuffled.toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEqualTo(sorted);
    }

    @Test
    void officers_stand_in_the_order_of_their_given_names() throws IOException {
        var sorted = Files.readAllLines(SharedData.file("text/expected_sort_by_given.csv")).stream()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .toList();
        var list = new StringBuilder("login,name,unit,role,from\n");
        var shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(
                name -> list.append("theo.ten.%d,%s,H57.97,SPECIALIST,2020-01-01\n".formatted(list.length(), name)));
        assertThat(imported(list.toString()).imported()).isEqualTo(sorted.size());

        assertThat(accounts.officersWith(Role.SPECIALIST, "H57.97"))
                .extracting(Account::name)
                .containsExactlyElementsOf(sorted);
        assertThat(accounts.officersOf("H57.97")).extracting(Account::name).containsExactlyElementsOf(sorted);
    }

    @Test
    void a_list_without_its_columns_is_refused() {
        assertThat(imported("tên,đơn vị\n").refusals())
                .singleElement()
                .satisfies(refused -> assertThat(refused.expected()).startsWith("login,name,unit,role"));
    }

    @Test
    void an_actor_holds_the_posts_of_the_day() {
        var officer = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.93");
        accounts.assignPost(
                officer.id(), new Post("H57.93", Role.LEADER, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));

        // the day begins in Viet Nam, seven hours before UTC
        assertThat(at(officer, "2025-12-31T16:59:59Z").holds(Role.LEADER)).isFalse();
        assertThat(at(officer, "2025-12-31T17:00:00Z").holds(Role.LEADER, "H57.93"))
                .isTrue();
        assertThat(at(officer, "2026-06-30T16:59:59Z").rolesAt("H57.93")).contains(Role.LEADER, Role.ONE_STOP_CLERK);
        assertThat(at(officer, "2026-06-30T17:00:00Z").holds(Role.LEADER)).isFalse();
        assertThat(at(officer, "2026-06-30T17:00:00Z").worksAt("H57.93")).isTrue();
    }

    @Test
    void a_post_that_is_ended_is_held_to_its_last_day() {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.94");

        accounts.endPost(officer.id(), "H57.94", Role.SPECIALIST, LocalDate.of(2026, 9, 1));

        assertThat(at(officer, "2026-09-01T05:00:00Z").holds(Role.SPECIALIST)).isTrue();
        assertThat(at(officer, "2026-09-02T05:00:00Z").posts()).isEmpty();
    }

    @Test
    void details_are_kept_composed_and_trimmed() {
        var citizen = SignedIn.citizen(accounts);

        accounts.updateProfile(
                citizen.id(),
                new Profile(
                        Normalizer.normalize("  Tôn Nữ  Thị D'Ánh ", Normalizer.Form.NFD),
                        "+84 905 123 456",
                        "anh@vidu.vn",
                        "046 090 000 001",
                        LocalDate.of(1990, 3, 27),
                        "12 Lê Lợi"));

        var account = accounts.get(citizen.id());
        assertThat(account.name()).isEqualTo("Tôn Nữ Thị D'Ánh");
        assertThat(account.phone()).isEqualTo("0905123456");
        assertThat(account.idNumber()).isEqualTo("046090000001");
        assertThat(account.birthDate()).isEqualTo(LocalDate.of(1990, 3, 27));
    }

    @Test
    void details_that_cannot_be_are_refused_field_by_field() {
        var citizen = SignedIn.citizen(accounts);

        var update = accounts.updateProfile(
                citizen.id(), new Profile(" ", "12", "a@b", "1234567890", LocalDate.of(2999, 1, 1), "x".repeat(301)));

        assertThat(update).isInstanceOf(ProfileUpdate.Refused.class);
        assertThat(((ProfileUpdate.Refused) update).problems())
                .extracting(Problem::field)
                .containsExactly("name", "phone", "email", "idNumber", "birthDate", "address");
    }

    @Test
    void a_login_is_taken_once() {
        assertThat(accounts.createOfficer(new NewOfficer("Mai.Vo", "Võ Thị Mai")))
                .isInstanceOf(OfficerCreation.Created.class);
        assertThat(accounts.createOfficer(new NewOfficer("mai.vo", "Võ Thị Mai")))
                .isEqualTo(new OfficerCreation.Refused("login", "account.login.taken"));
        assertThat(accounts.createOfficer(new NewOfficer("mai vo", "Võ Thị Mai")))
                .isEqualTo(new OfficerCreation.Refused("login", "account.login.wrong"));
        assertThat(accounts.createOfficer(new NewOfficer("mai.vo2", "Võ Thị Mai", "", "", "short")))
                .isEqualTo(new OfficerCreation.Refused("password", "account.password.short"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            một câu dễ nhớ,       mai.vo,         CHANGED
            ngắn,                 mai.vo,         TOO_SHORT
            elevenchars,          mai.vo,         TOO_SHORT
            motcua123456,         mai.vo,         GUESSABLE
            matkhaumatkhau,       mai.vo,         GUESSABLE
            aaaaaaaaaaaaaaa,      mai.vo,         GUESSABLE
            chuyenvien.hue1,      chuyenvien.hue, GUESSABLE
            """)
    void a_password_is_long_and_not_what_guessers_try_first(String password, String login, PasswordChange outcome) {
        assertThat(Passwords.refusal(password, login))
                .isEqualTo(outcome == PasswordChange.CHANGED ? Optional.empty() : Optional.of(outcome));
    }

    @Test
    void a_given_password_is_replaced_once_and_ends_the_sessions() {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.95");
        var before = accounts.sessionRound(officer.id());

        assertThat(accounts.givePassword(officer.id(), "một câu được cấp")).isEqualTo(PasswordChange.CHANGED);

        var round = accounts.sessionRound(officer.id());
        assertThat(accounts.findSignedIn(officer.id(), before, Instant.now())).isEmpty();
        assertThat(accounts.choosePassword(officer.id(), before, "một câu của tôi"))
                .isEqualTo(PasswordChange.NOT_ASKED);
        assertThat(accounts.choosePassword(officer.id(), round, "một câu được cấp"))
                .isEqualTo(PasswordChange.SAME);
        assertThat(accounts.choosePassword(officer.id(), round, "một câu của tôi"))
                .isEqualTo(PasswordChange.CHANGED);
        assertThat(accounts.choosePassword(officer.id(), accounts.sessionRound(officer.id()), "một câu khác nữa"))
                .isEqualTo(PasswordChange.NOT_ASKED);
    }

    @Test
    void a_closed_account_gets_neither_sessions_nor_tokens_back() {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.96");
        var round = accounts.sessionRound(officer.id());
        var token = tokens.issue(officer.id(), "thử", Set.of(Scope.INBOX), Duration.ofDays(1));

        accounts.setActive(officer.id(), false);
        accounts.setActive(officer.id(), true);

        assertThat(accounts.findSignedIn(officer.id(), round, Instant.now())).isEmpty();
        assertThat(tokens.check(token.secret())).isEmpty();
    }

    @Test
    void an_account_opens_and_closes_on_its_days_without_anybody_at_the_button() {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.98");
        var round = accounts.sessionRound(officer.id());
        accounts.setPeriod(officer.id(), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

        // the day begins in Viet Nam, seven hours before UTC
        for (var day : List.of("2026-02-28T16:59:59Z", "2026-03-31T17:00:00Z")) {
            assertThat(PortalClock.at(Instant.parse(day), () -> accounts.findActive(officer.id(), Instant.parse(day))))
                    .as(day)
                    .isEmpty();
            assertThat(PortalClock.at(Instant.parse(day), () -> accounts.officersOf("H57.98")))
                    .as(day)
                    .isEmpty();
        }
        for (var day : List.of("2026-02-28T17:00:00Z", "2026-03-31T16:59:59Z")) {
            var now = Instant.parse(day);
            assertThat(PortalClock.at(
                            now,
                            () -> signIn.withPassword(accounts.get(officer.id()).login(), "mot-cua-thu")))
                    .as(day)
                    .isInstanceOf(Entrance.Opened.class);
        }
        var inMarch = Instant.parse("2026-03-15T02:00:00Z");
        var ended = PortalClock.at(inMarch, () -> accounts.sessionRound(officer.id()));
        assertThat(ended).as("sessions of before").isNotEqualTo(round);
        PortalClock.runAt(inMarch, () -> accounts.setPeriod(officer.id(), null, LocalDate.of(2026, 4, 1)));
        assertThat(accounts.periodOf(officer.id())).isEqualTo(new AccountPeriod(true, null, LocalDate.of(2026, 4, 1)));
        assertThatThrownBy(() -> accounts.setPeriod(officer.id(), LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_post_that_has_not_begun_is_taken_back_and_one_that_has_is_not() {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.99");
        var coming =
                new Post("H57.99", Role.LEADER, LocalDate.now(VietnamTime.ZONE).plusDays(1), null);
        accounts.assignPost(officer.id(), coming);

        assertThat(accounts.actor(officer.id(), Instant.now()).holds(Role.LEADER))
                .isFalse();
        assertThat(accounts.withdrawPost(officer.id(), "H57.99", Role.LEADER, coming.from()))
                .isTrue();
        assertThat(accounts.withdrawPost(officer.id(), "H57.99", Role.LEADER, coming.from()))
                .isFalse();
        assertThat(accounts.withdrawPost(officer.id(), "H57.99", Role.SPECIALIST, LocalDate.of(2018, 1, 1)))
                .isFalse();
        assertThat(accounts.postsOf(officer.id())).hasSize(1);
    }

    @Test
    void an_unknown_account_is_said_to_be_unknown() {
        assertThatThrownBy(() -> accounts.get(new UUID(1, 1))).isInstanceOf(UnknownAccount.class);
        assertThatThrownBy(() -> accounts.setActive(new UUID(1, 1), true)).isInstanceOf(UnknownAccount.class);
    }

    private Actor at(Actor officer, String time) {
        return accounts.actor(officer.id(), Instant.parse(time));
    }

    private ImportReport imported(String list) {
        return accounts.importOfficers(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
    }
}
