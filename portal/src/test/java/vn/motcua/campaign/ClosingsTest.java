// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.campaign.Interview.Absence;
import vn.motcua.campaign.Interview.State;
import vn.motcua.campaign.ReserveVillages.Cause;

/** The end of a campaign: names go, scores and open data are published. */
class ClosingsTest extends RunningSurvey {

    @Test
    void what_is_drawn_of_provinces_that_there_were_not_is_not_published_and_does_not_break() {
        take(answers(12));
        closings.close(ADMINISTRATOR, id);
        jdbc.sql("UPDATE campaign_village SET province = '02' WHERE campaign = :id")
                .param("id", id)
                .update();

        var refused = (Result.Refused) closings.publish(ADMINISTRATOR, id, "");

        assertThat(refused.why()).isEqualTo(Hindrance.CANNOT_BE_SCORED);
        assertThat(refused.detail().in(Locale.of("vi"))).contains("02").contains("34 tỉnh");
    }

    @Test
    void a_second_campaign_does_not_overwrite_the_scores_of_a_year() {
        take(answers(12));
        closings.close(ADMINISTRATOR, id);
        var series = campaigns.find(id).orElseThrow().outline().series();
        var other = draft(2026);
        jdbc.sql("UPDATE campaign SET series = :series, published_at = now() WHERE id = :id")
                .param("series", series)
                .param("id", other)
                .update();

        assertThat(closings.publish(ADMINISTRATOR, id, "")).isEqualTo(Result.refused(Hindrance.YEAR_IS_PUBLISHED));
        assertThat(published.wave(series, 2026)).isEmpty();
    }

    @Test
    void open_data_tell_whose_village_stepped_in_and_how_many_did() {
        var campaign = withReserves();
        var village = fieldwork.villages(campaign).getFirst();
        reserves.replace(ADMINISTRATOR, campaign, village.id(), Cause.UNREACHABLE);
        files.take(ADMINISTRATOR, campaign, csv(answers(campaign, 8)));
        closings.close(ADMINISTRATOR, campaign);
        assertThat(closings.publish(ADMINISTRATOR, campaign, "")).isEqualTo(Result.done());

        var out = new StringBuilder();
        closings.microdata(campaign, out);
        assertThat(out.toString().lines().skip(1).collect(Collectors.groupingBy(line -> line.split(",")[4])))
                .hasEntrySatisfying("0", lines -> assertThat(lines).hasSize(8))
                .hasEntrySatisfying("1", lines -> assertThat(lines).hasSize(8));
        var outline = campaigns.find(campaign).orElseThrow().outline();
        assertThat(openData.codebook(outline.series(), outline.year()).orElseThrow())
                .contains("1 could not be reached");
    }

