// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.campaign.Campaign;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.campaign.ReserveVillages.Cause;
import vn.motcua.campaign.SampleSize;
import vn.motcua.campaign.asking.InstrumentText;
import vn.motcua.campaign.sampling.SampleDraw;
import vn.motcua.campaign.sampling.SampleFrame;
import vn.motcua.campaign.scoring.Scoring;
import vn.motcua.campaign.simulation.SimulatedPeople;
import vn.motcua.survey.design.LonelyPsu;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.SampleDesign;
import vn.motcua.survey.index.Scores;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.weight.Margin;
import vn.motcua.survey.weight.PostStratification;

class MicrodataTest {

    private static final Questionnaire QUESTIONS = InstrumentText.starter().questionnaire();

    private static Answered person(int number, String age, String ethnicity) {
        return person(number, age, ethnicity, false);
    }

    private static Answered person(int number, String age, String ethnicity, boolean steppedIn) {
        return new Answered(
                UUID.randomUUID(),
                "46",
                "V0001",
                number,
                steppedIn,
                "46",
                "46 / Phường Phú Xuân / Tổ 7",
                12.5,
                Map.of(
                        "sex",
                        "1",
                        "age",
                        age,
                        "ethnicity",
                        ethnicity,
                        "education",
                        "3",
                        "work",
                        "1",
                        "residence",
                        "31"));
    }

    @Test
    void nothing_says_where_somebody_lives_and_how_old_they_are_to_the_year() {
        var out = new StringBuilder();
        new Microdata(QUESTIONS, people("41", 6), null).write(out);

        var lines = out.toString().lines().toList();
        assertThat(lines.subList(1, 7).toString())
                .doesNotContain("Phú Xuân")
                .doesNotContain("V0001")
                .doesNotContain("41")
                .doesNotContain("31");
        assertThat(lines.getFirst())
                .contains("province,stratum,cluster,weight,reserve_village,age_group,sex")
                .doesNotContain("residence");
    }

    private static List<Answered> people(String age, int count) {
        var people = new ArrayList<Answered>();
        for (int number = 1; number <= count; number++) {
            people.add(person(number, age, "1"));
        }
        return people;
    }

    @Test
    void one_who_stands_out_loses_what_makes_them_stand_out() {
        var people = people("41", 8);
        people.add(person(9, "70", "2"));

        var told = new Microdata(QUESTIONS, people, null).people();

        assertThat(told)
                .filteredOn(one -> one.containsKey("ethnicity"))
                .hasSize(8)
                .allSatisfy(
                        one -> assertThat(one).containsEntry("ethnicity", "1").containsEntry("age_group", "2"));
        assertThat(told)
                .filteredOn(one -> !one.containsKey("ethnicity"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one).doesNotContainKeys("work", "education", "ethnicity", "age_group", "sex"));
    }

    /** Whoever knows the list of villages cannot work out which cluster is which, nor which line is whose. */
    @Test
    void lines_and_numbers_of_clusters_follow_an_order_drawn_by_chance() {
        var people = new ArrayList<Answered>();
        for (int village = 0; village < 40; village++) {
            people.add(in("Thôn %02d".formatted(village)));
        }

        var first = clusters(people);
        var again = clusters(people.reversed());
        var others = clusters(people.stream().map(one -> in(one.cluster())).toList());

        assertThat(first).isEqualTo(again).isNotEqualTo(others);
        assertThat(first.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj("C%d"::formatted).toList());
        assertThat(first.values()).isNotEqualTo(first.values().stream().sorted().toList());
    }

    private static Answered in(String cluster) {
        return new Answered(UUID.randomUUID(), "46", "V", 1, false, "46", cluster, weight(cluster), Map.of("sex", "1"));
    }

    /** By which the village is known again. */
    private static double weight(String cluster) {
        return Integer.parseInt(cluster.substring(cluster.length() - 2)) + 1.0;
    }

