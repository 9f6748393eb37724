// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MicrodataTest {

    private static final Questionnaire QUESTIONS = InstrumentText.starter().questionnaire();

    private static Answered person(int number, String age, String ethnicity) {
        return new Answered(
                "46",
                "V0001",
                number,
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
        new Microdata(QUESTIONS, people("41", 6)).write(out);

        var lines = out.toString().lines().toList();
        assertThat(lines.subList(1, 7).toString())
                .doesNotContain("Phú Xuân")
                .doesNotContain("V0001")
                .doesNotContain("41")
                .doesNotContain("31");
        assertThat(lines.getFirst())
                .contains("province,stratum,cluster,weight,age_group,sex")
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

        var told = new Microdata(QUESTIONS, people).people();

        assertThat(told.getFirst()).containsEntry("ethnicity", "1").containsEntry("age_group", "2");
        assertThat(told.getLast()).doesNotContainKeys("work", "education", "ethnicity", "age_group", "sex");
    }

    /** Whoever is told with some facts shares them, in their province, with at least four others. */
    @Test
    void no_cell_of_facts_has_fewer_than_five() {
        var villages = new SampleDraw(SampleDrawTest.frame(true), outline(), 3).villages();
        var people = new SimulatedPeople(InstrumentText.starter(), 3).answers(villages, 16);

        var counts = new HashMap<List<String>, Integer>();
        for (var person : new Microdata(QUESTIONS, people).people()) {
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
