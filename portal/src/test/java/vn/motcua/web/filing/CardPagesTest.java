// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Representation;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.vault.CardPhotos;

/** Filling a draft from the picture of a card, as requests without a browser and so without JavaScript. */
@PortalTest
class CardPagesTest {

    private static final String WARD = "H57.104";

    @Autowired
    MockMvc browser;

    @Autowired
    StarterCatalogue starter;

    @Autowired
    Accounts accounts;

    @Autowired
    Drafts drafts;

    private Actor me;
    private UUID draft;

    @BeforeEach
    void a_draft_of_a_birth() {
        starter.load();
        me = SignedIn.citizen(accounts);
        draft = drafts.start(me, "1.001193", WARD).id();
    }

    private Draft saved() {
        return drafts.find(me, draft).orElseThrow();
    }

    private Applicant applicant() {
        return Objects.requireNonNull(saved().applicant());
    }

    private String address(String page) {
        return "/my/drafts/" + draft + page;
    }

    /** The page with a picture; {@code typed}: names and values of what else stands on it. */
    private ResultActions send(Actor who, String page, String whose, byte[] picture, String... typed) throws Exception {
        var request = multipart(address(page) + "/card")
                .file(new MockMultipartFile("card:" + whose, "", "application/octet-stream", new byte[0]))
                .file(new MockMultipartFile("card:" + whose, "IMG_1.jpg", "image/jpeg", picture))
                .param("action", "card:" + whose);
        for (var index = 0; index < typed.length; index += 2) {
            request.param(typed[index], typed[index + 1]);
        }
        return browser.perform(
                request.header("Accept-Language", "vi").with(SignedIn.as(who)).with(csrf()));
    }

    private ResultActions next(MvcResult answer) throws Exception {
        return browser.perform(get(Objects.requireNonNull(answer.getResponse().getHeader("Location"))
                        .replaceAll("#.*", ""))
                .flashAttrs(answer.getFlashMap())
                .header("Accept-Language", "vi")
                .with(SignedIn.as(me)));
    }

    @Test
    void a_card_fills_the_mother_and_says_so_where_she_stands() throws Exception {
        var answer = send(
                        me,
                        "/form/mother",
                        "mother",
                        CardPhotos.of(CardPhotos.CARD),
                        "mother.name",
                        "hoa",
                        "mother.ethnicity",
                        "kinh")
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", address("/form/mother#card-mother")))
                .andReturn();

        assertThat(saved().answers().text("mother.name")).contains("Tôn Nữ Thị D'Hoa");
        assertThat(saved().answers().text("mother.ethnicity")).contains("kinh");
        assertThat(saved().answers().text("mother.residence.province")).contains("46");
        next(answer)
                .andExpect(content()
                        .string(containsString("Đã điền từ thẻ: Họ, chữ đệm, tên; Ngày sinh; Quốc tịch; Số định danh")))
                .andExpect(content().string(containsString("trước đó là “hoa”")))
                .andExpect(content().string(containsString("value=\"05/09/1990\"")));
    }

    @Test
    void a_card_fills_whose_dossier_it_is() throws Exception {
        var answer = send(
                        me,
                        "/applicant",
                        "applicant",
                        CardPhotos.of(CardPhotos.CARD),
                        "name",
                        "Tôn Nữ Thị D'Hoa",
                        "phone",
                        "0905123456",
                        "collect",
                        "POST",
                        "from",
                        "check")
                .andExpect(header().string("Location", address("/applicant?from=check#card-applicant")))
                .andReturn();

        assertThat(applicant())
                .isEqualTo(new Applicant(
                        "Tôn Nữ Thị D'Hoa",
                        "046190000123",
                        "0905123456",
                        "",
                        "12 Lê Lợi, Phường Thuận Hóa, Thành phố Huế",
                        null,
                        null));
        assertThat(saved().collect()).isEqualTo(Move.ReturnWay.POST);
        next(answer)
                .andExpect(content().string(containsString("Đã điền từ thẻ: Họ")))
                .andExpect(content().string(not(containsString("Đã thay"))));
    }

