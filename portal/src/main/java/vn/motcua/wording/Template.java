// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a template; it never changes.
 *
 * @param procedure the code of the procedure; {@link #GENERAL} for the one that serves where a procedure has none of its own
 * @param number of the version, counted from 1
 * @param publishedBy none for what the program brought
 */
public record Template(
        UUID id,
        String procedure,
        Ruling ruling,
        int number,
        String text,
        @Nullable UUID publishedBy,
        Instant publishedAt) {

    public static final String GENERAL = "general";

    public boolean isGeneral() {
        return procedure.equals(GENERAL);
    }
}
