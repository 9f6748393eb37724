// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.SignedIn;
import vn.motcua.campaign.Campaign.Outline;
import vn.motcua.campaign.Campaigns.Made;
import vn.motcua.identity.Actor;

/**
 * A small survey from its questions to its published scores: three indicators, of which the first is measured otherwise from
 * 2021 on, and twelve people in each province.
 */
final class TrialSurvey {

    private static final Actor ADMINISTRATOR = SignedIn.administrator();
    private static final SampleSize TWO = SampleSize.of("2").orElseThrow();
    private static final int VILLAGES = 9;
    private static final int PEOPLE = 12;

    static final String INSTRUMENT = """
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

    private final Instruments instruments;
    private final Campaigns campaigns;
    private final DataFiles files;
    private final Closings closings;

    TrialSurvey(Instruments instruments, Campaigns campaigns, DataFiles files, Closings closings) {
        this.instruments = instruments;
        this.campaigns = campaigns;
        this.files = files;
        this.closings = closings;
    }

    void publish(String series, int year, String... provinces) {
        var outline = new Outline("Khảo sát thử", "Trial survey", series, year, TWO, TWO, TWO, 3, 1);
        var taken = (Instruments.Taken.In) instruments.add(ADMINISTRATOR, INSTRUMENT);
        var id = ((Made.Done) campaigns.make(ADMINISTRATOR, outline, taken.digest())).campaign();
        campaigns.frame(ADMINISTRATOR, id, "thôn.csv", villages(List.of(provinces)));
        campaigns.draw(ADMINISTRATOR, id, 1);
        campaigns.start(ADMINISTRATOR, id);
        files.take(ADMINISTRATOR, id, answers(provinces.length));
        closings.close(ADMINISTRATOR, id);
        assertThat(closings.publish(ADMINISTRATOR, id, "")).isEqualTo(Result.done());
    }

    private static ByteArrayInputStream villages(List<String> provinces) {
        return csv(
                "province,commune,village,size\n",
                provinces.size() * VILLAGES,
                village -> "%s,Xã %d,Thôn %d,%d"
                        .formatted(provinces.get(village / VILLAGES), village / 3, village, 100 + village));
    }

    private static ByteArrayInputStream answers(int provinces) {
        return csv(
                "village,number,heard,looked,intime\n",
                provinces * PEOPLE,
                person -> "V%04d,%d,%d,%d,%d"
                        .formatted(
                                person / 3 + 1,
                                person % 3 + 1,
                                person % 4 == 0 ? 1 : 2,
                                person % 7 == 0 ? 1 : 2,
                                person % 5 == 0 ? 1 : 2));
    }

    private static ByteArrayInputStream csv(String head, int lines, IntFunction<String> line) {
        return new ByteArrayInputStream(IntStream.range(0, lines)
                .mapToObj(line)
                .collect(Collectors.joining("\n", head, ""))
                .getBytes(StandardCharsets.UTF_8));
    }
}
