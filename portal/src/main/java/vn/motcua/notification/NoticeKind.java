// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;
import vn.motcua.journal.Entry;

/**
 * Of what the owner of a dossier is told, or the officers who are to hurry; and which fact of the journal's entry says
 * until when.
 */
public enum NoticeKind {
    FILED(Move.FILED, ""),
    ACCEPTED(Move.Kind.ACCEPT.event(), "dueAt"),
    NOT_ACCEPTED(Move.Kind.REFUSE_RECEPTION.event(), ""),
    SUPPLEMENT_ASKED(Move.Kind.ASK_SUPPLEMENT.event(), "answerBy"),
    PAYMENT_ASKED(Move.Kind.ASK_PAYMENT.event(), "payBy"),
    APOLOGISED(Move.Kind.APOLOGISE.event(), "dueAt"),
    DECIDED(Move.Kind.DECIDE.event(), ""),
    STOPPED(Move.Kind.STOP.event(), ""),
    RETURNED(Move.Kind.RETURN_RESULT.event(), ""),
    /** Whatever move finished it; decree 61/2018, article 20: a result before its date is announced. */
    READY("", "dueAt"),
    READY_EARLY("", "dueAt"),
    ANSWER_DUE_SOON("AnswerDueSoon", "dueAt"),
    LINKED("DossierLinked", ""),
    /** A reform of the administration: another unit does it now. */
    RELOCATED("DossierRelocated", ""),
    /** Days off were entered or taken back: the limit ends on another day. */
    RECOUNTED("DueDateRecounted", "dueAt"),
    OFFICE_WROTE("OfficeWrote", ""),
    APPLICANT_WROTE("ApplicantWrote", ""),
    CONTESTED("ResultContested", "contestDueAt"),
    CONTEST_DUE_SOON("ContestDueSoon", "contestDueAt"),
    CONTEST_OVERDUE("ContestOverdue", "contestDueAt"),
    CONTEST_ANSWERED("ContestAnswered", ""),
    ESCALATED("StepEscalated", "dueAt"),
    RECEPTION_OVERDUE("ReceptionOverdue", "dueAt"),
    OPINION_OVERDUE("OpinionOverdue", "dueAt"),
    DUE_SOON("DossierDueSoon", "dueAt"),
    OVERDUE("DossierOverdue", "dueAt"),
    APPLICANT_SILENT("ApplicantSilent", "dueAt"),
    HOLDER_REMINDED("HolderReminded", "stepDueAt");

    private final String entryKind;
    private final String dueFact;

    NoticeKind(String entryKind, String dueFact) {
        this.entryKind = entryKind;
        this.dueFact = dueFact;
    }

    static Optional<NoticeKind> ofEntry(Entry entry) {
        return isJustFinished(entry)
                ? Optional.of(isBeforeItsDate(entry) ? READY_EARLY : READY)
                : Arrays.stream(values())
                        .filter(kind -> kind.entryKind.equals(entry.kind()))
                        .findFirst();
    }

    private static boolean isJustFinished(Entry entry) {
        var finished = String.valueOf(Status.FINISHED.number());
        return entry.fact("status").equals(finished)
                && !entry.fact("was").isEmpty()
                && !entry.fact("was").equals(finished);
    }

    private static boolean isBeforeItsDate(Entry entry) {
        return !entry.fact("dueAt").isEmpty() && entry.at().isBefore(Instant.parse(entry.fact("dueAt")));
    }

    String dueFact() {
        return dueFact;
    }

    /** The key of its title in the {@code notification} messages; {@code {0}} is the procedure. */
    public String titleKey() {
        return "notification." + name() + ".title";
    }

    /** The key of its text; {@code {0}} is the code of the dossier, {@code {1}} the time until when, {@code {2}} the reason. */
    public String textKey() {
        return "notification." + name() + ".text";
    }

    /** Told to the officers whom the entry names, and not to the owner. */
    boolean isForOfficers() {
        return switch (this) {
            case ESCALATED, RECEPTION_OVERDUE, OPINION_OVERDUE, DUE_SOON, OVERDUE, APPLICANT_SILENT -> true;
            case APPLICANT_WROTE, CONTESTED, CONTEST_DUE_SOON, CONTEST_OVERDUE, HOLDER_REMINDED -> true;
            default -> false;
        };
    }

    /** Whether the reader has to do something. */
    public boolean asksForAction() {
        return this == SUPPLEMENT_ASKED || this == PAYMENT_ASKED || this == ANSWER_DUE_SOON || isForOfficers();
    }
}
