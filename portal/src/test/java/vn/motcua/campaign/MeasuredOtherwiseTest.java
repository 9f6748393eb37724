// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.campaign.Campaign.Outline;
import vn.motcua.campaign.Campaigns.Made;
import vn.motcua.identity.Actor;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.LeagueTables;
import vn.motcua.index.Node;
import vn.motcua.index.Profile;
import vn.motcua.index.Profiles;
import vn.motcua.platform.Ids;
import vn.motcua.survey.index.Instrument;

/** An index for 2020, 2021 and 2022, of which one indicator is measured otherwise from 2021 on. */
@PortalTest
class MeasuredOtherwiseTest {

    private static final Actor ADMINISTRATOR = SignedIn.administrator();
    private static final SampleSize TWO = SampleSize.of("2").orElseThrow();
    private static final String INSTRUMENT = """
            code: TOTAL
            name: {vi: "Chỉ số thử", en: "Trial index"}
            respondents: 5
            combine: sum
            parts:
              - code: D1
                name: {vi: "Công khai", en: "Transparency"}
                combine: mean
                range: [1, 10]
                parts:
                  - {code: "1.1", name: {vi: "Đã nghe", en: "Has heard"}, question: {vi: "Đã nghe chưa?", en: "Have you heard?"},
                     column: heard, answers: {1: {score: 1, vi: "Rồi", en: "Yes"}, 2: {score: 0, vi: "Chưa", en: "No"}},
                     scale: [0, 1], direction: up, breaks: [2021]}
                  - {code: "1.2", name: {vi: "Đã xem", en: "Has looked"}, question: {vi: "Đã xem chưa?", en: "Have you looked?"},
                     column: looked, answers: {1: {score: 1, vi: "Rồi", en: "Yes"}, 2: {score: 0, vi: "Chưa", en: "No"}},
                     scale: [0, 1], direction: up}
              - code: D2
                name: {vi: "Thủ tục", en: "Procedures"}
                combine: mean
                range: [1, 10]
                parts:
                  - {code: "2.1", name: {vi: "Đúng hẹn", en: "In time"}, question: {vi: "Có đúng hẹn không?", en: "Was it in time?"},
                     column: intime, answers: {1: {score: 1, vi: "Có", en: "Yes"}, 2: {score: 0, vi: "Không", en: "No"}},
                     scale: [0, 1], direction: up}
            """;

    @Autowired
    Instruments instruments;

    @Autowired
    Campaigns campaigns;

    @Autowired
    DataFiles files;

    @Autowired
    Closings closings;

    @Autowired
    LeagueTables tables;

    @Autowired
    Profiles profiles;

    private final String series = "ngat-" + Ids.next().toString().substring(24);

    @Test
    void a_year_that_was_passed_over_does_not_hide_that_something_is_measured_otherwise_since() {
        publish(2020);
        publish(2022);

        assertThat(table("1.1").comparedWith()).isNull();
        assertThat(table("1.1").isBroken()).isTrue();
        assertThat(table("1.1").standings()).isNotEmpty().allMatch(standing -> standing.change() == null);
        assertThat(table("1.2").comparedWith()).isEqualTo(2020);
        assertThat(table("D1").brokenParts()).extracting(Node::code).containsExactly("1.1");
        assertThat(profiles.find(series, 2022, "46").orElseThrow().moved())
                .filteredOn(Profile.Moved::isBroken)
                .extracting(moved -> moved.node().code())
                .containsExactly("D1");
    }

    @Test
    void a_year_that_is_published_later_comes_between_and_is_compared_with() {
        publish(2020);
        publish(2022);
        publish(2021);

        assertThat(table("1.1").comparedWith()).isEqualTo(2021);
        assertThat(table("D1").brokenParts()).isEmpty();
        assertThat(tables.find(series, 2021, "1.1").orElseThrow().isBroken()).isTrue();
    }

    @Test
    void what_was_not_asked_last_time_is_held_against_the_time_when_it_was_asked() {
        var formula = Instrument.parse("instrument.yaml", INSTRUMENT);

        assertThat(isBroken(formula, Map.of("1.1", 2020))).isTrue();
        assertThat(isBroken(formula, Map.of("1.1", 2021))).isFalse();
        assertThat(isBroken(formula, Map.of("1.2", 2020))).as("never asked before").isFalse();
    }

    private static boolean isBroken(Instrument formula, Map<String, Integer> last) {
        return Structure.of(formula, 2022, last).stream().anyMatch(Node::isBreak);
    }

    private LeagueTable table(String part) {
        return tables.find(series, 2022, part).orElseThrow();
    }

    private void publish(int year) {
        var outline = new Outline("Khảo sát thử", "Trial", series, year, TWO, TWO, TWO, 3, 1);
        var taken = (Instruments.Taken.In) instruments.add(ADMINISTRATOR, INSTRUMENT);
        var id = ((Made.Done) campaigns.make(ADMINISTRATOR, outline, taken.digest())).campaign();
        campaigns.frame(ADMINISTRATOR, id, "thôn.csv", csv("province,commune,village,size\n", 9, village ->
                "46,Xã %d,Thôn %d,%d".formatted(village / 3, village, 100 + village)));
        campaigns.draw(ADMINISTRATOR, id, 1);
        campaigns.start(ADMINISTRATOR, id);
        collect(id);
        closings.close(ADMINISTRATOR, id);
        assertThat(closings.publish(ADMINISTRATOR, id, "")).isEqualTo(Result.done());
    }

    private void collect(UUID id) {
        files.take(ADMINISTRATOR, id, csv("village,number,heard,looked,intime\n", 12, person ->
                "V%04d,%d,%d,%d,%d".formatted(
                        person / 3 + 1, person % 3 + 1, person % 4 == 0 ? 1 : 2, person % 3 == 0 ? 1 : 2, person % 2 + 1)));
    }

    private static ByteArrayInputStream csv(String head, int lines, IntFunction<String> line) {
        return new ByteArrayInputStream(IntStream.range(0, lines)
                .mapToObj(line)
                .collect(Collectors.joining("\n", head, ""))
                .getBytes(StandardCharsets.UTF_8));
    }
}
