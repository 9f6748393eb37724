// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.table.NumberColumn;

/**
 * A question as an interviewer reads it out.
 *
 * @param column under which its answers stand in the data
 * @param section the dimension it belongs to; of questions about the respondent, the whole index
 * @param options the answers to choose from; empty when a number is asked
 * @param range of that number
 * @param when of whom it is asked, a condition on earlier answers; empty for everyone
 */
public record Question(
        String column,
        Wording text,
        Wording section,
        List<Option> options,
        @Nullable Range range,
        String when) {

    /** An answer to choose. */
    public record Option(String code, Wording text) {}

    /** The numbers that can be answered. */
    public record Range(double least, double most) {

        boolean holds(double number) {
            return number >= least && number <= most;
        }

        /** {@code 18–110}. */
        @Override
        public String toString() {
            return NumberColumn.show(least) + "–" + NumberColumn.show(most);
        }
    }

    public Question {
        options = List.copyOf(options);
        if (options.isEmpty() == (range == null)) {
            throw new IllegalArgumentException("The question " + column
                    + " needs answers to choose from or the range of a number, one of the two");
        }
    }

    public boolean isNumber() {
        return range != null;
    }

    boolean takes(String answer) {
        return range == null
                ? options.stream().anyMatch(option -> option.code().equals(answer))
                : answer.matches("\\d{1,4}([.]\\d{1,2})?") && range.holds(Double.parseDouble(answer));
    }
}
