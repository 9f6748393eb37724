// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/**
 * Whose dossier it is.
 *
 * @param submittedBy who handed it in, when that is somebody else
 */
public record Applicant(
        String name,
        String idNumber,
        String phone,
        String email,
        String address,
        @Nullable String submittedBy) {

    public Applicant {
        name = clean(name);
        idNumber = clean(idNumber);
        phone = clean(phone);
        email = clean(email);
        address = clean(address);
        submittedBy = submittedBy == null || submittedBy.isBlank() ? null : clean(submittedBy);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
