// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.ChangeQuery;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.dossier.Drafts;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.vault.FileType;
import vn.motcua.vault.SampleFiles;

/** Blanks at the papers of a procedure: put by administrators, got by everybody. */
@PortalTest
class BlanksTest {

    private static final String PROCEDURE = "1.004194";

    @Autowired
    Blanks blanks;

    @Autowired
    StarterCatalogue starter;

    @Autowired
    ChangeLog changes;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Handlings handlings;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    private final Actor administrator = SignedIn.administrator();
    private String paper = "";

    @BeforeEach
    void aProcedure() {
        starter.load();
        paper = blanks.papers(PROCEDURE).getFirst().key();
    }

    @AfterEach
    void asItWas() {
        blanks.remove(administrator, PROCEDURE, paper);
    }

    @Test
    void everybody_gets_a_file_that_an_administrator_put_and_it_is_recorded() throws Exception {
        browser.perform(multipart("/admin/procedures/" + PROCEDURE + "/blanks/" + paper)
                        .file(new MockMultipartFile(
                                "file", "Tờ khai của D'Hoa.docx", null, SampleFiles.of(FileType.DOCX)))
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(status().isSeeOther());

        browser.perform(get("/procedures/" + PROCEDURE))
                .andExpect(content()
                        .string(containsString("href=\"/procedures/" + PROCEDURE + "/blanks/" + paper + "\"")));
        browser.perform(get("/procedures/" + PROCEDURE + "/blanks/" + paper))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().bytes(SampleFiles.of(FileType.DOCX)));
        assertThat(changes.read(new ChangeQuery(null, administrator.id(), PROCEDURE, null, null), null, 9)
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_link_takes_the_place_of_a_file_and_goes_when_it_is_removed() throws Exception {
        put("mẫu.pdf", SampleFiles.pdf());
        var link = "https://example.vn/mau/to-khai.docx";

        assertThat(blanks.link(administrator, PROCEDURE, paper, " " + link + " "))
                .isInstanceOf(BlankPut.Done.class);

        assertThat(blanks.of(PROCEDURE).get(paper)).returns(link, Blank::link).returns(null, Blank::file);
        browser.perform(get("/procedures/" + PROCEDURE + "/blanks/" + paper))
                .andExpect(header().string("Location", link));
        browser.perform(post("/admin/procedures/" + PROCEDURE + "/blanks/" + paper + "/remove")
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        browser.perform(get("/procedures/" + PROCEDURE + "/blanks/" + paper)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "http://example.vn/x",
                "https:///x",
                "https://vn@evil.example/",
                "https://a b"
            })
    void an_address_that_is_none_is_told_at_its_field(String link) throws Exception {
        browser.perform(multipart("/admin/procedures/" + PROCEDURE + "/blanks/" + paper)
                        .param("link", link)
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"link-" + paper + "-error\"")));

        assertThat(blanks.of(PROCEDURE)).isEmpty();
    }

    @Test
    void a_picture_is_no_blank_and_an_unknown_paper_has_none() throws Exception {
        assertThat(put("ảnh.png", SampleFiles.png()))
                .isInstanceOfSatisfying(
                        BlankPut.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("BLANK_KIND"));
        assertThat(blanks.link(administrator, PROCEDURE, "khong-co", "https://example.vn/"))
                .isInstanceOf(BlankPut.Refused.class);
        assertThatThrownBy(() -> blanks.link(SignedIn.citizen(), PROCEDURE, paper, "https://example.vn/"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_blank_of_a_paper_that_is_gone_is_shown_and_can_be_removed() throws Exception {
        jdbc.sql("""
                INSERT INTO blank (procedure, paper, link, put_by, put_at)
                VALUES (:procedure, 'to-khai-cu', 'https://example.vn/cu.docx', :by, now())""")
                .param("procedure", PROCEDURE)
                .param("by", administrator.id())
                .update();
        var page = "/admin/procedures/" + PROCEDURE + "/blanks";

        browser.perform(get(page).with(SignedIn.as(administrator)))
                .andExpect(content().string(containsString("action=\"" + page + "/to-khai-cu/remove\"")))
                .andExpect(content().string(not(containsString("action=\"" + page + "/to-khai-cu\""))));
        browser.perform(post(page + "/to-khai-cu/remove")
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(status().isSeeOther());

        assertThat(blanks.of(PROCEDURE)).isEmpty();
    }

    @Test
    void the_page_of_the_papers_asks_for_all_blanks_at_once() throws Exception {
        var me = SignedIn.citizen(accounts);
        var unit = handlings.unitsFor(PROCEDURE).getFirst().code();
        var address = "/my/drafts/" + drafts.start(me, PROCEDURE, unit).id() + "/papers";
        blanks.link(administrator, PROCEDURE, paper, "https://example.vn/mau.docx");
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var said = new ListAppender<ILoggingEvent>();
        said.start();
        log.addAppender(said);
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        try {
            browser.perform(get(address).with(SignedIn.as(me))).andExpect(status().isOk());
        } finally {
            log.setLevel(null);
            log.setAdditive(true);
            log.detachAppender(said);
        }

        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .filteredOn(line -> line.contains("FROM blank "))
                .hasSize(1);
    }

    private BlankPut put(String name, byte[] content) throws IOException {
        try (var stream = new ByteArrayInputStream(content)) {
            return blanks.put(administrator, PROCEDURE, paper, name, stream);
        }
    }
}
