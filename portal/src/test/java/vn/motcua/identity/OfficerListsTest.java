// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Refusal;

@PortalTest
class OfficerListsTest {

    private static final String UNIT = "H57.94";

    @Autowired
    OfficerLists lists;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    private static final int MANY = 3_000;

    private final String one = "d" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void looking_changes_nothing_and_taking_over_twice_doubles_nothing() {
        var list = kept("login,name,phone,email,unit,role,from,to\n" + one
                + ",Lê Thị Hoa,905123456,Hoa.Le@vidu.vn,h57.94,SPECIALIST,2026-01-01,\n"
                + one + ",Lê Thị Hoa,,,H57.94,LEADER,2026-02-01,2026-12-31\n");

        var look = lists.look(list, OfficerListsTest::isThere).orElseThrow();
        assertThat(look.report().imported()).isEqualTo(1);
        assertThat(look.lines())
                .extracting(OfficerLine::effect)
                .containsExactly(OfficerLine.Effect.CREATED, OfficerLine.Effect.CHANGED);
        assertThat(accounts.findByLogin(one)).isEmpty();

        assertThat(takenOver(list)).isEqualTo(new ImportReport(1, 1, 0, 0, java.util.List.of()));
        assertThat(takenOver(list)).isEqualTo(new ImportReport(0, 0, 2, 0, java.util.List.of()));
        var account = accounts.findByLogin(one).orElseThrow();
        assertThat(account.phone()).isEqualTo("0905123456");
        assertThat(account.email()).isEqualTo("hoa.le@vidu.vn");
        assertThat(accounts.postsOf(account.id())).hasSize(2);
        assertThat(lists.look(list, OfficerListsTest::isThere).orElseThrow().isTakenOver())
                .isTrue();
    }

    /** As Excel of Viet Nam writes it: semicolons, days first, its own headings, letters apart from their marks. */
    @Test
    void a_list_of_an_office_is_read_as_it_comes() {
        var list = kept("\uFEFFTên đăng nhập;Họ và tên;Điện thoại;Mã đơn vị;Vai trò;Từ ngày;Đến ngày\r\n" + one + ";"
                + Normalizer.normalize("Tôn Nữ D'Ánh", Normalizer.Form.NFD)
                + ";905 123 456;H57.94;chuyên viên;1/7/2025;31/12/2026\r\n");

        assertThat(takenOver(list).imported()).isEqualTo(1);

        var account = accounts.findByLogin(one).orElseThrow();
        assertThat(account.name()).isEqualTo("Tôn Nữ D'Ánh");
        assertThat(accounts.postsOf(account.id()))
                .containsExactly(new Post(UNIT, Role.SPECIALIST, LocalDate.of(2025, 7, 1), LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            UTF-8,        '\uFEFF', ','
            UTF-8,        '',       ';'
            UTF-16LE,     '\uFEFF', '\t'
            UTF-16BE,     '\uFEFF', ','
            """)
    void it_comes_in_any_of_the_usual_shapes(String charset, String mark, String separator) {
        var text = (mark + "login,name,unit,role,from\n" + one + ",Lê Thị Hoa,H57.94,LEADER,2026-01-01\n")
                .replace(",", separator);

        assertThat(takenOver(kept(text.getBytes(Charset.forName(charset)))).imported())
                .isEqualTo(1);
        assertThat(accounts.findByLogin(one).orElseThrow().name()).isEqualTo("Lê Thị Hoa");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,A,12,,H57.94,LEADER,2026-01-01            | login
            ab,A,12,,H57.94,LEADER,2026-01-01           | phone
            ab,A,,nowhere,H57.94,LEADER,2026-01-01      | email
            ab,A,,,H57.404,LEADER,2026-01-01            | unit
            ab,A,,,H57.94,Vua,2026-01-01                | role
            ab,A,,,H57.94,,                             | role
            ab,A,,,,LEADER,2026-01-01                   | unit
            """)
    void a_refusal_names_line_field_and_what_would_be_right(String line, String field) {
        var look = lists.look(kept("login,name,phone,email,unit,role,from\n" + line + "\n"), OfficerListsTest::isThere)
                .orElseThrow();

        assertThat(look.report().refusals()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.expected()).isNotBlank();
        });
    }

