// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.form.ReadForm.BadForm;
import vn.motcua.form.ReadForm.GoodForm;

class ReadFormTest {

    private static final String NAME = Forms.field("name", "string", "name", "");

    @Test
    void a_good_definition_becomes_a_form() {
        var read = Form.read(Forms.json("\"name\"", NAME));

        assertThat(read).isInstanceOf(GoodForm.class);
        assertThat(read.orThrow().title()).isEqualTo(new Bilingual("Tờ khai", "Declaration"));
        assertThat(read.orThrow().pageIds()).containsExactly("all");
    }

    @Test
    void white_space_does_not_change_the_digest_but_a_word_does() {
        var json = Forms.json("", NAME);

        assertThat(digest(json.replace("\n", ""))).isEqualTo(digest(json)).hasSize(64);
        assertThat(digest(json.replace("Tờ khai", "Đơn"))).isNotEqualTo(digest(json));
    }

    private static String digest(String json) {
        return Form.read(json).orThrow().digest();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    not-json            | `{"type": `
                    not-json            | `{"type": "object", "type": "object"}`
                    not-object          | `[]`
                    not-object          | `{}`
                    not-schema          | `{"type": "objekt", "properties": {}}`
                    not-schema          | `{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": {}}`
                    not-schema          | `{"type": "object", "properties": {"a": {"type": "string", "pattern": "["}}}`
                    not-schema          | `{"type": "object", "properties": {"a": {"minLength": -1}}}`
                    no-pages            | `{"type": "object", "properties": {}, "x-motcua": {"title": {"vi": "A", "en": "B"}}}`
                    no-label            | `{"type": "object", "properties": {}, "x-motcua": {"title": {"vi": "A"}}}`
                    unknown-word        | `{"type": "object", "properties": {}, "x-motcua": {"titel": {"vi": "A", "en": "B"}}}`
                    """)
    void a_file_that_is_no_form_is_refused(String code, String json) {
        assertThat(codes(json)).contains(code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    no-widget         | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}}}`
                    unknown-widget    | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "slider"}}`
                    widget-type       | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "money"}}`
                    no-label          | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": " "}, "widget": "text"}}`
                    no-label          | `"a": {"type": "string", "x-motcua": {"widget": "text"}}`
                    unknown-word      | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "text", "visible": "true"}}`
                    bad-name          | `"họTên": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "text"}}`
                    bad-name          | `"in": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "text"}}`
                    taken-name        | `"applicant": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "text"}}`
                    no-options        | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "radio"}}`
                    option-label      | `"a": {"type": "string", "enum": ["x"], "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "radio"}}`
                    no-label          | `"a": {"type": "string", "enum": ["x"], "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "radio", "options": {"x": {"vi": "X"}}}}`
                    unknown-option    | `"a": {"type": "string", "enum": ["x"], "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "radio", "options": {"x": {"vi": "X", "en": "X"}, "y": {"vi": "Y", "en": "Y"}}}}`
                    no-fields         | `"a": {"type": "object", "properties": {}, "x-motcua": {"label": {"vi": "A", "en": "A"}}}`
                    unknown-prefill   | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "text", "prefill": "salary"}}`
                    date-limit        | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "date", "notAfter": "tomorrow"}}`
                    formula           | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "text", "when": "1 +"}}`
                    unknown-function  | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "text", "when": "lucky(1)"}}`
                    unknown-reference | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "text", "when": "b = \\"x\\""}}`
                    unknown-reference | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "text", "checks": [{"test": "b > 1", "message": {"vi": "A", "en": "A"}}]}}`
                    cycle             | `"a": {"type": "string", "x-motcua": {"label": {"vi": "A", "en": "A"}, "widget": "text", "when": "a = null"}}`
                    reference         | `"a": {"$ref": "person.json#/$defs/person"}`
                    """)
    void a_faulty_field_is_refused(String code, String property) {
        assertThat(codes(Forms.json(
                        "", property.replace("\\\"", "\"").replace("b = \"x\"", "b = 'x'".replace("'", "\\\"")))))
                .contains(code);
    }

