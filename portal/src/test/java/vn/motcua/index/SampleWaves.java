// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.index.Node.Formula;
import vn.motcua.index.Node.Scale;

/** Small series to try things on: a total of two dimensions, the first of which has two parts. */
public final class SampleWaves {

    private SampleWaves() {}

    public static Series series(String code, Series.Kind kind) {
        return new Series(
                code,
                kind,
                new Name("Chỉ số thử " + code, "Trial index " + code),
                new Name("Nhóm thử", "The trial team"),
                new Name("CC BY 4.0", "CC BY 4.0"));
    }

    public static List<Node> structure() {
        return List.of(
                new Node("T", null, Level.TOTAL, new Name("Tổng", "Total"), Scale.of(2, 20), Formula.SUM, false),
                new Node("D1", "T", Level.DIMENSION, new Name("Một", "One"), Scale.of(1, 10), Formula.SUM, false),
                new Node(
                        "1.1",
                        "D1",
                        Level.SUBDIMENSION,
                        new Name("Một một", "One one"),
                        Scale.of(0.5, 5),
                        Formula.MEAN,
                        false),
                new Node(
                        "1.2",
                        "D1",
                        Level.SUBDIMENSION,
                        new Name("Một hai", "One two"),
                        Scale.of(0.5, 5),
                        Formula.MEAN,
                        true),
                new Node("D2", "T", Level.DIMENSION, new Name("Hai", "Two"), Scale.of(1, 10), Formula.NONE, false));
    }

    /**
     * Two dimensions for each place: the first is divided in halves.
     *
     * @param numbers place, D1, D2, error of the total; by rows
     */
    public static Wave wave(int year, Object[]... numbers) {
        var scores = new ArrayList<Score>();
        for (var row : numbers) {
            var place = (String) row[0];
            var first = (double) row[1];
            var second = (double) row[2];
            scores.add(Score.of(place, "T", first + second).withError((double) row[3]));
            scores.add(Score.of(place, "D1", first));
            scores.add(Score.of(place, "1.1", first / 2));
            scores.add(Score.of(place, "1.2", first / 2));
            scores.add(Score.of(place, "D2", second));
        }
        return of(year, scores);
    }

    public static Wave of(int year, List<Score> scores) {
        return new Wave(
                year,
                Division.usualIn(year),
                true,
                structure(),
                scores,
                List.of(new Sampled("01", 384, 22.0)),
                List.of(new Covariance("01", "D1", "D2", -0.01)),
                null,
                Name.NONE);
    }
}
