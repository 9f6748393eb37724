// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be done to a dossier after it was filed. A move on a step names it: when somebody else was faster the
 * step is no longer open, and the slower one is told so.
 */
public sealed interface Move {

    Kind kind();

    /** The step it is about; none for what the applicant does. */
    default @Nullable UUID step() {
        return null;
    }

    /** The journal's entry that tells of a new dossier. */
    String FILED = "DossierFiled";

    enum Kind {
        ACCEPT,
        REFUSE_RECEPTION,
        ASK_SUPPLEMENT,
        ANSWER_SUPPLEMENT,
        TYPE_DECLARATION,
        ASK_OPINION,
        GIVE_OPINION,
        NOTE_SILENCE,
        CLAIM,
        RELEASE,
        ASSIGN,
        HAND_OVER,
        COMPLETE,
        TAKE_BACK,
        STEP_BACK,
        ASK_PAYMENT,
        CONFIRM_PAYMENT,
        DECIDE,
        EXPIRE,
        APOLOGISE,
        WITHDRAW,
        STOP,
        ATTACH_RESULT,
        RETURN_RESULT;

        /** Whether it names a step; the others are about the dossier as a whole. */
        public boolean isOnStep() {
            return this != ANSWER_SUPPLEMENT && this != CONFIRM_PAYMENT && this != WITHDRAW;
        }

        /** The kind of the journal's entry that tells of it. */
        public String event() {
            return switch (this) {
                case ACCEPT -> "DossierAccepted";
                case REFUSE_RECEPTION -> "DossierNotAccepted";
                case ASK_SUPPLEMENT -> "SupplementAsked";
                case ANSWER_SUPPLEMENT -> "SupplementAnswered";
                case TYPE_DECLARATION -> "DeclarationTyped";
                case ASK_OPINION -> "OpinionAsked";
                case GIVE_OPINION -> "OpinionGiven";
                case NOTE_SILENCE -> "SilenceNoted";
                case CLAIM -> "StepClaimed";
                case RELEASE -> "StepReleased";
                case ASSIGN -> "StepAssigned";
                case HAND_OVER -> "StepHandedOver";
                case COMPLETE -> "StepCompleted";
                case TAKE_BACK -> "StepTakenBack";
                case STEP_BACK -> "StepGivenBack";
                case ASK_PAYMENT -> "PaymentAsked";
                case CONFIRM_PAYMENT -> "PaymentConfirmed";
                case DECIDE -> "DossierDecided";
                case EXPIRE -> "StepExpired";
                case APOLOGISE -> "DelayApologised";
                case WITHDRAW -> "WithdrawalAsked";
                case STOP -> "DossierStopped";
                case ATTACH_RESULT -> "ResultAttached";
                case RETURN_RESULT -> "ResultReturned";
            };
        }

        /** The key of what its button says, in the bundle {@code dossier}. */
        public String messageKey() {
            return "dossier.move." + name();
        }
    }

    /** Takes the dossier in: the time limit begins (form 01). */
    record Accept(UUID step, @Nullable String note) implements Move {
        @Override
        public Kind kind() {
            return Kind.ACCEPT;
        }
    }

    /** Does not take it in (form 03). */
    record RefuseReception(
            UUID step, String reason, @Nullable String guidance) implements Move {
        @Override
        public Kind kind() {
            return Kind.REFUSE_RECEPTION;
        }
    }

    /** Asks the applicant, once, for everything that is missing or wrong (form 02). */
    record AskSupplement(
            UUID step,
            List<Lack> lacks,
            @Nullable String reason,
            @Nullable Instant answerBy) implements Move {
        public AskSupplement {
            lacks = List.copyOf(lacks);
        }

        @Override
        public Kind kind() {
            return Kind.ASK_SUPPLEMENT;
        }
    }

    /**
     * A paper or an answer that is missing or wrong.
     *
     * @param what e.g. "Giấy chứng sinh (bản chính)"
     * @param why and how to put it right
     * @param paper the paper's name in the dossier, when it is one
     * @param field the path of the answer in the form, when it is one
     */
    record Lack(
            String what,
            String why,
            @Nullable String paper,
            @Nullable String field) {}

    /**
     * The applicant, or the counter for them, brings what was asked for.
     *
     * @param answers all answers of the form when they changed, else nothing
     */
    record AnswerSupplement(
            @Nullable Map<String, Object> answers,
            List<NewPaper> papers,
            @Nullable String note) implements Move {
        public AnswerSupplement {
            papers = List.copyOf(papers);
        }

        @Override
        public Kind kind() {
            return Kind.ANSWER_SUPPLEMENT;
        }
    }

    /**
     * The declaration that came on paper is typed, whole, by the desk that received it or by whoever has the step. It can be
     * done once.
     *
     * @param answers all answers of the form
     */
    record TypeDeclaration(UUID step, Map<String, Object> answers) implements Move {
        @Override
        public Kind kind() {
            return Kind.TYPE_DECLARATION;
        }
    }

    /** Asks another unit for its opinion; the own step goes on meanwhile. */
    record AskOpinion(UUID step, String unit, String question, Instant dueAt) implements Move {
        @Override
        public Kind kind() {
            return Kind.ASK_OPINION;
        }
    }

    /** Answers the question; {@code step} is the opinion's own step. */
    record GiveOpinion(UUID step, String text, List<UUID> files) implements Move {
        public GiveOpinion {
            files = List.copyOf(files);
        }

