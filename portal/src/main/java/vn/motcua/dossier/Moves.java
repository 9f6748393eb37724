// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.dossier.Desks.Desk;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.platform.Ids;
import vn.motcua.process.Advance;
import vn.motcua.process.Awaited;
import vn.motcua.process.Marking;
import vn.motcua.process.Node.TaskNode;

/** Decides what a move does. Pure: everything it looks at is in the situation. */
final class Moves {

    private final Situation situation;
    private final Colleagues colleagues;

    Moves(Situation situation, Colleagues colleagues) {
        this.situation = situation;
        this.colleagues = colleagues;
    }

    Ruling decide(Move move) {
        return objection(move)
                .or(() -> Rules.ofTheContent(move, situation))
                .<Ruling>map(Ruling.Denied::new)
                .orElseGet(() -> make(move));
    }

    /** Why the move cannot be made at all now, whatever its content. */
    private Optional<Refused> objection(Move move) {
        var named = move.step();
        if (named == null) {
            return mayMake(move.kind(), null);
        }
        return situation
                .find(named)
                .map(step -> movedOn(move, step).or(() -> mayMake(move.kind(), step)))
                .orElseGet(() -> Optional.of(Refused.because("NO_SUCH_STEP")));
    }

    /** Somebody was faster: says who did what, and when. */
    private static Optional<Refused> movedOn(Move move, StepRow step) {
        if (step.isUnfinished() || move.kind() == Move.Kind.TAKE_BACK) {
            return Optional.empty();
        }
        return Optional.of(Refused.because(
                "MOVED_ON",
                step.name(),
                step.closedByName() == null ? "" : step.closedByName(),
                step.closedHow() == null ? "" : step.closedHow().name(),
                step.closedAt() == null ? step.openedAt() : step.closedAt()));
    }

    Optional<Refused> mayMake(Move.Kind move, @Nullable StepRow step) {
        if (!Transitions.allow(situation.status(), move)) {
            return Optional.of(Refused.because("NOT_NOW", situation.status().number()));
        }
        return notAllowed(move, step).or(() -> Rules.ofTheMoment(move, situation, step));
    }

    private Optional<Refused> notAllowed(Move.Kind move, @Nullable StepRow step) {
        if (DossierRights.may(situation.actor(), move, Standing.of(situation.dossier(), step))) {
            return Optional.empty();
        }
        return Optional.of(isAnothers(step) ? heldByAnother(step) : Refused.because("NOT_YOURS"));
    }

    private boolean isAnothers(@Nullable StepRow step) {
        return step != null
                && step.isUnfinished()
                && step.assignee() != null
                && situation.actor().holds(step.role(), step.unit())
                && !step.assignee().equals(situation.actor().id());
    }

    private static Refused heldByAnother(@Nullable StepRow step) {
        return step == null
                ? Refused.because("NOT_YOURS")
                : Refused.because("HELD_BY_ANOTHER", String.valueOf(step.assigneeName()), step.heldSince());
    }

    private Ruling make(Move move) {
        return switch (move) {
            case Move.Accept m -> accept(m);
            case Move.RefuseReception m -> refuseReception(m);
            case Move.AskSupplement m -> askSupplement(m);
            case Move.AnswerSupplement m -> answerSupplement(m);
            case Move.AskOpinion m -> askOpinion(m);
            case Move.GiveOpinion m -> giveOpinion(m);
            case Move.NoteSilence m -> noteSilence(m);
            case Move.Claim m ->
                give(m, situation.actor().id(), situation.actor().name(), null);
            case Move.Release m -> give(m, null, null, null);
            case Move.Assign m -> giveTo(m, m.officer(), null);
            case Move.HandOver m -> giveTo(m, m.officer(), m.note());
            case Move.Complete m -> complete(m);
            case Move.Decide m -> decideUpon(m);
            case Move.TakeBack m -> takeBack(m);
            case Move.StepBack m -> stepBack(m);
            case Move.AskPayment m -> askPayment(m);
            case Move.ConfirmPayment m -> confirmPayment(m);
            case Move.Apologise m -> apologise(m);
            case Move.Withdraw m -> withdraw(m);
            case Move.Stop m -> stop(m);
            case Move.ReturnResult m -> returnResult(m);
        };
    }

    // ── reception ───────────────────────────────────────────────────────────────────────────────────────────────────

    private Ruling accept(Move.Accept move) {
        var change = begin(move);
        var step = situation.get(move.step());
        var deadline = change.state().deadline().accepted(situation.now(), change.dueFrom(situation.now()));
        change.state(change.state().due(deadline));
        var onward = new Onward(change, colleagues, step.id());
        var advance = step.element().isEmpty()
                ? Onward.begin(situation.route().process(), situation.state())
                : onward.look(step.element());
        change.done(step, move.note());
        onward.go(advance, Status.ACCEPTED);
        change.tell("note", move.note());
        return granted(change);
    }

