// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.motcua.index.Node.Combination;
import vn.motcua.index.Node.Direction;
import vn.motcua.index.Node.Formula;
import vn.motcua.index.Node.Scale;

/** An invented index of all provinces with everything that an index may have, for looking at its pages. */
public final class SampleIndex {

    public static final String CODE = "thu-mo-phong";

    private static final Places PLACES = new Places();

    private SampleIndex() {}

    public static void publish(PublishedSeries published) {
        var series = SampleWaves.series(CODE, Series.Kind.SIMULATED);
        for (int year = 2021; year <= 2023; year++) {
            published.publish(series, wave(year));
        }
    }

    private static List<Node> structure(int year) {
        var nodes = new ArrayList<Node>();
        nodes.add(
                new Node("T", null, Level.TOTAL, new Name("Điểm tổng", "Total"), Scale.of(4, 40), Formula.SUM, false));
        for (int dimension = 1; dimension <= 4; dimension++) {
            var code = "D" + dimension;
            nodes.add(new Node(
                    code,
                    "T",
                    Level.DIMENSION,
                    new Name("Nội dung thứ " + dimension + " của chỉ số mô phỏng", "Dimension " + dimension),
                    Scale.of(1, 10),
                    Formula.SUM,
                    dimension == 3 && year == 2023));
            for (int part = 1; part <= 2; part++) {
                var partCode = dimension + "." + part;
                nodes.add(new Node(
                        partCode,
                        code,
                        Level.SUBDIMENSION,
                        new Name("Phần " + partCode, "Part " + partCode),
                        Scale.of(0.5, 5),
                        Formula.MEAN,
                        false));
                nodes.add(new Node(
                        partCode + ".1",
                        partCode,
                        Level.INDICATOR,
                        new Name("Tỷ lệ người được hỏi " + partCode, "Share of people " + partCode),
                        new Scale(0, 1, Direction.UP, new Name("%", "%")),
                        new Formula(
                                Combination.NONE,
                                part == 2 ? 0 : 1,
                                new Name("Ông, bà có được hỏi không?", "Were you asked?")),
                        false));
            }
        }
        return nodes;
    }

    private static Wave wave(int year) {
        var random = new Random(year);
        var scores = new ArrayList<Score>();
        for (var place : PLACES.of(Division.OF_63)) {
            if (place.code().equals("24")) {
                scores.add(Score.missing("24", "T", Missing.TOO_FEW_ANSWERS, "1.1.1: 9 < 15"));
            } else {
                province(place.code(), year, random, scores);
            }
        }
        return new Wave(
                year,
                Division.OF_63,
                true,
                structure(year),
                scores,
                List.of(new Sampled("46", 192, 22.0), new Sampled("01", 576, 40.0)),
                List.of(),
                year == 2023 ? new Wave.PrintedInterval(0.95, 1.645, 0.9) : null,
                new Name("Đợt khảo sát mô phỏng.", "A simulated wave."));
    }

    private static void province(String place, int year, Random random, List<Score> scores) {
        var total = 0.0;
        for (int dimension = 1; dimension <= 4; dimension++) {
            var whole = 0.0;
            for (int part = 1; part <= 2; part++) {
                var share = 0.3 + 0.4 * random.nextDouble();
                whole += 0.5 + 4.5 * share;
                scores.add(Score.of(place, dimension + "." + part, 0.5 + 4.5 * share, 0.1, 190));
                scores.add(new Score(
                        place,
                        dimension + "." + part + ".1",
                        share,
                        0.02,
                        190,
                        null,
                        "",
                        year == 2023 && dimension == 4));
            }
            scores.add(Score.of(place, "D" + dimension, whole, 0.15, 190));
            total += whole;
        }
        scores.add(Score.of(place, "T", total, 0.2 + random.nextDouble(), 190));
    }
}
