// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormTemplatesTest {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "motcua.templates");

    @ParameterizedTest
    @MethodSource("vn.motcua.form.StarterFormsTest#codes")
    void every_input_has_a_label_and_every_error_a_target(String code) {
        var form = Forms.good(StarterForms.find(code).orElseThrow());
        var answers = SampleAnswers.any(form, new Random(7));
        var view = form.render(answers, form.evaluate(Answers.none()).errors(), Locale.of("vi"), Prefill.NONE);
        var html = html(view);

        assertThat(found(html, "<(?:input|select|textarea)[^>]* id=\"([^\"]+)\""))
                .allSatisfy(id -> assertThat(html).containsPattern("<label[^>]* for=\"" + Pattern.quote(id) + "\""));
        assertThat(found(html, " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
        assertThat(found(html, " aria-describedby=\"([^\"]+)\""))
                .allSatisfy(ids -> assertThat(ids.split(" "))
                        .allSatisfy(id -> assertThat(html).contains(" id=\"" + id + "\"")));
        assertThat(html).doesNotContain("null").doesNotContain("<script");
    }

    @Test
    void what_people_type_is_shown_again_harmlessly() {
        var form = Forms.form("\"x\"", Forms.field("x", "string", "text", ""));
        var answers = Forms.posted(form, "x", "\"><script>alert(1)</script>");

        assertThat(html(form.render(answers, List.of(), Locale.of("vi"), Prefill.NONE)))
                .doesNotContain("\"><script>")
                .contains("&#34;");
    }

    @Test
    void errors_lead_to_their_fields() {
        var form = Forms.form("\"x\"", Forms.field("x", "string", "text", ""));
        var view = form.render(Answers.none(), form.evaluate(Answers.none()).errors(), Locale.of("vi"), Prefill.NONE);
        var output = new StringOutput();
        ENGINE.render("form/errors.jte", Map.of("form", view, "errors", view.errorsOn("all")), output);

        assertThat(output.toString()).contains("href=\"#f-x\"").contains("Hãy nhập trường x");
        assertThat(html(view)).contains("id=\"f-x\"").contains("id=\"f-x-error\"");
    }

    @Test
    void the_summary_shows_every_answer() {
        var form = Forms.good(StarterForms.find("1.001193").orElseThrow());
        var summary = form.summary(SampleAnswers.of(form, new Random(1)), Locale.of("vi"));
        var output = new StringOutput();
        ENGINE.render(
                "form/summary.jte", Map.of("summary", summary, "changeUrl", "?page=", "changeLabel", "Sửa"), output);

        assertThat(output.toString())
                .contains("Họ, chữ đệm, tên của trẻ")
                .contains("href=\"?page=child#f-child-name\"");
    }

    private static String html(FormView view) {
        var output = new StringOutput();
        for (var page : view.pages()) {
            ENGINE.render("form/page.jte", Map.of("form", view, "current", page), output);
        }
        return output.toString();
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
