// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import org.jspecify.annotations.Nullable;

/**
 * The person or organisation whose dossier it is.
 *
 * @param submittedBy who handed it in, when that is somebody else
 * @param right by what right they did, when that was stated
 */
public record Applicant(
        String name,
        @Nullable String identityNumber,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String submittedBy,
        @Nullable String right) {

    public Applicant(
            String name,
            @Nullable String identityNumber,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String submittedBy) {
        this(name, identityNumber, address, phone, email, submittedBy, null);
    }

    public static Applicant named(String name) {
        return new Applicant(name, null, null, null, null, null);
    }

    /** Who signs for the dossier at the counter. */
    public String signatory() {
        return submittedBy == null ? name : submittedBy;
    }
}
