// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.SharedData;
import vn.motcua.form.StarterForms;

/** What the starter content says, held against the national catalogue and against its own forms. */
class StarterFactsTest {

    /** In the list of papers that data replace (resolution 66.7/2025), not in the catalogue. */
    private static final Set<String> LISTED_ELSEWHERE = Set.of("2.000591", "2.002380", "3.000465");

    /** In neither: known from earlier decisions, so they show no decision. */
    private static final Set<String> FROM_EARLIER_DECISIONS = Set.of("1.001776", "1.004616", "1.009397", "2.000205");

    /** At the counter the catalogue gives 22 days, the time of remote communes; decree 101/2024 gives 12. */
    private static final Set<String> TIME_DIFFERS = Set.of("1.012784 COUNTER");

    private static final Pattern WORDS_OF_FEEL =
            Pattern.compile("\\b(or|and|not|for|in|return|sum|min|max|some|satisfies|null|one)\\b");

    @Test
    void field_time_and_fee_are_those_of_the_national_catalogue() throws IOException {
        var national = national(SharedData.file("procedures/procedures.jsonl.gz"));

        assertThat(starters().map(StarterProcedure::code).filter(code -> !national.containsKey(code)))
                .containsExactlyInAnyOrderElementsOf(Stream.of(LISTED_ELSEWHERE, FROM_EARLIER_DECISIONS)
                        .flatMap(Set::stream)
                        .toList());
        starters()
                .filter(starter -> national.containsKey(starter.code()))
                .forEach(starter ->
                        isTheSame(starter.procedure(), Objects.requireNonNull(national.get(starter.code()))));
    }

    @Test
    void codes_that_the_catalogue_lacks_are_in_the_list_of_papers_replaced_by_data() throws IOException {
        var listed = Files.readString(SharedData.file("procedures/papers-replaced-by-data.csv"));

        assertThat(LISTED_ELSEWHERE).allSatisfy(code -> assertThat(listed).contains("," + code + ","));
    }

    private static void isTheSame(Procedure own, Procedure found) {
        assertThat(own.field().name().vi())
                .as(own.code())
                .isEqualTo(found.field().name().vi());
        assertThat(own.decision()).as(own.code()).isEqualTo(found.decision());
        own.ways().forEach(way -> isTheSame(own.code(), way, found.ways()));
    }

    private static void isTheSame(String code, Way own, List<Way> national) {
        var same =
                national.stream().filter(way -> way.channel() == own.channel()).toList();
        assertThat(same).as("%s may be filed by %s", code, own.channel()).isNotEmpty();
        if (!TIME_DIFFERS.contains(code + " " + own.channel())
                && same.stream().allMatch(way -> way.limit() != null)
                && own.limit() != null) {
            assertThat(same)
                    .as("%s by %s", code, own.channel())
                    .extracting(Way::limit)
                    .contains(own.limit());
        }
        var amounts = own.fees().stream().map(Fee::dong).toList();
        var given =
                same.stream().flatMap(way -> way.fees().stream()).map(Fee::dong).toList();
        var known = given.stream().anyMatch(dong -> dong != null && dong >= 1_000);
        if (known && amounts.stream().anyMatch(dong -> dong != null) && own.channel() == Channel.ONLINE) {
            assertThat(amounts).as("%s by %s", code, own.channel()).containsAnyElementsOf(given);
        }
    }

    @ParameterizedTest
    @MethodSource("starters")
    void conditions_name_questions_of_the_form_and_answers_it_offers(StarterProcedure starter) {
        var form = Json.tree(StarterForms.find(starter.code()).orElseThrow());
        var procedure = starter.procedure();
        var papers = procedure.papers().stream().map(Paper::when);
        var fees = procedure.ways().stream()
                .flatMap(way -> way.fees().stream())
                .flatMap(fee -> Stream.of(fee.when(), fee.times()));

        Stream.concat(papers, fees).filter(text -> !text.isBlank()).forEach(condition -> {
            var all = form.toString();
            Pattern.compile("\"([^\"]*)\"")
                    .matcher(condition)
                    .results()
                    .forEach(value -> assertThat(all).as(condition).contains('"' + value.group(1) + '"'));
            var names = WORDS_OF_FEEL
                    .matcher(condition.replaceAll("\"[^\"]*\"", "").replaceAll("\\.", " "))
                    .replaceAll(" ");
            Pattern.compile("[A-Za-z]\\w*")
                    .matcher(names)
                    .results()
                    .forEach(name -> assertThat(all).as(condition).contains('"' + name.group() + "\":"));
        });
    }

    @Test
    void every_paper_of_a_case_says_which_case() {
        starters()
                .flatMap(starter -> starter.procedure().papers().stream())
                .filter(paper -> !paper.when().isBlank())
                .forEach(paper ->
                        assertThat(paper.group().vi()).as(paper.name().vi()).isNotBlank());
    }

    static Stream<StarterProcedure> starters() {
        return StarterContent.read().procedures().stream();
    }

    private static Map<String, Procedure> national(Path file) throws IOException {
        var codes = starters().map(StarterProcedure::code).toList();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> codes.stream().anyMatch(code -> line.startsWith("{\"code\":\"" + code + "\"")))
                    .map(NationalProcedure::read)
                    .collect(Collectors.toMap(Procedure::code, Function.identity()));
        }
    }
}
