// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Finding;

/**
 * Something in a sheet to be put right, or to be looked at again.
 *
 * @param row its place in the sheet; −1 for the whole
 * @param field of the row, such as {@code hours}; empty when no single one is meant
 * @param key of the words {@code process.remark.KEY}; empty where the check of the process file words it
 */
public record Remark(
        int row,
        String field,
        Weight weight,
        String key,
        List<Object> arguments,
        @Nullable Finding finding) {

    public static final int WHOLE = -1;

    public enum Weight {
        /** It cannot be published so. */
        WRONG,
        /** It can, but somebody should have thought of it. */
        DOUBTFUL
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public boolean isWrong() {
        return weight == Weight.WRONG;
    }

    static Remark wrong(int row, String field, String key, Object... arguments) {
        return new Remark(row, field, Weight.WRONG, key, List.of(arguments), null);
    }

    static Remark doubtful(int row, String field, String key, Object... arguments) {
        return new Remark(row, field, Weight.DOUBTFUL, key, List.of(arguments), null);
    }

    static Remark of(int row, Finding finding, Weight weight) {
        return new Remark(row, "", weight, "", List.of(), finding);
    }
}
