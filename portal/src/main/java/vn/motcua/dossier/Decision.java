// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/** What was decided: the result, or its refusal after appraisal (form 03). */
public enum Decision {
    GRANTED("granted"),
    REFUSED("refused");

    private final String fact;

    Decision(String fact) {
        this.fact = fact;
    }

    /** The value of {@code decision} in the conditions of a process. */
    public String fact() {
        return fact;
    }
}
