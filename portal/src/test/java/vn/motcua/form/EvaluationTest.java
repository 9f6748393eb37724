// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {

    private static final String MARRIED = """
            "married": {"type": "string", "enum": ["yes", "no"], "x-motcua": {"label": {"vi": "Tình trạng", "en": "Status"},
              "widget": "radio", "options": {"yes": {"vi": "Có", "en": "Yes"}, "no": {"vi": "Không", "en": "No"}}}}""";

    private static final String SPOUSE = """
            "spouse": {"type": "object", "required": ["name"], "properties": {%s},
              "x-motcua": {"label": {"vi": "Vợ hoặc chồng", "en": "Spouse"}, "when": "married = \\"yes\\""}}""".formatted(Forms.field("name", "string", "name", ""));

    private static final String CHILDREN = """
            "children": {"type": "array", "minItems": 1, "maxItems": 3,
              "x-motcua": {"label": {"vi": "Các con", "en": "Children"}, "row": {"vi": "Người con", "en": "Child"}},
              "items": {"type": "object", "required": ["name"], "properties": {%s, %s}}}""".formatted(
                    Forms.field("name", "string", "name", ""),
                    Forms.field("income", "integer", "money", ", \"when\": \"name != null\""));

    private final Form family = Forms.form("\"married\", \"spouse\"", MARRIED + "," + SPOUSE);

    @Test
    void a_hidden_group_is_not_required_and_a_visible_one_is() {
        assertThat(Forms.codes(family.evaluate(Answers.of(Map.of("married", "no")))))
                .isEmpty();
        assertThat(Forms.codes(family.evaluate(Answers.of(Map.of("married", "yes")))))
                .containsExactly("spouse.name required");
    }

    @Test
    void answers_to_hidden_questions_are_dropped() {
        var evaluation = family.evaluate(Answers.of(Map.of("married", "no", "spouse", Map.of("name", "Trần Thị B"))));

        assertThat(evaluation.answers().values()).containsOnlyKeys("married");
        assertThat(evaluation.visiblePaths()).containsExactly("married");
    }

    @Test
    void what_is_hidden_by_something_hidden_is_hidden() {
        var form = Forms.form(
                "",
                Forms.field("a", "string", "text", "") + ","
                        + Forms.field("b", "string", "text", ", \"when\": \"a = \\\"x\\\"\"") + ","
                        + Forms.field("c", "string", "text", ", \"when\": \"b = \\\"x\\\"\""));

        var evaluation = form.evaluate(Answers.of(Map.of("a", "no", "b", "x", "c", "x")));

        assertThat(evaluation.answers().values()).containsExactly(Map.entry("a", "no"));
    }

    @Test
    void the_order_of_settling_is_that_of_dependence_not_of_the_page() {
        var form = Forms.form(
                "",
                Forms.field("total", "integer", "number", ", \"computed\": \"price * pieces\"") + ","
                        + Forms.field("price", "integer", "number", ", \"computed\": \"pieces + 1\"") + ","
                        + Forms.field("pieces", "integer", "number", ""));

        assertThat(form.evaluate(Answers.of(Map.of("pieces", 3L))).answers().values())
                .containsEntry("price", 4L)
                .containsEntry("total", 12L);
    }

    @Test
    void a_computed_value_replaces_whatever_was_sent() {
        var form = Forms.form(
                "\"twice\"",
                Forms.field("n", "number", "number", "") + ","
                        + Forms.field("twice", "number", "number", ", \"computed\": \"n * 2\""));

        assertThat(form.evaluate(Answers.of(Map.of("n", new BigDecimal("1.5"), "twice", 99L)))
                        .answers()
                        .values())
                .containsEntry("twice", 3L);
        assertThat(form.evaluate(Answers.of(Map.of("twice", 99L))).answers().values())
                .isEmpty();
        assertThat(Forms.codes(form.evaluate(Answers.none()))).isEmpty();
    }

    @Test
    void ages_are_computed_from_dates_and_today() {
        var form = Forms.form(
                "",
                Forms.field("birthDate", "string", "date", "") + ","
                        + Forms.field(
                                "age",
                                "integer",
                                "number",
                                ", \"computed\": \"years and months duration(birthDate, today).years\"")
                        + "," + Forms.field("guardian", "string", "name", ", \"when\": \"age < 18\""));

        var evaluation = form.evaluate(Answers.of(Map.of("birthDate", "2010-11-23")));
        assertThat(evaluation.answers().values()).containsEntry("age", 15L);
        assertThat(evaluation.visiblePaths()).contains("guardian");
        assertThat(form.evaluate(Answers.of(Map.of("birthDate", "1990-01-01"))).visiblePaths())
                .doesNotContain("guardian");
    }

    @Test
    void rows_are_judged_each_with_its_own_names() {
        var form = Forms.form("\"children\"", CHILDREN);
        var rows = List.of(Map.of("name", "An", "income", 5L), Map.of("income", 7L), Map.of("name", "Bình"));

        var evaluation = form.evaluate(Answers.of(Map.of("children", rows)));

        assertThat(Forms.codes(evaluation)).containsExactly("children[1].name required");
        assertThat(evaluation.answers().find("children[0].income")).contains(5L);
        assertThat(evaluation.answers().find("children[1].income")).isEmpty();
        assertThat(evaluation.visiblePaths()).contains("children[2].income").doesNotContain("children[1].income");
    }

    @Test
    void too_few_and_too_many_rows_are_told_at_the_repeat() {
        var form = Forms.form("\"children\"", CHILDREN);

        assertThat(Forms.codes(form.evaluate(Answers.none()))).containsExactly("children min-items");
        var four = List.of(Map.of("name", "A"), Map.of("name", "B"), Map.of("name", "C"), Map.of("name", "D"));
        assertThat(Forms.codes(form.evaluate(Answers.of(Map.of("children", four)))))
                .containsExactly("children max-items");
    }

    @Test
    void sums_run_over_rows() {
        var form = Forms.form(
                "",
                CHILDREN + ","
                        + Forms.field(
                                "total",
                                "integer",
                                "money",
                                ", \"computed\": \"sum(for c in children return get or else(c.income, 0))\""));
        var rows = List.of(
                Map.of("name", "An", "income", 5L), Map.of("name", "Bình"), Map.of("name", "Chi", "income", 7L));

        assertThat(form.evaluate(Answers.of(Map.of("children", rows))).answers().find("total"))
                .contains(12L);
    }

    @Test
    void an_optional_group_left_empty_asks_nothing_and_one_begun_asks_all() {
        var form = Forms.form("", """
                "agent": {"type": "object", "required": ["name", "phone"], "properties": {%s, %s},
                  "x-motcua": {"label": {"vi": "Người được ủy quyền", "en": "Agent"}}}""".formatted(
                        Forms.field("name", "string", "name", ""), Forms.field("phone", "string", "phone", "")));

        assertThat(Forms.codes(form.evaluate(Answers.none()))).isEmpty();
        assertThat(Forms.codes(form.evaluate(Answers.of(Map.of("agent", Map.of("name", "An"))))))
                .containsExactly("agent.phone required");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
                    date      | 2026-11-23   | `, "notAfter": "today"`                    | not-after
                    date      | 2026-11-22   | `, "notAfter": "today"`                    | -
                    date      | 2012-11-23   | `, "notAfter": "today-14y"`                | not-after
                    date      | 2012-11-22   | `, "notAfter": "today-14y"`                | -
                    date      | 2026-11-21   | `, "notBefore": "today"`                   | not-before
                    date      | 1899-12-31   | `, "notBefore": "1900-01-01"`              | not-before
                    date      | hôm qua      | ``                                         | unreadable
                    date      | 2026-02-30   | ``                                         | unreadable
                    phone     | 0905123456   | ``                                         | -
                    phone     | +84905123456 | ``                                         | -
                    phone     | 12345        | ``                                         | format
                    id-number | 046090001234 | ``                                         | -
                    id-number | 046290001234 | ``                                         | format
                    id-number | 12345        | ``                                         | format
                    email     | a@b.vn       | ``                                         | -
                    email     | a@           | ``                                         | format
                    name      | Hue\u0302\u0301 | ``                                      | -
                    name      | An 2         | ``                                         | format
                    text      | ngắn         | `, "checks": [{"test": "string length(x) > 9", "message": {"vi": "Dài hơn", "en": "Longer"}}]` | check
                    """)
    void each_widget_has_its_rules(String widget, String value, String more, String code) {
        var form = Forms.form("", Forms.field("x", "string", widget, more));
        var codes = Forms.codes(form.evaluate(Answers.of(Map.of("x", value))));

        assertThat(codes).isEqualTo(code == null ? List.of() : List.of("x " + code));
    }

    @ParameterizedTest(name = "{1} {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    integer | number | 3,5       | `"minimum": 0`          | whole
                    integer | number | 3         | `"minimum": 5`          | minimum
                    integer | money  | 2.000.000 | `"maximum": 1000000`    | maximum
                    number  | number | 0         | `"exclusiveMinimum": 0` | exclusive-minimum
                    string  | text   | ab        | `"minLength": 3`        | min-length
                    string  | text   | abcd      | `"maxLength": 3`        | max-length
                    string  | text   | abc       | `"pattern": "^[0-9]+$"` | pattern
                    """)
    void the_words_of_json_schema_hold(String type, String widget, String typed, String rule, String code) {
        var form = Forms.form("", Forms.field("x", type, widget, "").replace("\"type\"", rule + ", \"type\""));

        assertThat(Forms.codes(form.evaluate(Forms.posted(form, "x", typed)))).containsExactly("x " + code);
    }

    @Test
    void messages_name_the_field_in_both_languages() {
        var error =
                family.evaluate(Answers.of(Map.of("married", "yes"))).errors().getFirst();

        assertThat(error.messageVi()).isEqualTo("Hãy nhập trường name");
        assertThat(error.messageEn()).isEqualTo("Enter field name");
    }

    @Test
    void a_definition_may_have_its_own_words_for_an_error() {
        var form = Forms.form(
                "\"x\"",
                Forms.field(
                        "x",
                        "string",
                        "text",
                        ", \"errors\": {\"required\": {\"vi\": \"Cho biết x\", \"en\": \"Tell x\"}}"));

        assertThat(form.evaluate(Answers.none()).errors().getFirst().messageVi())
                .isEqualTo("Cho biết x");
    }

    @Test
    void a_declaration_must_be_ticked() {
        var form = Forms.form(
                "\"sure\"",
                Forms.field("sure", "boolean", "commitment", "").replace("\"type\"", "\"const\": true, \"type\""));

        assertThat(Forms.codes(form.evaluate(Answers.none()))).containsExactly("sure required");
        assertThat(Forms.codes(form.evaluate(Answers.of(Map.of("sure", false)))))
                .containsExactly("sure const");
        assertThat(Forms.codes(form.evaluate(Forms.posted(form, "sure", "true"))))
                .isEmpty();
    }

    @Test
    void an_option_that_is_not_offered_is_refused() {
        assertThat(Forms.codes(family.evaluate(Answers.of(Map.of("married", "perhaps")))))
                .containsExactly("married enum");
    }

    @Test
    void what_the_form_does_not_know_is_refused_by_name() {
        var evaluation = family.evaluate(Answers.of(Map.of("married", "no", "salary", 5L)));

        assertThat(Forms.codes(evaluation)).containsExactly("salary unknown");
        assertThat(evaluation.answers().values()).doesNotContainKey("salary");
    }

    @Test
    void a_value_of_the_wrong_kind_is_an_error_not_an_exception() {
        var form = Forms.form("", CHILDREN + "," + SPOUSE + "," + MARRIED);
        var wrong = Answers.of(Map.of("married", Map.of("a", "b"), "children", "none", "spouse", 3L));

        assertThat(Forms.codes(form.evaluate(wrong))).contains("children unreadable", "married unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999", "123456789012345678901234567890", "1e-999999"})
    void a_number_nobody_writes_is_not_understood(String number) {
        var form = Forms.form("", Forms.field("x", "number", "number", ""));

        assertThat(Forms.codes(form.evaluate(Answers.read("{\"x\": " + number + "}"))))
                .containsExactly("x unreadable");
    }

    @Test
    void texts_are_normalised_wherever_they_come_from() {
        var form = Forms.form("", Forms.field("name", "string", "name", ""));

        assertThat(form.evaluate(Answers.of(Map.of("name", "  Hue\u0302\u0301   An ")))
                        .answers()
                        .text("name"))
                .contains("Huế An");
    }

    private final Form birth = Forms.form("\"at\"", """
            "at": {"type": "object", "x-motcua": {"widget": "place", "detail": true, "label": {"vi": "Nơi sinh", "en": "Place of birth"}}}
            """);

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
                    46, -,   19753, -
                    45, 468, 19681, -
                    45, -,   19681, at.district required
                    46, -,   19681, at.commune enum
                    46, -,   -,     at.commune required
                    -,  -,   -,     at.province required
                    99, -,   19753, at.province enum
                    """)
    void a_place_is_chosen_step_by_step(String province, String district, String commune, String error) {
        var answers = Forms.posted(
                birth,
                "at.detail",
                "12 Lê Lợi",
                "at.province",
                province == null ? "" : province,
                "at.district",
                district == null ? "" : district,
                "at.commune",
                commune == null ? "" : commune);

        var codes = Forms.codes(birth.evaluate(answers));
        if (error == null) {
            assertThat(codes).isEmpty();
        } else {
            assertThat(codes).contains(error);
        }
    }

    @Test
    void conditions_in_a_group_look_beside_themselves_first() {
        var inner = Forms.field("kind", "string", "text", "") + ","
                + Forms.field("other", "string", "text", ", \"when\": \"kind = \\\"other\\\"\"");
        var form = Forms.form(
                "",
                Forms.field("kind", "string", "text", "")
                        + ", \"paper\": {\"type\": \"object\", \"properties\": {" + inner
                        + "}, \"x-motcua\": {\"label\": {\"vi\": \"Giấy\", \"en\": \"Paper\"}}}");

        assertThat(form.evaluate(Answers.of(Map.of("kind", "other"))).visiblePaths())
                .doesNotContain("paper.other");
        assertThat(form.evaluate(Answers.of(Map.of("paper", Map.of("kind", "other"))))
                        .visiblePaths())
                .contains("paper.other");
    }
}
