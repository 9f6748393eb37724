// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import org.jspecify.annotations.Nullable;

/**
 * Unequal probabilities of the first stage.
 *
 * @param joint units × units in the order in which they first stand in the table, if they are known; the method is then
 *     of no account
 */
public record Pps(PpsMethod method, double @Nullable [][] joint, Form form) {

    /** How the variance is put together from joint probabilities. */
    public enum Form {
        HORVITZ_THOMPSON,
        YATES_GRUNDY
    }

    public Pps(PpsMethod method) {
        this(method, null, Form.HORVITZ_THOMPSON);
    }

    boolean isBrewer() {
        return joint == null && method == PpsMethod.BREWER;
    }
}
