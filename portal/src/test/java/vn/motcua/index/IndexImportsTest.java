// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.SharedData;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Refusal;

@PortalTest
class IndexImportsTest {

    private static final List<String> FILES = List.of(
            "dimensions", "subdimensions", "indicator_catalogue", "indicator_values", "composite_ci", "2021_wide");

    @Autowired
    IndexImports imports;

    @Autowired
    PublishedSeries published;

    @Autowired
    LeagueTables tables;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void nothing() {
        jdbc.sql("DELETE FROM index_series WHERE code = 'papi'").update();
    }

    private ImportReport bring(String file) {
        return imports.importFile(SharedData.file("papi/" + file + ".csv"), ImportProgress.SILENT);
    }

    @Test
    void what_papi_published_comes_in_once_and_says_what_it_said() {
        assertThat(bring("dimensions").sentence()).isEqualTo("imported 756, updated 0, unchanged 0, refused 0");
        assertThat(FILES.stream()
                        .map(this::bring)
                        .mapToInt(ImportReport::refused)
                        .sum())
                .isZero();

        assertThat(FILES.stream().map(this::bring).reduce(ImportReport.NOTHING, ImportReport::and))
                .satisfies(
                        again -> assertThat(again.imported() + again.updated()).isZero())
                .satisfies(again -> assertThat(again.unchanged()).isGreaterThan(49_000));

        assertThat(published.years("papi")).startsWith(2011).endsWith(2022).hasSize(12);
        theSumsHold();
        theGroupsAreThosePublished();
        theIntervalsAreOfNinetyPercent();
        ranksAreAsWideAsTheErrorsMakeThem();
        whatIsMissingIsNoZero();
        changeByPapisOwnRuleStandsBesideTheTest();
        indicatorsHaveNames();
    }

    private Wave wave(int year) {
        return published.wave("papi", year).orElseThrow();
    }

    private LeagueTable table(int year, String node) {
        return tables.find("papi", year, node).orElseThrow();
    }

    private void theSumsHold() {
        for (var year : published.years("papi")) {
            var wave = wave(year);
            for (var whole : wave.nodes()) {
                if (whole.formula().combination() == Node.Combination.SUM) {
                    wave.of(whole.code()).values().stream()
                            .filter(Score::hasValue)
                            .filter(score -> hasAllParts(wave, whole, score.place()))
                            .forEach(score -> assertThat(sumOfParts(wave, whole, score.place()))
                                    .as("%s of %s in %d", whole.code(), score.place(), year)
                                    .isCloseTo(score.number(), within(0.0011)));
                }
            }
        }
    }

    private static boolean hasAllParts(Wave wave, Node whole, String place) {
        return wave.partsOf(whole.code()).stream()
                .allMatch(part ->
                        wave.score(place, part.code()).filter(Score::hasValue).isPresent());
    }

    private static double sumOfParts(Wave wave, Node whole, String place) {
        return wave.partsOf(whole.code()).stream()
                .map(part -> wave.score(place, part.code()).orElseThrow())
                .mapToDouble(Score::number)
                .sum();
    }

    private void theGroupsAreThosePublished() {
        assertThat(groups(2019)).containsExactly(16L, 16L, 15L, 16L);
        assertThat(groups(2020)).containsExactly(16L, 16L, 15L, 16L);
        assertThat(groups(2021)).containsExactly(15L, 15L, 15L, 15L);
        var first = table(2021, "PAPI").standings().getFirst();
        assertThat(first.place().name()).isEqualTo("Thừa Thiên Huế");
        assertThat(first.value()).isCloseTo(48.059, within(0.0005));
    }

    private List<Long> groups(int year) {
        return Arrays.stream(Group.values())
                .map(group -> table(year, "PAPI").in(group))
                .toList();
    }

