// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Set;

/**
 * Something in a procedure that looks wrong, or that nothing confirms. It is kept as given and shown to the
 * administrator, never guessed.
 *
 * @param code what is doubtful, stable: {@code limit-without-unit}, {@code impossible-fee}, …; its words are in messages {@code procedures.doubt.CODE}
 * @param field where: {@code channels[0].time}
 * @param value what stands there
 */
public record Doubt(String code, String field, String value) {

    /** A source says something else of a fact that people here have changed ({@link Reconciliation}). */
    public static final String SOURCE_DIFFERS = "source-differs";

    /** What changes nothing for who files, such as a slip in the source. */
    private static final Set<String> FOR_THE_OFFICE_ONLY =
            Set.of("legal-number", "result-code", "channel-repeated", SOURCE_DIFFERS);

    /** Whether somebody who files should know, and ask first. */
    public boolean concernsCitizens() {
        return !FOR_THE_OFFICE_ONLY.contains(code);
    }
}
