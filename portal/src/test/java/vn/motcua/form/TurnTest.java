// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final Form form = Forms.good("""
            {
              "type": "object",
              "required": ["married", "spouse", "note"],
              "x-motcua": {
                "title": {"vi": "Đơn", "en": "Request"},
                "pages": [
                  {"id": "one", "title": {"vi": "Một", "en": "One"}, "sections": [{"fields": ["married", "spouse"]}]},
                  {"id": "two", "title": {"vi": "Hai", "en": "Two"}, "when": "married = \\"yes\\"", "sections": [{"fields": ["children"]}]},
                  {"id": "three", "title": {"vi": "Ba", "en": "Three"}, "sections": [{"fields": ["note"]}]}
                ]
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

    @Test
    void a_good_page_leads_to_the_next_visible_one() {
        assertThat(turn(Answers.none(), "one", "married", "no").page()).contains("three");
        var married = turn(Answers.none(), "one", "married", "yes", "spouse.name", "An");
        assertThat(married.page()).contains("two");
        assertThat(turn(married.answers(), "two").page()).contains("three");
        assertThat(turn(married.answers(), "three", "note", "xong").page()).isEmpty();
    }

    @Test
    void an_error_keeps_the_page_and_the_answers() {
        var turn = turn(Answers.none(), "one");

        assertThat(turn.page()).contains("one");
        assertThat(turn.errors()).extracting(FieldError::path).containsExactly("married");
    }

    @Test
    void questions_that_appear_only_now_are_shown_before_they_are_blamed() {
        var first = turn(Answers.none(), "one", "drawn", "married", "married", "yes");
        assertThat(first.page()).contains("one");
        assertThat(first.errors()).isEmpty();

        var second = turn(first.answers(), "one", "drawn", drawn(first.answers()), "married", "yes", "spouse.name", "");
        assertThat(second.errors()).extracting(FieldError::path).containsExactly("spouse.name");
    }

    @Test
    void a_question_that_need_not_be_answered_is_seen_before_it_is_passed_too() {
        var optional = Forms.form("\"married\"", """
                "married": {"type": "string", "enum": ["yes", "no"], "x-motcua": {"label": {"vi": "Hôn nhân", "en": "Marriage"},
                  "widget": "radio", "options": {"yes": {"vi": "Có", "en": "Yes"}, "no": {"vi": "Không", "en": "No"}}}},
                "since": {"type": "string", "x-motcua": {"label": {"vi": "Từ khi nào", "en": "Since"}, "widget": "text",
                  "when": "married = \\"yes\\""}}
                """);

        var first = optional.take(Answers.none(), "all", Forms.fields("drawn", "married", "married", "yes"));
        assertThat(first.page()).contains("all");
        assertThat(first.errors()).isEmpty();

        var second = optional.take(
                first.answers(), "all", Forms.fields("drawn", "married since", "married", "yes", "since", ""));
        assertThat(second.page()).isEmpty();
    }

    @Test
    void what_a_browser_says_of_the_page_twice_is_heard_once() {
        assertThat(turn(Answers.none(), "one", "drawn", "married married", "married", "no")
                        .page())
                .contains("three");
    }

    @Test
    void a_button_of_a_row_stays_without_judging() {
        var turn = turn(Answers.none(), "two", "action", "add:children");

        assertThat(turn.page()).contains("two");
        assertThat(turn.answers().find("children")).contains(List.of(Map.of()));
    }

    @Test
    void other_pages_keep_their_answers() {
        var kept = turn(Answers.none(), "three", "note", "giữ").answers();

        assertThat(turn(kept, "one", "married", "no").answers().text("note")).contains("giữ");
    }

    @Test
    void the_list_of_errors_says_whose_name_is_missing() {
        var answers = Answers.of(Map.of("married", "yes", "note", "x", "children", List.of(Map.of("name", "2"))));
        var view = form.render(answers, form.evaluate(answers).errors(), Locale.of("vi"), Prefill.NONE);

        assertThat(view.errors())
                .extracting(FormView.ErrorLink::message)
                .containsExactly(
                        "Vợ hoặc chồng: Hãy nhập trường name",
                        "Người con 1: Trường name chỉ gồm chữ cái, dấu cách, dấu gạch nối và dấu nháy; hãy bỏ chữ số và ký hiệu khác");
    }

    @Test
    void communes_are_asked_for_once_the_province_is_known() {
        var place = Forms.form("\"at\"", """
                "at": {"type": "object", "x-motcua": {"widget": "place", "label": {"vi": "Nơi sinh", "en": "Place of birth"}}}
                """);
        var first = place.take(Answers.none(), "all", Forms.fields("drawn", "at at.province", "at.province", ""));
        assertThat(first.errors()).extracting(FieldError::path).containsExactly("at.province");

        var second = place.take(first.answers(), "all", Forms.fields("drawn", "at at.province", "at.province", "46"));
        assertThat(second.page()).contains("all");
        assertThat(second.errors()).isEmpty();

        var third = place.take(
                second.answers(),
                "all",
                Forms.fields("drawn", "at at.province at.commune", "at.province", "46", "at.commune", "19753"));
        assertThat(third.page()).isEmpty();
    }

    private String drawn(Answers answers) {
        var page =
                form.render(answers, List.of(), Locale.of("vi"), Prefill.NONE).page("one");
        return page == null ? "" : page.drawn();
    }

    private Turn turn(Answers kept, String page, String... fields) {
        return form.take(kept, page, Forms.fields(fields));
    }
}
