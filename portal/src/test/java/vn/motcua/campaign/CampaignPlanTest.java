// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.campaign.Campaigns.Framed;
import vn.motcua.campaign.Campaigns.Made;
import vn.motcua.index.Division;
import vn.motcua.index.Level;
import vn.motcua.index.Name;
import vn.motcua.index.Node;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;
import vn.motcua.platform.Ids;

/** A campaign before it starts: the list of villages, the draw, and what may still be changed. */
class CampaignPlanTest extends RunningSurvey {

    private static final Name OTHERS = new Name("Nơi khác", "Others");
    private static final Node TOTAL = new Node(
            "TOTAL",
            null,
            Level.TOTAL,
            OTHERS,
            Node.Scale.of(0, 80),
            new Node.Formula(Node.Combination.SUM, 1, Name.NONE),
            false);

    @Test
    void a_list_of_villages_with_faults_is_not_taken_and_each_fault_is_told() {
        var draft = draft(2026);

        var framed = campaigns.frame(
                ADMINISTRATOR,
                draft,
                "thôn.csv",
                csv(
                        "province,commune,village,size\n99,Xã A,Thôn A,10\n46,,Thôn B,10\n46,Xã A,Thôn C,0\n46,Xã A,Thôn D,10\n46,Xã A,Thôn D,10"));

        assertThat(((Framed.Faulty) framed).faults())
                .extracting(Fault::line, Fault::column, Fault::kind)
                .containsExactly(
                        tuple(2L, "province", Fault.Kind.NO_PROVINCE),
                        tuple(3L, "commune", Fault.Kind.EMPTY),
                        tuple(4L, "size", Fault.Kind.NO_SIZE),
                        tuple(6L, "village", Fault.Kind.TWICE));
        assertThat(campaigns.draw(ADMINISTRATOR, draft, 1)).isEqualTo(Result.refused(Hindrance.NO_FRAME));
        assertThat(campaigns.start(ADMINISTRATOR, draft)).isEqualTo(Result.refused(Hindrance.NOT_DRAWN));
    }

    @Test
    void the_communes_of_the_portal_can_stand_in_for_a_list_of_villages() {
        var draft = draft(2026);

        var framed = campaigns.frameFromUnits(ADMINISTRATOR, draft);

        assertThat(framed).isInstanceOf(Framed.Taken.class);
        assertThat(campaigns.draw(ADMINISTRATOR, draft, 1)).isEqualTo(Result.done());
        assertThat(campaigns.extent(draft).provinces()).isEqualTo(1);
    }

    @Test
    void a_list_that_is_not_utf8_is_told_line_by_line_in_whatever_column() {
        var framed = campaigns.frame(ADMINISTRATOR, draft(2026), "thôn.csv", latin("""
                province,commune,village,size,certain_village
                4é,A,B,10,
                46,A,C,1é,
                46,A,D,10,có
                """));

        assertThat(((Framed.Faulty) framed).faults())
                .extracting(Fault::line, Fault::column, Fault::kind)
                .containsExactly(
                        tuple(2L, "province", Fault.Kind.NOT_UTF8),
                        tuple(3L, "size", Fault.Kind.NOT_UTF8),
                        tuple(4L, "certain_village", Fault.Kind.NOT_UTF8));
    }

    private static ByteArrayInputStream latin(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_year_with_other_provinces_than_the_list_of_villages_cannot_be_drawn() {
        var draft = draft(2024);
        campaigns.frame(ADMINISTRATOR, draft, "thôn.csv", csv("province,commune,village,size\n02,Xã A,Thôn A,10"));
        var version = campaigns.find(draft).orElseThrow().version();
        campaigns.change(ADMINISTRATOR, draft, version, outline("doi-nam", 2026), instruments.starter());

        assertThat(campaigns.draw(ADMINISTRATOR, draft, 1)).isEqualTo(Result.refused(Hindrance.OTHER_PROVINCES, "02"));
    }

    /** In 2026 the code 46 is Huế as before, but others are of provinces that were joined. */
    @Test
    void a_list_taken_in_by_another_division_is_not_drawn_even_if_its_codes_are_known() {
        var draft = drawn();
        var version = campaigns.find(draft).orElseThrow().version();
        campaigns.change(ADMINISTRATOR, draft, version, outline("doi-nam", 2024), instruments.starter());

        assertThat(campaigns.draw(ADMINISTRATOR, draft, 1)).isEqualTo(Result.refused(Hindrance.OTHER_PROVINCES, ""));
        campaigns.frame(ADMINISTRATOR, draft, "thôn.csv", villages());
        assertThat(campaigns.draw(ADMINISTRATOR, draft, 1)).isEqualTo(Result.done());
    }

    /** The publication is rolled back. */
    @Test
    @Transactional
    void the_code_of_a_series_that_others_publish_is_refused_from_the_beginning() {
        var draft = draft(2026);

        assertThat(campaigns.make(ADMINISTRATOR, outline("simulated"), instruments.starter()))
                .isEqualTo(new Made.Refused(Hindrance.SERIES_OF_OTHERS));
        assertThat(campaigns.change(ADMINISTRATOR, draft, 1, outline(ofOthers()), instruments.starter()))
                .isEqualTo(Result.refused(Hindrance.SERIES_OF_OTHERS));
    }

    /** A series of figures that were published elsewhere. */
    private String ofOthers() {
        var code = "khac-" + Ids.next().toString().substring(24);
        published.publish(
                new Series(code, Series.Kind.PUBLISHED, OTHERS, OTHERS, OTHERS),
                new Wave(
                        2023, Division.OF_63, false, List.of(TOTAL), List.of(), List.of(), List.of(), null, Name.NONE));
        return code;
    }

    @Test
    void nothing_of_plan_frame_and_sample_changes_once_it_has_started() {
        var before = fieldwork.villages(id);

        assertThat(campaigns.draw(ADMINISTRATOR, id, 8)).isEqualTo(Result.refused(Hindrance.NOT_A_DRAFT));
        assertThat(campaigns.frame(ADMINISTRATOR, id, "x", villages()))
                .isEqualTo(new Framed.Refused(Hindrance.NOT_A_DRAFT, ""));
        assertThat(campaigns.change(ADMINISTRATOR, id, 3, outline("anders"), instruments.starter()))
                .isEqualTo(Result.refused(Hindrance.NOT_A_DRAFT));
        assertThat(campaigns.discard(ADMINISTRATOR, id)).isEqualTo(Result.refused(Hindrance.NOT_A_DRAFT));
        assertThat(fieldwork.villages(id)).isEqualTo(before);
    }

    @Test
    void who_changes_a_draft_that_somebody_else_has_changed_is_told() {
        var draft = drawn();
        var version = campaigns.find(draft).orElseThrow().version();

        assertThat(campaigns.change(ADMINISTRATOR, draft, version, outline("mot"), instruments.starter()))
                .isEqualTo(Result.done());
        assertThat(campaigns.change(ADMINISTRATOR, draft, version, outline("hai"), instruments.starter()))
                .isEqualTo(Result.refused(Hindrance.CHANGED_ELSEWHERE));
        assertThat(campaigns.find(draft).orElseThrow().isDrawn()).isFalse();
    }
}
