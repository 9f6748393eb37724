// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/** By what right somebody files for another (Civil Code 2015, articles 134 to 138). */
public enum Capacity {
    /** Father or mother of a child under eighteen (article 136.1). */
    PARENT,
    /** Guardian of somebody who cannot act alone (article 136.2). */
    GUARDIAN,
    /** Authorised in writing (article 138). */
    AUTHORISED,
    /** Represents a company or another organisation by law (article 137). */
    LEGAL_REPRESENTATIVE;

    /** The key of the paper that proves the right, beside the papers of the procedure. */
    public static final String PROOF = "authority";

    /** Whether the right has to be shown on paper; registers know the others. */
    public boolean needsProof() {
        return this == GUARDIAN || this == AUTHORISED;
    }

    public boolean isForAChild() {
        return this == PARENT;
    }

    public boolean isForAnOrganisation() {
        return this == LEGAL_REPRESENTATIVE;
    }

    /** The key of its words in the bundle {@code acting}: what the person who files is to the applicant. */
    public String messageKey() {
        return "acting.capacity." + name();
    }

    /** The key of the name of the paper that proves it. */
    public String proofKey() {
        return "acting.proof." + name();
    }

    public static @Nullable Capacity of(@Nullable String name) {
        return name == null || name.isBlank() ? null : valueOf(name);
    }
}