    private Ruling refuseReception(Move.RefuseReception move) {
        var change = begin(move);
        change.done(situation.get(move.step()), move.reason());
        change.cancelAll();
        change.to(Status.NOT_ACCEPTED);
        change.tell("reason", move.reason());
        change.tell("guidance", move.guidance());
        return granted(change);
    }

    // ── waiting for somebody ────────────────────────────────────────────────────────────────────────────────────────

    private Ruling askSupplement(Move.AskSupplement move) {
        var change = begin(move);
        var lacks = move.lacks().stream().map(Moves::words).toList();
        change.asked = new Request(
                Ids.next(),
                move.step(),
                Request.Kind.SUPPLEMENT,
                content("lacks", lacks, "reason", move.reason()),
                move.answerBy());
        change.pause(move.answerBy());
        change.to(Status.AWAITING_SUPPLEMENT);
        change.tell("lacks", lacks);
        change.tell("reason", move.reason());
        change.tell("answerBy", move.answerBy());
        return granted(change);
    }

    private static Map<String, Object> words(Move.Lack lack) {
        return content("what", lack.what(), "why", lack.why(), "paper", lack.paper(), "field", lack.field());
    }

    private Ruling answerSupplement(Move.AnswerSupplement move) {
        var change = begin(move);
        change.answered = new Request.Answer(
                Request.Kind.SUPPLEMENT,
                null,
                content("note", move.note(), "answersBefore", move.answers() == null ? null : situation.answers()));
        change.papers = move.papers();
        change.answers = move.answers();
        change.resume(situation.dossier().terms().supplement());
        goOnAfter(Awaited.SUPPLEMENT, change);
        change.tell("papers", move.papers().size());
        change.tell("note", move.note());
        return granted(change);
    }

    private Ruling askPayment(Move.AskPayment move) {
        var change = begin(move);
        var content = content("amountInDong", move.amountInDong(), "reason", move.reason());
        change.asked = new Request(Ids.next(), move.step(), Request.Kind.PAYMENT, content, move.payBy());
        change.pause(move.payBy());
        change.to(Status.AWAITING_PAYMENT);
        content.forEach(change::tell);
        change.tell("payBy", move.payBy());
        return granted(change);
    }

    private Ruling confirmPayment(Move.ConfirmPayment move) {
        var change = begin(move);
        var file = move.file() == null ? null : move.file().toString();
        change.answered = new Request.Answer(Request.Kind.PAYMENT, null, content("proof", move.proof(), "file", file));
        change.resume(SupplementPolicy.EXTEND);
        goOnAfter(Awaited.PAYMENT, change);
        change.tell("proof", move.proof());
        return granted(change);
    }

    /** Where the process itself was waiting it goes on; else the dossier goes on where it was interrupted. */
    private void goOnAfter(Awaited what, Change change) {
        var before = change.state().deadline().acceptedAt() == null ? Status.REGISTERED : Status.IN_PROGRESS;
        var ended = Onward.endedBy(what, situation);
        if (ended.isEmpty()) {
            change.to(before);
            return;
        }
        for (var node : ended) {
            var onward = new Onward(change, colleagues, null);
            onward.go(onward.look(node.id()), before);
        }
    }

    // ── opinions ────────────────────────────────────────────────────────────────────────────────────────────────────

    private Ruling askOpinion(Move.AskOpinion move) {
        var change = begin(move);
        var desk = situation.desks().asked(move.unit());
        var step = change.open(StepKind.OPINION, "", "Cho ý kiến", desk, null, move.dueAt(), null, move.step());
        change.asked = new Request(
                Ids.next(),
                step.id(),
                Request.Kind.OPINION,
                content("unit", move.unit(), "question", move.question()),
                move.dueAt());
        change.to(Status.IN_PROGRESS);
        change.tell("askedUnit", move.unit());
        change.tell("question", move.question());
        change.tell("opinionDueAt", move.dueAt());
        return granted(change);
    }

    private Ruling giveOpinion(Move.GiveOpinion move) {
        var files = move.files().stream().map(UUID::toString).toList();
        return endOpinion(move, move.step(), content("text", move.text(), "files", files), move.text());
    }

    private Ruling noteSilence(Move.NoteSilence move) {
        return endOpinion(move, move.step(), content("silent", true), null);
    }

