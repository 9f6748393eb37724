// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandTest {

    @TempDir
    Path folder;

    private record Run(int exit, String out, String err) {

        JsonNode json() {
            return new JsonMapper().readTree(out);
        }
    }

    private static Run run(String... arguments) {
        return run(Locale.ENGLISH, arguments);
    }

    private static Run run(Locale locale, String... arguments) {
        var out = System.out;
        var err = System.err;
        var printed = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            var exit = Survey.run(locale, arguments);
            return new Run(exit, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void every_command_and_option_is_explained_in_both_languages(String language) {
        var survey = Survey.command();
        new CommandLine(CommandLine.Model.CommandSpec.create().name("motcua")).addSubcommand(survey);
        Survey.speak(survey, Locale.of(language));

        assertThat(Stream.concat(Stream.of(survey), survey.getSubcommands().values().stream()))
                .allSatisfy(command -> {
                    assertThat(command.getCommandSpec().usageMessage().description())
                            .isNotEmpty();
                    assertThat(command.getCommandSpec().options())
                            .extracting(OptionSpec::description)
                            .allMatch(description -> description.length > 0);
                });
        assertThat(survey.getSubcommands().values())
                .allMatch(command -> command.getUsageMessage().contains("./motcua survey " + command.getCommandName()));
    }

    @Test
    void both_languages_say_the_same_things() {
        var english = ResourceBundle.getBundle("survey.words", Locale.ENGLISH);
        var vietnamese = ResourceBundle.getBundle("survey.words", Locale.of("vi"));

        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    }

    /** By hand: the means are 2 and 6, their variances 1/3·(1−3/6) and 4/2·(1−2/10); the strata are 6 and 10 large. */
    @Test
    void json_has_every_figure_in_full() throws IOException {
        var data = file("s.csv", "h,N,x\na,6,1\na,6,2\na,6,3\nb,10,4\nb,10,8\n");

        var run = run("mean", "--data", data, "--strata", "h", "--fpc", "N", "--vars", "x", "--format", "json");

        assertThat(run.exit()).isZero();
        var result = run.json().path("results").get(0);
        assertThat(result.path("variable").asString()).isEqualTo("x");
        assertThat(result.path("group").isNull()).isTrue();
        assertThat(result.path("estimate").asDouble()).isCloseTo((6 * 2 + 10 * 6) / 16.0, within(1e-12));
        var variance = (36 * (1 / 3.0) * 0.5 + 100 * (8 / 2.0) * 0.8) / 256;
        assertThat(result.path("se").asDouble()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(result.path("df").asInt()).isEqualTo(3);
        assertThat(result.path("upper").asDouble() - result.path("estimate").asDouble())
                .isCloseTo(3.182446305284263 * Math.sqrt(variance), within(1e-9));
        assertThat(run.json().path("level").asDouble()).isEqualTo(0.95);
        assertThat(run.json().path("design").asString()).contains("2 strata");
        assertThat(run.err()).contains("No weights are given");
    }

    @Test
    void groups_domains_and_normal_intervals() throws IOException {
        var data = file("s.csv", "g,k,x\na,1,1\na,1,3\nb,1,5\nb,1,9\nb,2,100\n");

        var results = run(
                        "mean",
                        "--data",
                        data,
                        "--vars",
                        "x",
                        "--by",
                        "g",
                        "--domain",
                        "k == 1",
                        "--df",
                        "normal",
                        "--format",
                        "json")
                .json()
                .path("results");

        assertThat(results.get(0).path("group").asString()).isEqualTo("a");
        assertThat(results.get(1).path("estimate").asDouble()).isEqualTo(7);
        assertThat(results.get(1).path("df").isNull()).isTrue();
    }

    @Test
    void csv_quotes_what_needs_it_and_leaves_out_what_cannot_be_given() throws IOException {
        var data = file("s.csv", "g,x\n\"a, b\",1\n\"a, b\",4\nc,7\n");

        var run = run("quantile", "--data", data, "--vars", "x", "--by", "g", "--probs", "0.5", "--format", "csv");

        assertThat(run.out()).contains("variable,group,estimate,se,lower,upper,df\nx.0.5,\"a, b\",1,");
        assertThat(run.err()).contains("An empty bound");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mean --vars y                 | has no column "y"
            mean --vars x --lonely maybe  | it is one of fail, remove
            mean --vars x --level 95      | is no confidence level
            mean --vars x --strata x      | has only one unit
            ratio --vars x                | A ratio has two variables
            mean --vars x --domain x>     | is not understood
            mean --vars x --replicates k  | there are jk1, jkn, brr
            mean --vars x --pps brewer --fpc p --replicates jk1 | leave out --replicates
            mean --vars x --trim 1.5,9    | their mean is 1.0
            mean --vars x --domain x>99   | satisfies x>99
            mean --vars x --df odd        | one of design, normal
            """)
    void what_cannot_be_done_is_refused_in_words_with_the_exit_code_of_usage(String typed, String words)
            throws IOException {
        var data = file("s.csv", "x,p\n1,0.5\n2,0.5\n3,0.5\n");
        var arguments = Stream.concat(Stream.of(typed.split(" ")), Stream.of("--data", data))
                .toArray(String[]::new);

        var run = run(arguments);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(words);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_number_of_threads_changes_nothing() throws Exception {
        var text = new StringBuilder("c,x\n");
        for (int row = 0; row < 400; row++) {
            text.append(row / 10).append(',').append(row * 7919 % 1000).append('\n');
        }
        var data = file("s.csv", text.toString());
        String[] typed = {"mean", "--data", data, "--clusters", "c", "--vars", "x", "--replicates", "bootstrap:200"};

        var many = run(typed).out();

        try (var one = new ForkJoinPool(1)) {
            assertThat(one.submit(() -> run(typed).out()).get()).isEqualTo(many);
        }
    }

    @Test
    void a_league_table_names_its_level_and_leaves_out_who_has_no_score() throws IOException {
        var data = file("s.csv", "p,s,e\nHuế,48,0.4\nBình Dương,47.2,0.5\nBắc Giang,,\nSơn La,38,0.5\n");

        var run = run("ranks", "--data", data, "--name", "p", "--score", "s", "--se", "e", "--format", "json");

        assertThat(run.json().path("results").size()).isEqualTo(3);
        assertThat(run.json().path("results").get(0).path("name").asString()).isEqualTo("Huế");
        assertThat(run.json().path("results").get(0).path("worst").asInt()).isEqualTo(2);
        assertThat(run.err()).contains("No score, no rank: Bắc Giang");
    }

    @Test
    void refusals_remarks_and_headings_are_said_in_vietnamese_too() throws IOException {
        var vietnamese = Locale.of("vi");
        var data = file("s.csv", "x,s,e\n1,2,1\nb,3,1\n");

        assertThat(run(vietnamese, "total", "--data", data, "--vars", "x").err())
                .contains("Cột \"x\", dòng 2: \"b\" không phải số");
        assertThat(run(vietnamese, "total", "--data", data, "--vars", "s", "--format", "json")
                        .json()
                        .path("remarks")
                        .get(0)
                        .asString())
                .isEqualTo("Không nêu quyền số; mỗi dòng nặng 1.");
        assertThat(run(vietnamese, "ranks", "--data", data, "--score", "s", "--se", "e")
                        .out())
                .startsWith("Tập hạng 95 % từ cao nhất đến thấp nhất, riêng lẻ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json"})
    void every_format_of_ranks_names_the_level_and_what_the_sets_are(String format) throws IOException {
        var data = file("s.csv", "p,s,e\na,48,0.4\nb,47.2,0.5\n");
        String[] typed = {"ranks", "--data", data, "--score", "s", "--se", "e", "--level", "0.9", "--format", format};

        var marginal = run(typed).out();
        var simultaneous = run(Stream.concat(Stream.of(typed), Stream.of("--simultaneous"))
                        .toArray(String[]::new))
                .out();

        assertThat(marginal).containsAnyOf("90 %", "level,simultaneous", "\"level\":0.9");
        assertThat(simultaneous).containsAnyOf("simultaneous: all", ",0.9,true", "\"simultaneous\":true");
        assertThat(marginal).containsAnyOf("marginal: each", ",0.9,false", "\"simultaneous\":false");
    }

    @Test
    void rows_in_no_group_or_of_unknown_domain_are_counted() throws IOException {
        var data = file("s.csv", "g,k,x\na,1,1\na,1,3\n,1,5\nb,,9\nb,1,7\nb,1,8\n");

        var run = run("mean", "--data", data, "--vars", "x", "--by", "g", "--domain", "k == 1");

        assertThat(run.err())
                .contains("1 of 6 rows lack a value on which --domain depends")
                .contains("1 of 5 rows lack a value in --by");
    }

    @Test
    void comparing_names_who_is_in_one_file_only_and_the_file_of_a_fault() throws IOException {
        var before = file("2019.csv", "p,s,e\na,48,0.4\nb,47,0.5\nc,40,1\n");
        var after = file("2020.csv", "p,s,e\nb,46,0.5\na,49,0.4\nd,41,1\nc,,\n");

        var run = run("compare", before, after, "--name", "p", "--score", "s", "--se", "e", "--format", "json");
        assertThat(run.json().path("results").size()).isEqualTo(2);
        assertThat(run.err())
                .contains("No score in 2020.csv, and so not compared: c.")
                .contains("No score in 2019.csv, and so not compared: d.");
        assertThat(run.json().path("remarks").size()).isEqualTo(2);

        file("2020.csv", "p,s,e\nb,46,0.5\na,49,-0.4\n");
        assertThat(run("compare", before, after, "--name", "p", "--score", "s", "--se", "e")
                        .err())
                .contains("2020.csv, column \"e\", row 2: -0.4 is no standard error");
    }

    @Test
    void an_interval_for_shares_is_refused_for_what_is_none() throws IOException {
        var data = file("s.csv", "x,y,g\n1,0,a\n2,1,b\n3,1,b\n");

        assertThat(run("mean", "--data", data, "--vars", "x", "--interval", "logit")
                        .err())
                .contains("Column \"x\", row 2: 2 lies not between 0 and 1")
                .contains("--interval logit is for shares");
        assertThat(run("mean", "--data", data, "--vars", "y,g", "--interval", "logit")
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --replicates bootstrap:20 --strata h --fpc N | bootstrap:20 leave the finite population
            --replicates brr --strata h --fpc N          | brr leave the finite population
            --strata h --domain x==0                     | Where df is 0 or less
            --interval logit --domain x==1               | a share of 0 or 1
            --domain x==1                                | A standard error of 0 says
            """)
    void remarks_name_their_causes(String typed, String words) throws IOException {
        var data = file("s.csv", "h,N,x\na,9,1\na,9,1\nb,9,0\nb,9,0.5\n");
        var arguments = Stream.concat(Stream.of("mean", "--vars", "x", "--data", data), Stream.of(typed.split(" ")))
                .toArray(String[]::new);

        assertThat(run(arguments).err()).contains(words);
    }

    @Test
    void sensitivity_says_whom_it_leaves_out_and_why() throws IOException {
        var instrument = file("i.yaml", """
                code: T
                combine: mean
                range: [0, 10]
                respondents: 2
                parts:
                  - {code: a, column: a, scale: [0, 1], direction: up}
                  - {code: b, column: b, scale: [0, 1], direction: up}
                """);
        var data = file("s.csv", "g,a,b\nx,1,0\nx,1,1\ny,0,1\ny,1,1\nz,1,\nz,0,1\n,1,1\n");

        var run = run("sensitivity", "--instrument", instrument, "--data", data, "--by", "g", "--runs", "20");

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("No weights are given")
                .contains("1 of 7 rows lack a value in --by")
                .contains("No score, not compared: z (b has 1 answers, fewer than 2)");
    }

    @Test
    void joint_probabilities_are_read_row_by_row() throws IOException {
        var data = file("s.csv", "p,x\n0.5,1\n0.4,2\n");
        var joint = file("joint.csv", "a,b\n0.5,0.1\n0.2,0.4\n");

        assertThat(run("total", "--data", data, "--fpc", "p", "--pps", "joint:" + joint, "--vars", "x")
                        .err())
                .contains("row 1, column 2: 0.1, but row 2, column 1 has 0.2");
    }

    /** One system writes ế as three characters, another as one. */
    @Test
    void names_are_the_same_however_their_accents_are_written() throws IOException {
        var composed = "tuổi,nghề,xã,số\n30,1,A,5\n40,2,A,6\n50,1,B,7\n60,2,B,8\n";
        var data = file("nfc.csv", composed);
        var decomposed = Normalizer.normalize("nghề", Normalizer.Form.NFD);

        var run = run(
                "mean",
                "--data",
                data,
                "--vars",
                decomposed,
                "--factors",
                decomposed,
                "--by",
                Normalizer.normalize("xã", Normalizer.Form.NFD),
                "--format",
                "json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().path("results")).hasSize(4);
    }

    @Test
    void a_plan_in_decomposed_letters_finds_the_columns_of_its_frame() throws IOException {
        var frame = file("frame.csv", "xã,dân\nA,5\nB,6\nC,7\n");
        var plan = file(
                "plan.yaml",
                Normalizer.normalize("stages:\n  - {unit: xã, size: dân, draw: 2}\n", Normalizer.Form.NFD));

        var run = run("sample", "--frame", frame, "--plan", plan, "--seed", "1");

        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void a_column_of_factors_that_is_not_there_is_refused() throws IOException {
        var run = run("mean", "--data", file("f.csv", "a\n1\n2\n"), "--vars", "a", "--factors", "b");

        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains("has no column \"b\"");
    }
}
