// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DecisionDrafts;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepState;
import vn.motcua.form.Places;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;
import vn.motcua.wording.Ruling;

/** The pages of the lists, as requests without a browser. */
@PortalTest
class InboxPagesTest {

    private static final String WEDDING = "1.000894";
    private static final String WARD = "H57.112";

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
    DecisionDrafts drafts;

    @Autowired
    Places places;

    private Actor clerk;

    @BeforeEach
    void someone_at_the_counter() {
        starter.load();
        clerk = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, WARD);
    }

    @Test
    void a_kept_filter_is_a_tab_and_what_the_desk_opens_with() throws Exception {
        browser.perform(sent("/desk/filters")
                        .param("name", "Chờ <người> nộp")
                        .param("question", "tray=WAITING")
                        .param("first", "true"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/desk?tray=WAITING"));

        browser.perform(opened("/desk"))
                .andExpect(content().string(containsString("Chờ &lt;người&gt; nộp")))
                .andExpect(content().string(containsString("Không hồ sơ nào đang chờ người nộp")));
        browser.perform(get("/desk").with(SignedIn.as(SignedIn.officer(accounts, Role.ONE_STOP_CLERK, WARD))))
                .andExpect(content().string(not(containsString("Chờ &lt;người&gt; nộp"))));
    }

    @Test
    void a_name_that_is_taken_is_said_and_nothing_is_lost() throws Exception {
        for (var time = 0; time < 2; time++) {
            browser.perform(sent("/desk/filters").param("name", "Một").param("question", "tray=MINE&due=LATE"))
                    .andExpect(header().string("Location", "/desk?tray=MINE&due=LATE"))
                    .andExpect(flash().attributeExists("flash"));
        }
        browser.perform(opened("/desk/arrange")).andExpect(content().string(containsString("tray=MINE&amp;due=LATE")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tray=ALL&next=%27%3Balert(1)",
                "\"><script>alert(1)</script>",
                "tray=NONE&unit=%00&label=x",
                "next=AAAA",
                "javascript:alert(1)"
            })
    void a_place_that_was_tampered_with_leads_to_the_list_and_nowhere_else(String list) throws Exception {
        browser.perform(opened("/desk/next").param("list", list))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", startsWith("/desk")));
        browser.perform(opened("/desk/dossiers/" + filed("046190000301")).param("list", list))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/desk\\evil", "/my", "/desk/../admin#x"})
    void nobody_is_led_out_of_the_desk(String back) throws Exception {
        browser.perform(sent("/desk/batch").param("back", back)).andExpect(header().string("Location", "/desk"));
        browser.perform(sent("/desk/labels/put").param("back", back)).andExpect(header().string("Location", "/desk"));
    }

    @Test
    void after_a_move_the_next_dossier_of_the_list_is_opened_and_after_the_last_the_list() throws Exception {
        var first = filed("046190000311");
        var second = filed("046190000312");
        var list = "tray=UNCLAIMED";

        browser.perform(sent("/desk/dossiers/" + first + "/moves/ACCEPT").param("list", list))
                .andExpect(header().string("Location", containsString("/desk/dossiers/")))
                .andExpect(header().string("Location", containsString("done=" + first)));
        browser.perform(sent("/desk/dossiers/" + second + "/moves/CLAIM").param("list", list))
                .andExpect(header().string("Location", startsWith("/desk/dossiers/" + second)));
        browser.perform(sent("/desk/dossiers/" + second + "/moves/ACCEPT").param("list", "tray=WAITING"))
                .andExpect(header().string("Location", "/desk?tray=WAITING"));
    }

    @Test
    void each_chosen_dossier_is_shown_with_its_papers_and_says_what_is_in_the_way() throws Exception {
        var good = filed("046190000321");
        var gone = filed("046190000322");
        var before = at(gone);
        dossiers.move(clerk, gone, new Move.Accept(step(gone), null));

        browser.perform(opened("/desk/batch").param("kind", "ACCEPT").param("at", at(good), before, "x~y", "H57~1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(good)))
                .andExpect(content().string(containsString("Tôi đã xem hồ sơ này")))
                .andExpect(content().string(containsString("việc này chưa làm được")));
    }

    @Test
    void only_what_was_ticked_is_moved_and_each_result_is_told() throws Exception {
        var first = filed("046190000331");
        var second = filed("046190000332");
        var left = filed("046190000333");
        var taken = at(second);
        dossiers.move(clerk, second, new Move.Accept(step(second), null));

        var results = browser.perform(sent("/desk/batch/done")
                        .param("kind", "ACCEPT")
                        .param("at", at(first), taken, at(left))
                        .param("seen", at(first), taken))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getFlashMap()
                .get(ResultsView.FLASH);

        assertThat(((ResultsView) Objects.requireNonNull(results)).lines())
                .extracting(ResultsView.Line::done)
                .containsExactly(true, false);
        assertThat(stateOf(first)).isNotEqualTo(Status.REGISTERED);
        assertThat(stateOf(left)).isEqualTo(Status.REGISTERED);
    }

    @Test
    void a_head_signs_the_drafts_that_were_looked_at_and_no_refusal() throws Exception {
        var granted = drafted("046190000361", Ruling.GRANTED);
        var changed = drafted("046190000362", Ruling.GRANTED);
        var refused = drafted("046190000363", Ruling.REFUSED);
        var head = SignedIn.officer(accounts, Role.LEADER, WARD);
        browser.perform(get("/desk/batch")
                        .param("kind", "DECIDE")
                        .param("at", at(granted), at(changed), at(refused))
                        .with(SignedIn.as(head)))
                .andExpect(content().string(containsString("ký bản 1 của dự thảo")))
                .andExpect(content().string(containsString("Giấy chứng nhận này có giá trị")))
                .andExpect(content().string(containsString("dự thảo là không chấp thuận")))
                .andExpect(content().string(not(containsString("name=\"text\""))));
        var view = dossiers.view(head, changed).orElseThrow();
        assertThat(drafts.save(head, view, text(view).replace("kể từ ngày ký", "từ năm sau"), 1))
                .isEmpty();

        var results = browser.perform(post("/desk/batch/done")
                        .param("kind", "DECIDE")
                        .param("seen", at(granted), at(changed), at(refused))
                        .param("draft." + granted, "1")
                        .param("draft." + changed, "1")
                        .param("draft." + refused, "1")
                        .with(csrf())
                        .with(SignedIn.as(head)))
                .andReturn()
                .getFlashMap()
                .get(ResultsView.FLASH);

        assertThat(((ResultsView) Objects.requireNonNull(results)).lines())
                .extracting(ResultsView.Line::done)
                .containsExactly(true, false, false);
        var signed = dossiers.view(head, granted).orElseThrow();
        assertThat(signed.verdict()).isNotNull();
        assertThat(signed.papers())
                .anySatisfy(paper -> assertThat(paper.files())
                        .extracting(file -> signed.resultName(file.id()).orElse(""))
                        .contains(DossierView.resultName(granted, 1)));
        assertThat(dossiers.view(head, refused).orElseThrow().verdict()).isNull();
    }

    /** Brought before whoever decides, with a draft. */
    private String drafted(String idNumber, Ruling ruling) {
        var specialist = SignedIn.officer(accounts, Role.SPECIALIST, WARD);
        var code = filed(idNumber);
        dossiers.move(clerk, code, new Move.Accept(step(code), null));
        var given = dossiers.view(Actor.system(), code).orElseThrow().steps().stream()
                .filter(step -> step.state() == StepState.OPEN)
                .map(DossierView.Step::assignee)
                .findFirst();
        var author = given.map(id -> accounts.actor(id, Instant.now())).orElse(specialist);
        var view = dossiers.view(author, code).orElseThrow();
        var template = drafts.templates(view).stream()
                .filter(one -> one.ruling() == ruling)
                .findFirst()
                .orElseThrow();
        assertThat(drafts.begin(author, view, template.id(), 0)).isEmpty();
        dossiers.move(author, code, new Move.Complete(step(code), null));
        return code;
    }

    private String text(DossierView dossier) {
        return drafts.find(clerk, dossier).orElseThrow().newest().text();
    }

    @Test
    void nothing_is_moved_that_nobody_ticked() throws Exception {
        var code = filed("046190000341");

        browser.perform(sent("/desk/batch/done").param("kind", "ACCEPT").param("at", at(code)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy đánh dấu ít nhất một hồ sơ đã xem")));
        browser.perform(sent("/desk/batch/done").param("kind", "STOP").param("seen", at(code)))
                .andExpect(header().string("Location", "/desk"));
        assertThat(stateOf(code)).isEqualTo(Status.REGISTERED);
    }

    @Test
    void anothers_dossier_is_neither_shown_nor_moved_in_a_batch() throws Exception {
        var code = filed("046190000351");
        var stranger = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.105");

        browser.perform(get("/desk/batch")
                        .param("kind", "ACCEPT")
                        .param("at", at(code))
                        .with(SignedIn.as(stranger)))
                .andExpect(content().string(not(containsString("Tôn Nữ"))));
        browser.perform(post("/desk/batch/done")
                .param("kind", "ACCEPT")
                .param("seen", at(code))
                .with(csrf())
                .with(SignedIn.as(stranger)));
        assertThat(stateOf(code)).isEqualTo(Status.REGISTERED);
    }

    @Test
    void an_absence_that_cannot_be_is_asked_again_with_what_was_typed() throws Exception {
        var colleague = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, WARD);
        var deputy = "ONE_STOP_CLERK~" + WARD + "~" + colleague.id();

        browser.perform(sent("/desk/absence")
                        .param("deputy", deputy)
                        .param("from", "2099-01-02")
                        .param("to", "2099-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ngày cuối phải sau ngày đầu")))
                .andExpect(content().string(containsString("2099-01-02")));
        browser.perform(sent("/desk/absence").param("deputy", "x~y~z").param("from", "hôm nay"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void what_is_found_once_opens_and_a_procedure_is_found_by_its_name() throws Exception {
        var code = filed("046190000381");
        browser.perform(opened("/desk/search").param("text", "046 190 000 381"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/desk/dossiers/" + code));
        browser.perform(opened("/desk/search").param("text", "046190000381").param("unit", WARD))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(code)));
        filed("046190000382");
        var name = dossiers.view(Actor.system(), code).orElseThrow().procedureName();
        browser.perform(opened("/desk/search").param("text", name.toLowerCase(java.util.Locale.ROOT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(code)));
    }

    @Test
    void whoever_wrote_at_the_same_time_sees_what_differs_and_saves_theirs_knowingly() throws Exception {
        var code = drafted("046190000391", Ruling.GRANTED);
        var writer = SignedIn.officer(accounts, Role.LEADER, WARD);
        var decision = "/desk/dossiers/" + code + "/decision";
        browser.perform(saving(decision, writer, "# QUYẾT ĐỊNH\nĐồng ý.", 1)).andExpect(status().isSeeOther());

        browser.perform(saving(decision, writer, "# QUYẾT ĐỊNH\nKhông đồng ý.", 1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Lưu chữ của tôi thành bản 3")))
                .andExpect(content().string(containsString("</span>Không đồng </ins>")))
                .andExpect(content().string(containsString("name=\"seen\" value=\"2\"")));

        browser.perform(saving(decision, writer, "# QUYẾT ĐỊNH\nKhông đồng ý.", 2))
                .andExpect(status().isSeeOther());
    }

    private static MockHttpServletRequestBuilder saving(String decision, Actor writer, String text, int seen) {
        return post(decision)
                .with(csrf())
                .with(SignedIn.as(writer))
                .param("action", "save")
                .param("text", text)
                .param("seen", String.valueOf(seen));
    }

    @Test
    void a_day_that_is_none_is_said_at_its_field() throws Exception {
        browser.perform(opened("/desk/search")
                        .param("text", "hoa")
                        .param("from", "2026-13-45")
                        .param("status", "NONE")
                        .param("late", "x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"from-error\"")))
                .andExpect(content().string(not(containsString("id=\"until-error\""))))
                .andExpect(content().string(containsString("value=\"hoa\"")));
    }

    @Test
    void the_board_of_a_unit_is_for_whoever_leads_it() throws Exception {
        browser.perform(opened("/desk/board")).andExpect(content().string(containsString("dành cho người phụ trách")));
        browser.perform(opened("/desk/board").param("unit", WARD)).andExpect(status().isNotFound());
        var leader = SignedIn.officer(accounts, Role.LEADER, WARD);
        browser.perform(get("/desk/board").with(SignedIn.as(leader)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Quá hạn")));
        browser.perform(get("/desk/board").param("unit", "H57.105").with(SignedIn.as(leader)))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/today", "/desk/absence", "/desk/arrange", "/desk/board", "/desk"})
    void every_page_has_its_words_in_both_languages(String place) throws Exception {
        for (var language : List.of("vi", "en")) {
            browser.perform(opened(place).param("lang", language))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(">desk."))));
        }
    }

    private MockHttpServletRequestBuilder sent(String place) {
        return post(place).with(csrf()).with(SignedIn.as(clerk));
    }

    private MockHttpServletRequestBuilder opened(String place) {
        return get(place).with(SignedIn.as(clerk));
    }

    private Status stateOf(String code) {
        return dossiers.view(Actor.system(), code).orElseThrow().status();
    }

    private UUID step(String code) {
        return dossiers.view(Actor.system(), code).orElseThrow().steps().stream()
                .filter(step -> step.state() == StepState.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String at(String code) {
        return Chosen.text(code, step(code));
    }

    private String filed(String idNumber) {
        var handling = handlings.get(WEDDING, WARD);
        var filing = new Filing(
                WEDDING,
                WARD,
                Channel.COUNTER,
                new Applicant("Tôn Nữ Thị D'Hoa", idNumber, "0905000111", "", "12 Lê Lợi, Huế", null),
                SampleAnswers.of(handlings.form(handling.formVersion()).with(places), new Random(7))
                        .values(),
                handling.procedure().papersToBring().stream()
                        .map(paper -> new NewPaper(paper.key(), 1, 0, List.<UUID>of()))
                        .toList(),
                Move.ReturnWay.COUNTER,
                Ids.next().toString(),
                true,
                false);
        return switch (dossiers.file(clerk, filing)) {
            case FilingOutcome.Filed filed -> filed.code();
            case FilingOutcome.FiledBefore before -> before.code();
            case FilingOutcome.NotFiled not -> throw new AssertionError(not.problems());
        };
    }
}