    private Ruling endOpinion(Move move, UUID stepId, Map<String, Object> content, @Nullable String text) {
        var change = begin(move);
        var step = situation.get(stepId);
        change.answered = new Request.Answer(Request.Kind.OPINION, stepId, content);
        change.done(step, text);
        change.tell("opinion", text);
        if (step.element().isEmpty()) {
            change.to(Status.IN_PROGRESS);
            return granted(change);
        }
        return onward(change, step, new Onward(change, colleagues, stepId));
    }

    // ── who does it ─────────────────────────────────────────────────────────────────────────────────────────────────

    private Ruling giveTo(Move move, UUID officer, @Nullable String note) {
        var step = stepOf(move);
        return colleagues
                .find(new Desk(step.unit(), step.role()), officer)
                .map(colleague -> give(move, colleague.id(), colleague.name(), note))
                .orElseGet(() -> new Ruling.Denied(Refused.at("officer", "NOT_A_COLLEAGUE")));
    }

    private Ruling give(Move move, @Nullable UUID officer, @Nullable String name, @Nullable String note) {
        var change = begin(move);
        change.give(stepOf(move), officer, name);
        change.to(Transitions.only(situation.status(), move.kind()));
        change.tell("officer", name);
        change.tell("note", note);
        return granted(change);
    }

    // ── going on ────────────────────────────────────────────────────────────────────────────────────────────────────

    private Ruling complete(Move.Complete move) {
        var change = begin(move);
        var step = situation.get(move.step());
        know(change, move.facts());
        change.tell("note", move.note());
        change.done(step, move.note());
        return onward(change, step, new Onward(change, colleagues, step.id()).namedNext(move.nextOfficer()));
    }

    private Ruling decideUpon(Move.Decide move) {
        var change = begin(move);
        var step = situation.get(move.step());
        var facts = new HashMap<>(move.facts());
        facts.put("decision", move.decision().fact());
        know(change, facts);
        change.state(change.state()
                .decided(new Verdict(
                        move.decision(),
                        move.text(),
                        situation.now(),
                        step.id(),
                        step.element(),
                        situation.actor().name())));
        change.results = move.results();
        change.tell("decision", move.decision().name());
        if (move.decision() == Decision.REFUSED) {
            change.tell("reason", move.text());
        }
        change.done(step, null);
        var onward = new Onward(change, colleagues, step.id());
        return onward.objectionToDeciding(step, onward.look(step.element()))
                .<Ruling>map(Ruling.Denied::new)
                .orElseGet(() -> onward(change, step, onward));
    }

    private static void know(Change change, Map<String, Object> facts) {
        var known = new HashMap<>(change.state().facts());
        known.putAll(facts);
        change.state(change.state().at(change.state().marking(), known));
        if (!facts.isEmpty()) {
            change.tell("facts", facts);
        }
    }

    private Ruling onward(Change change, StepRow step, Onward onward) {
        Advance advance = onward.look(step.element());
        var objection = onward.objection(step, advance);
        if (objection.isPresent()) {
            return new Ruling.Denied(objection.get());
        }
        onward.go(advance, Status.IN_PROGRESS);
        return granted(change);
    }

    private Ruling takeBack(Move.TakeBack move) {
        var change = begin(move);
        var mine = situation.get(move.step());
        var next = situation.untouchedAfter(mine).orElseThrow();
        change.cancel(next, null);
        var back = situation.route().process().stepBack(situation.state().marking(), next.element(), mine.element());
        change.state(change.state().at(back.marking(), change.state().facts()));
        var me = new Colleague(situation.actor().id(), situation.actor().name(), 0);
        change.open(
                mine.kind(),
                mine.element(),
                mine.name(),
                new Desk(mine.unit(), mine.role()),
                me,
                mine.dueAt(),
                mine.allottedMinutes(),
                mine.openedBy());
        change.to(Status.IN_PROGRESS);
        return granted(change);
    }

    private Ruling stepBack(Move.StepBack move) {
        var change = begin(move);
        var step = situation.get(move.step());
        var back = situation.route().process().stepBack(situation.state().marking(), step.element(), move.to());
        change.cancel(step, move.reason());
        change.state(undecided(change.state(), move.to())
                .at(back.marking(), change.state().facts()));
        var onward = new Onward(change, colleagues, step.id()).namedNext(whoDid(move.to()));
        back.opened().forEach(onward::open);
        change.to(Status.IN_PROGRESS);
        change.tell("to", back.opened().getFirst().name());
        change.tell("reason", move.reason());
        return granted(change);
    }

    /** A decision that lies on the way back is taken anew. */
    private State undecided(State state, String to) {
        var verdict = state.verdict();
        return verdict != null && situation.route().isBehind(verdict.element(), to) ? state.decided(null) : state;
    }

