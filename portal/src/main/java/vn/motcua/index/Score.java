// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one part of the index says of one province, or why it says nothing.
 *
 * @param place national code of the province, two digits
 * @param node code of the part
 * @param value on the scale of the part, shares from 0 to 1; null exactly where {@code missing} says why
 * @param error its standard error; null where none is known
 * @param respondents how many people it rests on; null where nobody knows
 * @param detail what belongs to the reason, such as {@code 1.1.2: 9 < 15}
 * @param isCarried taken over from the wave before and not measured anew
 */
public record Score(
        String place,
        String node,
        @Nullable Double value,
        @Nullable Double error,
        @Nullable Integer respondents,
        @Nullable Missing missing,
        String detail,
        boolean isCarried) {

    public Score {
        if ((value == null) == (missing == null)) {
            throw new IllegalArgumentException("The score of " + node + " in " + place + " is " + value
                    + " and missing as " + missing + "; it has either a value or the reason why it has none");
        }
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("The score of " + node + " in " + place + " is " + value
                    + "; where there is no number, say why it is missing");
        }
        if (error != null && !(error >= 0 && Double.isFinite(error))) {
            throw new IllegalArgumentException(
                    "The score of " + node + " in " + place + " has the standard error " + error + "; it is 0 or more");
        }
    }

    public static Score of(String place, String node, double value) {
        return new Score(place, node, value, null, null, null, "", false);
    }

    public static Score of(String place, String node, double value, double error, int respondents) {
        return new Score(place, node, value, error, respondents, null, "", false);
    }

    public static Score missing(String place, String node, Missing why, String detail) {
        return new Score(place, node, null, null, null, why, detail, false);
    }

    public Score withError(double itsError) {
        return new Score(place, node, value, itsError, respondents, missing, detail, isCarried);
    }

    public boolean hasValue() {
        return value != null;
    }

    public boolean hasError() {
        return value != null && error != null;
    }

    /** Ask {@link #hasValue} before. */
    public double number() {
        return Objects.requireNonNull(value);
    }
}
