// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.reading;

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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.Status;
import vn.motcua.form.Answers;
import vn.motcua.form.Places;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.vault.Kept;
import vn.motcua.vault.SampleFiles;
import vn.motcua.vault.Vault;

/** Reading a dossier paper beside form, marking what is faulty, and what the applicant is then asked. */
@PortalTest
class ReadingPagesTest {

    private static final String WEDDING = "1.000894";
    private static final String WARD = "H57.109";
    private static final String BRIDE = "answer-bride.name";

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

    @Autowired
    Vault vault;

    private Actor clerk;
    private Actor citizen;
    private String code;

    @BeforeEach
    void a_dossier_with_a_scan_waits_at_the_counter() throws IOException {
        starter.load();
        clerk = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, WARD);
        citizen = SignedIn.citizen(accounts);
        code = filed();
    }

    @Test
    void the_paper_is_shown_as_a_picture_beside_the_answers() throws Exception {
        browser.perform(get("/desk/dossiers/" + code + "/reading").with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/sheet?page=1&amp;turn=0&amp;zoom=1")))
                .andExpect(content().string(containsString("name=\"" + BRIDE + "\"")))
                .andExpect(content()
                        .string(containsString(
                                view().answers().text("bride.name").orElseThrow())));
        var file = view().papers().getFirst().files().getFirst().id();
        browser.perform(get("/desk/dossiers/" + code + "/files/" + file + "/sheet?page=1&turn=90&zoom=2")
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        browser.perform(get("/desk/dossiers/" + code + "/files/" + file + "/sheet?page=2")
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isNotFound());
    }

    @Test
    void going_to_the_next_sheet_keeps_what_was_marked_and_the_request_is_made_from_it() throws Exception {
        browser.perform(post("/desk/dossiers/" + code + "/reading")
                        .param("look", "0.0.1.90.2")
                        .param("why0", "Ảnh mờ <script>")
                        .param(BRIDE, "Sai tên đệm")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/desk/dossiers/" + code + "/reading?look=0.0.1.90.2"));

        browser.perform(get("/desk/dossiers/" + code + "/moves/ASK_SUPPLEMENT").with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("Ảnh mờ &lt;script&gt;")))
                .andExpect(content().string(containsString("Sai tên đệm")))
                .andExpect(content().string(containsString("Câu trả lời chưa đúng")));
    }

    @Test
    void a_mark_without_its_reason_is_none_any_more() throws Exception {
        marks(BRIDE, "Sai tên đệm");
        marks(BRIDE, "  ");

        browser.perform(get("/desk/dossiers/" + code + "/moves/ASK_SUPPLEMENT").with(SignedIn.as(clerk)))
                .andExpect(content().string(not(containsString("Câu trả lời chưa đúng"))));
    }

    @Test
    void a_phrase_is_put_in_without_a_script() throws Exception {
        browser.perform(post("/desk/dossiers/" + code + "/reading")
                        .param(BRIDE, "Sai.")
                        .param("phrase", "01990000-0000-7000-8000-000000000705")
                        .param("into", BRIDE)
                        .param("insert", "true")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isSeeOther());

        browser.perform(multipart("/desk/dossiers/" + code + "/moves/ASK_SUPPLEMENT")
                        .param("why0", "Mờ")
                        .param("phrase", "01990000-0000-7000-8000-000000000702")
                        .param("into", "why0")
                        .param("insert", "true")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mờ\nGiấy tờ còn thiếu trang.")))
                .andExpect(content().string(containsString("Sai.\nNội dung khai không khớp")));
        assertThat(view().status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void whoever_cannot_ask_reads_without_marking() throws Exception {
        marks(BRIDE, "Sai tên đệm");
        var leader = SignedIn.officer(accounts, Role.LEADER, WARD);

        browser.perform(get("/desk/dossiers/" + code + "/reading").with(SignedIn.as(leader)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Sai tên đệm"))))
                .andExpect(content().string(not(containsString(BRIDE))));
        browser.perform(post("/desk/dossiers/" + code + "/reading")
                        .param(BRIDE, "khác")
                        .with(csrf())
                        .with(SignedIn.as(leader)))
                .andExpect(status().isSeeOther());
        browser.perform(get("/desk/dossiers/" + code + "/reading").with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("Sai tên đệm")));
    }

    @Test
    void the_applicant_answers_exactly_what_was_marked() throws Exception {
        asked();

        browser.perform(get("/my/dossiers/" + code + "/answer").with(SignedIn.as(citizen)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"bride.name\"")))
                .andExpect(content().string(containsString("Sai tên đệm")))
                .andExpect(content().string(not(containsString("name=\"groom.name\""))));
        answered("Trần Thị Ánh Tuyết");

        assertThat(view().status()).isEqualTo(Status.REGISTERED);
        assertThat(view().answers().text("bride.name")).contains("Trần Thị Ánh Tuyết");
        assertThat(view().answers().text("groom.name")).isNotEqualTo(Optional.of("Kẻ Lạ"));
        browser.perform(get("/desk/dossiers/" + code + "/reading").with(SignedIn.as(clerk)))
                .andExpect(content().string(not(containsString("Sai tên đệm"))));
        browser.perform(get("/desk/dossiers/" + code).with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("nay là “Trần Thị Ánh Tuyết”")));
    }

    @Test
    void who_leaves_the_answer_as_it_was_is_told_so() throws Exception {
        asked();

        browser.perform(multipart("/my/dossiers/" + code + "/answer")
                        .file(scan())
                        .param("bride.name", view().answers().text("bride.name").orElseThrow())
                        .with(csrf())
                        .with(SignedIn.as(citizen)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#f-bride-name\"")))
                .andExpect(content().string(containsString("vẫn như cũ")));
    }

    @Test
    void the_counter_puts_an_answer_right_for_whoever_comes_there() throws Exception {
        asked();

        browser.perform(get("/desk/dossiers/" + code + "/moves/ANSWER_SUPPLEMENT")
                        .with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("name=\"bride.name\"")));
        browser.perform(multipart("/desk/dossiers/" + code + "/moves/ANSWER_SUPPLEMENT")
                        .param("bride.name", "")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("f-bride-name-error")));
        browser.perform(multipart("/desk/dossiers/" + code + "/moves/ANSWER_SUPPLEMENT")
                        .param("bride.name", "Trần Thị Ánh")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isSeeOther());

        assertThat(view().answers().text("bride.name")).contains("Trần Thị Ánh");
    }

    private void asked() throws Exception {
        browser.perform(multipart("/desk/dossiers/" + code + "/moves/ASK_SUPPLEMENT")
                        .param("why0", "Ảnh mờ")
                        .param(BRIDE, "Sai tên đệm")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isSeeOther());
        assertThat(view().status()).isEqualTo(Status.AWAITING_SUPPLEMENT);
    }

    private void answered(String name) throws Exception {
        browser.perform(multipart("/my/dossiers/" + code + "/answer")
                        .file(scan())
                        .param("bride.name", name)
                        .param("groom.name", "Kẻ Lạ")
                        .with(csrf())
                        .with(SignedIn.as(citizen)))
                .andExpect(status().isSeeOther());
    }

    private static MockMultipartFile scan() throws IOException {
        return new MockMultipartFile("paper-0", "rõ hơn.png", "image/png", SampleFiles.png());
    }

    private void marks(String field, String why) throws Exception {
        browser.perform(post("/desk/dossiers/" + code + "/reading")
                        .param(field, why)
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isSeeOther());
    }

    private DossierView view() {
        return dossiers.view(Actor.system(), code).orElseThrow();
    }

    private String filed() throws IOException {
        var handling = handlings.get(WEDDING, WARD);
        var answers = answers(handling.formVersion());
        var kept = (Kept.Stored) vault.keep(citizen, "giấy.png", new ByteArrayInputStream(SampleFiles.png()));
        var papers = handling.procedure().papersToBring().stream()
                .filter(paper -> paper.isNeededWith(answers))
                .map(paper ->
                        NewPaper.electronic(paper.key(), List.of(kept.file().id())))
                .toList();
        var filing = new Filing(
                WEDDING,
                WARD,
                Channel.ONLINE,
                new Applicant("Trần Thị Tuyết", "046190000777", "0905000777", "", "12 Lê Lợi, Huế", null),
                answers.values(),
                papers,
                Move.ReturnWay.COUNTER,
                null,
                true,
                false);
        return ((FilingOutcome.Filed) dossiers.file(citizen, filing)).code();
    }

    private Answers answers(UUID form) {
        return SampleAnswers.of(handlings.form(form).with(places), new Random(7));
    }
}
