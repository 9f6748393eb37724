// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.PortalTest;
import vn.motcua.web.guide.Chapter;

@PortalTest
class HelpPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    HelpSearch search;

    @ParameterizedTest
    @CsvSource({
        "không nhận được mã, SIGN_IN",
        "khong nhan duoc ma, SIGN_IN",
        "forgot password, SIGN_IN",
        "hồ sơ đến đâu rồi, FOLLOW",
        "bao gio co ket qua, FOLLOW",
        "bổ sung giấy tờ, ANSWER",
        "tôi không đồng ý với kết quả, ANSWER",
        "chụp ảnh bị mờ, PAPERS",
        "nộp hộ con, TOGETHER",
        "lấy số, HALL",
        "goi so, WINDOW",
        "mất mạng, FILE",
        "lệ phí bao nhiêu, FIND",
        "nghỉ phép, ABSENCE",
        "phím tắt, DESK",
        "chạy thử quy trình, PROCESSES",
        "đặt lại mật khẩu cán bộ, ACCOUNTS",
        "in sổ, RESULTS"
    })
    void a_chapter_is_found_by_the_words_of_whoever_asks(String asked, Chapter chapter) {
        assertThat(search.find(asked)).first().isEqualTo(chapter);
        assertThat(search.find(Normalizer.normalize(asked, Normalizer.Form.NFD)))
                .first()
                .isEqualTo(chapter);
    }

    @Test
    void what_no_chapter_is_about_is_told_and_shown_as_it_was_typed() throws Exception {
        browser.perform(get("/help").param("q", "<script>xyzzy</script>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa có chương nào nói về “&lt;script&gt;xyzzy")));
        browser.perform(get("/help").param("q", "a".repeat(5000))).andExpect(status().isOk());
        browser.perform(get("/help").param("q", "   ")).andExpect(status().isOk());
    }

    @ParameterizedTest
    @EnumSource(Chapter.class)
    void every_chapter_is_complete_in_both_languages(Chapter chapter) throws Exception {
        for (var language : new String[] {"vi", "en"}) {
            browser.perform(get(chapter.address()).param("lang", language))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("manual."))));
        }
    }

    @Test
    void there_is_no_chapter_that_nobody_wrote() throws Exception {
        browser.perform(get("/help/nothing")).andExpect(status().isNotFound());
    }

    @Test
    void each_page_leads_to_its_chapter_and_the_tours_are_of_the_demonstration_only() throws Exception {
        browser.perform(get("/track"))
                .andExpect(content().string(containsString("href=\"/help/follow\"")))
                .andExpect(content().string(not(containsString("/demo/tours"))));
        browser.perform(get("/demo/tours/citizen/1")).andExpect(status().isNotFound());
    }
}
