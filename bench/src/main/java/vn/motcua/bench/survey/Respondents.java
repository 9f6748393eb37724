// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.SampleDesign;
import vn.motcua.survey.index.Composite;
import vn.motcua.survey.index.Indicator;
import vn.motcua.survey.index.Instrument;
import vn.motcua.survey.index.Part;
import vn.motcua.survey.table.Column;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Table;

/**
 * People of 63 provinces, 20 to a village, who answered 120 questions: 8 dimensions of 28 sub-dimensions, as PAPI has
 * them. Everything comes from the seed. All answered all, lest R leave out rows that we keep.
 */
record Respondents(Table table, Instrument instrument) {

    private static final int PROVINCES = 63;
    private static final int TO_A_VILLAGE = 20;
    private static final int[] SUB_DIMENSIONS = {4, 4, 3, 4, 3, 4, 3, 3};
    private static final double[][] SCALES = {{0, 1}, {1, 4}, {0, 10}};

    static Respondents of(int people, long seed) {
        var instrument = new Instrument(total(), 15);
        return new Respondents(table(people, instrument, seed), instrument);
    }

    private static Composite total() {
        var dimensions = new ArrayList<Part>();
        for (int number = 0; number < SUB_DIMENSIONS.length; number++) {
            dimensions.add(dimension(number, 15 * number));
        }
        return new Composite("total", Map.of(), Composite.Combination.SUM, 0, 1, 1, dimensions);
    }

    /** 15 indicators, the first sub-dimensions having one more than the last. */
    private static Composite dimension(int number, int first) {
        var parts = new ArrayList<Part>();
        var count = SUB_DIMENSIONS[number];
        for (int sub = 0; sub < count; sub++) {
            var indicators = indicators(first + 15 * sub / count, first + 15 * (sub + 1) / count);
            parts.add(new Composite(
                    "s%d_%d".formatted(number + 1, sub + 1),
                    Map.of(),
                    Composite.Combination.MEAN,
                    1.0 / count,
                    10.0 / count,
                    1,
                    indicators));
        }
        return new Composite("d" + (number + 1), Map.of(), Composite.Combination.SUM, 0, 1, 1, parts);
    }

    private static List<Part> indicators(int from, int to) {
        var indicators = new ArrayList<Part>();
        for (int question = from; question < to; question++) {
            var scale = SCALES[question % SCALES.length];
            indicators.add(new Indicator(
                    "q" + (question + 1),
                    Map.of(),
                    Map.of(),
                    "q" + (question + 1),
                    Map.of(),
                    scale[0],
                    scale[1],
                    question % 4 == 3 ? Indicator.Direction.DOWN : Indicator.Direction.UP,
                    Set.of(),
                    "",
                    null,
                    1,
                    List.of()));
        }
        return indicators;
    }

    private static Table table(int people, Instrument instrument, long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var levels =
                random.doubles(Math.ceilDiv(people, TO_A_VILLAGE), 0.3, 0.7).toArray();
        var columns = new ArrayList<Column>();
        columns.add(new NumberColumn("province", byVillage(people, village -> 1 + village % PROVINCES)));
        columns.add(new NumberColumn("village", byVillage(people, village -> village + 1)));
        columns.add(new NumberColumn("w", random.doubles(people, 500, 4000).toArray()));
        for (var indicator : instrument.indicators()) {
            columns.add(new NumberColumn(indicator.column(), answers(people, indicator, levels, random)));
        }
        return new Table("respondents", people, columns);
    }

    private interface OfVillage {
        double at(int village);
    }

    private static double[] byVillage(int people, OfVillage of) {
        var values = new double[people];
        for (int person = 0; person < people; person++) {
            values[person] = of.at(person / TO_A_VILLAGE);
        }
        return values;
    }

    private static double[] answers(int people, Indicator indicator, double[] levels, RandomGenerator random) {
        var values = new double[people];
        var span = indicator.most() - indicator.least();
        for (int person = 0; person < people; person++) {
            var level = levels[person / TO_A_VILLAGE] + random.nextDouble(-0.6, 0.6);
            values[person] = indicator.least() + Math.rint(Math.clamp(level, 0, 1) * span);
        }
        return values;
    }

    int villages() {
        return Math.ceilDiv(table.rows(), TO_A_VILLAGE);
    }

    SampleDesign design() {
        return SampleDesign.of(table)
                .strata("province")
                .clusters("village")
                .weights("w")
                .design();
    }

    List<Rows> provinces() {
        var groups = table.get("province").groups();
        return Stream.iterate(0, group -> group < groups.count(), group -> group + 1)
                .map(group -> Rows.of(groups.rowsOf(group)))
                .toList();
    }

    /** What each person's answers make of every composite, for who has no composites of his own. */
    Map<String, double[]> scores() {
        var scores = new LinkedHashMap<String, double[]>();
        instrument.parts().forEach(part -> scores.put(part.code(), new double[table.rows()]));
        for (int row = 0; row < table.rows(); row++) {
            addScores(row, scores);
        }
        return scores;
    }

    private void addScores(int row, Map<String, double[]> scores) {
        var answers = new LinkedHashMap<String, Double>();
        instrument
                .indicators()
                .forEach(indicator -> answers.put(
                        indicator.code(), table.numbers(indicator.column()).values()[row]));
        instrument.scores(answers).forEach((code, score) -> {
            var column = scores.get(code);
            if (column != null) {
                column[row] = answers.getOrDefault(code, score);
            }
        });
    }
}
