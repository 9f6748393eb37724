// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question whose answers enter the index.
 *
 * @param question by language
 * @param column of the data, with the answers' codes
 * @param scores the number that each code stands for; empty when the codes are the numbers
 * @param least the lowest number of the questionnaire's scale, whatever the sample has
 * @param most the highest
 * @param direction whether a high number is good
 * @param without codes of no answer: refused, does not know
 * @param when of whom it is asked, a condition on the data; empty for everyone
 * @param unasked the number that those who are not asked enter with; without it they do not enter
 * @param breaks years from which on it cannot be compared with those before
 */
public record Indicator(
        String code,
        Map<String, String> name,
        Map<String, String> question,
        String column,
        Map<String, Double> scores,
        double least,
        double most,
        Direction direction,
        Set<String> without,
        String when,
        @Nullable Double unasked,
        double weight,
        List<Integer> breaks)
        implements Part {

    /** What a high number says. */
    public enum Direction {
        UP,
        DOWN
    }

    @Override
    public Stream<Part> all() {
        return Stream.of(this);
    }

    /** 0 at the bad end of the scale, 1 at the good one. */
    double share(double number) {
        var share = (number - least) / (most - least);
        return direction == Direction.UP ? share : 1 - share;
    }

    /** How the share changes with the number. */
    double slope() {
        return (direction == Direction.UP ? 1 : -1) / (most - least);
    }
}
