// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 03, refusal to receive or settle a dossier, with its reasons (decree 61/2018 art. 17, 19.8).
 *
 * @param guidance what the applicant can do instead
 */
public record RefusalNotice(
        Letterhead letterhead,
        FiledDossier dossier,
        List<String> reasons,
        @Nullable String guidance,
        Contact contact,
        String refusedBy)
        implements PrintedForm {

    public RefusalNotice {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A refusal gives at least one reason");
        }
    }
}