    private @Nullable UUID whoDid(String element) {
        return situation.steps().stream()
                .filter(step -> step.element().equals(element) && step.state() == StepState.DONE)
                .map(StepRow::closedBy)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    // ── the end ─────────────────────────────────────────────────────────────────────────────────────────────────────

    private Ruling apologise(Move.Apologise move) {
        var change = begin(move);
        change.state(change.state().due(change.state().deadline().postponed(situation.now(), move.newDueAt())));
        change.postpone(move.newDueAt());
        change.to(situation.status());
        change.tell("oldDueAt", situation.state().deadline().dueAt());
        change.tell("reason", move.reason());
        return granted(change);
    }

    private Ruling withdraw(Move.Withdraw move) {
        var change = begin(move);
        change.cancelAll();
        change.to(Status.WITHDRAWN);
        var due = situation.calendar().plus(situation.now(), Change.ONE_DAY);
        change.open(
                StepKind.STOPPING,
                "",
                "Dừng xử lý theo yêu cầu",
                situation.desks().oneStop(),
                null,
                due,
                null,
                null);
        change.tell("reason", move.reason());
        return granted(change);
    }

    private Ruling stop(Move.Stop move) {
        var change = begin(move);
        change.done(situation.get(move.step()), move.reason());
        change.cancelAll();
        change.to(Status.STOPPED);
        change.tell("ground", move.ground().name());
        change.tell("reason", move.reason());
        return granted(change);
    }

    private Ruling returnResult(Move.ReturnResult move) {
        var change = begin(move);
        change.done(situation.get(move.step()), move.note());
        change.cancelAll();
        change.state(change.state().at(Marking.EMPTY, change.state().facts()));
        change.handed = new Change.Handed(move.receiver().strip(), move.way());
        change.to(Status.RETURNED);
        change.tell("way", move.way().name());
        return granted(change);
    }

    private StepRow stepOf(Move move) {
        return situation.get(Objects.requireNonNull(move.step()));
    }

    private Change begin(Move move) {
        return new Change(situation, move.kind(), situation.find(move.step()).orElse(null));
    }

    private static Ruling granted(Change change) {
        return new Ruling.Granted(change);
    }

    private static Map<String, Object> content(@Nullable Object... namesAndValues) {
        var content = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                content.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return content;
    }

    /** What the actor may do now, in the order of the buttons. */
    List<PossibleMove> possible() {
        var moves = new ArrayList<PossibleMove>();
        for (var kind : Move.Kind.values()) {
            if (kind.isOnStep()) {
                situation.steps().stream()
                        .filter(step -> step.isUnfinished() != (kind == Move.Kind.TAKE_BACK))
                        .filter(step -> mayMake(kind, step).isEmpty() && isOffered(kind, step))
                        .forEach(step -> moves.add(possible(kind, step)));
            } else if (mayMake(kind, null).isEmpty()) {
                moves.add(new PossibleMove(kind, null, null, List.of(), List.of()));
            }
        }
        return moves;
    }

    private PossibleMove possible(Move.Kind kind, StepRow step) {
        return new PossibleMove(kind, step.id(), step.name(), choices(kind, step), backTo(kind, step));
    }

    /**
     * A button is not shown where the move is sure to be refused: whoever decides does not just complete, and who signs
     * before the last may only refuse, where the process lets a refusal go out.
     */
    private boolean isOffered(Move.Kind kind, StepRow step) {
        var decides = taskOf(step).anyMatch(situation.route()::decides);
        return switch (kind) {
            case COMPLETE -> !decides || situation.isDecided();
            case DECIDE -> decides || !choices(kind, step).isEmpty();
            default -> true;
        };
    }

    private Stream<TaskNode> taskOf(StepRow step) {
        return situation.route().process().tasks().stream()
                .filter(task -> task.id().equals(step.element()));
    }

    private List<PossibleMove.Choice> choices(Move.Kind kind, StepRow step) {
        if (kind != Move.Kind.COMPLETE && kind != Move.Kind.DECIDE) {
            return List.of();
        }
        var mayGrant = kind == Move.Kind.COMPLETE || taskOf(step).anyMatch(situation.route()::decides);
        return taskOf(step)
                .flatMap(task -> situation.choices(task).stream())
                .filter(choice -> mayGrant || choice.value().equals(Decision.REFUSED.fact()))
                .toList();
    }

    private List<PossibleMove.EarlierTask> backTo(Move.Kind kind, StepRow step) {
        return kind == Move.Kind.STEP_BACK
                ? situation.wayBack(step).stream()
                        .map(task -> new PossibleMove.EarlierTask(task.id(), task.name()))
                        .toList()
                : List.of();
    }
}
