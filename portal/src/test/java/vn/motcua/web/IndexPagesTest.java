// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.PortalTest;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.SampleIndex;

@PortalTest
class IndexPagesTest {

    private static final String BASE = "/index/" + SampleIndex.CODE + "/2023";
    private static final String PRESS = "/index/papi-2021-press/2021";

    @Autowired
    MockMvc browser;

    @Autowired
    PublishedSeries published;

    @BeforeEach
    void anIndex() {
        SampleIndex.publish(published);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse();
    }

    private String page(String address) throws Exception {
        var answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    @Test
    void whether_the_first_is_really_ahead_of_the_second_stands_on_the_table_itself() throws Exception {
        assertThat(page(PRESS))
                .contains("Có đúng là Thừa Thiên Huế hơn Bình Dương không?")
                .contains("Không thể biết")
                .contains("48,06")
                .contains("nguồn không công bố sai số");
        assertThat(page(PRESS + "?lang=en"))
                .contains("Is Thua Thien Hue really ahead of Binh Duong?")
                .contains("Nobody can tell");
        assertThat(page(BASE)).containsPattern("khoảng tin cậy 95 %").contains("có thể từ");
    }

    @Test
    void a_table_that_is_not_whole_ranks_nobody() throws Exception {
        assertThat(page(PRESS))
                .contains("Mới biết điểm của 8 trong 63")
                .doesNotContain("mc-league__rank")
                .doesNotContain("Trung bình cao");
    }

    @Test
    void what_is_measured_in_percent_says_so_in_words_and_on_the_chart() throws Exception {
        assertThat(page(BASE + "?part=1.1.1"))
                .containsPattern("hơn \\d+,\\d điểm phần trăm|[Hh]ơn hẳn [^:]+: \\d+,\\d điểm phần trăm")
                .containsPattern(">\\d\\d %</text>")
                .doesNotContainPattern(">0,\\d+</text>");
        assertThat(page(BASE + "?part=1.1.1&lang=en")).contains("percentage points");
        assertThat(page(BASE + "/compare?province=46&province=74")).doesNotContain("phần trăm");
    }

    @Test
    void invented_figures_say_so_on_every_page_in_every_picture_and_every_file() throws Exception {
        for (var page : List.of("", "/provinces/46", "/compare", "/map", "/parts", "/parts/D2", "/units", "/method")) {
            assertThat(page(BASE + page)).as(page).contains("SỐ LIỆU MÔ PHỎNG.");
        }
        assertThat(page("/index/" + SampleIndex.CODE + "/data")).contains("SỐ LIỆU MÔ PHỎNG.");
        for (var picture : List.of("table", "map", "star", "lines", "moved")) {
            var saved = answer(BASE + "/pictures/" + picture + ".svg?province=46");
            assertThat(saved.getContentAsString())
                    .as(picture)
                    .contains("SỐ LIỆU MÔ PHỎNG")
                    .contains("Nguồn: Nhóm thử");
            assertThat(saved.getHeader("Content-Disposition")).contains("simulated-thu-mo-phong");
        }
        var points = answer(BASE + "/pictures/star.png?province=46");
        assertThat(points.getContentType()).isEqualTo("image/png");
        assertThat(points.getHeader("Content-Disposition")).contains("simulated-thu-mo-phong-2023-star.png");
        assertThat(page(BASE)).contains("/pictures/table.png?part=T");
        var file = answer("/index/" + SampleIndex.CODE + "/data/scores.csv");
        assertThat(file.getHeader("Content-Disposition")).contains("simulated-");
        assertThat(file.getContentAsString().lines().skip(1)).allMatch(line -> line.contains(",SIMULATED,"));
        assertThat(page(PRESS)).doesNotContain("MÔ PHỎNG.");
    }

    @Test
    void a_province_without_a_score_is_named_with_the_reason_and_never_with_a_zero() throws Exception {
        assertThat(page(BASE)).contains("Bắc Giang</a>: quá ít người trả lời để tính điểm (1.1.1: 9 &lt; 15)");
        assertThat(page(BASE + "/provinces/24")).contains("không có điểm tổng").doesNotContain(">0,00<");
    }

    @Test
    void a_profile_has_its_star_its_changes_and_its_years_with_the_breaks() throws Exception {
        assertThat(page(BASE + "/provinces/46"))
                .contains("hạng thật có thể từ")
                .contains("Điều gì làm điểm thay đổi so với 2022")
                .contains("cách đo đã khác, không so sánh được")
                .contains("lấy lại của năm trước")
                .contains("có trong danh mục nhưng không được tính")
                .contains("≠ không so với năm trước")
                .contains("Giống nhất");
    }

    @Test
    void two_provinces_are_compared_in_words() throws Exception {
        assertThat(page(BASE + "/compare?province=46&province=74&province=nonsense"))
                .containsPattern("(hơn hẳn|chưa phân biệt được)")
                .contains("value=\"46\" checked")
                .contains("Bình Dương");
        assertThat(page(BASE + "/compare"))
                .contains("Hà Nội")
                .contains("Cần Thơ")
                .contains("Đà Nẵng");
        assertThat(page(BASE + "/compare?province=46&province=24")).contains("ít nhất một tỉnh không có điểm");
    }

    @Test
    void the_map_shows_both_archipelagos() throws Exception {
        assertThat(page(BASE + "/map"))
                .contains("Quần đảo Hoàng Sa – Đà Nẵng")
                .contains("Quần đảo Trường Sa – Khánh Hòa");
    }

    @Test
    void a_merged_province_has_no_score_and_the_page_says_why() throws Exception {
        assertThat(page(BASE + "/units"))
                .contains("không phải là trung bình cộng")
                .contains("không có điểm: nhập từ nhiều tỉnh");
    }

    @Test
    void the_34_provinces_can_be_had_as_files_with_codebook_and_licence() throws Exception {
        assertThat(page(BASE + "/units")).contains("/2023/units.csv").contains("/api/v1" + BASE + "/units");
        assertThat(page("/index/" + SampleIndex.CODE + "/data"))
                .contains("/2021/units.csv")
                .contains("/2023/units.json")
                .contains("made_of");

        var lines = page(BASE + "/units.csv").lines().toList();
        assertThat(lines).hasSize(1 + 34 * 21);
        assertThat(lines.getFirst())
                .endsWith("series,kind,year,basis,province_code,province,province_en,made_of,part,level,value,"
                        + "standard_error,lower,upper,respondents,missing,detail,source,licence");
        assertThat(lines)
                .anyMatch(
                        line -> line.matches(
                                "thu-mo-phong,SIMULATED,2023,TAKEN_OVER,46,Huế,Hue,46,T,TOTAL(,[0-9.]+){4},190,,,The trial team,CC BY 4.0"))
                .anyMatch(line -> line.contains(",74 77 79,D2,DIMENSION,,,,,,MERGED,,"));

        var file = new JsonMapper().readTree(page(BASE + "/units.json"));
        assertThat(file.path("licence").path("en").asString()).isEqualTo("CC BY 4.0");
        assertThat(file.path("fields").path("made_of").path("en").asString()).contains("made of");
        assertThat(file.path("parts")).hasSize(21);
        assertThat(file.path("scores")).hasSize(34 * 21);
        assertThat(answer(BASE + "/units.json").getHeader("Content-Disposition"))
                .contains("simulated-");
    }

    @Test
    void the_way_in_leads_to_what_is_asked_for_or_comes_nearest() throws Exception {
        assertThat(answer("/index?series=" + SampleIndex.CODE + "&year=2022&part=D2")
                        .getHeader("Location"))
                .endsWith("/index/" + SampleIndex.CODE + "/2022?part=D2");
        assertThat(answer("/index?series=papi-2021-press&year=2022&part=D2").getHeader("Location"))
                .endsWith(PRESS);
        assertThat(answer("/index").getStatus()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index/khong-co/2021",
                "/index/khong-co",
                "/index/khong-co/data",
                "/index/papi-2021-press/1999",
                "/index/papi-2021-press/2021?part=D9",
                "/index/papi-2021-press/2021/provinces/98",
                "/index/papi-2021-press/2021/parts/D9",
                "/index/papi-2021-press/2021/pictures/none.svg",
                "/index/papi-2021-press/1999/units",
                "/index/papi-2021-press/1999/units.csv",
                "/index/khong-co/2021/units.json",
                "/index/papi-2021-press/2021/pictures/star.svg",
                "/index/papi-2021-press/2021/pictures/star.svg?province=46"
            })
    void what_was_never_published_is_not_there(String address) throws Exception {
        assertThat(answer(address).getStatus()).isEqualTo(404);
    }

    @Test
    void a_year_that_is_none_is_told_so() throws Exception {
        assertThat(answer("/index/papi-2021-press/xyz").getStatus()).isEqualTo(400);
    }

    @Test
    void one_json_file_holds_licence_codebook_and_scores() throws Exception {
        var address = "/index/" + SampleIndex.CODE + "/data/scores.json";
        assertThat(page("/index/" + SampleIndex.CODE + "/data")).contains(address);
        var file = new JsonMapper().readTree(page(address));

        assertThat(file.path("kind").asString()).isEqualTo("SIMULATED");
        assertThat(file.path("licence").path("en").asString()).isEqualTo("CC BY 4.0");
        assertThat(file.path("fields").path("carried_over").path("vi").asString())
                .contains("năm trước");
        assertThat(file.path("waves")
                        .valueStream()
                        .map(wave -> wave.path("year").asInt()))
                .containsExactly(2021, 2022, 2023);
        var wave = file.path("waves").get(2);
        assertThat(wave.path("parts")).hasSize(21);
        assertThat(wave.path("scores")).hasSize(1 + 62 * 21);
        assertThat(wave.path("scores")
                        .valueStream()
                        .filter(score -> score.path("province_code").asString().equals("24")))
                .singleElement()
                .satisfies(score -> assertThat(score.path("value").isNull()).isTrue())
                .satisfies(score -> assertThat(score.path("missing").asString()).isEqualTo("TOO_FEW_ANSWERS"));
    }

    @Test
    void the_files_are_tidy_and_have_a_codebook() throws Exception {
        var scores = page("/index/papi-2021-press/data/scores.csv").lines().toList();
        assertThat(scores.getFirst()).contains("series,kind,year,province_code");
        assertThat(scores)
                .hasSize(9)
                .anyMatch(line -> line.contains("46,Thừa Thiên Huế,Thua Thien Hue,PAPI,TOTAL,48.059"));
        assertThat(page("/index/" + SampleIndex.CODE + "/data/codebook.csv"))
                .contains("series,kind,year,")
                .contains("thu-mo-phong,SIMULATED,2023,D3,T,DIMENSION,")
                .contains(",true,The trial team,CC BY 4.0");
    }
}
