// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.Move;

class MoveJsonTest {

    private static final String STEP = "019aa000-0000-7000-8000-000000000001";

    private final MoveJson json = new MoveJson(JsonMapper.builder().build(), new Wording(words()));

    private static MessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/api");
        words.setDefaultEncoding("UTF-8");
        words.setDefaultLocale(Locale.of("vi"));
        return words;
    }

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"vi, Thao tác ACCEPT nhận, có thể bỏ qua", "en, The action ACCEPT takes, may be left out"})
    void a_refusal_speaks_the_language_of_the_program(String language, String said, String optional) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThatThrownBy(() -> json.read(Map.of("action", "ACCEPT", "step", "not an id")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().getDetail()).contains(said));
        assertThatThrownBy(() -> json.read(Map.of("action", "RETURN_RESULT", "step", "not an id")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().getDetail()).contains("receiver", optional));
    }

    @Test
    void a_supplement_request_is_read_with_its_list() {
        var move = json.read(Map.of(
                "action",
                "ASK_SUPPLEMENT",
                "step",
                STEP,
                "lacks",
                List.of(Map.of("what", "Giấy chứng sinh", "why", "Ảnh chụp bị mờ"))));

        assertThat(move)
                .isEqualTo(new Move.AskSupplement(
                        UUID.fromString(STEP),
                        List.of(new Move.Lack("Giấy chứng sinh", "Ảnh chụp bị mờ", null, null)),
                        null,
                        null));
    }

    @Test
    void what_a_list_holds_is_whole_too() {
        var lack = new HashMap<String, Object>();
        lack.put("what", "Giấy chứng sinh");

        assertThatThrownBy(() -> json.read(Map.of("action", "ASK_SUPPLEMENT", "step", STEP, "lacks", List.of(lack))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().getDetail()).contains("lacks"));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_move_has_a_record_of_its_name(Move.Kind kind) {
        assertThatThrownBy(() -> json.read(Map.of("action", kind.name(), "step", "not an id", "file", "not an id")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().getDetail()).contains(kind + " "));
    }

    @Test
    void an_unknown_action_names_the_known_ones() {
        assertThatThrownBy(() -> json.read(Map.of("action", "DESTROY")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().getDetail()).contains("ASK_SUPPLEMENT"));
    }
}
