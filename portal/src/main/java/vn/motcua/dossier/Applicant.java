// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/**
 * Whose dossier it is.
 *
 * @param submittedBy who handed it in, when that is somebody else
 * @param acting by what right they did, when that was stated
 */
public record Applicant(
        String name,
        String idNumber,
        String phone,
        String email,
        String address,
        @Nullable String submittedBy,
        @Nullable Representation acting) {

    public Applicant(
            String name, String idNumber, String phone, String email, String address, @Nullable String submittedBy) {
        this(name, idNumber, phone, email, address, submittedBy, null);
    }

    public Applicant {
        name = clean(name);
        idNumber = clean(idNumber);
        phone = clean(phone);
        email = clean(email);
        address = clean(address);
        submittedBy = submittedBy == null || submittedBy.isBlank() ? null : clean(submittedBy);
    }

    static String clean(String text) {
        return Normalizer.normalize(text, Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
