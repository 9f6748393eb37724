// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import org.jspecify.annotations.Nullable;

/**
 * The person or organisation whose dossier it is.
 *
 * @param submittedBy who handed it in, when that is somebody else
 */
public record Applicant(
        String name,
        @Nullable String identityNumber,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String submittedBy) {

    public static Applicant named(String name) {
        return new Applicant(name, null, null, null, null, null);
    }

    /** Who signs for the dossier at the counter. */
    public String signatory() {
        return submittedBy == null ? name : submittedBy;
    }
}
