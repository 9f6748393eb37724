// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.Locale;
import vn.motcua.survey.table.NumberColumn;

/** Numbers as they are printed; what cannot be given is empty. */
final class Numbers {

    private Numbers() {}

    /** Seven digits, and four of what is tiny. */
    static String rounded(double value) {
        if (!Double.isFinite(value) || isWhole(value)) {
            return exact(value);
        }
        if (Math.abs(value) < 1e-6) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        var digits = Math.clamp(6 - (long) Math.floor(Math.log10(Math.abs(value))), 0, 12);
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    static String exact(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return Double.isInfinite(value) ? "Inf" : NumberColumn.show(value);
    }

    static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15;
    }
}