    @Test
    void people_are_drawn_from_the_list_of_the_village_by_the_seed_and_forgotten_at_the_end() {
        var village = interviews.villages(interviewer).getFirst().id();
        var list = IntStream.range(0, 40)
                .mapToObj("Nguyễn Thị Kín %d; 12 Lê Lợi"::formatted)
                .collect(Collectors.joining("\n"));

        assertThat(fieldwork.drawPeople(ADMINISTRATOR, id, village, list)).isEqualTo(Result.done());
        var names = names(village);
        assertThat(fieldwork.drawPeople(ADMINISTRATOR, id, village, list)).isEqualTo(Result.done());
        assertThat(names(village)).isEqualTo(names).doesNotContain("").hasSize(12);
        assertThat(interviews.list(village).toString()).doesNotContain("Kín");

        files.take(ADMINISTRATOR, id, csv(answers(12)));
        closings.close(ADMINISTRATOR, id);

        assertThat(jdbc.sql(
                                "SELECT count(*) FROM campaign_interview i JOIN campaign_village v ON v.id = i.village WHERE v.campaign = :id AND (name <> '' OR address <> '')")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** What a supervisor remarks may name somebody. */
    @Test
    void remarks_go_with_the_person_and_with_the_names() {
        var first = returned();
        interviews.replace(interviewer, first, Absence.REFUSED);
        assertThat(remarks()).isZero();

        returned();
        assertThat(remarks()).isOne();
        keeping.remove(Instant.now().plusSeconds(60), 10_000);
        assertThat(remarks()).isZero();

        returned();
        take(answers(12));
        closings.close(ADMINISTRATOR, id);
        assertThat(remarks()).isZero();
    }

    /** An interview that was sent back with a remark. */
    private UUID returned() {
        var next = interviews.list(interviews.villages(interviewer).getFirst().id()).stream()
                .filter(one -> one.state() == State.WAITING)
                .findFirst()
                .orElseThrow()
                .id();
        interviews.begin(interviewer, next);
        jdbc.sql("UPDATE campaign_interview SET state = 'DONE' WHERE id = :id")
                .param("id", next)
                .update();
        fieldwork.giveBack(ADMINISTRATOR, id, next, "Hỏi lại chị Kín");
        return next;
    }

    private int remarks() {
        return jdbc.sql("""
                SELECT count(*) FROM campaign_interview i JOIN campaign_village v ON v.id = i.village
                WHERE v.campaign = :id AND i.remark <> ''
                """).param("id", id).query(Integer.class).single();
    }

    @Test
    void names_in_a_survey_that_nobody_closes_go_in_time() {
        var village = interviews.villages(interviewer).getFirst().id();
        fieldwork.drawPeople(ADMINISTRATOR, id, village, "Nguyễn Thị Kín; 12 Lê Lợi");

        assertThat(keeping.remove(Instant.now().minus(Duration.ofDays(1)), 100)).isZero();
        assertThat(keeping.overdue(Instant.now().plusSeconds(60)).count()).isPositive();
        keeping.remove(Instant.now().plusSeconds(60), 10_000);

        assertThat(names(village)).containsOnly("");
    }

    @Test
    void a_closed_campaign_is_published_with_errors_and_its_data_can_be_had() {
        var series = campaigns.find(id).orElseThrow().outline().series();
        assertThat(closings.close(ADMINISTRATOR, id)).isEqualTo(Result.refused(Hindrance.NO_INTERVIEWS));
        files.take(ADMINISTRATOR, id, csv(answers(12)));
        assertThat(closings.publish(ADMINISTRATOR, id, "")).isEqualTo(Result.refused(Hindrance.NOT_CLOSED));

        assertThat(closings.close(ADMINISTRATOR, id)).isEqualTo(Result.done());
        assertThat(closings.publish(ADMINISTRATOR, id, "")).isEqualTo(Result.done());

        var wave = published.wave(series, 2026).orElseThrow();
        assertThat(wave.nodes()).hasSize(1 + 8 + 28 + 150);
        assertThat(wave.sampled().getFirst().respondents()).isEqualTo(72);
        var score = wave.score("46", "D4").orElseThrow();
        assertThat(score.number()).isBetween(1.0, 10.0);
        assertThat(score.error()).isPositive();
        assertThat(wave.covariances()).isNotEmpty();
        assertThat(wave.score("01", "TOTAL").orElseThrow().hasValue()).isFalse();

        assertThat(closings.publish(ADMINISTRATOR, id, "province,sex,people\n46,1,60000\n46,2,64000"))
                .isEqualTo(Result.done());
        assertThat(published.wave(series, 2026).orElseThrow().score("46", "D4"))
                .isNotEqualTo(java.util.Optional.of(score));
        assertThat(closings.publish(ADMINISTRATOR, id, "province,sex,people\n46,1,60000"))
                .isInstanceOf(Result.Refused.class);

        var out = new StringBuilder();
        files.export(id, out);
        assertThat(out.toString().lines()).hasSize(73);
        var open = new StringBuilder();
        closings.microdata(id, open);
        assertThat(open.toString().lines()).hasSize(73);
        assertThat(open).doesNotContain("Thôn").doesNotContain("Xã ");
    }
}
