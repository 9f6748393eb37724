// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Some answers are given anew, the others stay. */
class CorrectionTest {

    private final Form form = Forms.good("""
            {
              "type": "object",
              "required": ["married", "spouse", "note"],
              "x-motcua": {
                "title": {"vi": "Đơn", "en": "Request"},
                "pages": [{"id": "one", "title": {"vi": "Một", "en": "One"}, "sections": [{"fields": ["married", "spouse", "children", "note"]}]}]
              },
              "properties": {
                "married": {"type": "string", "enum": ["yes", "no"], "x-motcua": {"label": {"vi": "Hôn nhân", "en": "Marriage"},
                  "widget": "radio", "options": {"yes": {"vi": "Có", "en": "Yes"}, "no": {"vi": "Không", "en": "No"}}}},
                "spouse": {"type": "object", "required": ["name"], "properties": {%s},
                  "x-motcua": {"label": {"vi": "Vợ hoặc chồng", "en": "Spouse"}, "when": "married = \\"yes\\""}},
                "children": {"type": "array", "items": {"type": "object", "properties": {%s}},
                  "x-motcua": {"label": {"vi": "Các con", "en": "Children"}, "row": {"vi": "Người con", "en": "Child"}}},
                %s
              }
            }
            """.formatted(
                    Forms.field("name", "string", "name", ""),
                    Forms.field("name", "string", "name", ""),
                    Forms.field("note", "string", "text", "")));

    private final Answers kept = Answers.of(
            Map.of("married", "no", "note", "cũ", "children", List.of(Map.of("name", "An"), Map.of("name", "Bình"))));

    @Test
    void a_name_that_begins_like_another_lies_not_within_it() {
        assertThat(Form.isWithin("father.name", "father")).isTrue();
        assertThat(Form.isWithin("children[0].name", "children")).isTrue();
        assertThat(Form.isWithin("fatherDeclared", "father")).isFalse();
    }

    @Test
    void only_what_was_asked_for_is_taken() {
        var corrected = correct(List.of("note"), Map.of("note", List.of("mới"), "married", List.of("yes")));

        assertThat(corrected.answers().values()).containsEntry("note", "mới").containsEntry("married", "no");
        assertThat(corrected.paths()).containsExactly("note");
        assertThat(corrected.errors()).isEmpty();
    }

    @Test
    void one_row_of_several_is_corrected_in_its_place() {
        var corrected = correct(List.of("children[1].name"), Map.of("children[1].name", List.of("Bách")));

        assertThat(corrected.answers().find("children"))
                .contains(List.of(Map.of("name", "An"), Map.of("name", "Bách")));
    }

    @Test
    void an_answer_brings_up_what_hangs_on_it() {
        var corrected = correct(List.of("married"), Map.of("married", List.of("yes")));

        assertThat(corrected.paths()).containsExactly("married", "spouse");
        assertThat(corrected.errors()).extracting(FieldError::path).containsExactly("spouse.name");

        var whole =
                correct(List.of("married"), Map.of("married", List.of("yes"), "spouse.name", List.of("Lê Thị Lan")));
        assertThat(whole.errors()).isEmpty();
        assertThat(whole.answers().text("spouse.name")).contains("Lê Thị Lan");
    }

    @Test
    void what_is_left_empty_is_missing() {
        var corrected = correct(List.of("note"), Map.of("note", List.of(" ")));

        assertThat(corrected.errors()).extracting(FieldError::path).containsExactly("note");
    }

    @Test
    void a_path_that_the_form_does_not_know_does_no_harm() {
        var corrected = correct(List.of("khong.co[7].gi"), Map.of());

        assertThat(corrected.errors()).isEmpty();
        assertThat(corrected.answers().values()).containsEntry("note", "cũ");
    }

    @Test
    void a_question_is_drawn_alone_by_its_path() {
        var drawn = form.render(kept, List.of(), Locale.of("vi"), Prefill.NONE);

        assertThat(drawn.item("children[1].name"))
                .isInstanceOfSatisfying(
                        FormView.FieldView.class,
                        field -> assertThat(field.value()).isEqualTo("Bình"));
        assertThat(drawn.item("spouse.name")).as("hidden").isNull();
        assertThat(form.isAnsweredByPeople("children[1].name")).isTrue();
        assertThat(form.isAnsweredByPeople("khong.co")).isFalse();
    }

    private Corrected correct(List<String> asked, Map<String, List<String>> fields) {
        return form.correct(kept, Answers.fromFields(form, fields), asked);
    }
}
