// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.process.Node.TaskNode;

/** The moves an actor may make now, in the order of the buttons. */
final class Offer {

    private final Situation situation;
    private final Objections objections;

    Offer(Situation situation) {
        this.situation = situation;
        this.objections = new Objections(situation);
    }

    List<PossibleMove> moves() {
        var moves = new ArrayList<PossibleMove>();
        for (var kind : Move.Kind.values()) {
            if (kind.isOnStep()) {
                situation.steps().stream()
                        .filter(step -> step.isUnfinished() != (kind == Move.Kind.TAKE_BACK))
                        .filter(step -> objections.mayMake(kind, step).isEmpty() && isOffered(kind, step))
                        .forEach(step -> moves.add(possible(kind, step)));
            } else if (objections.mayMake(kind, null).isEmpty()) {
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
