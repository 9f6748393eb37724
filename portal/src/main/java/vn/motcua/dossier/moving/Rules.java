// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import static java.util.Map.entry;
import static vn.motcua.dossier.Outcome.Refused.at;
import static vn.motcua.dossier.Outcome.Refused.because;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.rulebook.SupplementRule;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.platform.VietnamTime;
import vn.motcua.process.Node.TaskNode;

/**
 * The rules of the decrees, one method each, with the reason that is told. A rule of the moment looks only at how things
 * stand, so that a button is not even offered; a rule of the content looks at what was typed.
 */
public final class Rules {

    static final int DAYS_TO_ASK_FOR_SUPPLEMENT = 3;

    /** The declaration lies on paper, and is to be typed first. */
    static final String NOT_TYPED = "DECLARATION_NOT_TYPED";

    private static final Duration FARTHEST = Duration.ofDays(3653);

    private static final Map<Move.Kind, List<MomentRule>> OF_THE_MOMENT = Map.ofEntries(
            entry(
                    Move.Kind.ASK_SUPPLEMENT,
                    List.of(
                            Rules::supplementIsAskedOnce,
                            Rules::supplementIsAskedWithinThreeDays,
                            Rules::nothingIsAskedAfterTheDecision)),
            entry(Move.Kind.ASK_PAYMENT, List.of(Rules::nothingIsAskedAfterTheDecision)),
            entry(Move.Kind.WITHDRAW, List.of(Rules::nothingIsStoppedAfterTheDecision)),
            entry(
                    Move.Kind.STOP,
                    List.of(Rules::nothingIsStoppedAfterTheDecision, Rules::aStepForStoppingIsFinishedThere)),
            entry(Move.Kind.APOLOGISE, List.of(Rules::apologyIsMadeOnce, Rules::apologyComesADayBefore)),
            entry(Move.Kind.ACCEPT, List.of(Rules::theProcessCanBeRead)),
            entry(Move.Kind.COMPLETE, List.of(Rules::theProcessCanBeRead)),
            entry(Move.Kind.GIVE_OPINION, List.of(Rules::theProcessCanBeRead)),
            entry(
                    Move.Kind.DECIDE,
                    List.of(
                            Rules::theProcessCanBeRead,
                            Rules::whoSignsDecides,
                            Rules::itIsDecidedOnce,
                            Rules::theDeclarationIsTyped)),
            entry(Move.Kind.TYPE_DECLARATION, List.of(Rules::aDeclarationIsTypedOnce)),
            entry(Move.Kind.ATTACH_RESULT, List.of(Rules::aResultFollowsTheDecision)),
            entry(Move.Kind.CLAIM, List.of(Rules::onlyAFreeStepIsClaimed)),
            entry(Move.Kind.STEP_BACK, List.of(Rules::thereIsAWayBack)),
            entry(Move.Kind.TAKE_BACK, List.of(Rules::nobodyHasGoneOn)),
            entry(Move.Kind.NOTE_SILENCE, List.of(Rules::silenceIsNotedAfterItsDate)));

    private Rules() {}

    static Optional<Refused> ofTheMoment(Move.Kind move, Situation situation, @Nullable StepRow step) {
        return OF_THE_MOMENT.getOrDefault(move, List.of()).stream()
                .flatMap(rule -> rule.objection(situation, step).stream())
                .findFirst();
    }

