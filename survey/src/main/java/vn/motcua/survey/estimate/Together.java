// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.Statistic;

/** Several statistics at once, for the covariances between them: groups that are to be compared, say. */
public record Together(List<? extends Statistic> parts) implements Statistic {

    @Override
    public double[] at(double[] weights) {
        return parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.at(weights)))
                .toArray();
    }

    @Override
    public double[][] influence(double[] weights) {
        var rows = rows();
        return parts.stream()
                .flatMap(part -> Stream.of(part.rows().spread(part.influence(weights))))
                .map(all -> Arrays.stream(rows.places())
                        .mapToDouble(row -> all[row])
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The rows of any part. */
    @Override
    public Rows rows() {
        return parts.stream().map(Statistic::rows).reduce(Rows::or).orElseThrow();
    }
}
