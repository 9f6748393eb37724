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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.campaign.Fieldwork;
import vn.motcua.campaign.Instruments;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.index.Division;
import vn.motcua.index.Level;
import vn.motcua.index.Name;
import vn.motcua.index.Node;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Score;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;
import vn.motcua.platform.Ids;

/** The pages of surveys: an administrator prepares one, an interviewer asks, a supervisor checks. */
@PortalTest
class CampaignPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Instruments instruments;

    @Autowired
    Fieldwork fieldwork;

    @Autowired
    PublishedSeries published;

    private Actor administrator;

    @BeforeEach
    void theAdministrator() {
        administrator = SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");
    }

    private <R extends AbstractMockHttpServletRequestBuilder<R>> R as(R request, Actor actor) {
        return request.with(SignedIn.as(actor)).with(csrf());
    }

    private <R extends AbstractMockHttpServletRequestBuilder<R>> R as(R request) {
        return as(request, administrator);
    }

    private String begun() throws Exception {
        var answer = browser.perform(as(post("/admin/campaigns/new"))
                        .param("title", "Khảo sát trang thử")
                        .param("series", "trang-thu")
                        .param("year", "2026")
                        .param("districts", "2")
                        .param("communes", "2")
                        .param("villages", "2")
                        .param("quota", "3")
                        .param("reserve", "1")
                        .param("instrument", instruments.starter()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    private static MockMultipartFile villages() {
        return csv("province,commune,village,size\n"
                + IntStream.range(0, 12)
                        .mapToObj(number -> "46,Xã %d,Thôn %d,%d".formatted(number / 4, number, 100 + number))
                        .collect(Collectors.joining("\n")));
    }

    private static MockMultipartFile csv(String text) {
        return new MockMultipartFile("file", "thôn.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String running() throws Exception {
        var place = begun();
        browser.perform(as(multipart(place + "/frame").file(villages()))).andExpect(status().isSeeOther());
        browser.perform(as(post(place + "/draw")).param("seed", "7")).andExpect(status().isSeeOther());
        browser.perform(as(post(place + "/start"))).andExpect(redirectedUrl(place));
        return place;
    }

    @Test
    void what_is_wrong_with_a_beginning_is_told_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        browser.perform(as(post("/admin/campaigns/new"))
                        .param("title", "Khảo sát <b>")
                        .param("districts", "ba")
                        .param("quota", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Khảo sát &lt;b>")))
                .andExpect(content().string(containsString("id=\"districts-error\"")))
                .andExpect(content().string(containsString("id=\"instrument-error\"")));
    }

    @Test
    void the_code_of_figures_of_others_is_refused_beside_its_field() throws Exception {
        browser.perform(as(post("/admin/campaigns/new"))
                        .param("title", "Khảo sát trang thử")
                        .param("series", "simulated")
                        .param("year", "2026")
                        .param("districts", "2")
                        .param("communes", "2")
                        .param("villages", "2")
                        .param("quota", "3")
                        .param("reserve", "1")
                        .param("instrument", instruments.starter()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"series-error\"")));
    }

    @Test
    void what_the_draw_has_to_say_is_said_in_the_language_of_the_reader() throws Exception {
        var place = begun();
        browser.perform(as(multipart(place + "/frame").file(csv("province,commune,village,size\n46,Xã A,Thôn A,10"))))
                .andExpect(redirectedUrl(place));
        browser.perform(as(post(place + "/draw")).param("seed", "7")).andExpect(redirectedUrl(place));

        browser.perform(as(get(place))).andExpect(content().string(containsString("lấy hết")));
        browser.perform(as(get(place)).param("lang", "en"))
                .andExpect(content().string(containsString("all are taken")));
    }

    @Test
    void a_faulty_list_of_villages_is_shown_line_by_line() throws Exception {
        var place = begun();

        browser.perform(as(
                        multipart(place + "/frame").file(csv("province,commune,village,size\n46,Xã A,Thôn A,nhiều"))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("nhiều")))
                .andExpect(content().string(containsString("Một số nguyên từ 1")));
        browser.perform(as(multipart(place + "/frame")).param("from", "units")).andExpect(redirectedUrl(place));
    }

    @Test
    void every_probability_of_the_draw_can_be_downloaded() throws Exception {
        var place = running();

        var text = browser.perform(as(get(place + "/draw.csv")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(text.lines()).hasSize(1 + 3 + 12);
        assertThat(text).contains("COMMUNE,46,,Xã 0,,").contains("VILLAGE,46,,Xã 0,Thôn 0,100.0");
    }

    @Test
    void somebody_who_is_no_official_gets_an_account_interviews_and_is_checked() throws Exception {
        var place = running();
        var campaign = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        var login = "trang" + Ids.next().toString().substring(24);
        browser.perform(as(post(place + "/interviewers/new"))
                        .param("name", "Trần Thị Trang")
                        .param("newLogin", login)
                        .param("password", "ngắn"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"password-error\"")));
        browser.perform(as(post(place + "/interviewers/new"))
                        .param("name", "Trần Thị Trang")
                        .param("newLogin", login)
                        .param("password", "mot-mat-khau-dai"))
                .andExpect(redirectedUrl(place + "/board"));
        browser.perform(as(post(place + "/share"))).andExpect(redirectedUrl(place + "/board"));
        var account = accounts.findByLogin(login).orElseThrow();
        var interviewer = accounts.actor(account.id(), Instant.now());

        browser.perform(as(get("/desk/interviews"), interviewer))
                .andExpect(content().string(containsString("V0001-1")))
                .andExpect(content().string(containsString("href=\"/desk/interviews\"")));
        var village = fieldwork.villages(campaign).getFirst().id();
        var first = "/desk/interviews/"
                + fieldwork.list(campaign, village).getFirst().id();
        browser.perform(as(post(first + "/begin"), interviewer)).andExpect(redirectedUrl(first));
        browser.perform(as(post(first), interviewer).param("question", "sex"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"answer-error\"")));
        browser.perform(as(post(first), interviewer).param("question", "sex").param("answer", "2"))
                .andExpect(redirectedUrl(first + "?question=age"));
        browser.perform(as(post(first), interviewer).param("question", "age").param("answer", "17"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi một số trong khoảng 18–110")));
        browser.perform(as(post(first), interviewer).param("question", "age").param("silence", "999"))
                .andExpect(redirectedUrl(first + "?question=ethnicity"));
        browser.perform(as(get(first + "?question=sex"), interviewer))
                .andExpect(content().string(containsString("value=\"2\" checked")));

        browser.perform(as(post(first + "/replace"), interviewer).param("reason", "REFUSED"))
                .andExpect(redirectedUrl("/desk/interviews"));
        browser.perform(as(get(place + "/villages/" + village)))
                .andExpect(content().string(containsString("Từ chối trả lời")));
        browser.perform(as(get("/desk"), interviewer))
                .andExpect(content().string(containsString("mc-desk-places")))
                .andExpect(content().string(containsString("class=\"govuk-link\" href=\"/desk/interviews\"")));
        browser.perform(as(get("/desk"), administrator))
                .andExpect(content().string(not(containsString("href=\"/desk/interviews\""))));
        browser.perform(as(get("/desk/interviews"), administrator))
                .andExpect(content().string(not(containsString("V0001-1"))));
    }

    @Test
    void an_official_checks_interviews_without_being_an_administrator() throws Exception {
        var place = running();
        var supervisor = SignedIn.officer(accounts, Role.SPECIALIST, "H57");
        var login = accounts.get(supervisor.id()).login();
        browser.perform(as(get("/desk"), supervisor))
                .andExpect(content().string(not(containsString("href=\"/desk/checks\""))));
        browser.perform(as(post(place + "/supervisors")).param("supervisor", "khong-co-ai"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"supervisor-error\"")));
        browser.perform(as(post(place + "/supervisors")).param("supervisor", login))
                .andExpect(redirectedUrl(place + "/board"));

        browser.perform(as(get("/desk"), supervisor))
                .andExpect(content().string(containsString("href=\"/desk/checks\"")));
        browser.perform(as(get("/desk/checks"), supervisor))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không có phiếu nào chờ duyệt")));
        browser.perform(as(get(place + "/board"), supervisor)).andExpect(status().isForbidden());
        browser.perform(as(get(place + "/board"))).andExpect(content().string(containsString(login)));
        browser.perform(as(post(place + "/supervisors/remove"))
                        .param("account", supervisor.id().toString()))
                .andExpect(redirectedUrl(place + "/board"));
        browser.perform(as(get("/desk"), supervisor))
                .andExpect(content().string(not(containsString("href=\"/desk/checks\""))));
    }

    @Test
    void a_survey_is_closed_only_by_who_is_sure() throws Exception {
        var place = running();

        browser.perform(as(post(place + "/close")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"sure-error\"")));
        browser.perform(as(post(place + "/close")).param("sure", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa có phiếu nào được duyệt")));
    }

    @Test
    void an_instrument_with_a_fault_is_refused_with_the_place_of_the_fault() throws Exception {
        var faulty = instruments.content(instruments.starter()).replaceFirst("direction: up", "direction: sideways");

        browser.perform(as(multipart("/admin/instruments").file(csv(faulty))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("sideways không phải")));
        browser.perform(as(get("/admin/instruments/" + instruments.starter())))
                .andExpect(content().string(containsString("d8304")));
    }

    /** Without the demonstration nothing that is made up is served; the publication is rolled back. */
    @Test
    @Transactional
    void everybody_may_have_the_data_of_a_survey_held_here_and_is_led_back_from_others() throws Exception {
        browser.perform(get("/index/simulated/2024/codebook.csv")).andExpect(redirectedUrl("/index/simulated/2024"));
        var name = new Name("Mô phỏng", "Simulated");
        var total = new Node(
                "TOTAL",
                null,
                Level.TOTAL,
                name,
                Node.Scale.of(0, 80),
                new Node.Formula(Node.Combination.SUM, 1, Name.NONE),
                false);
        published.publish(
                new Series("simulated", Series.Kind.SIMULATED, name, name, name),
                new Wave(
                        2024,
                        Division.OF_63,
                        false,
                        List.of(total),
                        List.of(new Score("01", "TOTAL", 44.0, null, null, null, "", false)),
                        List.of(),
                        List.of(),
                        null,
                        Name.NONE));

        browser.perform(get("/index/simulated/data"))
                .andExpect(content().string(containsString("/index/simulated/2024/microdata.csv")))
                .andExpect(content().string(not(containsString("population.csv"))));
        browser.perform(get("/index/simulated/2024/codebook.csv"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("simulated-")))
                .andExpect(content().string(containsString("d8304")))
                .andExpect(content().string(containsString("weight,\"Quyền số theo xác suất rút mẫu")))
                .andExpect(content().string(not(containsString("\nage,"))));
        browser.perform(get("/index/simulated/2024/population.csv")).andExpect(redirectedUrl("/index/simulated/2024"));
        browser.perform(get("/index/simulated/2024/instrument.yaml"))
                .andExpect(content().string(containsString("combine: sum")));
        browser.perform(get("/index/nobody/2024/microdata.csv")).andExpect(redirectedUrl("/index/nobody/2024"));
    }
}