    static Optional<Refused> ofTheContent(Move move, Situation situation) {
        return switch (move) {
            case Move.RefuseReception m -> needed("reason", m.reason());
            case Move.AskSupplement m ->
                first(
                        supplementNamesWhatIsMissing(m),
                        faultyAnswersWereTyped(m, situation),
                        answerIsAwaitedLater("answerBy", m.answerBy(), situation),
                        isNear("answerBy", m.answerBy(), situation));
            case Move.AskOpinion m ->
                first(
                        needed("question", m.question()),
                        opinionIsAskedElsewhere(m, situation),
                        opinionHasADate(m, situation),
                        isNear("dueAt", m.dueAt(), situation));
            case Move.GiveOpinion m -> needed("text", m.text());
            case Move.StepBack m -> first(needed("reason", m.reason()), itGoesBackToAnEarlierStep(m, situation));
            case Move.AskPayment m ->
                first(
                        needed("reason", m.reason()),
                        moneyIsMoreThanNothing(m),
                        answerIsAwaitedLater("payBy", m.payBy(), situation),
                        isNear("payBy", m.payBy(), situation));
            case Move.ConfirmPayment m -> needed("proof", m.proof());
            case Move.Decide m -> needed("text", m.text());
            case Move.Apologise m ->
                first(
                        needed("reason", m.reason()),
                        newDateLiesAfterTheOld(m, situation),
                        isNear("newDueAt", m.newDueAt(), situation));
            case Move.Withdraw m -> needed("reason", m.reason());
            case Move.Stop m -> first(needed("reason", m.reason()), stoppingHasItsGround(m, situation));
            case Move.ReturnResult m -> needed("receiver", m.receiver());
            case Move.AnswerSupplement m -> first(anAnswerBringsSomething(m), answersAreThereToBeMended(m, situation));
            case Move.Accept _, Move.NoteSilence _, Move.Claim _, Move.Release _, Move.Assign _, Move.HandOver _ ->
                Optional.empty();
            case Move.AttachResult m -> aResultIsAFile(m);
            case Move.Expire m -> itIsATimerOfTheStep(m, situation);
            case Move.Complete _, Move.TakeBack _, Move.TypeDeclaration _ -> Optional.empty();
        };
    }

    /** Where the dossier would go nobody can tell; it is read, printed and stopped all the same. */
    private static Optional<Refused> theProcessCanBeRead(Situation situation, @Nullable StepRow step) {
        return objection(situation.route().process().isLost(), "PROCESS_IS_LOST");
    }

    // ── of the moment ───────────────────────────────────────────────────────────────────────────────────────────────

    /** Decree 61/2018, articles 11.2c and 17.1: once, and everything at once. */
    private static Optional<Refused> supplementIsAskedOnce(Situation situation, @Nullable StepRow step) {
        return objection(
                situation.supplementRule() == SupplementRule.ONCE
                        && situation.state().supplements() > 0,
                "SUPPLEMENT_ASKED_TWICE");
    }

    /** Article 19.4: within three working days from acceptance. */
    private static Optional<Refused> supplementIsAskedWithinThreeDays(Situation situation, @Nullable StepRow step) {
        var accepted = situation.state().deadline().acceptedAt();
        if (accepted == null) {
            return Optional.empty();
        }
        var last = situation.calendar().plusWorkingDays(VietnamTime.dateOf(accepted), DAYS_TO_ASK_FOR_SUPPLEMENT);
        return objection(situation.today().isAfter(last), "SUPPLEMENT_ASKED_LATE", last);
    }

    private static Optional<Refused> nothingIsAskedAfterTheDecision(Situation situation, @Nullable StepRow step) {
        return objection(situation.isDecided(), "DECIDED_ALREADY");
    }

    /** Decree 118/2025, article 21: only while no decision exists. */
    private static Optional<Refused> nothingIsStoppedAfterTheDecision(Situation situation, @Nullable StepRow step) {
        return objection(situation.isDecided(), "DECIDED_ALREADY");
    }

    private static Optional<Refused> aStepForStoppingIsFinishedThere(Situation situation, @Nullable StepRow step) {
        var rightStep = situation.status() != Status.WITHDRAWN || step == null || step.kind() == StepKind.STOPPING;
        return objection(!rightStep, "NOT_NOW", situation.status().number());
    }

    /** Article 19.9: once only. */
    private static Optional<Refused> apologyIsMadeOnce(Situation situation, @Nullable StepRow step) {
        return objection(situation.state().deadline().apologisedAt() != null, "APOLOGISED_TWICE");
    }

