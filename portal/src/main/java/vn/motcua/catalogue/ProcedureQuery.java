// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Empty words and null filters match everything.
 *
 * @param field code of a {@link Field}
 * @param lifeEvent code of an event of life, see {@link Procedures#lifeEvents}
 * @param cursor {@code next} of the page before
 */
public record ProcedureQuery(
        String words,
        @Nullable String field,
        @Nullable Tier tier,
        @Nullable Audience audience,
        @Nullable String lifeEvent,
        @Nullable String cursor,
        int rows) {

    public static final int USUAL_ROWS = 20;
    private static final int MOST_ROWS = 100;

    public ProcedureQuery {
        rows = Math.clamp(rows, 1, MOST_ROWS);
    }

    public static ProcedureQuery words(String words) {
        return new ProcedureQuery(words, null, null, null, null, null, USUAL_ROWS);
    }
}
