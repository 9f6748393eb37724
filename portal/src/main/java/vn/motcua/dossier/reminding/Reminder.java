// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reminding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told about a dossier, once, when its time has come.
 *
 * @param about what is told once: the same kind about the same thing is never told again
 * @param step the step it is about; none for the dossier as a whole
 * @param timer id of the timer in the process, else empty
 */
record Reminder(
        UUID dossier,
        Kind kind,
        String about,
        Instant at,
        @Nullable UUID step,
        String timer) {

    enum Kind {
        /** The time of a timer of the process is over. */
        TIMER("StepEscalated"),
        /** The one-stop has not said whether it takes the dossier in. */
        RECEPTION_IS_LATE("ReceptionOverdue"),
        /** Decree 61/2018, article 19.5: an opinion stays away. */
        OPINION_IS_LATE("OpinionOverdue"),
        /** One working day before the date that was promised. */
        DUE_SOON("DossierDueSoon"),
        OVERDUE("DossierOverdue"),
        /** One working day before the applicant's time is over. */
        ANSWER_IS_DUE_SOON("AnswerDueSoon"),
        /** The applicant has let the time pass that was given. */
        APPLICANT_IS_SILENT("ApplicantSilent");

        private final String event;

        Kind(String event) {
            this.event = event;
        }

        /** The kind of the journal's entry. */
        String event() {
            return event;
        }
    }
}
