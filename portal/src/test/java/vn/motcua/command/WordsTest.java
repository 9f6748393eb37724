// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Role;
import vn.motcua.platform.Obstacle;

class WordsTest {

    private static final Words VIETNAMESE = Words.in(Locale.of("vi"));
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(VIETNAMESE.bundle().keySet()).isEqualTo(ENGLISH.bundle().keySet());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',             ,            en
            '',             vi_VN.UTF-8, vi
            '',             C.UTF-8,     en
            --lang vi,      en_US.UTF-8, vi
            --lang=en,      vi_VN.UTF-8, en
            start --lang=vi,,            vi
            """)
    void the_option_goes_before_the_terminal_and_english_is_spoken_otherwise(
            String typed, String environment, String spoken) {
        var words = Words.of(List.of(typed.split(" ")), environment == null ? Map.of() : Map.of("LANG", environment));

        assertThat(words.locale().getLanguage()).isEqualTo(spoken);
    }

    @Test
    void whatever_can_be_named_has_its_word() {
        assertThat(Stream.of(Status.values()).map(status -> "status." + status)).allMatch(this::isSaid);
        assertThat(Stream.of(Role.values()).map(role -> "role." + role)).allMatch(this::isSaid);
        assertThat(Stream.of(Obstacle.Kind.values()).map(kind -> "obstacle." + kind))
                .allMatch(this::isSaid);
    }

    private boolean isSaid(String key) {
        return ENGLISH.bundle().containsKey(key);
    }

    @Test
    void every_command_that_people_type_and_each_option_is_explained() {
        assertThat(all(Motcua.commandLine(VIETNAMESE)).filter(WordsTest::isForPeople))
                .allSatisfy(command -> {
                    assertThat(command.getCommandSpec().usageMessage().description())
                            .isNotEmpty();
                    assertThat(command.getCommandSpec().options())
                            .extracting(OptionSpec::description)
                            .allMatch(description -> description.length > 0);
                });
    }

    private static boolean isForPeople(CommandLine command) {
        return !command.getCommandSpec().usageMessage().hidden();
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(WordsTest::all));
    }

    @Test
    void what_is_typed_wrongly_is_refused_with_the_exit_code_for_it() {
        for (var typed : List.of("sart", "start --prot 1", "start --port x", "import", "import names FILE", "token")) {
            assertThat(Motcua.commandLine(ENGLISH).execute(typed.split(" ")))
                    .as(typed)
                    .isEqualTo(2);
        }
        assertThat(Arrays.asList(Importable.values()))
                .extracting(Importable::toString)
                .contains("procedures");
    }
}
