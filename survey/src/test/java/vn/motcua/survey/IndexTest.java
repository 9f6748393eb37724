// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.motcua.survey.Samples.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.survey.design.Replication;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.SampleDesign;
import vn.motcua.survey.estimate.Mean;
import vn.motcua.survey.index.Composite;
import vn.motcua.survey.index.Composite.Combination;
import vn.motcua.survey.index.Indicator;
import vn.motcua.survey.index.Instrument;
import vn.motcua.survey.index.Part;
import vn.motcua.survey.index.Scores;
import vn.motcua.survey.index.Sensitivity;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;

class IndexTest {

    private static final String INSTRUMENT = """
            code: TOTAL
            name: {vi: Tổng, en: Total}
            combine: sum
            respondents: 5
            parts:
              - code: D1
                combine: sum
                parts:
                  - code: "1.1"
                    combine: mean
                    range: [0.25, 2.5]
                    parts:
                      - {code: 1.1a, column: knows, scale: [0, 1], direction: up, answers: {yes: 1, no: 0}, without: [dk]}
                      - {code: 1.1b, column: trust, scale: [1, 4], direction: up, weight: 2}
              - code: D2
                combine: geometric
                range: [1, 10]
                parts:
                  - {code: 2.1, column: bribe, scale: [0, 10], direction: down}
                  - {code: 2.2, column: trust, scale: [1, 4], direction: up}
            """;

    private static final Map<Integer, Map<String, Map<String, Double>>> PUBLISHED = new HashMap<>();

    @TempDir
    Path folder;