    @Test
    void formulas_may_not_go_round_in_a_circle() {
        var json = Forms.json(
                "",
                Forms.field("a", "number", "number", ", \"computed\": \"b + 1\"") + ","
                        + Forms.field("b", "number", "number", ", \"computed\": \"c + 1\"") + ","
                        + Forms.field("c", "number", "number", ", \"when\": \"a > 0\""));

        var problem = problems(json).stream()
                .filter(found -> found.code().equals("cycle"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.message().en()).contains("a → b → c → a");
    }

    @Test
    void a_group_cannot_depend_on_what_is_inside_it() {
        var json = Forms.json("", """
                "spouse": {"type": "object", "properties": {%s},
                  "x-motcua": {"label": {"vi": "Vợ chồng", "en": "Spouse"}, "when": "spouse.name != null"}}
                """.formatted(NAME));

        assertThat(codes(json)).contains("cycle");
    }

    @Test
    void every_field_stands_on_exactly_one_page() {
        var json = Forms.json("", NAME + "," + Forms.field("age", "integer", "number", ""));

        assertThat(codes(json.replace("[\"name\", \"age\"]", "[\"name\"]"))).containsExactly("not-placed");
        assertThat(codes(json.replace("[\"name\", \"age\"]", "[\"name\", \"age\", \"age\"]")))
                .containsExactly("placed-twice");
        assertThat(codes(json.replace("[\"name\", \"age\"]", "[\"name\", \"age\", \"sex\"]")))
                .containsExactly("placed-unknown");
    }

    @Test
    void a_required_name_must_be_a_field() {
        assertThat(codes(Forms.json("\"nmae\"", NAME))).containsExactly("required-unknown");
    }

    @Test
    void a_definition_may_not_contain_itself() {
        var json = Forms.json("", "\"a\": {\"$ref\": \"#/$defs/a\"}")
                .replaceFirst(
                        "\\{",
                        "{\"\\$defs\": {\"a\": {\"type\": \"object\", \"properties\": {\"b\": {\"\\$ref\": \"#/\\$defs/a\"}}}},");

        assertThat(codes(json)).contains("reference-cycle");
    }

    @Test
    void all_problems_are_told_at_once_with_their_place_in_both_languages() {
        var found = problems(Forms.json(
                "", Forms.field("a", "string", "slider", "") + "," + Forms.field("b", "string", "knob", "")));

        assertThat(found).extracting(Problem::path).containsExactly("a", "b");
        assertThat(found).allSatisfy(problem -> {
            assertThat(problem.message().vi()).contains("Không có cách nhập");
            assertThat(problem.message().en()).contains("There is no widget");
        });
    }

    @Test
    void a_form_of_three_hundred_fields_is_read_and_judged_quickly() {
        var fields = new StringBuilder(Forms.field("f0", "integer", "number", ""));
        for (int index = 1; index < 300; index++) {
            fields.append(",")
                    .append(Forms.field("f" + index, "integer", "number", ", \"when\": \"f" + (index - 1) + " > 0\""));
        }
        var json = Forms.json("", fields.toString());
        var start = System.nanoTime();
        var form = Form.read(json).orThrow();
        form.evaluate(Answers.none());

        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void the_example_of_the_documentation_is_a_good_form() throws IOException {
        var page = Files.readString(
                Path.of(System.getProperty("motcua.root", "..")).resolve("docs/form-format.md"));
        var json = page.substring(page.indexOf("```json") + 7, page.indexOf("```\n", page.indexOf("```json") + 7));

        assertThat(problems(json)).isEmpty();
    }

    private static List<Problem> problems(String json) {
        return switch (Form.read(json)) {
            case GoodForm _ -> List.of();
            case BadForm(List<Problem> problems) -> problems;
        };
    }

    private static List<String> codes(String json) {
        return problems(json).stream().map(Problem::code).toList();
    }
}