    private void theIntervalsAreOfNinetyPercent() {
        for (var year : List.of(2019, 2022)) {
            var printed = Objects.requireNonNull(wave(year).printed());
            assertThat(printed.stated()).isEqualTo(0.95);
            assertThat(printed.multiple()).isEqualTo(1.645);
            assertThat(printed.real()).isCloseTo(0.9, within(0.0005));
            assertThat(printed.isMisnamed()).isTrue();
        }
        assertThat(wave(2021).printed()).isNull();
        assertThat(wave(2019).score("01", "PAPI").orElseThrow().error()).isCloseTo(0.256748, within(1e-6));
        assertThat(wave(2019).score("01", "D1").orElseThrow().error()).isCloseTo(Math.sqrt(0.005145275), within(1e-6));
    }

    private void ranksAreAsWideAsTheErrorsMakeThem() {
        var table = table(2019, "PAPI");
        var widths = table.standings().stream()
                .map(standing -> Objects.requireNonNull(standing.ranks()))
                .mapToInt(ranks -> ranks.worst() - ranks.best())
                .sorted()
                .toArray();
        assertThat(widths[31])
                .as("wider than by pairs, for 62 comparisons are made at once")
                .isEqualTo(40);
        assertThat(table.leadsShown()).isZero();
        assertThat(table(2022, "PAPI").leadsShown()).isZero();
        assertThat(table(2022, "PAPI").standings().stream().filter(standing -> standing.ranks() == null))
                .as("Sóc Trăng, Bạc Liêu and Cà Mau have an interval of no width and no error")
                .extracting(standing -> standing.place().code())
                .containsExactlyInAnyOrder("94", "95", "96");
        assertThat(table(2021, "PAPI").hasErrors()).isFalse();
        assertThat(Objects.requireNonNull(table(2021, "PAPI").typical()).year()).isEqualTo(2022);
    }

    private void whatIsMissingIsNoZero() {
        assertThat(table(2021, "PAPI").without())
                .extracting(without -> without.place().name())
                .containsExactly("Quảng Ninh", "Bắc Giang", "Bắc Ninh");
        for (var year : published.years("papi")) {
            assertThat(wave(year).scores()).noneMatch(score -> score.hasValue() && score.number() == 0);
        }
        assertThat(wave(2018).score("04", "4.4.4").orElseThrow().missing()).isEqualTo(Missing.ZERO_IN_SOURCE);
    }

    private void changeByPapisOwnRuleStandsBesideTheTest() {
        var corruption = table(2020, "D4");
        assertThat(corruption.comparedWith()).isEqualTo(2019);
        assertThat(corruption.byFivePercent(1)).isEqualTo(18);
        assertThat(corruption.byFivePercent(-1)).isEqualTo(6);
        assertThat(corruption.hasTestedChange()).isFalse();
        assertThat(table(2021, "PAPI").comparedWith())
                .as("the total was made otherwise from 2021 on")
                .isNull();
    }

