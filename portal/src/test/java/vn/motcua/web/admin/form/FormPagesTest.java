// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.drafting.FormReviews;
import vn.motcua.drafting.Outline;
import vn.motcua.form.Answers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** The pages of the form designer: what is wrong is told where it is, and nothing that was typed is lost. */
@PortalTest
class FormPagesTest {

    private static final String CODE = "1.000894";
    private static final String DRAFT = "/admin/forms/" + CODE + "/draft";

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    FormDrafts drafts;

    @Autowired
    FormReviews reviews;

    private Actor me;

    @BeforeEach
    void open() {
        me = SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");
        drafts.open(me, CODE);
    }

    @AfterEach
    void discard() {
        reviews.discard(me, CODE, draft().revision());
    }

    private FormDraft draft() {
        return drafts.find(CODE).orElseThrow();
    }

    private ResultActions does(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(SignedIn.as(me)));
    }

    @Test
    void a_question_is_added_and_stands_escaped_in_the_outline() throws Exception {
        does(newQuestion()
                        .param("s-label-vi", "Tên <script>alert(1)</script> D'Hoa")
                        .param("s-do", "save"))
                .andExpect(status().isSeeOther());

        does(get(DRAFT))
                .andExpect(content().string(containsString("Tên &lt;script")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    private MockHttpServletRequestBuilder newQuestion() {
        return post(DRAFT + "/new")
                .param("page", draft().read().outline().pages().getFirst().id())
                .param("section", "0")
                .param("s-kind", "text")
                .param("s-label-en", "A name");
    }

    @Test
    void what_is_wrong_is_told_beside_its_input_and_what_was_typed_stays() throws Exception {
        does(newQuestion()
                        .param("s-label-vi", "")
                        .param("s-when", "nobody = 1")
                        .param("s-hint-vi", "Một gợi ý dài")
                        .param("s-do", "save"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"s-label-vi-error\"")))
                .andExpect(content().string(containsString("nobody = 1")))
                .andExpect(content().string(containsString("Một gợi ý dài")));
        assertThat(draft().revision()).isZero();
    }

    @Test
    void who_comes_second_to_the_same_question_sees_their_own_words_and_may_save_again() throws Exception {
        var path = first().path();
        var seen = draft().read().question(path).orElseThrow().mark();
        does(change(path, "Câu của tôi", seen)).andExpect(status().isSeeOther());

        var answer = does(change(path, "Câu của người sau", seen))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Câu của người sau")))
                .andExpect(content().string(containsString(accounts.get(me.id()).name())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var mark = answer.replaceAll("(?s).*name=\"s-seen\" value=\"([^\"]*)\".*", "$1");
        does(change(path, "Câu của người sau", mark)).andExpect(status().isSeeOther());
        assertThat(draft().read().question(path).orElseThrow().text("label-vi")).isEqualTo("Câu của người sau");
    }

    private MockHttpServletRequestBuilder change(String path, String label, String seen) {
        var sheet = draft().read().question(path).orElseThrow();
        var request = post(DRAFT + "/question")
                .param("s-at", path)
                .param("s-seen", seen)
                .param("s-do", "save");
        sheet.lines().forEach((line, text) -> request.param("s-" + line, line.equals("label-vi") ? label : text));
        return request;
    }

    private Outline.Part first() {
        return draft().read().outline().parts().findFirst().orElseThrow();
    }

    @Test
    void limits_that_a_page_does_not_show_survive_a_change() throws Exception {
        var date = draft().read()
                .outline()
                .parts()
                .filter(part -> part.kind().equals("name"))
                .findFirst()
                .orElseThrow();
        var before = draft().read().question(date.path()).orElseThrow();

        does(post(DRAFT + "/question")
                        .param("s-at", date.path())
                        .param("s-kind", "name")
                        .param("s-label-vi", "Tên khác")
                        .param("s-label-en", "Another name")
                        .param("s-required", "true")
                        .param("s-do", "save"))
                .andExpect(status().isSeeOther());
        assertThat(draft().read().question(date.path()).orElseThrow().kind()).isEqualTo(before.kind());
    }

    @Test
    void an_expression_is_tried_without_being_saved_and_its_samples_are_kept() throws Exception {
        var radio = draft().read()
                .outline()
                .parts()
                .filter(part -> part.kind().equals("radio") && !part.path().contains("."))
                .findFirst()
                .orElseThrow();
        var value = draft().read()
                .question(radio.path())
                .orElseThrow()
                .text("options")
                .split(" = ")[0];
        var expression = radio.path() + " = \"" + value + "\"";

        does(newQuestion()
                        .param("s-label-vi", "Thử")
                        .param("s-when", expression)
                        .param("s-do", "try")
                        .param("drawn", "f-" + radio.path())
                        .param(radio.path(), value))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đúng: câu hỏi hiện ra")));
        does(get(DRAFT + "/new").param("page", "x")).andExpect(status().isOk());
        assertThat(drafts.trial(me, draft()).text(radio.path())).hasValue(value);
        assertThat(draft().revision()).isZero();
    }

    @Test
    void what_was_tried_beside_a_new_question_is_kept_as_a_test_of_what_the_question_changes() throws Exception {
        does(newQuestion()
                        .param("s-label-vi", "Ai làm chứng?")
                        .param("s-required", "true")
                        .param("s-when", "brideStatus = \"divorced\"")
                        .param("drawn", "f-brideStatus")
                        .param("brideStatus", "divorced")
                        .param("keepTest", "true")
                        .param("s-do", "save"))
                .andExpect(status().isSeeOther());

        assertThat(drafts.tests(draft())).singleElement().satisfies(run -> {
            assertThat(run.holds()).isTrue();
            assertThat(run.test().name()).isEqualTo("Ai làm chứng? – Đã ly hôn");
            assertThat(run.test().answers().text("brideStatus")).hasValue("divorced");
            assertThat(run.test().expected()).containsExactly(java.util.Map.entry("aiLamChung", "required"));
        });
        does(get(DRAFT + "/tests"))
                .andExpect(content().string(containsString("Ai làm chứng?: Hãy nhập")))
                .andExpect(content().string(not(containsString("lỗi required"))));
        does(get(DRAFT + "/review")).andExpect(content().string(containsString("Thêm câu hỏi “Ai làm chứng?”")));
    }

    @Test
    void samples_fill_in_what_was_left_open_and_leave_what_was_answered() throws Exception {
        drafts.keepTrial(me, draft(), Answers.of(java.util.Map.of("brideStatus", "widowed")));

        does(post(DRAFT + "/tests").param("do", "fill")).andExpect(status().isSeeOther());

        var filled = drafts.trial(me, draft());
        assertThat(filled.text("brideStatus")).hasValue("widowed");
        assertThat(drafts.form(draft()).evaluate(filled).errors()).isEmpty();
    }

    @Test
    void a_bad_file_is_refused_with_every_reason_and_stays_in_the_box() throws Exception {
        var bad =
                "{\"type\": \"object\", \"properties\": {\"a\": {\"$ref\": \"#/$defs/nobody\"}}, \"x-motcua\": {\"colour\": 1}}";

        browser.perform(multipart(DRAFT + "/text")
                        .file(new MockMultipartFile(
                                "file", "tờ khai.json", "application/json", bad.getBytes(StandardCharsets.UTF_8)))
                        .param("revision", "0")
                        .with(csrf())
                        .with(SignedIn.as(me)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("#/$defs/nobody")))
                .andExpect(content().string(containsString("“colour”")));
        assertThat(draft().revision()).isZero();
    }

    @Test
    void a_file_that_was_exported_comes_back_as_it_was_and_can_be_taken_back() throws Exception {
        var file = does(get(DRAFT + "/file"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        does(post(DRAFT + "/text")
                        .param("text", file.replaceFirst("\"vi\" : \"", "\"vi\" : \"Mới "))
                        .param("revision", "0"))
                .andExpect(status().isSeeOther());
        assertThat(drafts.differences(draft())).hasSize(1);

        does(post(DRAFT + "/arrange").param("do", "undo").param("revision", "1"))
                .andExpect(status().isSeeOther());
        assertThat(drafts.differences(draft())).isEmpty();
        assertThat(draft().definition()).isEqualTo(file);
    }

    @Test
    void a_stale_file_does_not_replace_what_another_wrote() throws Exception {
        does(change(first().path(), "Đổi", "")).andExpect(status().isSeeOther());

        does(post(DRAFT + "/text").param("text", draft().definition()).param("revision", "0"))
                .andExpect(status().isConflict());
    }

    @Test
    void the_preview_takes_a_citizens_answers_and_a_test_is_made_of_them() throws Exception {
        var page = draft().read().outline().pages().getFirst().id();
        does(get(DRAFT + "/preview/form")).andExpect(status().isOk());
        does(post(DRAFT + "/preview/form").param("s-page", page).param("action", "next"))
                .andExpect(status().isUnprocessableContent());
        does(post(DRAFT + "/preview/form").param("s-do", "sample")).andExpect(status().isSeeOther());

        does(post(DRAFT + "/tests").param("do", "add").param("name", " ")).andExpect(status().isUnprocessableContent());
        does(post(DRAFT + "/tests").param("do", "add").param("name", "Mẫu đủ")).andExpect(status().isSeeOther());
        does(get(DRAFT + "/tests")).andExpect(content().string(containsString("Mẫu đủ")));
        does(get(DRAFT + "/review")).andExpect(content().string(containsString("Thêm bài thử “Mẫu đủ”")));
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        does(get("/admin/forms/9.999999")).andExpect(status().isNotFound());
        does(post("/admin/forms/9.999999/draft")).andExpect(status().isNotFound());
        does(get("/admin/forms/1.000894/versions/999")).andExpect(status().isNotFound());
        does(get(DRAFT + "/question").param("at", "no.such")).andExpect(status().isNotFound());
        does(get(DRAFT + "/page").param("page", "no-such")).andExpect(status().isNotFound());
    }
}
