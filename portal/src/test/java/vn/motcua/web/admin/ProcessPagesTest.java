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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.blueprint.ProcessDraft;
import vn.motcua.blueprint.ProcessDrafts;
import vn.motcua.blueprint.Row;
import vn.motcua.blueprint.Sheet;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;

/** The pages of the process designer: files in and out, what no table can say, typing that nobody loses. */
@PortalTest
class ProcessPagesTest {

    private static final String LOOP = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:motcua="urn:vn:motcua:process:1" targetNamespace="test">
              <process id="p" name="Quy trình có vòng" isExecutable="true">
                <laneSet id="lanes"><lane id="l" name="Chuyên viên" motcua:roleKind="SPECIALIST"><flowNodeRef>work</flowNodeRef></lane></laneSet>
                <startEvent id="start"/>
                <userTask id="work" name="Thẩm định"/>
                <exclusiveGateway id="again" name="Làm lại?" default="f3"/>
                <endEvent id="end" motcua:outcome="GRANTED"/>
                <sequenceFlow id="f1" sourceRef="start" targetRef="work"/>
                <sequenceFlow id="f2" sourceRef="work" targetRef="again"/>
                <sequenceFlow id="f3" sourceRef="again" targetRef="end"/>
                <sequenceFlow id="f4" sourceRef="again" targetRef="work"><conditionExpression>rework = true</conditionExpression></sequenceFlow>
              </process>
            </definitions>
            """;

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    ProcessDrafts drafts;

    private Actor administrator;

    @BeforeEach
    void theAdministrator() {
        administrator = SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");
    }

    private <R extends AbstractMockHttpServletRequestBuilder<R>> R as(R request) {
        return request.with(SignedIn.as(administrator)).with(csrf());
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("file", name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    private ProcessDraft aDraft() {
        var rows = List.of(
                row("Bước 1", "RECEIVE", "Bộ phận một cửa", "Tiếp nhận", "2"),
                row("Bước 2", "DECIDE", "Lãnh đạo UBND xã", "Ký", "4"),
                row("Bước 3", "RETURN", "Bộ phận một cửa", "Trả <script>alert(1)</script>", "1"));
        return drafts.begin(administrator, "trang-" + Ids.next(), new Sheet("Thử", "", "", "", rows));
    }

    private static Row row(String label, String what, String role, String task, String hours) {
        return new Row(label, what, role, task, hours, "", "", "", "", "", "", "");
    }

    private UUID begun(String location) {
        return UUID.fromString(location.replaceAll(".*/drafts/", ""));
    }

    @Test
    void a_file_that_no_table_can_say_is_shown_with_the_element_and_published_as_it_is() throws Exception {
        var answer = browser.perform(as(multipart("/admin/processes/new")
                        .file(file("vòng.bpmn", LOOP))
                        .param("title", "Có vòng " + Ids.next())))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        var id = begun(Objects.requireNonNull(answer.getHeader("Location")));

        browser.perform(as(get("/admin/processes/drafts/" + id)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Quy trình này không kể được bằng bảng")))
                .andExpect(content().string(containsString("Làm lại?")))
                .andExpect(content().string(containsString("process-picture")));
        browser.perform(as(get("/admin/processes/drafts/" + id + "/file")))
                .andExpect(content().string(LOOP));
        browser.perform(as(get("/admin/processes/drafts/" + id + "/rehearsal")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("mc-times")));
        browser.perform(as(post("/admin/processes/drafts/" + id + "/review")).param("version", "1"))
                .andExpect(status().isSeeOther());
    }

    @Test
    void a_file_of_several_processes_asks_which() throws Exception {
        var json = """
                [{"code":"1.1","title":"Một","steps":[{"step":"Bước 1","role":"Chuyên viên","task":"Làm","hours":2}]},
                 {"code":"1.2","title":"Hai","steps":[{"step":"Bước 1","role":"Văn thư","task":"Đóng dấu","hours":3}]}]
                """;

        browser.perform(as(multipart("/admin/processes/new")
                        .file(file("bảng.json", json))
                        .param("title", "Đã gõ")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("2. 1.2 Hai")))
                .andExpect(content().string(containsString("value=\"Đã gõ\"")));
        var answer = browser.perform(as(multipart("/admin/processes/new")
                        .file(file("bảng.json", json))
                        .param("which", "2")
                        .param("title", "Lấy bảng hai " + Ids.next())
                        .param("procedure", "")))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        assertThat(drafts.find(begun(Objects.requireNonNull(answer.getHeader("Location"))))
                        .orElseThrow()
                        .sheet()
                        .rows())
                .extracting(Row::role)
                .containsExactly("Văn thư");
    }

    @Test
    void a_pasted_decision_names_its_procedure_and_the_procedure_its_process() throws Exception {
        var answer = browser.perform(as(multipart("/admin/processes/new")).param("pasted", """
                                2.5. Thủ tục cấp bản sao từ sổ gốc (Mã TTHC: 2.000908)
                                Bước 1\tBộ phận một cửa\tTiếp nhận\t2 giờ
                                Bước 2\tLãnh đạo UBND xã\tKý\t4 giờ
                                Bước 3\tBộ phận một cửa\tTrả kết quả\t2 giờ
                                """))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        var draft = drafts.find(begun(Objects.requireNonNull(answer.getHeader("Location"))))
                .orElseThrow();

        assertThat(draft.key()).isEqualTo("2.000908");
        assertThat(draft.sheet().procedure()).isEqualTo("2.000908");
        assertThat(draft.sheet().title()).isEqualTo("Cấp bản sao từ sổ gốc");
        assertThat(draft.sheet().rows()).hasSize(3);
        drafts.discard(administrator, draft.id(), draft.version());
    }

    @Test
    void what_is_no_process_is_refused_in_words_and_nothing_typed_is_lost() throws Exception {
        for (var bad : List.of("<definitions", "[]", "không có gì", "")) {
            browser.perform(as(multipart("/admin/processes/new")
                            .file(file("x.json", bad))
                            .param("pasted", bad.isEmpty() ? "một dòng" : "")
                            .param("source", "Quyết định 7")))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("value=\"Quyết định 7\"")));
        }
    }

    @Test
    void a_table_that_is_too_long_is_refused_rather_than_cut_off() throws Exception {
        var table = "Bước\tVai trò\tCông việc\tGiờ\n" + "Bước 1\tChuyên viên\tLàm\t2\n".repeat(81);

        browser.perform(as(multipart("/admin/processes/new"))
                        .param("title", "Dài")
                        .param("pasted", table))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Bảng có 81 bước")));
    }

    @Test
    void the_table_goes_out_as_csv_and_comes_back_the_same() throws Exception {
        var draft = aDraft();
        var csv = browser.perform(as(get("/admin/processes/drafts/" + draft.id() + "/table")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var other = drafts.begin(administrator, "trang-" + Ids.next(), new Sheet("Thử", "", "", "", List.of()));

        browser.perform(as(multipart("/admin/processes/drafts/" + other.id() + "/import")
                        .file(file("bảng.csv", csv))
                        .param("version", "1")))
                .andExpect(status().isSeeOther());

        assertThat(drafts.find(other.id()).orElseThrow().sheet()).isEqualTo(draft.sheet());
    }

    @Test
    void typing_is_kept_in_one_writing_and_never_becomes_a_script() throws Exception {
        var draft = aDraft();
        var decomposed = Normalizer.normalize("Thẩm định hồ sơ", Normalizer.Form.NFD);

        browser.perform(as(post("/admin/processes/drafts/" + draft.id() + "/keep"))
                        .param("version", "1")
                        .param("title", "Thử")
                        .param("row-0-what", "APPRAISE")
                        .param("row-0-role", "Chuyên viên")
                        .param("row-0-task", decomposed)
                        .param("row-0-hours", "<script>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa có ai quyết định")))
                .andExpect(content().string(not(containsString("<script>”"))));

        assertThat(drafts.find(draft.id())
                        .orElseThrow()
                        .sheet()
                        .rows()
                        .getFirst()
                        .task())
                .isEqualTo("Thẩm định hồ sơ");
        browser.perform(as(post("/admin/processes/drafts/" + draft.id() + "/keep"))
                        .param("version", "1")
                        .param("row-0-task", "chữ của người thứ hai"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("chữ của người thứ hai")));
    }

    @Test
    void what_was_never_there_is_not_found() throws Exception {
        browser.perform(as(get("/admin/processes/drafts/" + Ids.next()))).andExpect(status().isNotFound());
        browser.perform(as(post("/admin/processes/drafts/" + Ids.next())).param("version", "1"))
                .andExpect(status().isNotFound());
        browser.perform(as(get("/admin/processes/khong-co"))).andExpect(status().isNotFound());
        browser.perform(as(get("/admin/processes/versions/" + Ids.next() + "/file")))
                .andExpect(status().isNotFound());
    }

    @Test
    void numbers_of_a_rehearsal_that_make_no_sense_become_the_nearest_that_do() throws Exception {
        browser.perform(as(get("/admin/processes/drafts/" + aDraft().id() + "/rehearsal"))
                        .param("dossiers", "99999999")
                        .param("perDay", "-3")
                        .param("pace", "abc")
                        .param("people-lane_1", "0")
                        .param("unit", "H99 không có"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"500\"")));
    }
}
