// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.campaign.Question;
import vn.motcua.campaign.answers.AgeGroup;
import vn.motcua.survey.index.Composite;
import vn.motcua.survey.index.Indicator;
import vn.motcua.survey.table.BadData;

/** The instrument that comes with the program: whole, in both languages, and what is asked is what counts. */
class InstrumentTest {

    private static final InstrumentText STARTER = InstrumentText.starter();

    @Test
    void it_has_eight_dimensions_28_sub_dimensions_and_at_least_110_indicators() {
        var dimensions = STARTER.formula().total().parts();

        assertThat(dimensions).hasSize(8);
        assertThat(dimensions.stream()
                        .mapToInt(one -> ((Composite) one).parts().size())
                        .sum())
                .isEqualTo(28);
        assertThat(STARTER.formula().indicators()).hasSizeGreaterThanOrEqualTo(110);
    }

    @Test
    void every_part_question_and_answer_stands_in_both_languages() {
        STARTER.formula()
                .parts()
                .forEach(part -> assertThat(part.name())
                        .as(part.code())
                        .containsOnlyKeys("vi", "en")
                        .doesNotContainValue(""));
        STARTER.questionnaire().questions().forEach(question -> {
            assertThat(question.text().isWhole()).as(question.column()).isTrue();
            assertThat(question.section().isWhole()).as(question.column()).isTrue();
            assertThat(question.options()).allMatch(option -> option.text().isWhole());
        });
        assertThat(STARTER.questionnaire().silences())
                .hasSize(2)
                .allMatch(option -> option.text().isWhole());
    }

    @Test
    void no_two_questions_say_the_same() {
        var english = STARTER.questionnaire().questions().stream()
                .map(question -> question.text().en() + question.section() + question.when())
                .toList();

        assertThat(english).doesNotHaveDuplicates();
    }

    @Test
    void no_indicator_is_listed_without_weight_and_each_says_which_end_is_good() {
        STARTER.formula().indicators().forEach(indicator -> {
            assertThat(indicator.weight()).as(indicator.code()).isPositive();
            assertThat(indicator.direction()).as(indicator.code()).isNotNull();
            assertThat(indicator.least()).as(indicator.code()).isLessThan(indicator.most());
        });
    }

    /** A scale whose end nobody can reach makes a maximum that nobody can reach. */
    @Test
    void both_ends_of_every_scale_can_be_answered() {
        STARTER.formula().indicators().stream()
                .filter(indicator -> !indicator.scores().isEmpty())
                .forEach(indicator -> assertThat(indicator.scores().values())
                        .as(indicator.code())
                        .contains(indicator.least(), indicator.most()));
    }

    @Test
    void the_best_province_reaches_80_and_the_worst_8() {
        var best = numbers(indicator -> indicator.direction() == Indicator.Direction.UP);
        var worst = numbers(indicator -> indicator.direction() == Indicator.Direction.DOWN);

        assertThat(STARTER.formula().scores(best).get("TOTAL")).isCloseTo(80, within());
        assertThat(STARTER.formula().scores(worst).get("TOTAL")).isCloseTo(8, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    private static Map<String, Double> numbers(java.util.function.Predicate<Indicator> isHigh) {
        return STARTER.formula().indicators().stream()
                .collect(Collectors.toMap(Indicator::code, one -> isHigh.test(one) ? one.most() : one.least()));
    }

    @Test
    void filters_ask_for_what_was_asked_before() {
        var before = new java.util.HashSet<String>();
        STARTER.questionnaire().questions().forEach(question -> {
            Stream.of(question.when().split("&"))
                    .filter(part -> !part.isBlank())
                    .forEach(part -> assertThat(before)
                            .as(question.column())
                            .contains(part.strip().split("\\s*[!=]=")[0]));
            before.add(question.column());
        });
    }

    @Test
    void a_question_in_one_language_is_refused() {
        var text = STARTER.content().replaceFirst("en: \"How old are you\\?\"", "en: \"\"");

        assertThatThrownBy(() -> InstrumentText.of(text))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("age");
    }

    @Test
    void an_indicator_without_weight_is_refused() {
        var text = STARTER.content().replaceFirst("weight: 0.25", "weight: 0");

        assertThatThrownBy(() -> InstrumentText.of(text)).isInstanceOf(BadData.class);
    }

    /** Whoever is 99 years old has not refused to say so. */
    @Test
    void a_code_of_silence_among_the_numbers_of_a_question_is_refused() {
        var text = STARTER.content().replace("888", "88").replace("999", "99");

        assertThatThrownBy(() -> InstrumentText.of(text)).isInstanceOfSatisfying(BadData.class, e -> {
            assertThat(e).hasMessageContaining("88").hasMessageContaining("age");
            assertThat(e.in(Locale.of("vi"))).contains("vừa có thể là câu trả lời của age");
        });
        assertThat(InstrumentText.kept(text).questionnaire().silences()).hasSize(2);
    }

    @Test
    void an_age_that_an_older_questionnaire_takes_for_silence_makes_no_age_group() {
        var before = InstrumentText.kept(STARTER.content().replace("888", "88")).questionnaire();

        assertThat(AgeGroup.of(Map.of("age", "88"), before)).isNaN();
        assertThat(AgeGroup.of(Map.of("age", "88"), STARTER.questionnaire())).isEqualTo(4);
        assertThat(AgeGroup.of(Map.of("age", "999"), STARTER.questionnaire())).isNaN();
    }

    /** Each sentence of this module about an instrument is said in Vietnamese too. */
    @Test
    void what_is_wrong_with_an_instrument_is_said_in_vietnamese() {
        Stream.of(
                        STARTER.content().replaceFirst("en: \"How old are you\\?\"", "en: \"\""),
                        STARTER.content().replaceFirst("column: ethnicity", "column: age"),
                        STARTER.content().replaceFirst("column: ethnicity", "column: Dân tộc"),
                        STARTER.content().replaceFirst("en: \"Kinh\"", "en: \"\""),
                        STARTER.content().replaceFirst("scale: \\[18, 110\\]", ""),
                        STARTER.content() + "  : - {",
                        STARTER.content().replaceFirst("direction: up", "direction: sideways"))
                .forEach(text -> assertThatThrownBy(() -> InstrumentText.of(text))
                        .isInstanceOfSatisfying(
                                BadData.class,
                                e -> assertThat(e.in(Locale.of("vi"))).isNotEqualTo(e.getMessage())));
    }

    @Test
    void who_has_not_heard_of_a_thing_is_not_asked_about_it() {
        var asked = columns(new Asking(STARTER.questionnaire(), Map.of("d1205", "2")).asked());
        var elected = columns(new Asking(STARTER.questionnaire(), Map.of("d1205", "1")).asked());

        assertThat(asked).doesNotContain("d1303");
        assertThat(elected).contains("d1303");
    }

    @Test
    void answers_fall_away_with_the_question_they_hang_on() {
        var answers = Map.of("d2101", "2", "d2102", "1", "d2103", "1", "age", "40");

        assertThat(new Asking(STARTER.questionnaire(), answers).kept()).isEqualTo(Map.of("d2101", "2", "age", "40"));
    }

    private static Set<String> columns(List<Question> questions) {
        return questions.stream().map(Question::column).collect(Collectors.toSet());
    }
}
