// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.agency.Calendars;
import vn.motcua.agency.SpecialDate;
import vn.motcua.agency.Units;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.reform.Reform;
import vn.motcua.reform.Reforms;
import vn.motcua.setup.SetupFiles;
import vn.motcua.setup.Setups;

/** The pages on which the administrator reorganises units, keeps calendars and passes the set-up on. */
@PortalTest
class ReorganisingPagesTest {

    private static final LocalDate A_DAY = LocalDate.of(2031, 1, 1);

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Reforms reforms;

    @Autowired
    Units units;

    @Autowired
    Calendars calendars;

    @Autowired
    Setups setups;

    private Actor administrator;

    @BeforeEach
    void theAdministrator() {
        administrator = SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");
    }

    private <R extends AbstractMockHttpServletRequestBuilder<R>> R as(R request) {
        return request.with(SignedIn.as(administrator)).with(csrf());
    }

    private Reform begun(String location) {
        return reforms.find(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    private Reform renaming(String name) throws Exception {
        var answer = browser.perform(as(post("/admin/units/reforms/new"))
                        .param("kind", "RENAME")
                        .param("unit", "H57.03.02 Phòng Công chức, viên chức")
                        .param("name", name)
                        .param("from", A_DAY.toString()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        return begun(Objects.requireNonNull(answer.getHeader("Location")));
    }

    // ── reforms ─────────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void a_unit_is_renamed_in_two_pages() throws Exception {
        var reform = renaming(Normalizer.normalize("Phòng Đổi Tên <b>", Normalizer.Form.NFD));
        assertThat(reform.plan().renamed().getFirst().name()).isEqualTo("Phòng Đổi Tên <b>");
        browser.perform(as(get("/admin/units/reforms/" + reform.id())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Gõ H57.03.02 để xác nhận")))
                .andExpect(content().string(not(containsString("Tên <b>"))));

        browser.perform(as(post("/admin/units/reforms/" + reform.id() + "/confirm"))
                        .param("version", "1")
                        .param("watchword", "h57.03.02 "))
                .andExpect(status().isSeeOther());

        assertThat(reforms.find(reform.id()).orElseThrow().state()).isEqualTo(Reform.State.PLANNED);
        browser.perform(as(post("/admin/units/reforms/" + reform.id() + "/off")).param("version", "2"))
                .andExpect(status().isSeeOther());
        browser.perform(as(post("/admin/units/reforms/" + reform.id() + "/reopen"))
                        .param("version", "3"))
                .andExpect(status().isConflict());
    }

    @Test
    void what_is_missing_is_told_at_its_field_and_nothing_typed_is_lost() throws Exception {
        browser.perform(as(post("/admin/units/reforms/new"))
                        .param("kind", "MERGE")
                        .param("unit", "H57.03", "H99")
                        .param("decision", "Nghị quyết 'lạ'")
                        .param("from", "2026-02-30"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"unit-error\"")))
                .andExpect(content().string(containsString("id=\"name-error\"")))
                .andExpect(content().string(containsString("id=\"from-error\"")))
                .andExpect(content().string(containsString("Nghị quyết &#39;lạ&#39;")));
    }

    @Test
    void a_wrong_watchword_and_an_old_version_confirm_nothing() throws Exception {
        var reform = renaming("Phòng Khác");
        var confirm = "/admin/units/reforms/" + reform.id() + "/confirm";

        browser.perform(as(post(confirm)).param("version", "1").param("watchword", "H57"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"watchword-error\"")));
        browser.perform(as(post(confirm)).param("version", "7").param("watchword", "H57.03.02"))
                .andExpect(status().isConflict());

        assertThat(reforms.find(reform.id()).orElseThrow().state()).isEqualTo(Reform.State.DRAFT);
    }

    @Test
    void two_wards_are_merged_and_the_plan_is_changed_on_its_page() throws Exception {
        var answer = browser.perform(as(post("/admin/units/reforms/new"))
                        .param("kind", "MERGE")
                        .param("unit", "H57.101", "H57.104", "")
                        .param("name", "Ủy ban nhân dân phường Hợp Nhất")
                        .param("from", A_DAY.toString()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        var reform = begun(Objects.requireNonNull(answer.getHeader("Location")));
        var address = "/admin/units/reforms/" + reform.id();
        browser.perform(as(get(address)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Trung tâm Phục vụ hành chính công phường Hợp Nhất")));

        browser.perform(as(post(address))
                        .param("version", "1")
                        .param("title", "Hợp nhất hai phường")
                        .param("from", A_DAY.toString())
                        .param("founded-0-name", "Ủy ban nhân dân phường Mới Hơn")
                        .param("founded-1-drop", "true"))
                .andExpect(status().isSeeOther());

        var changed = reforms.find(reform.id()).orElseThrow();
        assertThat(changed.title()).isEqualTo("Hợp nhất hai phường");
        assertThat(changed.plan().founded().getFirst().name()).isEqualTo("Ủy ban nhân dân phường Mới Hơn");
        assertThat(changed.plan().founded()).hasSize(reform.plan().founded().size() - 1);
        assertThat(changed.plan().giving()).isEqualTo(reform.plan().giving());
        browser.perform(as(get(address))).andExpect(content().string(containsString("Phải sửa trước")));
        browser.perform(as(get(address + "/dossiers").param("unit", "H57.101"))).andExpect(status().isOk());
        browser.perform(as(get("/admin/units/reforms")))
                .andExpect(content().string(containsString("Hợp nhất hai phường")));
    }

    @Test
    void every_way_to_begin_has_its_page() throws Exception {
        for (var kind : Reform.Kind.values()) {
            browser.perform(as(get("/admin/units/reforms/new")
                            .param("kind", kind.name())
                            .param("unit", "H57.03")))
                    .andExpect(status().isOk());
        }
        browser.perform(as(get("/admin/units").param("under", "H57")))
                .andExpect(content().string(containsString("/admin/units/reforms/new")));
    }

    // ── calendars ───────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void a_list_is_looked_at_and_then_entered() throws Exception {
        var list = "2041-01-01,HOLIDAY,Tết Dương lịch\n2041-01-05,MAKE_UP,Làm bù,,2041-01-02";

        browser.perform(as(multipart("/admin/calendars"))
                        .param("what", "LIST")
                        .param("year", "2041")
                        .param("list", list))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không hồ sơ nào")));
        assertThat(calendars.specialDays(SpecialDate.ALL, 2041)).isEmpty();
        browser.perform(as(post("/admin/calendars"))
                        .param("what", "LIST")
                        .param("year", "2041")
                        .param("confirmed", "true")
                        .param("list", list))
                .andExpect(status().isSeeOther());

        assertThat(calendars.specialDays(SpecialDate.ALL, 2041)).hasSize(2);
        browser.perform(as(get("/admin/calendars").param("year", "2041")))
                .andExpect(content().string(containsString("Tết Dương lịch")));
        browser.perform(as(post("/admin/calendars"))
                        .param("what", "REMOVE")
                        .param("year", "2041")
                        .param("date", "2041-01-01")
                        .param("confirmed", "true"))
                .andExpect(status().isSeeOther());
        assertThat(calendars.specialDays(SpecialDate.ALL, 2041)).hasSize(1);
    }

    @Test
    void a_list_from_a_file_in_the_format_of_the_ministry_is_read_too() throws Exception {
        var json = """
                {"years": {"2042": {"holidays": [{"date": "2042-09-02", "name": "Quốc khánh"}]}}}
                """;

        browser.perform(as(multipart("/admin/calendars")
                        .file(new MockMultipartFile("file", "nghỉ.json", null, json.getBytes(StandardCharsets.UTF_8)))
                        .param("what", "LIST")
                        .param("year", "2042")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("02/09/2042")));
    }

    @Test
    void what_is_wrong_in_a_list_is_told_with_its_line() throws Exception {
        browser.perform(as(post("/admin/calendars"))
                        .param("what", "LIST")
                        .param("list", "2041-01-01,HOLIDAY,Tết\n2041-02-30,KING,Vua"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Dòng 2")))
                .andExpect(content().string(containsString("KING")));
        browser.perform(as(post("/admin/calendars"))
                        .param("what", "HOURS")
                        .param("unit", "H57.104")
                        .param("from", "2041-01-01")
                        .param("week", "13:00-12:00", "", "", "", "", "", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"week-1-error\"")));
    }

    @Test
    void hours_of_a_unit_are_shown_and_a_unit_that_is_none_is_not_found() throws Exception {
        browser.perform(as(get("/admin/calendars").param("unit", "H57.104")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thứ Hai – Thứ Sáu: 07:00-11:30, 13:30-17:00")));
        browser.perform(as(get("/admin/calendars").param("unit", "H99"))).andExpect(status().isNotFound());
    }

    // ── the set-up ──────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void the_set_up_goes_out_as_an_archive_and_comes_back_after_a_look() throws Exception {
        var zip = browser.perform(as(get("/admin/setup/zip")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var files = new TreeMap<>(SetupFiles.readZip(new java.io.ByteArrayInputStream(zip)));
        assertThat(files).isEqualTo(setups.write());
        files.put(
                "units/H57.03.02.json",
                Objects.requireNonNull(files.get("units/H57.03.02.json")).replace("Civil Servants", "Public Servants"));

        var answer = browser.perform(as(multipart("/admin/setup")
                        .file(new MockMultipartFile("file", "tỉnh.zip", "application/zip", SetupFiles.zip(files)))))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        var look = Objects.requireNonNull(answer.getHeader("Location"));
        browser.perform(as(get(look)))
                .andExpect(content().string(containsString("units/H57.03.02.json")))
                .andExpect(content().string(containsString("0 mới, 1 sửa")));
        browser.perform(as(post(look))).andExpect(status().isSeeOther());

        assertThat(units.get("H57.03.02").nameEn()).startsWith("Public Servants");
        browser.perform(as(get(look))).andExpect(status().isNotFound());
    }

    @Test
    void a_file_that_is_no_set_up_is_refused_in_words() throws Exception {
        browser.perform(as(multipart("/admin/setup")
                        .file(new MockMultipartFile("file", "ảnh.zip", null, new byte[] {1, 2, 3}))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"file-error\"")));
        browser.perform(as(multipart("/admin/setup"))).andExpect(status().isUnprocessableContent());
    }
}