    /** Article 19.9: at the latest one day before the due date. */
    private static Optional<Refused> apologyComesADayBefore(Situation situation, @Nullable StepRow step) {
        var due = situation.state().deadline().dueAt();
        return due == null
                ? Optional.of(because("NOT_NOW", situation.status().number()))
                : objection(!situation.today().isBefore(VietnamTime.dateOf(due)), "APOLOGY_TOO_LATE", due);
    }

    private static Optional<Refused> aResultFollowsTheDecision(Situation situation, @Nullable StepRow step) {
        return objection(!situation.isDecided(), "NOT_DECIDED");
    }

    private static Optional<Refused> whoSignsDecides(Situation situation, @Nullable StepRow step) {
        var signs = step != null
                && situation.route().process().findNode(step.element()).stream()
                        .anyMatch(node -> node instanceof TaskNode task
                                && situation.route().mayDecide(task));
        return objection(!signs, "DECIDED_ELSEWHERE");
    }

    private static Optional<Refused> itIsDecidedOnce(Situation situation, @Nullable StepRow step) {
        return objection(situation.isDecided(), "DECIDED_ALREADY");
    }

    /** Nobody decides on what is not there to be read. */
    private static Optional<Refused> theDeclarationIsTyped(Situation situation, @Nullable StepRow step) {
        return objection(situation.state().toBeTyped(), NOT_TYPED);
    }

    private static Optional<Refused> aDeclarationIsTypedOnce(Situation situation, @Nullable StepRow step) {
        return objection(!situation.state().toBeTyped(), "DECLARATION_TYPED_ALREADY");
    }

    private static Optional<Refused> onlyAFreeStepIsClaimed(Situation situation, @Nullable StepRow step) {
        if (step == null || step.assignee() == null) {
            return Optional.empty();
        }
        return Optional.of(because("HELD_BY_ANOTHER", String.valueOf(step.assigneeName()), step.heldSince()));
    }

    private static Optional<Refused> thereIsAWayBack(Situation situation, @Nullable StepRow step) {
        return objection(step == null || situation.wayBack(step).isEmpty(), "NO_WAY_BACK");
    }

    /** A step is taken back while what follows lies untouched, and a decision never. */
    private static Optional<Refused> nobodyHasGoneOn(Situation situation, @Nullable StepRow step) {
        return objection(
                step == null
                        || step.closedHow() != Move.Kind.COMPLETE
                        || situation.untouchedAfter(step).isEmpty(),
                "GONE_ON");
    }

    /** Article 19.5: the other unit has had its time. */
    private static Optional<Refused> silenceIsNotedAfterItsDate(Situation situation, @Nullable StepRow step) {
        return step == null
                ? Optional.empty()
                : objection(!situation.now().isAfter(step.dueAt()), "OPINION_NOT_DUE", step.dueAt());
    }

    // ── of the content ──────────────────────────────────────────────────────────────────────────────────────────────

    private static Optional<Refused> supplementNamesWhatIsMissing(Move.AskSupplement move) {
        var vague = move.lacks().isEmpty()
                || move.lacks().stream()
                        .anyMatch(lack -> lack.what().isBlank() || lack.why().isBlank());
        return vague ? Optional.of(at("lacks", "SUPPLEMENT_IS_VAGUE")) : Optional.empty();
    }

    /** An answer that nobody has typed yet is not the applicant's fault. */
    private static Optional<Refused> faultyAnswersWereTyped(Move.AskSupplement move, Situation situation) {
        var namesAnswers = move.lacks().stream().anyMatch(lack -> lack.field() != null);
        return objection(namesAnswers && situation.state().toBeTyped(), NOT_TYPED);
    }

    private static Optional<Refused> answersAreThereToBeMended(Move.AnswerSupplement move, Situation situation) {
        return objection(move.answers() != null && situation.state().toBeTyped(), NOT_TYPED);
    }

    private static Optional<Refused> answerIsAwaitedLater(String field, @Nullable Instant until, Situation situation) {
        return until != null && !until.isAfter(situation.now())
                ? Optional.of(at(field, "DATE_IS_OVER"))
                : Optional.empty();
    }

