// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.motcua.survey.Samples.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.survey.sample.Drawing;
import vn.motcua.survey.sample.Drawing.Audited;
import vn.motcua.survey.sample.Drawing.Role;
import vn.motcua.survey.sample.Method;
import vn.motcua.survey.sample.Plan;
import vn.motcua.survey.sample.Plan.Draws;
import vn.motcua.survey.sample.Plan.PlanStage;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

class DrawingTest {

    private static final Table FRAME = frame();

    /** Two provinces of five districts of four villages; the first district of each is the capital. */
    private static Table frame() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        var text = new StringBuilder("province,class,district,capital,village,people\n");
        for (int unit = 0; unit < 40; unit++) {
            var district = unit / 4 % 5;
            text.append("%s,%s,D%d,%s,V%d,%d\n"
                    .formatted(
                            unit < 20 ? "A" : "B",
                            unit < 20 ? "large" : "small",
                            district,
                            district == 0 ? "yes" : "",
                            unit % 4,
                            random.nextInt(100, 900)));
        }
        return table(text.toString());
    }

    private static Plan plan(Method method) {
        return new Plan(
                List.of(
                        new PlanStage(
                                "district",
                                List.of("province"),
                                "people",
                                new Draws("class", Map.of("large", 4, "small", 2)),
                                "capital",
                                method,
                                0),
                        new PlanStage("village", List.of(), "people", new Draws(null, Map.of("", 2)), null, method, 1)),
                16);
    }

    @Test
    void where_all_to_draw_are_certain_a_remark_says_that_the_others_are_not_spoken_of() {
        var frame = table("unit,size,sure\na,5,1\nb,4,1\nc,3,0\n");
        var stage =
                new PlanStage("unit", List.of(), "size", new Draws(null, Map.of("", 2)), "sure", Method.SYSTEMATIC, 0);
        var drawing = new Drawing(frame, new Plan(List.of(stage), 0), 1);

        drawing.draw();

        assertThat(drawing.remarks())
                .extracting(Sentence::toString)
                .containsExactly(
                        "The frame has 2 units of unit for certain where 2 were to be drawn; the other 1 cannot be drawn, and the sample says nothing of them.");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void each_stage_draws_as_many_as_planned_with_probabilities_that_add_up_to_them(Method method) {
        var all = new Drawing(FRAME, plan(method), 7).draw();

        assertThat(all).hasSize(10 + 40);
        for (var province : List.of("A", "B")) {
            var districts = all.stream()
                    .filter(unit ->
                            unit.stage() == 1 && unit.unit().names().getFirst().equals(province))
                    .toList();
            var planned = province.equals("A") ? 4 : 2;
            assertThat(districts.stream().mapToDouble(Audited::probability).sum())
                    .isCloseTo(planned, within(1e-9));
            assertThat(districts).filteredOn(unit -> unit.role() == Role.DRAWN).hasSize(planned);
            assertThat(districts.getFirst().probability()).as("the capital").isEqualTo(1);
        }
        assertThat(all)
                .filteredOn(unit -> unit.stage() == 2 && unit.role() == Role.DRAWN)
                .hasSize(12);
        assertThat(all).filteredOn(unit -> unit.role() == Role.RESERVE).hasSize(6);
        assertThat(all).allMatch(unit -> unit.probability() > 0 && unit.probability() <= 1);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void units_come_as_often_as_the_account_says(Method method) {
        var often = new HashMap<List<String>, Integer>();
        var expected = new HashMap<List<String>, Double>();
        for (int seed = 0; seed < 4000; seed++) {
            for (var unit : new Drawing(FRAME, plan(method), seed).draw()) {
                if (unit.stage() == 2) {
                    expected.put(unit.unit().names(), unit.overall());
                    often.merge(unit.unit().names(), unit.role() == Role.DRAWN ? 1 : 0, Integer::sum);
                }
            }
        }
        expected.forEach((names, probability) ->
                assertThat(often.get(names) / 4000.0).as(names.toString()).isCloseTo(probability, within(0.035)));
    }

    @Test
    void the_same_seed_draws_the_same_sample_and_another_another() {
        var first = new Drawing(FRAME, plan(Method.SAMPFORD), 3)
                .draw().stream().map(Audited::role).toList();

        assertThat(new Drawing(FRAME, plan(Method.SAMPFORD), 3).draw())
                .extracting(Audited::role)
                .isEqualTo(first);
        assertThat(new Drawing(FRAME, plan(Method.SAMPFORD), 4).draw())
                .extracting(Audited::role)
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A,large,D0,yes,V0,0      | Column "people", row 41: 0 is no size
            A,large,D9,maybe,V0,5    | Column "capital", row 41: "maybe" is neither yes
            A,large,D0,yes,V0,5      | has A / D0 / V0 twice, in rows 1 and 41
            C,huge,D0,yes,V0,5       | Column "class", row 41: the plan does not say how many district
            """)
    void a_frame_that_does_not_fit_is_refused(String row, String words) {
        var text = new StringBuilder("province,class,district,capital,village,people\n");
        for (int line = 0; line < FRAME.rows(); line++) {
            var number = line;
            text.append(String.join(
                            ",",
                            FRAME.names().stream()
                                    .map(name -> FRAME.get(name).show(number))
                                    .toList()))
                    .append('\n');
        }
        var frame = table(text + row + "\n");

        assertThatThrownBy(() -> new Drawing(frame, plan(Method.SYSTEMATIC), 1).draw())
                .isInstanceOf(BadData.class)
                .hasMessageContaining(words);
    }

    @Test
    void where_there_are_fewer_than_planned_all_are_taken_and_it_is_said() {
        var plan = new Plan(
                List.of(new PlanStage(
                        "village",
                        List.of("province", "district"),
                        null,
                        new Draws(null, Map.of("", 9)),
                        null,
                        Method.SYSTEMATIC,
                        0)),
                0);
        var drawing = new Drawing(FRAME, plan, 1);

        assertThat(drawing.draw()).allMatch(unit -> unit.role() == Role.DRAWN && unit.overall() == 1);
        assertThat(drawing.remarks()).hasSize(10).first().asString().contains("A / D0 has 4 units of village where 9");
    }
}
