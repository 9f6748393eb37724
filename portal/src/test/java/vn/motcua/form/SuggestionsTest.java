// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.form.FormView.FieldView;
import vn.motcua.form.FormView.GroupView;
import vn.motcua.form.FormView.ItemView;
import vn.motcua.form.FormView.OptionView;

/** What the registration of a birth offers before it is answered. */
class SuggestionsTest {

    private static final Prefill HOA =
            new Prefill("Lê Thị Hoa", "046190000777", LocalDate.of(1990, 5, 12), null, null, null);

    private final Form form = Forms.good(StarterForms.find("1.001193").orElseThrow());

    @Test
    void who_files_is_named_once() {
        assertThat(shown(Map.of("relation", "mother"), "mother.name")).isEqualTo("Lê Thị Hoa");
        assertThat(shown(Map.of("relation", "mother"), "mother.birthDate")).isEqualTo("12/05/1990");
        assertThat(shown(Map.of("relation", "mother", "fatherDeclared", "yes"), "father.name"))
                .isEmpty();
        assertThat(shown(Map.of("relation", "father"), "father.name")).isEqualTo("Lê Thị Hoa");
        assertThat(shown(Map.of("relation", "grandparent"), "mother.name")).isEmpty();
    }

    @Test
    void a_question_that_follows_from_a_suggestion_is_there_at_once() {
        assertThat(shown(Map.of("relation", "mother"), "mother.nationality")).isEqualTo("vietnam");
        assertThat(shown(Map.of("relation", "mother"), "mother.idNumber")).isEqualTo("046190000777");
    }

    @Test
    void people_live_where_the_portal_is_until_they_say_otherwise() {
        assertThat(shown(Map.of(), "mother.residence.province")).isEqualTo("46");
        assertThat(isDrawn(Map.of(), "mother.residence.commune")).isTrue();
        assertThat(shown(Map.of("mother", Map.of("residence", Map.of("province", "45"))), "mother.residence.province"))
                .isEqualTo("45");
    }

    @Test
    void the_father_lives_with_the_mother_until_somebody_says_otherwise() {
        var home = Map.of("detail", "12 Lê Lợi", "province", "46", "commune", "19777");
        var together = Map.of("mother", Map.of("residence", home), "fatherDeclared", "yes");
        var apart = Map.of(
                "mother", Map.of("residence", home),
                "fatherDeclared", "yes",
                "father", Map.of("residence", Map.of("detail", "5 Chi Lăng")));

        assertThat(shown(together, "father.residence.detail")).isEqualTo("12 Lê Lợi");
        assertThat(shown(together, "father.residence.commune")).isEqualTo("19777");
        assertThat(shown(apart, "father.residence.detail")).isEqualTo("5 Chi Lăng");
        assertThat(shown(apart, "father.residence.commune")).isEmpty();
    }

    @Test
    void a_child_is_of_the_group_of_both_parents_and_of_none_when_they_differ() {
        assertThat(ethnicity("yes", "kinh", "kinh")).isEqualTo("kinh");
        assertThat(ethnicity("yes", "kinh", "ta-oi")).isEmpty();
        assertThat(ethnicity("no", "ta-oi", "kinh")).isEqualTo("ta-oi");
    }

    @Test
    void a_suggestion_is_no_answer_and_what_was_emptied_stays_empty() {
        var nothing = form.evaluate(Answers.none());
        var emptied = Forms.posted(form, "relation", "mother", "mother.name", "", "mother.residence.province", "");

        assertThat(nothing.answers().values()).isEmpty();
        assertThat(Forms.codes(nothing)).contains("mother.nationality required");
        assertThat(shown(emptied, "mother.name")).isEmpty();
        assertThat(shown(emptied, "mother.residence.province")).isEmpty();
    }

    @Test
    void nothing_is_begun_in_a_group_that_may_be_left_out() {
        var widow = """
                "widow": {"type": "object", "required": ["home"], "x-motcua": {"label": {"vi": "Vợ", "en": "Wife"}},
                  "properties": {"home": {"type": "object", "x-motcua": {"label": {"vi": "Nơi ở", "en": "Home"}, "widget": "place"}}, %s}}""".formatted(Forms.field("country", "string", "text", ", \"suggest\": \"\\\"Việt Nam\\\"\""));

        assertThat(shownIn(Forms.form("", widow), "widow.country")).isEmpty();
        assertThat(shownIn(Forms.form("", widow), "widow.home.province")).isEmpty();
        assertThat(shownIn(Forms.form("\"widow\"", widow), "widow.country")).isEqualTo("Việt Nam");
        assertThat(shownIn(Forms.form("\"widow\"", widow), "widow.home.province"))
                .isEqualTo("46");
    }

    @Test
    void names_that_are_not_there_and_circles_are_refused() {
        var unknown = Forms.json("", Forms.field("a", "string", "text", ", \"suggest\": \"nobody\""));
        var circle = Forms.json(
                "",
                Forms.field("a", "string", "text", ", \"suggest\": \"b\"") + ","
                        + Forms.field("b", "string", "text", ", \"when\": \"a = \\\"x\\\"\""));

        assertThat(codes(unknown)).containsExactly("unknown-reference");
        assertThat(codes(circle)).containsExactly("cycle");
    }

    private static List<String> codes(String json) {
        return Form.read(json) instanceof ReadForm.BadForm bad
                ? bad.problems().stream().map(Problem::code).toList()
                : List.of();
    }

    private String ethnicity(String declared, String mother, String father) {
        return shown(
                Map.of(
                        "fatherDeclared", declared,
                        "mother", Map.of("ethnicity", mother),
                        "father", Map.of("ethnicity", father)),
                "child.ethnicity");
    }

    private String shown(Map<String, ?> answers, String path) {
        return shown(Answers.of(answers), path);
    }

    private String shown(Answers answers, String path) {
        return shownIn(form, answers, path);
    }

    private static String shownIn(Form form, String path) {
        return shownIn(form, Answers.none(), path);
    }

    private static String shownIn(Form form, Answers answers, String path) {
        var field = fields(form, answers).stream()
                .filter(drawn -> drawn.name().equals(path))
                .findFirst()
                .orElseThrow();
        return field.options().isEmpty()
                ? field.value()
                : field.options().stream()
                        .filter(OptionView::selected)
                        .map(OptionView::value)
                        .findFirst()
                        .orElse("");
    }

    private boolean isDrawn(Map<String, ?> answers, String path) {
        return fields(form, Answers.of(answers)).stream()
                .anyMatch(field -> field.name().equals(path));
    }

    private static List<FieldView> fields(Form form, Answers answers) {
        return form.render(answers, List.of(), Locale.of("vi"), HOA).pages().stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.items().stream())
                .flatMap(SuggestionsTest::fields)
                .toList();
    }

    private static Stream<FieldView> fields(ItemView item) {
        return switch (item) {
            case FieldView field -> Stream.of(field);
            case GroupView group -> group.items().stream().flatMap(SuggestionsTest::fields);
            default -> Stream.of();
        };
    }
}