    private void indicatorsHaveNames() {
        var leaders = wave(2022).find("1.1.2").orElseThrow();
        assertThat(leaders.name()).isEqualTo(new Name("Hiểu biết về vị trí lãnh đạo", "Knowledge of Leaders"));
        assertThat(leaders.scale().unit().vi()).isEqualTo("%");
        assertThat(wave(2022).find("3.3.3").orElseThrow().formula().weight())
                .as("listed, and does not count")
                .isZero();
        assertThat(wave(2022).at(Level.INDICATOR)).hasSize(118);
        assertThat(wave(2022).find("D1").orElseThrow().name().vi()).isEqualTo("Tham gia của người dân ở cấp cơ sở");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021,46,T,D1,48,059      | value         | a number
            2021,46,T,D1,4a          | value         | a number with a point
            2021,46,T,D1,11.5        | value         | from 1.0 to 10.0
            2021,98,T,D1,5.5         | province_code | national code
            2021,,T,D1,5.5           | province_code | national code
            1821,46,T,D1,5.5         | year          | a year from 2000
            2021,46,T,D1,1e999       | value         | a number with a point
            2021,46,T,D1,1e-999999999| value         | a number with a point
            2021,46,T,1.1.1,1e99     | value         | of ten digits before it at most
            2021,46,T,1.1.,0.5       | code          | a part that the index had in 2021
            2021,46,T,1.1.a b,0.5    | code          | a part that the index had in 2021
            2021,46,T,1.1.99999999999999,0.5 | code  | a part that the index had in 2021
            2021,46,T,D9,5.5         | code          | a part that the index had in 2021
            2021,46,T,9.1.1,5.5      | code          | a part that the index had in 2021
            """)
    void a_line_that_cannot_be_is_refused_with_what_would_be_right(String line, String field, String expected)
            throws IOException {
        var text = line.endsWith(",059") ? line.replace("48,059", "\"48,059\"") : line;
        var report = bring("year,province_code,level,code,value\n" + text + "\n2021,1,T,D1,5.5\n", "sai.csv");

        assertThat(report.sentence()).isEqualTo("imported 1, updated 0, unchanged 0, refused 1");
        assertThat(report.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.expected()).contains(expected);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unweighted_papi,90        | a score of PAPI, from 8.0 to 80.0
            unweighted_se,90          | an error of PAPI
            variance_D1,400           | an error of D1
            n_respondents,10.5        | how many people answered
            n_respondents,99999999999 | a number with a point
            unweighted_se,-1          | a number of 0 or more
            """)
    void a_statistic_that_cannot_be_is_refused(String line, String expected) throws IOException {
        var report = bring("year,province_code,statistic,value\n2022,46," + line + "\n", "sai.csv");

        assertThat(report.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.expected()).startsWith(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3-4 điểm", "1..5-3", "1-1.2.3", "5-1", "từ 1 đến 4", "9999999999999999-1"})
    void a_scale_in_words_that_nobody_understands_leaves_it_unknown(String scale) throws IOException {
        var report =
                bring("year,level,code,name_vi,name_en,scale\n2022,I,1.1.1,Tên,Name,%s\n".formatted(scale), "1.csv");

        assertThat(report.sentence()).isEqualTo("imported 1, updated 0, unchanged 0, refused 0");
        assertThat(wave(2022).find("1.1.1").orElseThrow().scale().isKnown()).isFalse();
    }

    @Test
    void nothing_of_a_refused_line_is_taken_in() throws IOException {
        var report = bring("year,province_code,D1,D2,papi_total\n2022,46,5.5,99,45.5\n2022,74,5.4,5.2,44.4\n", "1.csv");

        assertThat(report.sentence()).isEqualTo("imported 1, updated 0, unchanged 0, refused 1");
        assertThat(wave(2022).in("46")).isEmpty();
    }

    @Test
    void a_file_that_leaves_provinces_out_ranks_nobody_and_one_that_names_them_all_does() throws IOException {
        bring("year,province_code,level,code,value\n2022,46,T,PAPI,45.5\n2022,74,T,PAPI,44.4\n", "1.csv");
        assertThat(wave(2022).isComplete()).isFalse();
        assertThat(table(2022, "PAPI").isRanked()).isFalse();

        var all = new Places()
                .of(Division.OF_63).stream()
                        .map(place -> "2022,%s,T,PAPI,%s\n"
                                .formatted(
                                        place.code(),
                                        place.code().equals("24")
                                                ? ""
                                                : "4" + place.code().charAt(0)))
                        .collect(Collectors.joining());
        bring("year,province_code,level,code,value\n" + all + "2022,46,T,D1,5.5\n", "2.csv");

        assertThat(wave(2022).isComplete()).isTrue();
        assertThat(table(2022, "PAPI").isRanked()).isTrue();
        assertThat(table(2022, "D1").isRanked())
                .as("one of 62 has a score there")
                .isFalse();
    }

    private static final String ERRORS = """
            year,province_code,statistic,value
            2022,46,unweighted_se,0.5
            2022,46,unweighted_ci_low_labelled95,44.6775
            2022,46,unweighted_ci_high_labelled95,46.3225
            2022,46,n_respondents,192
            """;

    private static final String VALUES = "year,province_code,level,code,value\n2022,46,T,PAPI,45.5\n";

    @Test
    void errors_may_come_before_what_they_are_errors_of() throws IOException {
        bring(VALUES, "1.csv");
        bring(ERRORS, "2.csv");
        var usual = wave(2022);
        nothing();

        bring(ERRORS, "2.csv");
        bring(VALUES, "1.csv");

        assertThat(wave(2022)).isEqualTo(usual);
        assertThat(usual.score("46", "PAPI").orElseThrow().error()).isEqualTo(0.5);
        assertThat(Objects.requireNonNull(usual.printed()).multiple()).isEqualTo(1.645);
        assertThat(bring(ERRORS, "2.csv").sentence()).isEqualTo("imported 0, updated 0, unchanged 4, refused 0");
    }

    @Test
    void what_is_measured_otherwise_since_a_year_that_has_no_wave_is_not_compared() throws IOException {
        bring("year,province_code,level,code,value\n2022,46,T,5.1,2.5\n2022,46,T,6.1,2\n", "1.csv");
        assertThat(wave(2022).find("5.1").orElseThrow().isBreak()).isFalse();

        bring("year,province_code,level,code,value\n2020,46,T,5.1,1.5\n2020,46,T,6.1,2\n", "2.csv");

        assertThat(table(2022, "5.1").comparedWith())
                .as("another scale since 2021")
                .isNull();
        assertThat(table(2022, "6.1").comparedWith()).isEqualTo(2020);

        bring("year,province_code,level,code,value\n2021,46,T,5.1,2.4\n2021,46,T,6.1,2\n", "3.csv");
        assertThat(table(2022, "5.1").comparedWith()).isEqualTo(2021);
    }

    private ImportReport bring(String content, String name) throws IOException {
        return imports.importFile(Files.writeString(folder.resolve(name), content), ImportProgress.SILENT);
    }

    @Test
    void a_file_of_another_kind_is_refused_by_its_header_and_nothing_is_published() throws IOException {
        var report = bring("a,b\n1,2\n", "lạ.csv");

        assertThat(report.refusals()).extracting(Refusal::field).containsExactly("header");
        assertThat(published.find("papi")).isEmpty();
    }

    @Test
    void a_zero_is_read_as_missing_and_a_figure_takes_its_place() throws IOException {
        bring("year,province_code,level,code,value\n2022,24,T,D1,0\n2022,24,T,D2,\n2022,46,T,D1,5.5\n", "1.csv");
        assertThat(wave(2022).score("24", "D1").orElseThrow().missing()).isEqualTo(Missing.ZERO_IN_SOURCE);
        assertThat(wave(2022).score("24", "D2").orElseThrow().missing()).isEqualTo(Missing.NOT_PUBLISHED);

        var report = bring("year,province_code,level,code,value\n2022,24,T,D1,5.25\n", "2.csv");

        assertThat(report.sentence()).isEqualTo("imported 0, updated 1, unchanged 0, refused 0");
        assertThat(wave(2022).score("24", "D1").orElseThrow().number()).isEqualTo(5.25);
    }

    static Stream<List<Integer>> orders() {
        return Stream.of(List.of(2022, 2023), List.of(2023, 2022));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void an_indicator_that_says_the_same_everywhere_as_the_year_before_is_marked(List<Integer> years)
            throws IOException {
        for (var year : years) {
            var lines = new StringBuilder("year,province_code,level,code,value\n");
            for (var place : List.of(1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17)) {
                lines.append("%d,%d,indicator,1.2.3,0.6%d\n".formatted(year, place, place));
                lines.append("%d,%d,indicator,1.2.4,0.%d\n".formatted(year, place, place + year % 2));
            }
            bring(lines.toString(), "bầu cử.csv");
        }

        assertThat(wave(2023).score("01", "1.2.3").orElseThrow().isCarried()).isTrue();
        assertThat(wave(2022).score("01", "1.2.3").orElseThrow().isCarried()).isFalse();
        assertThat(wave(2023).score("01", "1.2.4").orElseThrow().isCarried()).isFalse();
    }

    @Test
    void the_eight_totals_that_the_press_printed_are_there_from_the_start() {
        var table = tables.find("papi-2021-press", 2021, "PAPI").orElseThrow();

        assertThat(table.isRanked()).isFalse();
        assertThat(table.standings())
                .extracting(standing -> standing.place().name(), Standing::value, Standing::rank)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("Thừa Thiên Huế", 48.059, 0),
                        org.assertj.core.groups.Tuple.tuple("Bình Dương", 47.178, 0))
                .hasSize(8);
    }
}
