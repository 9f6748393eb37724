// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that was published once is refused by a stricter reader of later: to publish, but not to show. */
class PublishedFormTest {

    private static final String OF_OLD = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
             "x-motcua": {"title": {"vi": "Tờ khai", "en": "Form"}, %s
                "pages": [{"id": "one", "title": {"vi": "Trang", "en": "Page"}, "sections": [{"fields": ["child"%s]}]}]},
             "properties": {"child": {"type": "string", %s
                "x-motcua": {"label": {"vi": "Họ tên trẻ", "en": "Name of the child"}, "widget": "text"%s}}}}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"colour\": \"red\",|||",
                "|, \"nobody\"||",
                "||\"maxLength\": \"long\",|",
                "||\"pattern\": \"(\",|",
                "|||, \"when\": \"child >\"",
                "|||, \"compute\": \"child + nobody\""
            })
    void what_was_published_stays_readable(String broken) {
        var parts = broken.split("\\|", -1);
        var json = OF_OLD.formatted(parts[0], parts[1], parts[2], parts[3]);

        assertThat(Form.read(json)).isInstanceOf(ReadForm.BadForm.class);

        var form = Form.readPublished(json);
        var answers = Answers.of(Map.of("child", "Nguyễn Văn Ân"));
        assertThat(form.title().vi()).isEqualTo("Tờ khai");
        assertThat(form.json()).isEqualTo(json);
        assertThat(form.summary(answers, Locale.of("vi")).toString()).contains("Họ tên trẻ", "Nguyễn Văn Ân");
        form.evaluate(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"$ref\": \"#/$defs/name\",', ', \"colour\": \"red\"'",
        "'\"$ref\": \"#/$defs/nobody\", \"x-motcua\": {\"label\": {\"vi\": \"Họ tên trẻ\"}},', ''"
    })
    void a_question_keeps_its_label_wherever_it_stands(String child, String broken) {
        var json = """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                 "$defs": {"name": {"type": "string",
                    "x-motcua": {"label": {"vi": "Họ tên trẻ", "en": "Name"}, "widget": "text"}}},
                 "x-motcua": {"title": {"vi": "Tờ khai", "en": "Form"}%s,
                    "pages": [{"id": "one", "title": {"vi": "Trang", "en": "Page"}, "sections": [{"fields": ["child"]}]}]},
                 "properties": {"child": {%s "description": ""}}}
                """.formatted(broken, child);

        assertThat(Form.read(json)).isInstanceOf(ReadForm.BadForm.class);
        assertThat(Form.readPublished(json)
                        .summary(Answers.of(Map.of("child", "Nguyễn Văn Ân")), Locale.of("vi"))
                        .toString())
                .contains("Họ tên trẻ", "Nguyễn Văn Ân");
    }
}
