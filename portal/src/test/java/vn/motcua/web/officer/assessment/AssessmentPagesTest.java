// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.SampleIndex;

@PortalTest
class AssessmentPagesTest {

    private static final Actor PLANNER = SignedIn.officer(Role.COMMITTEE_LEADER, "H57");
    private static final Actor READER = SignedIn.officer(Role.SPECIALIST, "H57.16");
    private static final String PLACE = "/desk/index?series=" + SampleIndex.CODE + "&year=2023";
    private static final String PLAN = "/desk/index/" + SampleIndex.CODE + "/2.1.1";

    @Autowired
    MockMvc browser;

    @Autowired
    PublishedSeries published;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anIndex() {
        SampleIndex.publish(published);
        jdbc.sql("DELETE FROM improvement").update();
    }

    private MockHttpServletResponse answer(Actor actor, String address) throws Exception {
        return browser.perform(get(address).with(SignedIn.as(actor)))
                .andReturn()
                .getResponse();
    }

    private String page(Actor actor, String address) throws Exception {
        var answer = answer(actor, address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse keep(Actor actor, String aim, String due, int version) throws Exception {
        return browser.perform(post(PLAN)
                        .with(SignedIn.as(actor))
                        .with(csrf())
                        .param("aim", aim)
                        .param("unit", "H57.01")
                        .param("owner", "Trần Thị Hoa, phó chánh văn phòng")
                        .param("due", due)
                        .param("state", "UNDER_WAY")
                        .param("remark", "")
                        .param("version", String.valueOf(version)))
                .andReturn()
                .getResponse();
    }

    @Test
    void what_holds_the_province_back_stands_with_what_a_realistic_gain_would_do() throws Exception {
        assertThat(page(READER, PLACE))
                .contains("Tự đánh giá: Thừa Thiên Huế")
                .contains("SỐ LIỆU MÔ PHỎNG")
                .containsPattern("mức (của một phần tư tốt nhất|tăng nhiều tỉnh đã đạt)")
                .containsPattern("<strong>\\+\\d,\\d\\d</strong> <span class=\"mc-league__small mc-nowrap\">\\+")
                .contains("có thể từ")
                .contains("chưa có")
                .doesNotContain("Lập kế hoạch<");
        assertThat(page(PLANNER, PLACE + "&lang=en"))
                .contains("What holds the score back most")
                .contains("Make a plan");
    }

    @Test
    void an_index_that_does_not_rank_the_province_says_why_nobody_can_tell() throws Exception {
        assertThat(page(READER, "/desk/index?series=papi-2021-press")).contains("Năm này không tính được");
    }

    @Test
    void a_plan_with_owner_and_date_is_kept_and_shown_to_every_official() throws Exception {
        var answer = keep(PLANNER, "Ghi ngày hẹn trên mọi biên nhận <b>", "2090-06-30", 0);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/desk/index?series=" + SampleIndex.CODE + "#plan");
        assertThat(page(READER, PLACE))
                .contains("Ghi ngày hẹn trên mọi biên nhận &lt;b&gt;")
                .contains("Trần Thị Hoa, phó chánh văn phòng")
                .contains("30/06/2090");
        assertThat(page(READER, PLAN))
                .contains("Ghi ngày hẹn")
                .doesNotContain("<form method=\"post\" action=\"" + PLAN);
        assertThat(page(PLANNER, PLAN)).contains("name=\"version\" value=\"1\"");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_that_was_typed_is_lost() throws Exception {
        var answer = keep(PLANNER, "Ghi ngày hẹn", "ngày mai", 0);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#due\"")
                .contains("Hãy chọn ngày phải xong")
                .contains(">Ghi ngày hẹn</textarea>");
    }

    @Test
    void two_at_once_do_not_overwrite_each_other() throws Exception {
        keep(PLANNER, "Người thứ nhất", "2090-06-30", 0);

        var second = keep(PLANNER, "Người thứ hai", "2090-06-30", 0);

        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString())
                .contains("Người khác vừa sửa kế hoạch này")
                .contains("Người thứ nhất")
                .contains(">Người thứ hai</textarea>")
                .contains("name=\"version\" value=\"1\"");
    }

    @Test
    void whoever_may_not_is_told_so_and_nothing_changes() throws Exception {
        var answer = keep(READER, "Của người khác", "2090-06-30", 0);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Hãy đề nghị họ");
        assertThat(page(READER, PLACE)).doesNotContain("Của người khác");
    }

    @Test
    void a_part_that_is_none_is_not_there() throws Exception {
        assertThat(answer(PLANNER, "/desk/index/" + SampleIndex.CODE + "/9.9.9").getStatus())
                .isEqualTo(404);
        assertThat(answer(PLANNER, "/desk/index/khong-co/2.1.1").getStatus()).isEqualTo(404);
    }
}