        @Override
        public Kind kind() {
            return Kind.GIVE_OPINION;
        }
    }

    /** The opinion's date has passed without an answer, and the asker goes on; {@code step} is the opinion's own step. */
    record NoteSilence(UUID step) implements Move {
        @Override
        public Kind kind() {
            return Kind.NOTE_SILENCE;
        }
    }

    /** Takes an open step that nobody has. */
    record Claim(UUID step) implements Move {
        @Override
        public Kind kind() {
            return Kind.CLAIM;
        }
    }

    /** Puts one's step back into the common tray. */
    record Release(UUID step) implements Move {
        @Override
        public Kind kind() {
            return Kind.RELEASE;
        }
    }

    /** A head gives the step to an officer of the unit who has the step's role. */
    record Assign(UUID step, UUID officer) implements Move {
        @Override
        public Kind kind() {
            return Kind.ASSIGN;
        }
    }

    /** The holder gives the step to a colleague of the same unit who has the step's role. */
    record HandOver(UUID step, UUID officer, @Nullable String note) implements Move {
        @Override
        public Kind kind() {
            return Kind.HAND_OVER;
        }
    }

    /**
     * The step is done and the dossier goes on.
     *
     * @param facts what the process decides by, such as {@code decision = "granted"}: one of the {@link PossibleMove.Choice}s
     * @param nextOfficer who is to do the next step, where the process wants somebody named
     */
    record Complete(
            UUID step,
            Map<String, Object> facts,
            @Nullable String note,
            @Nullable UUID nextOfficer) implements Move {
        public Complete {
            facts = Map.copyOf(facts);
        }

        public Complete(UUID step, @Nullable String note) {
            this(step, Map.of(), note, null);
        }

        @Override
        public Kind kind() {
            return Kind.COMPLETE;
        }
    }

    /** Takes back a step one has just completed, while nobody has touched what follows; {@code step} is the completed one. */
    record TakeBack(UUID step) implements Move {
        @Override
        public Kind kind() {
            return Kind.TAKE_BACK;
        }
    }

    /** Gives the dossier back to an earlier step; {@code to} is the id of that task in the process. */
    record StepBack(UUID step, String to, String reason) implements Move {
        @Override
        public Kind kind() {
            return Kind.STEP_BACK;
        }
    }

    /** The applicant has to pay before it goes on. */
    record AskPayment(
            UUID step,
            long amountInDong,
            String reason,
            @Nullable Instant payBy) implements Move {
        @Override
        public Kind kind() {
            return Kind.ASK_PAYMENT;
        }
    }

    /** The money is there. {@code proof} says how that is known: number of the receipt, of the bank's message. */
    record ConfirmPayment(String proof, @Nullable UUID file) implements Move {
        @Override
        public Kind kind() {
            return Kind.CONFIRM_PAYMENT;
        }
    }

    /**
     * The decision on the dossier; it also completes the step.
     *
     * @param text the wording of the result, or the reason of the refusal
     * @param results files of the result; when there are none a letter is made from {@code text}
     * @param facts as in {@link Complete}; {@code decision} is set by itself
     */
    record Decide(UUID step, Decision decision, String text, List<UUID> results, Map<String, Object> facts)
            implements Move {
        public Decide {
            results = List.copyOf(results);
            facts = Map.copyOf(facts);
        }

        public Decide(UUID step, Decision decision, String text) {
            this(step, decision, text, List.of(), Map.of());
        }

        @Override
        public Kind kind() {
            return Kind.DECIDE;
        }
    }

    /**
     * The time of an interrupting timer is over: the dossier leaves the step by the timer's way. Only the portal itself does
     * this; {@code timer} is the id of the timer in the process.
     */
    record Expire(UUID step, String timer) implements Move {
        @Override
        public Kind kind() {
            return Kind.EXPIRE;
        }
    }

    /** Apologises for being late and names the one new date (form 04). */
    record Apologise(UUID step, String reason, Instant newDueAt) implements Move {
        @Override
        public Kind kind() {
            return Kind.APOLOGISE;
        }
    }

    /** The applicant wants the dossier back. */
    record Withdraw(String reason) implements Move {
        @Override
        public Kind kind() {
            return Kind.WITHDRAW;
        }
    }

    /** The office stops work on it: the applicant asked, or did not answer (form 05). */
    record Stop(UUID step, Ground ground, String reason) implements Move {
        @Override
        public Kind kind() {
            return Kind.STOP;
        }
    }

    /** Why a dossier is stopped. */
    enum Ground {
        ASKED_BY_APPLICANT,
        NOT_SUPPLEMENTED,
        NOT_PAID
    }

    /** Adds the signed result as PDF files, once it is decided and before it is returned. */
    record AttachResult(UUID step, List<UUID> files) implements Move {
        public AttachResult {
            files = List.copyOf(files);
        }

        @Override
        public Kind kind() {
            return Kind.ATTACH_RESULT;
        }
    }

    /** Hands the result to somebody. */
    record ReturnResult(
            UUID step,
            String receiver,
            ReturnWay way,
            @Nullable String note) implements Move {
        @Override
        public Kind kind() {
            return Kind.RETURN_RESULT;
        }
    }

    /** How a result reaches its applicant. */
    enum ReturnWay {
        COUNTER,
        POST,
        ONLINE
    }
}
