// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of a form that is answered in two goes, what is needed in the first. */
class NeededAtOnceTest {

    private static final String ROWS =
            """
            "copies": {"type": "array", "minItems": 1, "x-motcua": {"label": {"vi": "Bản", "en": "Copies"}, "row": {"vi": "Bản", "en": "Copy"}},
              "items": {"type": "object", "required": ["count", "what"], "properties": {%s, %s}}}""".formatted(Forms.field("count", "integer", "number", ""), Forms.field("what", "string", "text", ""));

    private final Form form = Forms.form(
            "\"kind\", \"why\", \"name\", \"born\", \"copies\"",
            Forms.field("kind", "string", "text", "") + ","
                    + Forms.field("why", "string", "text", ", \"when\": \"kind = \\\"late\\\"\"") + ","
                    + Forms.field("name", "string", "name", "") + ","
                    + Forms.field("born", "string", "date", "") + ","
                    + ROWS);

    @Test
    void it_is_what_the_expressions_name_and_what_decides_whether_that_is_asked() {
        assertThat(form.neededFor(List.of("why = \"illness\""))).containsExactlyInAnyOrder("why", "kind");
        assertThat(form.neededFor(List.of("sum(copies.count)"))).containsExactlyInAnyOrder("copies", "copies.count");
        assertThat(form.neededFor(List.of("decision = \"granted\"", "not an expression ((")))
                .isEmpty();
    }

    @Test
    void what_is_missing_counts_only_where_it_is_needed() {
        var judged = form.evaluate(Answers.none());

        assertThat(Forms.codes(judged.needingOnly(Set.of()))).isEmpty();
        assertThat(Forms.codes(judged.needingOnly(Set.of("kind")))).containsExactly("kind required");
        assertThat(Forms.codes(judged.needingOnly(Set.of("copies", "copies.count"))))
                .containsExactly("copies " + code(judged, "copies"));
    }

    @Test
    void of_a_row_only_what_is_needed_is_asked() {
        var judged = form.evaluate(Answers.of(Map.of("copies", List.of(Map.of()))));

        assertThat(Forms.codes(judged.needingOnly(Set.of("copies", "copies.count"))))
                .containsExactly("copies[0].count required");
    }

    @Test
    void what_is_wrong_always_counts() {
        var unclear = form.evaluate(Answers.fromFields(form, Forms.fields("born", "hôm kia")));

        assertThat(Forms.codes(unclear.needingOnly(Set.of()))).containsExactly("born unreadable");
    }

    @Test
    void a_form_is_drawn_in_two_parts() {
        var drawn = form.render(Answers.none(), List.of(), Locale.of("vi"), Prefill.NONE);

        assertThat(drawn.items(Set.of("copies.count", "copies")))
                .extracting(FormView.ItemView::id)
                .containsExactly(FormView.anchor("copies"));
        assertThat(drawn.without(Set.of("kind", "name", "born", "copies")).pages())
                .isEmpty();
        assertThat(drawn.without(Set.of("kind")).item("name")).isNotNull();
        assertThat(drawn.without(Set.of("kind")).item("kind")).isNull();
    }

    private static String code(Evaluation judged, String path) {
        return judged.errors().stream()
                .filter(error -> error.path().equals(path))
                .map(FieldError::code)
                .findFirst()
                .orElseThrow();
    }
}
