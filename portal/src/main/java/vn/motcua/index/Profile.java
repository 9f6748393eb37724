// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.estimate.Interval;

/**
 * What one wave says of one province.
 *
 * @param standing in the table of the total; null where it has no score there
 * @param lines all parts in the order of the structure
 * @param moved how the dimensions changed since the wave before, the largest change first; empty where nothing can be compared
 * @param alike the provinces whose dimensions differ least, the nearest first
 * @param near those above and below it in the table
 * @param region the others of its region
 */
public record Profile(
        LeagueTable table,
        Place place,
        @Nullable Standing standing,
        List<Line> lines,
        List<Moved> moved,
        List<Place> alike,
        List<Standing> near,
        List<Place> region) {

    /**
     * One part of the index.
     *
     * @param score null when the wave does not speak of it
     * @param rank 0 without a score
     * @param of how many have a score
     * @param best the best province; null when none has a score
     */
    public record Line(
            Node node,
            int depth,
            @Nullable Score score,
            @Nullable Interval interval,
            int rank,
            int of,
            double median,
            @Nullable Score best) {

        public boolean hasValue() {
            return score != null && score.hasValue();
        }

        /** NaN where there is none. */
        public double value() {
            return score != null && score.hasValue() ? score.number() : Double.NaN;
        }

        public double bestValue() {
            return best == null ? Double.NaN : best.number();
        }

        public Missing why() {
            var missing = score == null ? null : score.missing();
            return missing == null ? Missing.NOT_PUBLISHED : missing;
        }
    }

    /** @param isBroken the part, or one of its parts, is measured otherwise than in the wave before, so that its difference says nothing */
    public record Moved(Node node, double difference, boolean isBroken) {}

    public Optional<Line> line(String node) {
        return lines.stream().filter(line -> line.node().code().equals(node)).findFirst();
    }

    public List<Line> dimensions() {
        return lines.stream()
                .filter(line -> line.node().level() == Level.DIMENSION)
                .toList();
    }
}
