// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.amendment.Part;
import vn.motcua.amendment.ProcedureDrafts;
import vn.motcua.catalogue.Procedures;
import vn.motcua.identity.Actor;
import vn.motcua.imports.ImportProgress;
import vn.motcua.platform.VietnamTime;

/** The pages on which a procedure is changed: every mistake beside its field, nothing typed is lost. */
@PortalTest
class ProcedurePagesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    MockMvc browser;

    @Autowired
    Procedures procedures;

    @Autowired
    ProcedureDrafts drafts;

    @TempDir
    Path folder;

    private final Actor administrator = SignedIn.administrator();
    private final String code = "9.66%04d".formatted(COUNT.incrementAndGet());
    private final String address = "/admin/procedures/" + code;

    @BeforeEach
    void imported() throws IOException {
        var file = Files.writeString(
                folder.resolve("one.jsonl"), """
                {"code": "%s", "name": "Thủ tục thử <b>%s", "level": "Cấp xã", "field": "Thử", "channels":
                 [{"channel": "Trực tiếp", "time": "3", "time_unit": "", "fees": [{"amount": "8000", "note": "Lệ phí"}]}],
                 "papers": [{"name": "Tờ khai", "originals": 1, "copies": 0}], "results": [{"name": "Giấy"}]}
                """.formatted(code, code).replace("\n", " "));
        procedures.importFile(file, ImportProgress.SILENT);
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(SignedIn.as(administrator)).with(csrf());
    }

    private String page(String path) throws Exception {
        return browser.perform(as(get(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String opened(Part part) throws Exception {
        browser.perform(as(post(address + "/draft"))).andExpect(status().isSeeOther());
        return ProcedureDrafts.mark(drafts.find(code).orElseThrow(), part);
    }

    private MockHttpServletRequestBuilder way(String seen, String fee) {
        return as(post(address + "/draft/ways"))
                .param("seen", seen)
                .param("ways-0-row", "1")
                .param("ways-0-was", "0")
                .param("ways-0-channel", "COUNTER")
                .param("ways-0-amount", "3")
                .param("ways-0-unit", "WORKING_DAYS")
                .param("ways-0-fees-0-row", "1")
                .param("ways-0-fees-0-was", "0")
                .param("ways-0-fees-0-dong", fee)
                .param("ways-0-fees-0-whatVi", "Lệ phí \"<i>");
    }

    @Test
    void the_list_finds_by_code_and_name_and_marks_what_is_doubtful() throws Exception {
        assertThat(page("/admin/procedures?q=" + code)).contains(address + "\"").contains("1 chỗ cần xem lại");
        assertThat(page("/admin/procedures?kind=DOUBTFUL&q=THU b " + code)).contains(code);
        assertThat(page("/admin/procedures?kind=OWN&q=" + code)).contains("Không có thủ tục nào như vậy");
        assertThat(page("/admin/procedures?kind=x&next=x&q=%00%25_")).contains("Không có thủ tục nào như vậy");
        assertThat(page("/admin/doubts")).contains("/admin/procedures/");
    }

    @Test
    void a_fee_is_changed_published_and_read_by_everybody() throws Exception {
        var seen = opened(Part.WAYS);
        browser.perform(way(seen, "9.000")).andExpect(status().isSeeOther());

        assertThat(page(address + "/draft"))
                .contains("Mức phí (Trực tiếp, Lệ phí")
                .contains("9.000");
        browser.perform(as(post(address + "/draft/publish"))
                        .param("revision", "1")
                        .param("remark", "Theo Nghị quyết 5"))
                .andExpect(status().isSeeOther());

        assertThat(page(address))
                .contains("Đang áp dụng")
                .contains("Theo Nghị quyết 5")
                .contains("Tỉnh đã sửa");
        assertThat(page(address + "/versions/2")).contains("So với bản 1").contains("9.000");
        browser.perform(get("/procedures/" + code)).andExpect(content().string(containsString("9.000")));
        assertThat(page("/admin/changes?object=" + code))
                .contains("Thủ tục: phát hành")
                .contains("9.000");
    }

    @Test
    void a_fee_that_cannot_be_is_explained_beside_it_and_all_else_stays_as_typed() throws Exception {
        browser.perform(way(opened(Part.WAYS), "tám nghìn").param("ways-0-noteVi", "Ghi chú riêng"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"ways-0-fees-0-dong-error\"")))
                .andExpect(content().string(containsString("tám nghìn")))
                .andExpect(content().string(containsString("Lệ phí &#34;&lt;i>")))
                .andExpect(content().string(containsString("Ghi chú riêng")));
    }

    @Test
    void buttons_beside_rows_work_without_saving() throws Exception {
        var seen = opened(Part.WAYS);

        browser.perform(way(seen, "tám nghìn").param("action", "add:ways-0-fees:0"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"ways-0-fees-1-dong\"")))
                .andExpect(content().string(containsString("tám nghìn")));
        browser.perform(way(seen, "9000").param("action", "remove:ways:0"))
                .andExpect(content().string(not(containsString("name=\"ways-0-channel\""))));
        assertThat(drafts.find(code).orElseThrow().revision()).isZero();
    }

    @Test
    void who_comes_second_is_told_keeps_what_they_typed_and_may_save_again() throws Exception {
        var seen = opened(Part.WAYS);
        browser.perform(way(seen, "9.000")).andExpect(status().isSeeOther());

        var told = browser.perform(way(seen, "7.000"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(told).contains("sau khi bạn mở trang").contains("value=\"7.000\"");
        var now = ProcedureDrafts.mark(drafts.find(code).orElseThrow(), Part.WAYS);
        assertThat(told).contains("name=\"seen\" value=\"" + now + "\"");
        browser.perform(way(now, "7.000")).andExpect(status().isSeeOther());
        assertThat(page(address + "/draft")).contains("7.000");
    }

    @Test
    void a_doubt_stands_beside_its_row_with_a_tick_that_settles_it() throws Exception {
        var seen = opened(Part.WAYS);

        assertThat(page(address + "/draft/ways"))
                .contains("thời hạn không có đơn vị")
                .contains("name=\"settled\"");
        browser.perform(way(seen, "8000").param("settled", "0")).andExpect(status().isSeeOther());
        assertThat(page(address + "/draft")).contains("Đã xem lại: thời hạn không có đơn vị");
    }

    @Test
    void a_procedure_is_closed_with_a_day_and_a_reason_and_its_page_says_so() throws Exception {
        browser.perform(as(post(address + "/close")).param("lastDay", "31/12/2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"lastDay-error\"")));
        browser.perform(as(post(address + "/close"))
                        .param("lastDay", "2020-01-01")
                        .param("why", "Bãi bỏ \"x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Bãi bỏ &#34;x")));
        var yesterday = VietnamTime.dateOf(Instant.now()).minusDays(1);
        browser.perform(as(post(address + "/close"))
                        .param("lastDay", yesterday.toString())
                        .param("why", "Bãi bỏ theo Quyết định 9"))
                .andExpect(status().isSeeOther());

        browser.perform(get("/procedures/" + code))
                .andExpect(content().string(containsString("không còn nhận hồ sơ mới")))
                .andExpect(content().string(containsString("Bãi bỏ theo Quyết định 9")));
        browser.perform(as(post(address + "/reopen"))).andExpect(status().isSeeOther());
        browser.perform(get("/procedures/" + code))
                .andExpect(content().string(not(containsString("không còn nhận hồ sơ mới"))));
    }

    @Test
    void a_new_procedure_needs_a_code_of_the_national_pattern_that_is_free() throws Exception {
        browser.perform(as(post("/admin/procedures/new")).param("code", "abc").param("nameVi", "Tên"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"code-error\"")));
        browser.perform(as(post("/admin/procedures/new")).param("code", code).param("nameVi", "Tên"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mã này đã có thủ tục khác dùng")));
        browser.perform(as(post("/admin/procedures/new"))
                        .param("code", code + ".H57")
                        .param("nameVi", "Thủ tục riêng"))
                .andExpect(status().isSeeOther());
        assertThat(page(address + ".H57/draft")).contains("Chưa ghi lĩnh vực").doesNotContain("name=\"firstDay\"");
        browser.perform(as(post(address + ".H57/draft/discard")).param("revision", "0"))
                .andExpect(status().isSeeOther());
    }

    @Test
    void pages_of_what_is_not_there_are_not_found() throws Exception {
        for (var path : new String[] {
            "/admin/procedures/9.999999", address + "/versions/99", address + "/draft", address + "/draft/nothing"
        }) {
            browser.perform(as(get(path))).andExpect(status().isNotFound());
        }
    }

    @Test
    void every_page_is_there_in_english_too() throws Exception {
        opened(Part.WORDS);
        for (var part : Part.values()) {
            assertThat(page(address + "/draft/" + part.address() + "?lang=en")).contains("Save to the draft");
        }
        assertThat(page(address + "?lang=en")).contains("Published versions");
        assertThat(page("/admin/procedures?lang=en")).contains("Administrative procedures");
    }
}
