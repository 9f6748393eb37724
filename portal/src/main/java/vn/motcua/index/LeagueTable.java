// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All provinces by their scores of one part in one wave.
 *
 * @param isRanked whether the provinces can be put in an order that says where each stands among all: the wave must hold them all, and
 *     at least half of those that have a total must have a score in this part
 * @param standings the best first
 * @param without provinces that have no score, by their codes
 * @param comparedWith the year of the wave before; null where there is none or the two cannot be compared
 * @param brokenParts parts that are not comparable with the year before, though the whole is compared
 * @param typical what errors are usual, from the nearest wave that has any; null where none has
 */
public record LeagueTable(
        Series series,
        Wave wave,
        Node node,
        boolean isRanked,
        List<Standing> standings,
        List<Without> without,
        @Nullable Integer comparedWith,
        boolean isBroken,
        List<Node> brokenParts,
        @Nullable Typical typical) {

    /** A province without a score; the score is null when the wave does not speak of it at all. */
    public record Without(Place place, @Nullable Score score) {

        public Missing why() {
            var missing = score == null ? null : score.missing();
            return missing == null ? Missing.NOT_PUBLISHED : missing;
        }

        public String detail() {
            return score == null ? "" : score.detail();
        }
    }

    /**
     * @param error the middle one of the standard errors in that year
     * @param needed how far two provinces with such errors must be apart to be shown apart
     */
    public record Typical(int year, double error, double needed) {}

    public boolean hasErrors() {
        return standings.stream().anyMatch(standing -> standing.ranks() != null);
    }

    public Optional<Standing> find(String place) {
        return standings.stream()
                .filter(standing -> standing.place().code().equals(place))
                .findFirst();
    }

    public long in(Group group) {
        return standings.stream().filter(standing -> standing.group() == group).count();
    }

    /** How many rose (1) or fell (-1) by the rule of 5 %. */
    public long byFivePercent(int direction) {
        return standings.stream()
                .filter(standing ->
                        standing.change() != null && standing.change().byFivePercent() == direction)
                .count();
    }

    public long changed(ScoreChange.Verdict verdict) {
        return standings.stream()
                .filter(standing ->
                        standing.change() != null && standing.change().verdict() == verdict)
                .count();
    }

    public boolean hasTestedChange() {
        return standings.stream()
                .anyMatch(standing ->
                        standing.change() != null && standing.change().verdict() != ScoreChange.Verdict.UNTESTED);
    }

    /** How many neighbours in the table are shown to be apart. */
    public long leadsShown() {
        return standings.stream().filter(Standing::isLeadShown).count();
    }
}
