// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

/** How a condition compares. */
enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    BELOW_OR_EQUAL("<="),
    ABOVE_OR_EQUAL(">="),
    BELOW("<"),
    ABOVE(">");

    final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** @param order negative, zero or positive, as a comparator has it */
    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case BELOW -> order < 0;
            case BELOW_OR_EQUAL -> order <= 0;
            case ABOVE -> order > 0;
            case ABOVE_OR_EQUAL -> order >= 0;
        };
    }

    /** The same with its sides exchanged. */
    Operator mirrored() {
        return switch (this) {
            case EQUAL, UNEQUAL -> this;
            case BELOW -> ABOVE;
            case ABOVE -> BELOW;
            case BELOW_OR_EQUAL -> ABOVE_OR_EQUAL;
            case ABOVE_OR_EQUAL -> BELOW_OR_EQUAL;
        };
    }
}
