// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

/** What a phrase is written for. */
public enum Purpose {
    /** What is wrong with a paper or an answer, and how to put it right. */
    SUPPLEMENT,
    /** Why something is refused or stopped. */
    REFUSAL,
    /** What colleagues tell each other. */
    NOTE,
    /** A sentence of a decision. */
    DECISION;

    public String messageKey() {
        return "phrases.purpose." + name();
    }
}