    @Test
    void letters_of_another_encoding_are_refused_and_not_guessed() {
        var list = kept((one + ",Lê Thị Hoa,H57.94,LEADER,2026-01-01\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(lists.look(list, OfficerListsTest::isThere)
                        .orElseThrow()
                        .report()
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("header");
        var named = "login,name\n".getBytes(StandardCharsets.UTF_8);
        var row = (one + ",Lê Thị Hoa\n").getBytes(StandardCharsets.ISO_8859_1);
        var both = java.util.Arrays.copyOf(named, named.length + row.length);
        System.arraycopy(row, 0, both, named.length, row.length);
        assertThat(takenOver(kept(both)).refusals()).extracting(Refusal::field).containsExactly("name");
    }

    @Test
    void first_passwords_are_given_to_those_who_have_none_of_their_own_and_replaced_at_once() {
        var own = SignedIn.officer(accounts, Role.SPECIALIST, UNIT);
        var list = kept(
                "login,name\n" + one + ",Lê Thị Hoa\n" + accounts.get(own.id()).login() + ",Lê Thị Cán Bộ\n");
        takenOver(list);

        var lost = lists.givePasswords(list);
        var given = lists.givePasswords(list);

        assertThat(given.keySet()).extracting(Account::login).containsExactly(one);
        var password = given.values().iterator().next();
        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(signIn.withPassword(one, lost.values().iterator().next()))
                .isEqualTo(Entrance.Refused.WRONG_PASSWORD);
        assertThat(signIn.withPassword(one, password))
                .isInstanceOfSatisfying(
                        Entrance.Opened.class,
                        opened -> assertThat(opened.choosesPassword()).isTrue());
        var account = accounts.findByLogin(one).orElseThrow();
        accounts.choosePassword(account.id(), accounts.sessionRound(account.id()), "một câu của riêng tôi");
        assertThat(lists.givePasswords(list)).isEmpty();
    }

    @Test
    void passwords_of_a_list_are_not_kept_with_it() {
        var list = kept("login,name,password,unit,role,from\n" + one
                + ",Lê Thị Hoa,mot-cau-dai-de-nho,H57.94,LEADER,2026-01-01\n");

        takenOver(list);

        assertThat(signIn.withPassword(one, "mot-cau-dai-de-nho")).isInstanceOf(Entrance.Opened.class);
        assertThat(jdbc.sql("SELECT convert_from(csv, 'UTF8') FROM officer_list WHERE id = :id")
                        .param("id", list)
                        .query(String.class)
                        .single())
                .contains(one, "Lê Thị Hoa")
                .doesNotContain("password", "mot-cau-dai");
        assertThat(lists.look(list, OfficerListsTest::isThere).orElseThrow().lines())
                .hasSize(1);
    }

    @Test
    void a_citizen_never_becomes_an_officer() {
        var citizen = SignedIn.citizen(accounts);
        var phone = accounts.get(citizen.id()).login();

        assertThat(takenOver(kept("login,name\n" + phone + ",Nguyễn Văn A\n")).refusals())
                .extracting(Refusal::field)
                .containsExactly("login");
    }

    @Test
    void thousands_of_lines_are_looked_at_and_taken_over() {
        var list = kept("login,name,unit,role,from\n"
                + IntStream.range(0, MANY)
                        .mapToObj(i -> one + "." + i + ",Nguyễn Thị Số " + i + ",H57.94,SPECIALIST,2026-01-01\n")
                        .collect(Collectors.joining()));

        assertThat(lists.look(list, OfficerListsTest::isThere)
                        .orElseThrow()
                        .report()
                        .imported())
                .isEqualTo(MANY);
        assertThat(takenOver(list).imported()).isEqualTo(MANY);
        assertThat(takenOver(list).unchanged()).isEqualTo(MANY);
    }

    private static boolean isThere(Post post) {
        return Set.of(UNIT).contains(post.unit());
    }

    private ImportReport takenOver(UUID list) {
        return lists.takeOver(list, OfficerListsTest::isThere).orElseThrow();
    }

    private UUID kept(String csv) {
        return kept(csv.getBytes(StandardCharsets.UTF_8));
    }

    private UUID kept(byte[] csv) {
        return lists.keep(SignedIn.administrator(), "cán bộ.csv", csv);
    }
}
