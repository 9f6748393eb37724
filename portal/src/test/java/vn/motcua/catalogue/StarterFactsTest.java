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

    /** The catalogue gives no time or no unit; the text of the law does. */
    private static final Map<String, String> TIME_BY_LAW = Map.of(
            "1.001193", "60/2014/QH13",
            "1.000656", "60/2014/QH13",
            "1.004873", "123/2015/NĐ-CP",
            "2.000635", "123/2015/NĐ-CP",
            "2.000815", "23/2015/NĐ-CP",
            "2.000884", "23/2015/NĐ-CP",
            "2.001035", "23/2015/NĐ-CP");

    /** The catalogue lists the fee of another case; the tariff itself gives this one. */
    private static final Map<String, String> FEE_BY_LAW = Map.of("1.004194", "75/2022/TT-BTC");

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

    @Test
    void what_no_source_confirms_is_marked_as_doubtful() {
        starters().map(StarterProcedure::procedure).forEach(procedure -> {
            var isListed =
                    !LISTED_ELSEWHERE.contains(procedure.code()) && !FROM_EARLIER_DECISIONS.contains(procedure.code());
            assertThat(isDoubtful(procedure, "not-in-catalogue"))
                    .as(procedure.code())
                    .isNotEqualTo(isListed);
        });
    }

    private static void isTheSame(Procedure own, Procedure found) {
        assertThat(own.field().name().vi())
                .as(own.code())
                .isEqualTo(found.field().name().vi());
        assertThat(own.decision()).as(own.code()).isEqualTo(found.decision());
        own.ways().forEach(way -> {
            var same = found.ways().stream()
                    .filter(other -> other.channel() == way.channel())
                    .toList();
            assertThat(same)
                    .as("%s may be filed by %s", own.code(), way.channel())
                    .isNotEmpty();
            timeIsKnown(own, way, same);
            feeIsKnown(own, way, same);
        });
    }

    /** As the catalogue says, else as a law of its legal basis says, else marked. */
    private static void timeIsKnown(Procedure own, Way way, List<Way> national) {
        if (isDoubtful(own, "limit-unconfirmed")) {
            return;
        }
        if (TIME_BY_LAW.containsKey(own.code())) {
            assertThat(own.legalBasis()).contains(TIME_BY_LAW.get(own.code()));
            assertThat(national).extracting(Way::limit).containsOnlyNulls();
            return;
        }
        assertThat(national)
                .as("time of %s by %s", own.code(), way.channel())
                .extracting(Way::limit)
                .contains(way.limit());
    }

    private static void feeIsKnown(Procedure own, Way way, List<Way> national) {
        if (isDoubtful(own, "fee-unconfirmed")) {
            return;
        }
        if (FEE_BY_LAW.containsKey(own.code())) {
            assertThat(own.legalBasis()).contains(FEE_BY_LAW.get(own.code()));
            return;
        }
        var given = national.stream()
                .flatMap(other -> other.fees().stream())
                .map(Fee::dong)
                .toList();
        if (way.free()) {
            assertThat(national).as("%s is free", own.code()).anyMatch(Way::free);
        }
        way.fees().stream()
                .filter(fee -> fee.dong() != null && !fee.isSurcharge())
                .forEach(fee -> assertThat(given)
                        .as("fee of %s by %s", own.code(), way.channel())
                        .contains(fee.dong()));
    }

    private static boolean isDoubtful(Procedure procedure, String code) {
        return procedure.doubts().stream().anyMatch(doubt -> doubt.code().equals(code));
    }

    /** The portal's own form is the request: asking for it again as a paper would be asking twice. */
    @ParameterizedTest
    @MethodSource("starters")
    void who_files_online_is_not_asked_for_the_request_as_a_paper(StarterProcedure starter) {
        var procedure = starter.procedure();

        assertThat(procedure.papers())
                .filteredOn(paper -> procedure.offers(Channel.ONLINE) && paper.required())
                .extracting(paper -> paper.name().vi())
                .noneMatch(name -> name.matches("(?i)(đơn|tờ khai|giấy đề nghị|phiếu đề nghị|văn bản đề nghị)\\b.*"));
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
