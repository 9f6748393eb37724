// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.administration.Doer;
import vn.motcua.administration.Text;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.Ids;

/** The page of what was changed by whom, and its file. */
@PortalTest
class ChangesPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    @Autowired
    ChangeLog changes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MessageSource words;

    @Autowired
    JdbcClient jdbc;

    private final Actor administrator = SignedIn.administrator();

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(SignedIn.as(administrator)).with(csrf());
    }

    private String page(String object) throws Exception {
        return page(object, "vi");
    }

    private String page(String object, String language) throws Exception {
        return browser.perform(as(get("/admin/changes").param("object", object).param("lang", language)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void what_an_administrator_does_to_an_account_is_read_there_with_who_and_what() throws Exception {
        var officer = SignedIn.officer(accounts, Role.LEADER, "H57.104");
        var account = "/admin/accounts/" + officer.id();

        browser.perform(as(post(account + "/posts"))
                        .param("role", "SPECIALIST")
                        .param("unit", "H57.104")
                        .param("from", "2026-02-01")
                        .param("to", ""))
                .andExpect(status().isSeeOther());
        browser.perform(as(post(account + "/posts/end"))
                        .param("role", "LEADER")
                        .param("unit", "H57.104")
                        .param("lastDay", "2026-01-31"))
                .andExpect(status().isSeeOther());
        browser.perform(as(post(account + "/active")).param("active", "false")).andExpect(status().isSeeOther());
        browser.perform(as(post(account + "/password")).param("password", "một mật khẩu thử"))
                .andExpect(status().isSeeOther());

        assertThat(page(officer.id().toString()))
                .contains(administrator.name())
                .contains("Chức trách: giao")
                .contains("Vai trò: Chuyên viên")
                .contains("Từ ngày: 01/02/2026")
                .contains("Chức trách: kết thúc")
                .contains("Đến hết ngày: 31/01/2026")
                .contains("Tài khoản: đóng")
                .contains("Tài khoản: đặt lại")
                .doesNotContain("một mật khẩu thử");
    }

    @Test
    void a_token_is_noted_without_its_secret() throws Exception {
        var officer = SignedIn.officer(accounts, Role.LEADER, "H57.104");

        var issued = tokens.issue(officer.id(), "Máy quét", EnumSet.of(Scope.INBOX), Duration.ofDays(3));
        tokens.revoke(officer.id(), issued.token().id());

        assertThat(page(officer.id().toString()))
                .contains("Mã truy cập của phần mềm: cấp")
                .contains("Quyền: inbox")
                .contains("Mã truy cập của phần mềm: thu hồi")
                .doesNotContain(issued.secret());
    }

    @Test
    void each_reader_is_told_in_their_language() throws Exception {
        var object = "thử." + Ids.next();
        transaction.executeWithoutResult(_ -> changes.note(
                Doer.person(Ids.next(), "Lê Thị Hoa"),
                Change.of(Area.PROCEDURES, Deed.PUBLISHED, object, new Text("Đăng ký kết hôn", "Marriage"))
                        .with(
                                "procedure.fee",
                                new Text("Trực tiếp", "At the counter"),
                                new Text("mức quy định riêng", "set elsewhere"),
                                new Text("20.000 đ", "20,000 đ"),
                                false)
                        .saying("process.change.what", 2, "Thẩm định", "APPRAISE", "DECIDE")
                        .saying("changes.said.standIn", "Lê Văn Nam", "H57", "2026-01-05", "2026-01-09")));

        assertThat(page(object, "vi"))
                .contains("Đăng ký kết hôn", "(Trực tiếp): từ “mức quy định riêng” thành “20.000 đ”")
                .doesNotContain("Marriage", "APPRAISE");
        assertThat(page(object, "en"))
                .contains("Marriage", "Fee (At the counter): from “set elsewhere” to “20,000 đ”")
                .contains("from “Examine and draft” to “Decide and sign”", "stands in at")
                .doesNotContain("Đăng ký kết hôn", "Trực tiếp", "mức quy định", "at H57,");
    }

    @Test
    void what_was_noted_before_there_were_two_languages_stays_readable() throws Exception {
        var object = "cũ." + Ids.next();
        jdbc.sql("""
                INSERT INTO administrative_change (at, by_kind, by_name, area, deed, object, name, details)
                VALUES (now(), 'PORTAL', '', 'PROCEDURES', 'PUBLISHED', :object, 'Tên cũ',
                        '[{"key": "procedure.fee", "values": ["", "5.000 đ", "Trực tiếp"], "said": false, "coded": false}]')
                """).param("object", object).update();

        assertThat(page(object, "en")).contains(object + " Tên cũ", "Fee (Trực tiếp): 5.000 đ");
    }

    @Test
    void the_file_holds_the_same_and_no_formula() throws Exception {
        var object = "=cmd|" + Ids.next();
        transaction.executeWithoutResult(_ -> changes.note(
                Doer.person(Ids.next(), "+84 \"Lê\""),
                Change.of(Area.UNITS, Deed.RENAMED, object, "@Sở, Y tế").with("name", "cũ", "-mới")));

        var file = browser.perform(as(get("/admin/changes/file").param("object", object)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getContentAsString())
                .startsWith("\uFEFF\"Thời điểm\",")
                .contains("\"'+84 \"\"Lê\"\"\"", "\"'" + object + "\"", "\"'@Sở, Y tế\"")
                .contains("\"Tên: từ “cũ” thành “-mới”\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            from, 31/31/2026
            to,   hôm qua
            """)
    void a_day_that_is_none_is_explained_at_its_field(String field, String typed) throws Exception {
        browser.perform(as(get("/admin/changes").param(field, typed)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"" + field + "-error\"")));
    }

    @Test
    void nothing_found_says_so_and_a_wrong_person_or_cursor_finds_no_fault() throws Exception {
        browser.perform(as(get("/admin/changes").param("object", "<script>không có")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không có thay đổi nào như vậy")))
                .andExpect(content().string(not(containsString("<script>không"))));
        browser.perform(as(get("/admin/changes").param("by", "ai?").param("next", "không phải")))
                .andExpect(status().isOk());
    }

    @Test
    void whatever_can_be_noted_has_words_in_both_languages() {
        for (var locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            var keys = Stream.of(
                            Stream.of(Area.values()).map(one -> "changes.area." + one),
                            Stream.of(Deed.values()).map(one -> "changes.deed." + one),
                            Stream.of(Doer.Kind.values()).map(one -> "changes.by." + one),
                            Stream.of(ChangesCsv.COLUMNS).map(one -> "changes.column." + one))
                    .flatMap(all -> all)
                    .toList();
            assertThat(keys)
                    .noneMatch(key -> words.getMessage(key, null, locale).equals(key));
        }
    }
}
