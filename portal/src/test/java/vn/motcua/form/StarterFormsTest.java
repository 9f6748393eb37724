// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarterFormsTest {

    private static final Path FOLDER = Path.of("src/main/resources/starter/forms");

    static Stream<String> codes() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_starter_form_is_good_and_can_be_answered(String code) {
        var form = Forms.good(StarterForms.find(code).orElseThrow());

        for (int seed = 0; seed < 5; seed++) {
            var answers = SampleAnswers.of(form, new Random(seed));
            assertThat(form.evaluate(answers).errors()).isEmpty();
            assertThat(form.summary(answers, Locale.of("vi")).parts()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_text_may_take_every_answer_whatever_case_asks_for_it(String code) {
        var form = Forms.good(StarterForms.find(code).orElseThrow());

        for (int seed = 0; seed < 5; seed++) {
            assertThat(paths(form.sample(new Random(0), Locale.of("vi"))))
                    .containsAll(paths(form.summary(SampleAnswers.of(form, new Random(seed)), Locale.of("vi"))));
        }
    }

    /** Those in further rows of a repeat are those of the first. */
    private static List<String> paths(Summary summary) {
        return summary.parts().stream()
                .flatMap(part -> part.rows().stream())
                .map(row -> row.path().replaceAll("\\[\\d+]", "[0]"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_starter_form_says_what_is_missing_in_both_languages(String code) {
        var form = Forms.good(StarterForms.find(code).orElseThrow());

        assertThat(form.evaluate(Answers.none()).errors()).isNotEmpty().allSatisfy(error -> {
            assertThat(error.messageVi()).startsWith("Hãy ").doesNotContain("{");
            assertThat(error.messageEn())
                    .matches("(Enter|Choose|Tick|Add|Fill in|Attach) .*")
                    .doesNotContain("{");
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_starter_form_needs_nothing_beyond_its_own_text(String code) {
        assertThat(StarterForms.find(code).orElseThrow()).doesNotContain("shared/");
    }

    @Test
    void every_shared_block_is_used() throws IOException {
        var blocks = Json.tree(Files.readString(FOLDER.resolve("shared/blocks.json")))
                .path("$defs")
                .propertyNames();
        var all = new StringBuilder(Files.readString(FOLDER.resolve("shared/blocks.json")));
        for (var code : codes().toList()) {
            all.append(Files.readString(FOLDER.resolve(code + ".json")));
        }

        assertThat(blocks).allSatisfy(name -> assertThat(all.toString()).contains("#/$defs/" + name + "\""));
    }

    @Test
    void an_unknown_procedure_has_no_starter_form() {
        assertThat(List.of("9.999999", "../forms/1.001193", "shared/blocks"))
                .allSatisfy(code -> assertThat(StarterForms.find(code)).isEmpty());
    }
}