    private Instrument instrument(String text) {
        try {
            return Instrument.read(Files.writeString(folder.resolve("instrument.yaml"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void scores_follow_the_formula_of_the_instrument() {
        var scores = instrument(INSTRUMENT).scores(Map.of("1.1a", 0.5, "1.1b", 2.5, "2.1", 4.0, "2.2", 2.5));

        assertThat(scores.get("1.1")).isCloseTo(0.25 + 2.25 * 0.5, within(1e-12));
        assertThat(scores.get("D2")).isCloseTo(1 + 9 * Math.sqrt(0.6 * 0.5), within(1e-12));
        assertThat(scores.get("TOTAL")).isCloseTo(scores.get("D1") + scores.get("D2"), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            weight: 2          | weight: 0         | would list what does not count
            direction: down    | direction: sideways | it is up or down
            scale: [1, 4]      | scale: [4, 1]     | needs a scale
            column: bribe      | colum: bribe      | "colum" means nothing here
            combine: geometric | combine: product  | mean, geometric or sum
            code: 2.2          | code: 2.1         | the code 2.1 twice
            {yes: 1, no: 0}    | {yes: 2, no: 0}   | answer yes stands for 2, which is not on the scale from 0 to 1
            without: [dk]      | without: [yes]    | yes stands both in answers and in without
            without: [dk]      | without: dk       | without is a list, like [dk]
            weight: 2          | unasked: 1        | but without when everyone is
            weight: 2          | when: 'a == 1', unasked: 0 | unasked stands for 0, which is not on the scale from 1 to 4
            respondents: 5     | respondents: few  | respondents: "few" is no whole number
            """)
    void faults_of_an_instrument_are_refused_where_they_lie(String right, String wrong, String words) {
        assertThatThrownBy(() -> instrument(INSTRUMENT.replace(right, wrong)))
                .isInstanceOf(BadData.class)
                .hasMessageContaining(words);
    }

    @Test
    void a_sum_has_no_range() {
        assertThatThrownBy(() -> instrument(INSTRUMENT.replaceFirst("combine: sum", "combine: sum\nrange: [0, 1]")))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("TOTAL: a sum has no range");
    }

    @Test
    void an_answer_outside_of_the_scale_is_refused_with_its_row() {
        var data = table("knows,trust,bribe\nyes,1,0\nno,5,0\n");

        assertThatThrownBy(() -> new Scores(instrument(INSTRUMENT), data))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("Column \"trust\", row 2: \"5\" is no answer to 1.1b");
        assertThatThrownBy(() -> new Scores(instrument(INSTRUMENT), table("knows,trust,bribe\nmaybe,1,0\n")))
                .hasMessageContaining("there are yes, no, and without an answer dk");
    }

    /** A wrong condition shows in codes that nobody who is asked could give. */
    @Test
    void a_code_that_is_no_answer_is_told_also_of_whom_it_is_not_asked() {
        var filtered = instrument(INSTRUMENT
                .replace("weight: 2", "when: 'knows == \"yes\"', unasked: 1")
                .replaceFirst("column: trust", "column: care"));
        var data = table("knows,care,trust,bribe\nyes,4,1,0\nno,9,1,0\nno,4,1,0\nno,,1,0\n");

        assertThat(new Scores(filtered, data).remarks())
                .extracting(Object::toString)
                .containsExactly(
                        "1.1b: 2 rows have an answer although it is not asked of them; these answers do not count.",
                        "1.1b: 1 of these are codes that the questionnaire does not have; is the condition right of whom it is asked?");
    }

    /** Who lacks the answer that decides is not counted as not asked; who answers unasked does not count. */
    @Test
    void a_filter_that_was_not_answered_makes_the_answer_missing() {
        var filtered = instrument(INSTRUMENT.replace("weight: 2", "when: 'knows == \"yes\"', unasked: 1"));
        var data = table(
                "knows,trust,bribe\n" + "yes,4,0\n".repeat(6) + "no,,0\n".repeat(2) + ",,0\n".repeat(4) + "no,4,0\n");
        var scores = new Scores(filtered, data);

        var trust = trust(scores, data);

        assertThat(trust).isCloseTo((6 * 4 + 3 * 1) / 9.0, within(1e-12));
        assertThat(scores.remarks())
                .extracting(Object::toString)
                .containsExactly(
                        "1.1b: 4 rows lack what decides whether it is asked; they count as missing.",
                        "1.1b: 1 rows have an answer although it is not asked of them; these answers do not count.");
    }

    @Test
    void a_question_that_nobody_is_asked_has_no_score_or_what_the_instrument_says() {
        var data = table("knows,trust,bribe\n" + "yes,4,0\n".repeat(6));
        var of = INSTRUMENT.replace("weight: 2", "when: 'bribe > 9'");

        assertThat(new Scores(instrument(of), data)
                        .of(SampleDesign.of(data).design(), List.of(Rows.all(6)))
                        .getFirst()
                        .scores()
                        .getFirst()
                        .reason())
                .isEqualTo("1.1b has 0 answers, fewer than 5");
        assertThat(trust(new Scores(instrument(of.replace("9'", "9', unasked: 1")), data), data))
                .isEqualTo(1);
    }

    private static double trust(Scores scores, Table data) {
        var scored = scores.of(SampleDesign.of(data).design(), List.of(Rows.all(data.rows())))
                .getFirst();
        var place = scored.scores().stream()
                .filter(score -> score.part().code().equals("1.1b"))
                .findFirst()
                .orElseThrow()
                .place();
        return scored.estimate().value(place);
    }

    @Test
    void too_few_answers_make_no_score_and_the_reason_goes_up_with_it() {
        var data = table("knows,trust,bribe\n" + "yes,2,3\n".repeat(4) + "dk,3,2\n".repeat(4));
        var design = SampleDesign.of(data).design();

        var scores = new Scores(instrument(INSTRUMENT), data)
                .of(design, List.of(Rows.all(8)))
                .getFirst();

        assertThat(scores.scores())
                .filteredOn(score -> score.reason() != null)
                .extracting(score -> score.part().code() + ": " + score.reason())
                .containsExactly(
                        "TOTAL: 1.1a has 4 answers, fewer than 5",
                        "D1: 1.1a has 4 answers, fewer than 5",
                        "1.1: 1.1a has 4 answers, fewer than 5",
                        "1.1a: 1.1a has 4 answers, fewer than 5");
        assertThat(scores.estimate().values()).hasSize(4);
    }

    /** Where everyone answered all, a linear index is the mean of a score that each person has. */
    @Test
    void the_error_of_a_linear_index_is_that_of_the_persons_scores() {
        var text = answers(400, 7, 0);
        var data = table(text);
        var linear = instrument(INSTRUMENT.replace("combine: geometric", "combine: mean"));
        var design = SampleDesign.of(data).clusters("village").weights("w").design();

        var estimate = new Scores(linear, data)
                .of(design, List.of(Rows.all(400)))
                .getFirst()
                .estimate();

        var direct = design.estimate(new Mean(new double[][] {personsScores(linear, data)}, Rows.all(400)));
        assertThat(estimate.value(0)).isCloseTo(direct.value(0), within(1e-12));
        assertThat(estimate.standardError(0)).isCloseTo(direct.standardError(0), within(1e-12));
    }

    private static double[] personsScores(Instrument instrument, Table data) {
        var scores = new double[data.rows()];
        for (int row = 0; row < scores.length; row++) {
            var numbers = Map.of(
                    "1.1a", data.get("knows").show(row).equals("yes") ? 1.0 : 0.0,
                    "1.1b", data.numbers("trust").values()[row],
                    "2.1", data.numbers("bribe").values()[row],
                    "2.2", data.numbers("trust").values()[row]);
            scores[row] = instrument.scores(numbers).get("TOTAL");
        }
        return scores;
    }

    /** With answers missing and a geometric mean, linearisation and the jackknife still agree. */
    @Test
    void linearisation_through_the_composite_agrees_with_the_jackknife() {
        var data = table(answers(2000, 11, 0.2));
        var scores = new Scores(instrument(INSTRUMENT), data);
        var design = SampleDesign.of(data).clusters("village").weights("w").design();

        var linearised = scores.of(design, List.of(Rows.all(2000))).getFirst().estimate();
        var jackknife = scores.of(design.replicated(new Replication.Jk1(), true, 1), List.of(Rows.all(2000)))
                .getFirst()
                .estimate();

        for (int place = 0; place < linearised.values().length; place++) {
            assertThat(jackknife.standardError(place) / linearised.standardError(place))
                    .isCloseTo(1, within(0.02));
        }
    }

    @Test
    void ranks_that_hang_on_no_choice_do_not_move_and_others_do() {
        var linear = instrument(INSTRUMENT.replace("combine: geometric", "combine: mean"));
        var clear =
                new Sensitivity(linear, List.of(numbers(1, 4, 0, 4), numbers(0.5, 2.5, 5, 2.5), numbers(0, 1, 10, 1)));
        var mixed =
                new Sensitivity(linear, List.of(numbers(1, 1, 0, 1.2), numbers(0.4, 2, 4, 3.9), numbers(0, 4, 9, 4)));

        var still = clear.run(200, 1);
        var moved = mixed.run(200, 1);

        assertThat(still.ranks()).isDeepEqualTo(new int[][] {{1, 1, 1}, {2, 2, 2}, {3, 3, 3}});
        assertThat(still.total().values()).allMatch(share -> share == 0);
        assertThat(moved.ranks()[0][0]).isLessThan(moved.ranks()[0][2]);
        assertThat(moved.total().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isGreaterThan(0.9);
        assertThat(mixed.run(200, 1).first()).isEqualTo(moved.first());
    }

    private static Map<String, Double> numbers(double knows, double trust, double bribe, double again) {
        return Map.of("1.1a", knows, "1.1b", trust, "2.1", bribe, "2.2", again);
    }

    /** 20 people to a village. */
    private static String answers(int people, int seed, double unknown) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var text = new StringBuilder("village,w,knows,trust,bribe\n");
        var level = 0.0;
        for (int person = 0; person < people; person++) {
            level = person % 10 == 0 ? random.nextGaussian() * 0.1 : level;
            text.append("v%d,%.3f,%s,%d,%d%n"
                    .formatted(
                            person / 10,
                            random.nextDouble(1, 5),
                            random.nextDouble() < unknown ? "dk" : random.nextDouble() < 0.5 + level ? "yes" : "no",
                            random.nextInt(1, 5),
                            random.nextInt(0, 11)));
        }
        return text.toString();
    }

    /** Formulas that were found exactly in the published scores, each as an instrument would have it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2018, 1.1, 0.25,  2.5,  2 1
            2019, 1.1, 0.25,  2.5,  2 1
            2022, 1.1, 0.25,  2.5,  2 1
            2018, 3.2, 0.33,  3.3,  1 1
            2019, 3.2, 0.33,  3.3,  1 1
            2022, 3.2, 0.33,  3.3,  4 4
            2018, 3.3, 0.22,  2.2,  1 1
            2019, 3.3, 0.22,  2.2,  1 1
            2022, 3.3, 0.22,  2.2,  1 1
            2018, 4.1, 0.25,  2.5,  1 1 1
            2019, 4.1, 0.25,  2.5,  1 1 1
            2022, 4.1, 0.25,  2.5,  1 1 1
            2018, 4.3, 0.25,  2.5,  1 5
            2019, 4.3, 0.25,  2.5,  1 5
            2022, 4.3, 0.25,  2.5,  1 5
            2018, 7.1, 0.333333333333333, 3.33333333333333, 1
            2018, 7.2, 0.333333333333333, 3.33333333333333, 1 1 1
            2019, 7.2, 0.333333333333333, 3.33333333333333, 1 1 1
            2022, 7.2, 0.333333333333333, 3.33333333333333, 1 1 1
            2018, 7.3, 0.333333333333333, 3.33333333333333, 1 1 1
            2019, 7.3, 0.333333333333333, 3.33333333333333, 1 1 1
            2022, 7.3, 0.333333333333333, 3.33333333333333, 1 1 1
            2018, 8.1, 0.5,   5,    1 1 1
            2019, 8.1, 0.33,  3.3,  1 1 1
            2022, 8.1, 0.33,  3.3,  1 1
            2018, 8.2, 0.5,   5,    1 1
            2019, 8.2, 0.33,  3.3,  1 1
            2022, 8.2, 0.33,  3.3,  1 1
            2022, 8.3, 0.334, 3.34, 1
            """)
    void the_official_formulas_give_the_published_sub_dimensions(
            int year, String code, double least, double most, String maxima) {
        var published = PUBLISHED.computeIfAbsent(year, IndexTest::published);
        var instrument = new Instrument(subDimension(code, least, most, maxima.split(" ")), 15);
        var provinces = 0;
        for (var ofProvince : published.values()) {
            var numbers = new HashMap<>(ofProvince);
            numbers.remove(code);
            var isScored = ofProvince.containsKey(code)
                    && instrument.indicators().stream().allMatch(indicator -> ofProvince.containsKey(indicator.code()));
            if (isScored) {
                provinces++;
                assertThat(instrument.scores(numbers).get(code)).isCloseTo(ofProvince.get(code), within(1e-4));
            }
        }
        assertThat(provinces).isGreaterThanOrEqualTo(60);
    }

    private static Composite subDimension(String code, double least, double most, String[] maxima) {
        var parts = new ArrayList<Part>();
        for (var maximum : maxima) {
            parts.add(new Indicator(
                    code + "." + (parts.size() + 1),
                    Map.of(),
                    Map.of(),
                    "x",
                    Map.of(),
                    0,
                    Double.parseDouble(maximum),
                    Indicator.Direction.UP,
                    Set.of(),
                    "",
                    null,
                    1,
                    List.of()));
        }
        return new Composite(code, Map.of(), Combination.MEAN, least, most, 1, parts);
    }

    /** By province and code; the official files have zeros where there is no score. */
    private static Map<String, Map<String, Double>> published(int year) {
        var table = Table.read(Samples.file("papi/indicator_values.csv"));
        var years = table.numbers("year").values();
        var values = table.numbers("value").values();
        var provinces = table.get("province_code");
        var codes = table.get("code");
        var published = new HashMap<String, Map<String, Double>>();
        for (int row = 0; row < table.rows(); row++) {
            if (years[row] == year && !Double.isNaN(values[row])) {
                published
                        .computeIfAbsent(provinces.show(row), _ -> new HashMap<>())
                        .put(codes.show(row), values[row]);
            }
        }
        published
                .values()
                .forEach(ofProvince -> Stream.of("1.1", "3.2", "3.3", "4.1", "4.3", "8.1", "8.2", "8.3")
                        .filter(code -> ofProvince.getOrDefault(code, 1.0) == 0)
                        .forEach(ofProvince::remove));
        return published;
    }
}
