// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the documents say to type is understood: each command is there, and has the options that are told of it. */
class DocumentedCommandsTest {

    private static final Path ROOT = Path.of(System.getProperty("motcua.root"));
    private static final Pattern TYPED = Pattern.compile("\\./motcua ([^`\n]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z][^`]*)` \\|");
    private static final Pattern OPTION = Pattern.compile("(?<!-)--[a-z][a-z-]+");

    private final CommandLine motcua = Motcua.commandLine(Words.of(List.of(), Map.of()));

    @Test
    void every_command_that_is_told_is_understood() {
        var told = documents().flatMap(document -> told(TYPED, document)).toList();

        assertThat(told).hasSizeGreaterThan(50);
        assertThat(told).allSatisfy(this::isUnderstood);
    }

    @Test
    void the_readme_tells_all_commands_in_a_table() {
        var rows = told(ROW, ROOT.resolve("README.md"))
                .filter(row -> row.contains(" ") || commands().contains(row))
                .toList();

        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(this::isUnderstood);
        assertThat(rows.stream().map(row -> row.split(" ")[0])).containsAll(commands());
    }

    private Set<String> commands() {
        return motcua.getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    @Test
    void every_option_that_the_page_of_the_surveys_tells_is_one() {
        var known = new TreeSet<String>();
        sub(motcua, "survey")
                .getSubcommands()
                .values()
                .forEach(command ->
                        known.addAll(command.getCommandSpec().optionsMap().keySet()));

        assertThat(known).containsAll(options("docs/survey.md"));
    }

    private static Set<String> options(String document) {
        return OPTION.matcher(read(ROOT.resolve(document)))
                .results()
                .map(match -> match.group())
                .collect(toSet());
    }

    private void isUnderstood(String typed) {
        var words = typed.replaceAll(" #.*", "").split("[\\s|\\[\\]]+");
        switch (words[0]) {
            case "test" ->
                assertThat(options(words))
                        .allSatisfy(option ->
                                assertThat(read(ROOT.resolve("motcua"))).contains(option));
            case "bench" ->
                assertThat(ROOT.resolve("bench/src/main/java/vn/motcua/bench")).satisfies(bench -> {
                    if (words.length > 1 && words[1].matches("[a-z]+")) {
                        assertThat(bench.resolve(words[1])).isDirectory();
                    }
                });
            default ->
                assertThat(options(words))
                        .isSubsetOf(called(words).getCommandSpec().optionsMap().keySet());
        }
    }

    /** The command that the words lead to, up to the first that is no name of one. */
    private CommandLine called(String... words) {
        var command = motcua;
        for (var word : words) {
            var name = word.replaceFirst("[.;,:]$", "");
            if (command.getSubcommands().isEmpty() || !name.matches("[a-z-]+") || name.startsWith("-")) {
                return command;
            }
            command = sub(command, name);
        }
        return command;
    }

    private static CommandLine sub(CommandLine command, String name) {
        return Optional.ofNullable(command.getSubcommands().get(name))
                .orElseThrow(() -> new AssertionError("No command " + name));
    }

    private static List<String> options(String... words) {
        return Stream.of(words)
                .map(word -> word.replaceFirst("=.*", ""))
                .filter(word -> word.matches("--[a-z].*"))
                .toList();
    }

    private static Stream<String> told(Pattern pattern, Path document) {
        return pattern.matcher(read(document)).results().map(match -> match.group(1));
    }

    private static Stream<Path> documents() {
        try (var files = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                    Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(ROOT::resolve),
                    files.filter(file -> file.toString().endsWith(".md")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