    @Test
    void of_a_child_the_birth_date_is_filled_too_and_the_parent_has_a_card_of_their_own() throws Exception {
        send(
                me,
                "/applicant",
                "applicant",
                CardPhotos.of(CardPhotos.CARD),
                "capacity",
                "PARENT",
                "submitter",
                "Lê Nam");
        send(
                me,
                "/applicant",
                "submitter",
                CardPhotos.of(CardPhotos.CARD.replace("046190000123", "046099000124")),
                "capacity",
                "PARENT",
                "name",
                "Lê Thị Bé",
                "bornDay",
                "1",
                "bornMonth",
                "2",
                "bornYear",
                "2020");

        assertThat(applicant().name()).isEqualTo("Lê Thị Bé");
        assertThat(applicant().acting())
                .extracting(Representation::capacity, Representation::idNumber)
                .containsExactly(Capacity.PARENT, "046099000124");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            https://motcua.example/track/1                          = không phải mã in trên thẻ căn cước
            <script>alert(1)</script>                               = không phải mã in trên thẻ căn cước
            191234567|Tôn Nữ Thị Hoa|05091990                       = không có đủ số định danh 12 chữ số
            046190000123||||||                                      = không có đủ số định danh 12 chữ số
            """)
    void a_code_of_something_else_is_told_and_nothing_typed_is_lost(String text, String said) throws Exception {
        var answer = send(me, "/form/mother", "mother", CardPhotos.of(text), "mother.name", "Lê Thị Hoa")
                .andExpect(status().isSeeOther())
                .andReturn();

        assertThat(saved().answers().text("mother.name")).contains("Lê Thị Hoa");
        next(answer)
                .andExpect(content().string(containsString(said)))
                .andExpect(content().string(containsString("Những gì bạn đã nhập vẫn còn nguyên")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void a_name_that_is_a_script_is_only_a_text() throws Exception {
        var answer = send(
                        me,
                        "/form/mother",
                        "mother",
                        CardPhotos.of(CardPhotos.CARD.replace("Tôn Nữ", "<script>alert(1)</script>")))
                .andReturn();

        next(answer)
                .andExpect(content().string(containsString("&lt;script>alert(1)&lt;/script>")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void what_cannot_be_read_is_told_in_words() throws Exception {
        next(send(me, "/applicant", "applicant", CardPhotos.ofNothing(), "name", "Lê Thị Hoa")
                        .andReturn())
                .andExpect(content().string(containsString("Chưa đọc được mã QR trong ảnh này")))
                .andExpect(content().string(containsString("value=\"Lê Thị Hoa\"")));
        next(send(me, "/applicant", "applicant", "không phải ảnh".getBytes(StandardCharsets.UTF_8))
                        .andReturn())
                .andExpect(content().string(containsString("không phải ảnh JPG, PNG")));
        next(send(me, "/applicant", "applicant", new byte[0]).andReturn())
                .andExpect(content().string(containsString("Bạn chưa chọn ảnh")));
        next(send(me, "/applicant", "applicant", new byte[(20 << 20) + 1]).andReturn())
                .andExpect(content().string(containsString("Ảnh này quá nặng")));
    }

    @Test
    void the_picture_is_not_kept() throws Exception {
        send(me, "/form/mother", "mother", CardPhotos.of(CardPhotos.CARD));

        assertThat(saved().files()).isEmpty();
        assertThat(filesOf(me)).isZero();
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient sql;

    private long filesOf(Actor owner) {
        return sql.sql("SELECT count(*) FROM vault_file WHERE owner = :owner")
                .param("owner", owner.id())
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({"/form/mother, child", "/form/child, mother", "/form/mother, '\"><b>'", "/applicant, submitter"})
    void a_button_that_the_page_does_not_have_only_saves(String page, String whose) throws Exception {
        send(me, page, whose, CardPhotos.of(CardPhotos.CARD)).andExpect(status().isSeeOther());

        assertThat(saved().answers().find("mother.name")).isEmpty();
    }

    @Test
    void an_organisation_has_no_card() throws Exception {
        send(
                me,
                "/applicant",
                "applicant",
                CardPhotos.of(CardPhotos.CARD),
                "capacity",
                "LEGAL_REPRESENTATIVE",
                "name",
                "Công ty Hương Giang");

        assertThat(applicant().name()).isEqualTo("Công ty Hương Giang");
    }

    @Test
    void what_another_device_has_saved_meanwhile_is_not_written_over() throws Exception {
        send(me, "/applicant", "applicant", CardPhotos.ofNothing(), "name", "Lê Thị Hoa");

        send(me, "/applicant", "applicant", CardPhotos.of(CardPhotos.CARD), "version", "0", "name", "Lê Thị Mới")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Lê Thị Mới")));
        assertThat(applicant().name()).isEqualTo("Lê Thị Hoa");
    }

    @Test
    void anothers_draft_is_none() throws Exception {
        send(SignedIn.citizen(accounts), "/form/mother", "mother", CardPhotos.of(CardPhotos.CARD))
                .andExpect(status().isNotFound());
        send(SignedIn.citizen(accounts), "/applicant", "applicant", CardPhotos.of(CardPhotos.CARD))
                .andExpect(status().isNotFound());
    }
}
