// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A card fills the questions of a person that ask for it. */
class CardFillingTest {

    private static final Form BIRTH = Forms.good(StarterForms.find("1.001193").orElseThrow());
    private static final Form WEDDING = Forms.good(StarterForms.find("1.000894").orElseThrow());
    private static final Form DEAL = Forms.good(StarterForms.find("2.001035").orElseThrow());

    private static final String THUAN_HOA = "19777";

    private static CitizenCard card(String address, String issued) {
        return CitizenCard.read("046190000123||Tôn Nữ Thị D'Hoa|05091990|Nữ|" + address + "|" + issued)
                .orElseThrow();
    }

    private static final CitizenCard CARD = card("12 Lê Lợi, Tổ 3, Thuận Hóa, Huế", "01092025");

    @Test
    void a_mother_has_name_number_birth_date_nationality_and_place_from_her_card() {
        var filled = BIRTH.fill(Answers.none(), "mother", CARD);

        assertThat(filled.answers().text("mother.name")).contains("Tôn Nữ Thị D'Hoa");
        assertThat(filled.answers().text("mother.idNumber")).contains("046190000123");
        assertThat(filled.answers().text("mother.birthDate")).contains("1990-09-05");
        assertThat(filled.answers().text("mother.nationality")).contains("vietnam");
        assertThat(filled.answers().find("mother.residence").orElseThrow())
                .isEqualTo(Map.of("detail", "12 Lê Lợi, Tổ 3", "province", "46", "commune", THUAN_HOA));
        assertThat(filled.answers().find("father")).isEmpty();
        assertThat(filled.fields())
                .extracting(field -> field.label().vi())
                .containsExactly(
                        "Họ, chữ đệm, tên",
                        "Ngày sinh",
                        "Quốc tịch",
                        "Số định danh cá nhân hoặc chứng minh nhân dân",
                        "Nơi cư trú");
        assertThat(filled.addressToChoose()).isEmpty();
    }

    @Test
    void a_choice_is_found_by_its_vietnamese_name() {
        assertThat(WEDDING.fill(Answers.none(), "bride", CARD).answers().text("bride.sex"))
                .contains("female");
    }

    @Test
    void what_stood_there_gives_way_and_is_told_and_the_rest_stays() {
        var before = Forms.posted(
                BIRTH,
                "mother.name",
                "Ton Nu",
                "mother.birthDate",
                "31/2/1990",
                "mother.ethnicity",
                "kinh",
                "fatherDeclared",
                "no");

        var filled = BIRTH.fill(before, "mother", CARD);

        assertThat(filled.answers().text("mother.ethnicity")).contains("kinh");
        assertThat(filled.answers().text("fatherDeclared")).contains("no");
        assertThat(filled.answers().typed()).doesNotContainKeys("mother.name", "mother.birthDate");
        assertThat(filled.fields())
                .extracting(field -> field.before().vi())
                .containsExactly("Ton Nu", "31/2/1990", "", "", "");
        assertThat(BIRTH.fill(filled.answers(), "mother", CARD).fields())
                .allSatisfy(field -> assertThat(field.before().vi()).isEmpty());
    }

    /** Names of communes that were before July 2025 mean other places now. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 Lê Lợi, Vĩnh Ninh, Huế, Thừa Thiên Huế    | 01072021 | {detail=12 Lê Lợi}
            12 Lê Lợi, Phường Thuận Hóa, Quận X, TP Huế  | 30062025 | {detail=12 Lê Lợi, province=46}
            Phường Thuận Hóa, Thành phố Huế              | 01072025 | {province=46, commune=THUAN_HOA}
            Xã Không Có, Thành phố Huế                   | 01072025 | {province=46}
            Nơi nào đó                                   | 01072025 | {}
            """)
    void of_an_address_only_what_is_sure_is_chosen(String address, String issued, String chosen) {
        var filled = BIRTH.fill(Answers.none(), "mother", card(address, issued));

        assertThat(filled.answers().find("mother.residence").orElse(Map.of()).toString())
                .isEqualTo(chosen.replace("THUAN_HOA", THUAN_HOA));
        assertThat(filled.addressToChoose()).isEqualTo(chosen.contains("commune") ? "" : address);
    }

    @Test
    void a_place_that_was_chosen_is_not_lost_to_half_an_address() {
        var chosen = Answers.of(Map.of(
                "mother", Map.of("residence", Map.of("detail", "5 Bà Triệu", "province", "46", "commune", THUAN_HOA))));

        var filled = BIRTH.fill(chosen, "mother", card("12 Lê Lợi, Vĩnh Ninh, Huế, Thừa Thiên Huế", "01072021"));

        assertThat(filled.answers().text("mother.residence.detail")).contains("5 Bà Triệu");
        assertThat(filled.addressToChoose()).isEmpty();
    }

    @Test
    void a_row_that_is_there_is_filled_and_no_other() {
        var rows = Forms.posted(DEAL, "sideA[0]", "", "sideA[1]", "", "sideA[0].name", "Lê Văn Nam");

        var filled = DEAL.fill(rows, "sideA[1]", CARD).answers();

        assertThat(filled.text("sideA[0].name")).contains("Lê Văn Nam");
        assertThat(filled.text("sideA[1].idNumber")).contains("046190000123");
        assertThat(DEAL.offersCard(rows, "sideA[2]")).isFalse();
        assertThat(DEAL.offersCard(rows, "sideA")).isFalse();
        assertThat(DEAL.offersCard(rows, "sideA[1].residence")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"child", "truth", "''", "mother[0]", "mother.name", "nothing", "a<b"})
    void nowhere_else_is_a_card_offered(String path) {
        assertThat(BIRTH.offersCard(Answers.none(), path)).isFalse();
        assertThatThrownBy(() -> BIRTH.fill(Answers.none(), path, CARD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_page_offers_it_where_it_is_asked_for() {
        var view = BIRTH.render(Answers.none(), List.of(), Locale.of("vi"), Prefill.NONE);

        assertThat(view.item("mother"))
                .isInstanceOfSatisfying(
                        FormView.GroupView.class,
                        group -> assertThat(group.card()).isEqualTo("mother"));
        assertThat(view.item("child"))
                .isInstanceOfSatisfying(
                        FormView.GroupView.class,
                        group -> assertThat(group.card()).isNull());
    }

    @Test
    void a_place_takes_nothing_but_an_address_of_a_card_from_elsewhere() {
        assertThat(Form.read(Forms.json(
                        "",
                        "\"home\": {\"type\": \"object\", \"x-motcua\": {\"label\": {\"vi\": \"Nhà\", \"en\": \"Home\"},"
                                + " \"widget\": \"place\", \"prefill\": \"address\"}}")))
                .isInstanceOfSatisfying(
                        ReadForm.BadForm.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Problem::code)
                                .contains("unknown-prefill"));
    }
}