    /** A year mistyped is no date that somebody waits for. */
    private static Optional<Refused> isNear(String field, @Nullable Instant date, Situation situation) {
        return date != null && date.isAfter(situation.now().plus(FARTHEST))
                ? Optional.of(at(field, "DATE_IS_TOO_FAR"))
                : Optional.empty();
    }

    private static Optional<Refused> opinionIsAskedElsewhere(Move.AskOpinion move, Situation situation) {
        return move.unit().equals(situation.get(move.step()).unit())
                ? Optional.of(at("unit", "OPINION_OF_ONESELF"))
                : Optional.empty();
    }

    private static Optional<Refused> opinionHasADate(Move.AskOpinion move, Situation situation) {
        return move.dueAt().isAfter(situation.now()) ? Optional.empty() : Optional.of(at("dueAt", "DATE_IS_OVER"));
    }

    private static Optional<Refused> itGoesBackToAnEarlierStep(Move.StepBack move, Situation situation) {
        var possible = situation.wayBack(situation.get(move.step())).stream()
                .anyMatch(task -> task.id().equals(move.to()));
        return possible ? Optional.empty() : Optional.of(at("to", "NO_WAY_BACK"));
    }

    private static Optional<Refused> moneyIsMoreThanNothing(Move.AskPayment move) {
        return move.amountInDong() > 0 ? Optional.empty() : Optional.of(at("amountInDong", "AMOUNT_IS_NOTHING"));
    }

    private static Optional<Refused> newDateLiesAfterTheOld(Move.Apologise move, Situation situation) {
        var due = situation.state().deadline().dueAt();
        return due == null || move.newDueAt().isAfter(due)
                ? Optional.empty()
                : Optional.of(at("newDueAt", "NEW_DATE_IS_EARLIER", due));
    }

    private static Optional<Refused> stoppingHasItsGround(Move.Stop move, Situation situation) {
        return switch (move.ground()) {
            case ASKED_BY_APPLICANT -> Optional.empty();
            case NOT_SUPPLEMENTED -> silentSince(Status.AWAITING_SUPPLEMENT, situation);
            case NOT_PAID -> silentSince(Status.AWAITING_PAYMENT, situation);
        };
    }

    /** The applicant was given a date and let it pass. */
    private static Optional<Refused> silentSince(Status waiting, Situation situation) {
        var until = situation.state().deadline().answerBy();
        var silent = situation.status() == waiting
                && until != null
                && situation.now().isAfter(until);
        return silent ? Optional.empty() : Optional.of(at("ground", "APPLICANT_HAS_TIME"));
    }

    private static Optional<Refused> aResultIsAFile(Move.AttachResult move) {
        return move.files().isEmpty() ? Optional.of(at("files", "RESULT_IS_MISSING")) : Optional.empty();
    }

    private static Optional<Refused> itIsATimerOfTheStep(Move.Expire move, Situation situation) {
        var process = situation.route().process();
        var itsTimers = process.findNode(situation.get(move.step()).element()).stream()
                .flatMap(node -> process.timersOf(node).stream());
        return itsTimers.anyMatch(timer -> timer.interrupting() && timer.id().equals(move.timer()))
                ? Optional.empty()
                : Optional.of(at("timer", "NO_SUCH_TIMER"));
    }

    private static Optional<Refused> anAnswerBringsSomething(Move.AnswerSupplement move) {
        return move.papers().isEmpty() && move.answers() == null
                ? Optional.of(at("papers", "ANSWER_IS_EMPTY"))
                : Optional.empty();
    }

    private static Optional<Refused> needed(String field, String text) {
        return text.isBlank() ? Optional.of(at(field, "TEXT_IS_MISSING")) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<Refused> first(Optional<Refused>... objections) {
        return Stream.of(objections).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refused> objection(boolean broken, String code, Object... args) {
        return broken ? Optional.of(because(code, args)) : Optional.empty();
    }

    @FunctionalInterface
    private interface MomentRule {
        Optional<Refused> objection(Situation situation, @Nullable StepRow step);
    }
}
