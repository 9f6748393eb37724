// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 01, receipt of a dossier and appointment for its result (decree 61/2018 art. 17.3).
 *
 * @param sets how many sets of the papers were handed in
 * @param timeLimit the time limit of the law in words, e.g. "05 ngày làm việc"
 * @param collectAt where or how the result is handed over
 * @param fee nothing when the fee is not known yet
 * @param entry where the dossier stands in the register
 * @param claim what takes a dossier from a counter into the account of its applicant; nothing when it has an owner
 */
public record AppointmentSlip(
        Letterhead letterhead,
        FiledDossier dossier,
        List<Paper> papers,
        int sets,
        String timeLimit,
        Instant receivedAt,
        Instant dueAt,
        String collectAt,
        @Nullable Fee fee,
        @Nullable RegisterEntry entry,
        String receivedBy,
        @Nullable String claim)
        implements PrintedForm {

    public AppointmentSlip {
        papers = List.copyOf(papers);
    }

    /** {@code 4F1C-09AB}, easier to type. */
    public String claimInWords() {
        return claim == null ? "" : claim.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Volume and running number in the register of dossiers. */
    public record RegisterEntry(String book, String number) {}
}
