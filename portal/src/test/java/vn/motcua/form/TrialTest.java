// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expressions tried by their author on sample answers, and the tests kept with a form. */
class TrialTest {

    private final Form birth = Forms.good(StarterForms.find("1.001193").orElseThrow());

    @Test
    void a_condition_is_tried_on_sample_answers() {
        assertThat(texts("bornAt = \"home\"", Map.of("bornAt", "home"))).containsExactly("true");
        assertThat(texts("bornAt = \"home\"", Map.of("bornAt", "facility"))).containsExactly("false");
        assertThat(texts("copies * 8000", Map.of("copies", 3L))).containsExactly("24000");
        assertThat(texts("child.birthDate < today", Map.of("child", Map.of("birthDate", "2026-11-20"))))
                .containsExactly("true");
    }

    @Test
    void what_it_rests_on_is_told_also_through_other_conditions() {
        var tried = birth.tryOut("facility = \"x\"", "", Tried.Use.CONDITION, Answers.none());

        assertThat(tried.asks()).containsExactly("bornAt", "facility");
    }

    @Test
    void a_name_that_is_not_there_is_told_with_those_that_are_alike() {
        var tried = birth.tryOut("borAt = \"home\"", "witness", Tried.Use.CONDITION, Answers.none());

        assertThat(tried).isInstanceOfSatisfying(Tried.Wrong.class, wrong -> {
            assertThat(wrong.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("unknown-reference");
                assertThat(problem.message().vi()).contains("“borAt”");
            });
            assertThat(wrong.alike()).contains("bornAt");
        });
    }

    @Test
    void a_question_cannot_rest_on_itself() {
        var tried = birth.tryOut("facility = \"x\"", "bornAt", Tried.Use.CONDITION, Answers.none());

        assertThat(tried)
                .isInstanceOfSatisfying(
                        Tried.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Problem::code)
                                .containsExactly("cycle"));
    }

    @Test
    void what_is_no_feel_and_functions_that_do_not_exist_are_told() {
        assertThat(codes("bornAt =")).containsExactly("formula");
        assertThat(codes("frequency(copies)")).containsExactly("unknown-function");
    }

    @Test
    void in_a_repeat_each_row_is_tried() {
        var form = Forms.form("", """
                "rows": {"type": "array", "items": {"type": "object", "properties": {%s, %s}},
                  "x-motcua": {"label": {"vi": "Dòng", "en": "Rows"}, "row": {"vi": "Dòng", "en": "Row"}}}""".formatted(
                        Forms.field("a", "integer", "number", ""), Forms.field("b", "integer", "number", "")));

        var tried = form.tryOut(
                "a > 1",
                "rows.b",
                Tried.Use.CONDITION,
                Answers.of(Map.of("rows", List.of(Map.of("a", 1L), Map.of("a", 2L)))));

        assertThat(((Tried.Good) tried).results())
                .extracting(Tried.Result::path, Tried.Result::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("rows[0].b", "false"),
                        org.assertj.core.groups.Tuple.tuple("rows[1].b", "true"));
    }

    @Test
    void the_engine_says_when_types_do_not_go_together() {
        var tried = birth.tryOut("copies > \"3\"", "", Tried.Use.CONDITION, Answers.of(Map.of("copies", 4L)));

        assertThat(((Tried.Good) tried).results()).singleElement().satisfies(result -> {
            assertThat(result.isNothing()).isTrue();
            assertThat(result.remarks()).isNotEmpty();
        });
    }

    @Test
    void a_test_holds_of_the_day_it_was_made_for_and_is_kept_in_the_file() {
        var form = Forms.form("\"born\"", Forms.field("born", "string", "date", ", \"notBefore\": \"today-60d\""));
        var answers = Answers.of(Map.of("born", "2026-10-01"));
        var test = FormTest.of("Trẻ mới sinh", LocalDate.of(2026, 11, 20), answers, form);

        assertThat(test.expected()).isEmpty();
        assertThat(test.run(form.with(java.time.InstantSource.system())).holds())
                .isTrue();
        var late = FormTest.of("Quá hạn", LocalDate.of(2027, 11, 20), answers, form);
        assertThat(late.expected()).containsExactly(Map.entry("born", "not-before"));

        var document = (tools.jackson.databind.node.ObjectNode) Json.tree(form.json());
        ((tools.jackson.databind.node.ObjectNode) document.get("x-motcua"))
                .putArray("tests")
                .add(test.node())
                .add(late.node());
        assertThat(Forms.good(document.toString()).tests()).containsExactly(test, late);
    }

    @Test
    void a_test_that_fails_says_what_was_not_expected_and_what_is_missing() {
        var form = Forms.form("\"a\"", Forms.field("a", "string", "text", ""));
        var test = new FormTest("x", LocalDate.of(2026, 1, 1), Answers.none(), Map.of("b", "required"));

        var run = test.run(form);

        assertThat(run.holds()).isFalse();
        assertThat(run.unexpected()).extracting(FieldError::path).containsExactly("a");
        assertThat(run.missing()).containsExactly("b");
    }

    private List<String> texts(String expression, Map<String, Object> answers) {
        var tried = birth.tryOut(expression, "", Tried.Use.VALUE, Answers.of(answers));
        assertThat(tried).isInstanceOf(Tried.Good.class);
        return ((Tried.Good) tried).results().stream().map(Tried.Result::text).toList();
    }

    private List<String> codes(String expression) {
        var tried = birth.tryOut(expression, "", Tried.Use.VALUE, Answers.none());
        assertThat(tried).as(expression).isInstanceOf(Tried.Wrong.class);
        return ((Tried.Wrong) tried).problems().stream().map(Problem::code).toList();
    }
}
