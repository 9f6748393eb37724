// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.Status;
import vn.motcua.form.Places;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.journey.Flat;
import vn.motcua.platform.Ids;

/** The pages of the desk and the counter, as requests without a browser. */
@PortalTest
class DeskPagesTest {

    private static final String WEDDING = "1.000894";
    /** Its form asks for the day of birth of whoever requests. */
    private static final String FOR_ONESELF = "1.004194";

    private static final String WARD = "H57.104";

    @Autowired
    MockMvc browser;

    @Autowired
    StarterCatalogue starter;

    @Autowired
    Accounts accounts;

    @Autowired
    Handlings handlings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Places places;

    private Actor clerk;

    @BeforeEach
    void someone_at_the_counter() {
        starter.load();
        clerk = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, WARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASK_SUPPLEMENT", "REFUSE_RECEPTION", "STOP"})
    void a_preview_with_nothing_to_say_shows_what_is_missing_at_the_field(String kind) throws Exception {
        var code = filed("046190000200", false);

        browser.perform(move(code, kind, "/preview"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("govuk-error-summary")))
                .andExpect(content().string(containsString("govuk-error-message")));
    }

    @Test
    void what_is_missing_is_named_above_the_questions_too() throws Exception {
        var code = filed("046190000209", false);

        browser.perform(move(code, "STOP", "/preview"))
                .andExpect(content().string(containsString("<a href=\"#reason\">Lý do: Hãy điền chỗ này.</a>")));
    }

    @Test
    void a_preview_of_what_would_be_refused_says_why() throws Exception {
        var code = filed("046190000201", false);

        browser.perform(move(code, "ASK_SUPPLEMENT", "/preview")
                        .param("what1", "Bản sao hộ chiếu")
                        .param("how1", "ảnh bị mờ")
                        .param("answerBy", "2020-01-02"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("govuk-error-message")))
                .andExpect(content().string(containsString("Bản sao hộ chiếu")));
    }

    @Test
    void the_receipt_can_be_read_before_the_dossier_is_accepted() throws Exception {
        var code = filed("046190000207", false);

        browser.perform(move(code, "ACCEPT", "/preview"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Giấy tiếp nhận hồ sơ và hẹn trả kết quả")))
                .andExpect(content().string(containsString(code)));
    }

    @Test
    void a_missing_paper_needs_saying_how() throws Exception {
        var code = filed("046190000206", false);

        browser.perform(move(code, "ASK_SUPPLEMENT", "").param("what1", "Bản sao hộ chiếu"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"how1-error\"")));
    }

    @Test
    void a_preview_shows_what_would_be_sent() throws Exception {
        var code = filed("046190000202", false);

        browser.perform(move(code, "ASK_SUPPLEMENT", "/preview")
                        .param("what1", "Bản sao <hộ chiếu>")
                        .param("how1", "ảnh bị mờ"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bản sao &lt;hộ chiếu&gt;")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_paper_offered_for_printing_can_be_printed(boolean takenIn) throws Exception {
        var code = filed(takenIn ? "046190000203" : "046190000204", takenIn);
        var page = browser.perform(get("/desk/dossiers/" + code).with(SignedIn.as(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var papers = Pattern.compile("/desk/dossiers/[^\"]+/print/[A-Z_]+")
                .matcher(page)
                .results()
                .toList();

        assertThat(papers).isNotEmpty();
        for (var paper : papers) {
            browser.perform(get(paper.group()).with(SignedIn.as(clerk))).andExpect(status().isOk());
        }
    }

    @Test
    void a_person_who_filed_before_is_found_by_the_identity_number_and_by_nobody_elsewhere() throws Exception {
        filed("046190000205", true);

        browser.perform(finding("046190000205", clerk))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tôn Nữ Thị D&#39;Hoa")))
                .andExpect(content().string(containsString("0905000111")));
        browser.perform(finding("046190000205", SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.105")))
                .andExpect(content().string(not(containsString("0905000111"))));
        browser.perform(finding("046190999999", clerk))
                .andExpect(content().string(containsString("Chưa thấy ai mang số này")));
    }

    @Test
    void a_scanned_card_fills_in_the_person_and_files_nothing_yet() throws Exception {
        var card = "046190000208||Tôn Nữ Thị Lê|05091990|Nữ|7 Bà Triệu, Huế|01072021";

        browser.perform(post("/counter/" + WEDDING)
                        .param("action", "next")
                        .param("applicant.idNumber", card)
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"046190000208\"")))
                .andExpect(content().string(containsString("value=\"Tôn Nữ Thị Lê\"")))
                .andExpect(content().string(containsString("value=\"7 Bà Triệu, Huế\"")))
                .andExpect(content().string(containsString("Đã điền theo thẻ căn cước")));
    }

    @Test
    void who_hands_in_for_another_is_asked_for_the_right_to_do_so() throws Exception {
        browser.perform(post("/counter/" + WEDDING)
                        .param("action", "next")
                        .param("applicant.name", "Bé Na")
                        .param("applicant.capacity", "PARENT")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("href=\"#applicant.submitter\"")))
                .andExpect(content().string(containsString("href=\"#applicant.submitterId\"")))
                .andExpect(content().string(containsString("href=\"#applicant.born\"")));
        browser.perform(post("/counter/" + WEDDING)
                        .param("action", "next")
                        .param("applicant.name", "Trần Thị Bệnh")
                        .param("applicant.capacity", "AUTHORISED")
                        .param("applicant.submittedBy", "Lê Văn Thay")
                        .param("applicant.submitterId", "046190000123")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("href=\"#scan.authority\"")))
                .andExpect(content().string(containsString("value=\"Lê Văn Thay\"")));
    }

    @Test
    void a_register_of_days_that_make_no_period_asks_again() throws Exception {
        browser.perform(get("/desk/register.pdf")
                        .param("unit", WARD)
                        .param("from", "2026-11-20")
                        .param("until", "2026-11-01")
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ngày cuối phải sau ngày đầu")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/search", "/desk/register.pdf"})
    void days_of_no_century_do_no_harm(String address) throws Exception {
        browser.perform(get(address)
                        .param("unit", WARD)
                        .param("from", "-999999999-01-01")
                        .param("until", "+999999999-12-31")
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALL", "MINE", "UNCLAIMED", "UNIT", "WAITING"})
    void every_tray_has_its_words(String tray) throws Exception {
        for (var language : new String[] {"vi", "en"}) {
            browser.perform(get("/desk")
                            .param("tray", tray)
                            .param("lang", language)
                            .with(SignedIn.as(clerk)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("officer.tray"))))
                    .andExpect(content().string(not(containsString("officer.inbox"))));
        }
    }

    @Test
    void a_declaration_on_paper_needs_only_what_papers_and_process_depend_on_and_is_typed_later() throws Exception {
        browser.perform(onPaper("046190000210"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#f-brideStatus\"")))
                .andExpect(content().string(not(containsString("href=\"#f-bride-name\""))))
                .andExpect(content().string(containsString("value=\"0905000111\"")));
        var received = browser.perform(
                        onPaper("046190000210").param("brideStatus", "single").param("groomStatus", "single"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        var code = Objects.requireNonNull(received).replaceAll(".*/", "");
        var page = "/desk/dossiers/" + code + "/moves/TYPE_DECLARATION";

        browser.perform(get(received).with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString(page)));
        browser.perform(get("/counter").with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString(page)));
        browser.perform(get("/desk/dossiers/" + code).with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("Tờ khai còn trên giấy")));
        browser.perform(get(page).with(SignedIn.as(clerk))).andExpect(status().isOk());
        browser.perform(typing(page)).andExpect(status().isUnprocessableContent());
        browser.perform(typing(page).params(answers(7))).andExpect(status().is3xxRedirection());
        assertThat(dossiers.view(clerk, code).orElseThrow().toBeTyped()).isFalse();
    }

    @Test
    void the_same_declaration_typed_twice_is_typed_and_another_is_shown_again() throws Exception {
        var code = filed("046190000211", true);
        var page = "/desk/dossiers/" + code + "/moves/TYPE_DECLARATION";
        var step =
                dossiers.view(clerk, code).orElseThrow().steps().getLast().id().toString();

        browser.perform(get(page).with(SignedIn.as(clerk))).andExpect(status().is3xxRedirection());
        browser.perform(typing(page).param("step", step).params(answers(7))).andExpect(status().is3xxRedirection());
        browser.perform(typing(page).param("step", step).params(answers(8)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("đã được nhập trước đó")));
    }

    @Test
    void what_is_missing_at_the_counter_is_written_already_and_the_person_leaves_with_the_slip() throws Exception {
        browser.perform(counter("046190000212", "INCOMPLETE"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa có. Đề nghị nộp")))
                .andExpect(content().string(containsString("value=\"Tôn Nữ Thị D&#39;Hoa\"")))
                .andExpect(content().string(containsString("name=\"phrase\"")));
        browser.perform(counter("046190000212", "send").param("sentBack", "INCOMPLETE"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#sentBack.why.giay-to-hai-ben\"")));

        var slip = received(counter("046190000212", "send")
                .param("sentBack", "INCOMPLETE")
                .params(answers(7))
                .param("sentBack.why.giay-to-hai-ben", "Chưa có. Đề nghị nộp 2 bản sao."));

        browser.perform(get(slip).with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("Đã yêu cầu bổ sung")))
                .andExpect(content().string(containsString("/print/SUPPLEMENT")));
        browser.perform(get("/counter")
                        .param("q", slip.replaceAll(".*/", "").toLowerCase(Locale.ROOT))
                        .with(SignedIn.as(clerk)))
                .andExpect(header().string("Location", slip.replace("/counter/received/", "/desk/dossiers/")));
        assertThat(dossiers.view(clerk, slip.replaceAll(".*/", ""))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.AWAITING_SUPPLEMENT);
    }

    @Test
    void who_is_refused_at_the_counter_leaves_with_the_refusal() throws Exception {
        browser.perform(counter("046190000213", "send").param("sentBack", "REFUSED"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"sentBack.reason-error\"")));

        var slip = received(counter("046190000213", "send")
                .param("sentBack", "REFUSED")
                .param("sentBack.reason", "Không thuộc thẩm quyền của phường"));

        browser.perform(get(slip).with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("/print/REFUSAL")));
    }

    @Test
    void enter_at_a_number_looks_for_the_person_without_a_script() throws Exception {
        browser.perform(post("/counter/" + WEDDING)
                        .param("action", "enter")
                        .param("applicant.idNumber", "046190000214")
                        .param("applicant.name", "")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa thấy ai mang số này")));
    }

    private String received(MockHttpServletRequestBuilder sent) throws Exception {
        var answer =
                browser.perform(sent).andExpect(status().is3xxRedirection()).andReturn();
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private MockHttpServletRequestBuilder counter(String idNumber, String action) {
        return post("/counter/" + WEDDING)
                .param("action", action)
                .param("applicant.name", "Tôn Nữ Thị D'Hoa")
                .param("applicant.idNumber", idNumber)
                .param("key", Ids.next().toString())
                .with(csrf())
                .with(SignedIn.as(clerk));
    }

    @Test
    void a_scanned_card_begins_the_declaration_too() throws Exception {
        browser.perform(post("/counter/" + FOR_ONESELF)
                        .param("applicant.idNumber", "046190000208||Tôn Nữ Thị Lê|05091990|Nữ|7 Bà Triệu, Huế|01072021")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"05/09/1990\"")));
    }

    private MultiValueMap<String, String> answers(int seed) {
        var form = handlings.form(handlings.get(WEDDING, WARD).formVersion()).with(places);
        var fields = new LinkedMultiValueMap<String, String>();
        Flat.of(SampleAnswers.of(form, new Random(seed)).values()).forEach(fields::addAll);
        return fields;
    }

    private MockHttpServletRequestBuilder typing(String page) {
        return post(page).with(csrf()).with(SignedIn.as(clerk));
    }

    private MockHttpServletRequestBuilder onPaper(String idNumber) {
        return post("/counter/" + WEDDING)
                .param("action", "next")
                .param("applicant.onPaper", "true")
                .param("applicant.name", "Tôn Nữ Thị D'Hoa")
                .param("applicant.idNumber", idNumber)
                .param("applicant.phone", "0905000111")
                .param("applicant.address", "12 Lê Lợi, Huế")
                .param("copies.giay-to-hai-ben", "2")
                .param("key", Ids.next().toString())
                .with(csrf())
                .with(SignedIn.as(clerk));
    }

    private MockHttpServletRequestBuilder move(String code, String kind, String after) {
        return post("/desk/dossiers/" + code + "/moves/" + kind + after)
                .with(csrf())
                .with(SignedIn.as(clerk));
    }

    private MockHttpServletRequestBuilder finding(String idNumber, Actor who) {
        return post("/counter/" + WEDDING)
                .param("action", "person")
                .param("applicant.idNumber", idNumber)
                .with(csrf())
                .with(SignedIn.as(who));
    }

    private String filed(String idNumber, boolean takenIn) {
        var handling = handlings.get(WEDDING, WARD);
        var form = handling.formVersion();
        var papers = handling.procedure().papersToBring().stream()
                .map(paper -> new NewPaper(paper.key(), 1, 0, java.util.List.<UUID>of()))
                .toList();
        var applicant = new Applicant("Tôn Nữ Thị D'Hoa", idNumber, "0905000111", "", "12 Lê Lợi, Huế", null);
        var filing = new Filing(
                WEDDING,
                WARD,
                Channel.COUNTER,
                applicant,
                SampleAnswers.of(handlings.form(form).with(places), new Random(7))
                        .values(),
                papers,
                Move.ReturnWay.COUNTER,
                Ids.next().toString(),
                true,
                takenIn);
        return switch (dossiers.file(clerk, filing)) {
            case FilingOutcome.Filed filed -> filed.code();
            case FilingOutcome.FiledBefore before -> before.code();
            case FilingOutcome.NotFiled not -> throw new AssertionError(not.problems());
        };
    }
}