    /** The weights of the clusters, in the order of the file. */
    private static Map<String, Double> clusters(List<Answered> people) {
        var out = new StringBuilder();
        new Microdata(QUESTIONS, people, null).write(out);
        var clusters = new LinkedHashMap<String, Double>();
        out.toString()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> clusters.put(cells[2], Double.valueOf(cells[3])));
        return clusters;
    }

    @Test
    void those_whose_village_stepped_in_are_told_and_counted_apart() {
        var people = people("41", 6);
        IntStream.range(7, 13).forEach(number -> people.add(person(number, "41", "1", true)));
        people.add(person(13, "41", "2", true));
        IntStream.range(14, 20).forEach(number -> people.add(person(number, "41", "2")));

        var lines = lines(people);

        assertThat(lines)
                .filteredOn(line -> line.startsWith("46,S1,C1,12.5,1,"))
                .hasSize(7);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("46,S1,C1,12.5,0,"))
                .hasSize(12);
        assertThat(new Microdata(QUESTIONS, people, null).people())
                .as("six others of the province are like the one, but in villages drawn at first")
                .filteredOn(person -> !person.containsKey("ethnicity"))
                .hasSize(1);
    }

    @Test
    void a_province_where_the_village_that_stepped_in_has_few_people_does_not_tell_whose_it_is() {
        var people = people("41", 6);
        IntStream.range(7, 11).forEach(number -> people.add(person(number, "41", "1", true)));

        assertThat(lines(people)).hasSize(10).allMatch(line -> line.startsWith("46,S1,C1,12.5,,"));
        assertThat(lines(people("41", 6))).allMatch(line -> line.startsWith("46,S1,C1,12.5,0,"));
    }

    private static List<String> lines(List<Answered> people) {
        var out = new StringBuilder();
        new Microdata(QUESTIONS, people, null).write(out);
        return out.toString().lines().skip(1).toList();
    }

    @Test
    void the_codebook_says_how_many_villages_were_replaced_and_why() {
        var out = new StringBuilder();
        new Codebook(QUESTIONS).writeOpen(List.of(), List.of(Cause.GONE, Cause.UNREACHABLE, Cause.UNREACHABLE), out);

        assertThat(out.toString().lines().filter(line -> line.startsWith("reserve_village")))
                .hasSize(5)
                .anyMatch(line -> line.contains("villages replaced: 3"))
                .anyMatch(line -> line.endsWith("2 could not be reached"))
                .anyMatch(line -> line.endsWith("1 are gone or joined to others"));
    }

    @Test
    void a_questionnaire_that_asks_for_the_age_group_keeps_one_column_of_it() {
        var text = InstrumentText.starter().content().replace("column: ethnicity", "column: age_group");
        var questions = InstrumentText.of(text).questionnaire();

        assertThat(Microdata.columns(questions)).containsOnlyOnce("age_group");
        var out = new StringBuilder();
        new Codebook(questions).writeOpen(List.of(), List.of(), out);
        assertThat(out.toString().lines().filter(line -> line.startsWith("age_group")))
                .hasSize(4);
    }

    /** Whoever reads the published files computes the published scores and errors, to the last digit but rounding. */
    @Test
    void scores_and_errors_come_out_of_the_open_data_again_also_when_weights_were_adjusted() {
        var villages = new SampleDraw(SampleFrame.of(true), outline(), 3).villages();
        var rows = new SimulatedPeople(InstrumentText.starter(), 3).answers(villages, 16);
        var population = Population.of("province,sex,people\n46,1,60000\n46,2,64000");
        var scoring = new Scoring(InstrumentText.starter(), rows, population);

        var microdata = new Microdata(QUESTIONS, rows, population);
        var out = new StringBuilder();
        microdata.write(out);
        var table = Table.parse("microdata.csv", out.toString());
        var cells = "cell,people\n"
                + microdata.cells().stream()
                        .map(cell -> String.join(",", cell.line()))
                        .collect(Collectors.joining("\n"));
        var design = SampleDesign.of(table)
                .strata("stratum")
                .clusters("cluster")
                .weights("weight")
                .lonely(LonelyPsu.AVERAGE)
                .design()
                .adjusted(new PostStratification(Margin.of(table, Table.parse("population.csv", cells))));
        var all = new boolean[table.rows()];
        Arrays.fill(all, true);
        var anew = new Scores(InstrumentText.starter().formula(), table)
                .of(design, List.of(Rows.of(all)))
                .getFirst();

        assertThat(scoring.scores()).hasSize(187);
        for (var score : anew.scores()) {
            var before = scoring.scores().stream()
                    .filter(one -> one.node().equals(score.part().code()))
                    .findFirst()
                    .orElseThrow();
            assertThat(score.place() >= 0).isEqualTo(before.hasValue());
            if (score.place() >= 0) {
                assertThat(anew.estimate().value(score.place())).isCloseTo(before.number(), within(1e-9));
                assertThat(anew.estimate().standardError(score.place()))
                        .isCloseTo(Objects.requireNonNull(before.error()), within(1e-9));
            }
        }
    }

    @Test
    void a_cell_of_too_few_people_is_refused() {
        var people = people("41", 6);
        people.add(person(7, "70", "2"));

        assertThatThrownBy(() -> new Microdata(QUESTIONS, people, Population.of("ethnicity,people\n1,600\n2,40")))
                .isInstanceOf(BadData.class)
                .hasMessage(
                        "Only 1 of those who answered are in the cell 2 of ethnicity; a cell needs 5. Join it with another.");
    }

    /** Whoever is told with some facts shares them, in their province, with at least four others. */
    @Test
    void no_cell_of_facts_has_fewer_than_five() {
        var villages = new SampleDraw(SampleFrame.of(true), outline(), 3).villages();
        var people = new SimulatedPeople(InstrumentText.starter(), 3).answers(villages, 16);

        var counts = new HashMap<List<String>, Integer>();
        for (var person : new Microdata(QUESTIONS, people, null).people()) {
            counts.merge(
                    List.of(
                            person.getOrDefault("sex", ""),
                            person.getOrDefault("age_group", ""),
                            person.getOrDefault("ethnicity", ""),
                            person.getOrDefault("education", ""),
                            person.getOrDefault("work", "")),
                    1,
                    Integer::sum);
        }

        counts.remove(List.of("", "", "", "", ""));
        assertThat(counts.values()).isNotEmpty().allMatch(count -> count >= Microdata.LEAST);
    }

    private static Campaign.Outline outline() {
        var two = SampleSize.of("2").orElseThrow();
        return new Campaign.Outline("Thử", "", "thu", 2026, two, two, two, 16, 8);
    }
}
