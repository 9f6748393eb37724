// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.form.FormView.FieldView;
import vn.motcua.form.FormView.RepeatView;

class SubmittedFieldsTest {

    private static final String PEOPLE =
            """
            "people": {"type": "array", "maxItems": 4,
              "x-motcua": {"label": {"vi": "Thành viên", "en": "Members"}, "row": {"vi": "Thành viên", "en": "Member"}},
              "items": {"type": "object", "properties": {%s, %s}}}""".formatted(Forms.field("name", "string", "name", ""), Forms.field("born", "string", "date", ""));

    private final Form form = Forms.form(
            "\"people\"",
            Forms.field("name", "string", "name", ", \"prefill\": \"name\"") + ","
                    + Forms.field("income", "integer", "money", "") + "," + PEOPLE);

    @Test
    void flat_names_become_answers() {
        var answers = Forms.posted(
                form,
                "_csrf",
                "x",
                "name",
                " Trần  Văn An ",
                "income",
                "1.200.000",
                "people[0].name",
                "Bình",
                "people[0].born",
                "5/9/2020",
                "people[1].name",
                "");

        assertThat(answers.values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "name",
                        "Trần Văn An",
                        "income",
                        1_200_000L,
                        "people",
                        List.of(Map.of("name", "Bình", "born", "2020-09-05"), Map.of())));
    }

    @Test
    void what_cannot_be_understood_is_kept_and_shown_again() {
        var answers = Forms.posted(form, "income", "nhiều lắm", "people[0].born", "hôm qua");
        var evaluation = form.evaluate(answers);
        var view = form.render(answers, evaluation.errors(), Locale.of("vi"), Prefill.NONE);

        assertThat(Forms.codes(evaluation)).containsExactly("income unreadable", "people[0].born unreadable");
        assertThat(field(view, "income").value()).isEqualTo("nhiều lắm");
        assertThat(field(view, "income").error()).isEqualTo("Trường income cần là số tiền bằng đồng, ví dụ 1.200.000");
        assertThat(view.errors()).extracting(FormView.ErrorLink::anchor).containsExactly("f-income", "f-people-0-born");
    }

    @Test
    void a_draft_survives_being_stored() {
        var answers = Forms.posted(form, "name", "An", "income", "nhiều lắm", "people[0].name", "");

        assertThat(Answers.read(answers.json())).isEqualTo(answers);
    }

    @Test
    void the_account_fills_in_what_was_not_touched() {
        var account = new Prefill("Lê Thị Hoa", null, null, null, null, null);

        assertThat(field(form.render(Answers.none(), List.of(), Locale.of("vi"), account), "name")
                        .value())
                .isEqualTo("Lê Thị Hoa");
        assertThat(field(form.render(Forms.posted(form, "name", ""), List.of(), Locale.of("vi"), account), "name")
                        .value())
                .isEmpty();
    }

    @Test
    void rows_are_added_and_removed_by_buttons() {
        var one = Forms.posted(form, "people[0].name", "An", "people[0].born", "xx");
        var two = form.press(one, "add:people");
        var three = form.press(two, "add:people");

        assertThat(rows(three)).hasSize(3);
        assertThat(form.press(three, "remove:people[0]").values().toString()).doesNotContain("An");
        assertThat(form.press(three, "remove:people[0]").typed()).isEmpty();
        assertThat(form.press(three, "remove:people[1]").text("people[0].name")).contains("An");
        assertThat(rows(form.press(form.press(form.press(three, "add:people"), "add:people"), "add:people")))
                .hasSize(4);
        assertThat(form.press(three, "dance")).isEqualTo(three);
        assertThat(form.press(three, "remove:income[7]")).isEqualTo(three);
        assertThat(form.press(three, "add:nobody")).isEqualTo(three);
    }

    @Test
    void a_required_repeat_starts_with_one_row() {
        var view = form.render(Answers.none(), List.of(), Locale.of("vi"), Prefill.NONE);

        assertThat(rows(Answers.none())).hasSize(1);
        assertThat(repeat(view).add()).extracting(FormView.ButtonView::label).isEqualTo("Thêm thành viên");
    }

    @Test
    void a_form_far_too_long_is_cut() {
        var answers = Forms.posted(form, "people[9999].name", "An", "name", "a".repeat(100_000));

        assertThat(answers.find("people")).isEmpty();
        assertThat(answers.text("name").orElseThrow()).hasSize(20_000);
    }

    private List<FormView.RowView> rows(Answers answers) {
        var view = form.render(answers, List.of(), Locale.of("vi"), Prefill.NONE);
        return repeat(view).rows();
    }

    private static RepeatView repeat(FormView view) {
        return (RepeatView)
                view.pages().getFirst().sections().getFirst().items().get(2);
    }

    private static FieldView field(FormView view, String name) {
        return view.pages().getFirst().sections().getFirst().items().stream()
                .filter(FieldView.class::isInstance)
                .map(FieldView.class::cast)
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
