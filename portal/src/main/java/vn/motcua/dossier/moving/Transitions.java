// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import static vn.motcua.dossier.Move.Kind.*;
import static vn.motcua.dossier.Status.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;

/**
 * All ways from one state to the next. A move that lets the process go on can lead to several states: the process says
 * to which, and nothing but what stands here is ever written.
 */
public final class Transitions {

    private static final Map<Status, Map<Move.Kind, Set<Status>>> TABLE = new EnumMap<>(Status.class);

    static {
        from(REGISTERED)
                .on(ACCEPT, ACCEPTED, AWAITING_SUPPLEMENT, AWAITING_PAYMENT)
                .on(REFUSE_RECEPTION, NOT_ACCEPTED)
                .on(ASK_SUPPLEMENT, AWAITING_SUPPLEMENT)
                .on(ASK_PAYMENT, AWAITING_PAYMENT)
                .on(List.of(CLAIM, RELEASE, ASSIGN, HAND_OVER), REGISTERED)
                .on(WITHDRAW, WITHDRAWN)
                .on(STOP, STOPPED);
        from(ACCEPTED)
                .on(
                        List.of(COMPLETE, EXPIRE, GIVE_OPINION, NOTE_SILENCE),
                        IN_PROGRESS,
                        FINISHED,
                        AWAITING_SUPPLEMENT,
                        AWAITING_PAYMENT,
                        STOPPED)
                .on(DECIDE, IN_PROGRESS, FINISHED, AWAITING_SUPPLEMENT, AWAITING_PAYMENT)
                .on(List.of(CLAIM, ASSIGN, HAND_OVER, ASK_OPINION, STEP_BACK), IN_PROGRESS)
                .on(List.of(RELEASE, APOLOGISE, TYPE_DECLARATION), ACCEPTED)
                .on(ASK_SUPPLEMENT, AWAITING_SUPPLEMENT)
                .on(ASK_PAYMENT, AWAITING_PAYMENT)
                .on(WITHDRAW, WITHDRAWN)
                .on(STOP, STOPPED);
        from(IN_PROGRESS)
                .on(
                        List.of(COMPLETE, EXPIRE, GIVE_OPINION, NOTE_SILENCE),
                        IN_PROGRESS,
                        FINISHED,
                        AWAITING_SUPPLEMENT,
                        AWAITING_PAYMENT,
                        STOPPED)
                .on(DECIDE, IN_PROGRESS, FINISHED, AWAITING_SUPPLEMENT, AWAITING_PAYMENT)
                .on(
                        List.of(
                                CLAIM,
                                RELEASE,
                                ASSIGN,
                                HAND_OVER,
                                ASK_OPINION,
                                STEP_BACK,
                                TAKE_BACK,
                                APOLOGISE,
                                ATTACH_RESULT,
                                TYPE_DECLARATION),
                        IN_PROGRESS)
                .on(ASK_SUPPLEMENT, AWAITING_SUPPLEMENT)
                .on(ASK_PAYMENT, AWAITING_PAYMENT)
                .on(WITHDRAW, WITHDRAWN)
                .on(STOP, STOPPED);
        from(AWAITING_SUPPLEMENT)
                .on(ANSWER_SUPPLEMENT, IN_PROGRESS, REGISTERED, FINISHED, AWAITING_PAYMENT)
                .on(TYPE_DECLARATION, AWAITING_SUPPLEMENT)
                .on(WITHDRAW, WITHDRAWN)
                .on(STOP, STOPPED);
        from(AWAITING_PAYMENT)
                .on(CONFIRM_PAYMENT, IN_PROGRESS, REGISTERED, FINISHED, AWAITING_SUPPLEMENT)
                .on(TYPE_DECLARATION, AWAITING_PAYMENT)
                .on(WITHDRAW, WITHDRAWN)
                .on(STOP, STOPPED);
        from(WITHDRAWN)
                .on(List.of(CLAIM, RELEASE, ASSIGN, HAND_OVER), WITHDRAWN)
                .on(STOP, STOPPED);
        from(FINISHED)
                .on(List.of(CLAIM, RELEASE, ASSIGN, HAND_OVER, ATTACH_RESULT), FINISHED)
                .on(TAKE_BACK, IN_PROGRESS)
                .on(RETURN_RESULT, RETURNED);
    }

    private Transitions() {}

    /** The states a move can lead to; none when it cannot be made from this one. */
    public static Set<Status> of(Status from, Move.Kind move) {
        return TABLE.getOrDefault(from, Map.of()).getOrDefault(move, Set.of());
    }

    public static boolean allow(Status from, Move.Kind move) {
        return !of(from, move).isEmpty();
    }

    /** The only state a move leads to, for the moves that leave no choice. */
    static Status only(Status from, Move.Kind move) {
        var next = of(from, move);
        if (next.size() != 1) {
            throw new IllegalStateException(move + " leads from " + from + " to " + next + ", not to one state");
        }
        return next.iterator().next();
    }

    private static Row from(Status status) {
        return new Row(TABLE.computeIfAbsent(status, _ -> new EnumMap<>(Move.Kind.class)));
    }

    private record Row(Map<Move.Kind, Set<Status>> moves) {

        Row on(Move.Kind move, Status... to) {
            return on(List.of(move), to);
        }

        Row on(List<Move.Kind> all, Status... to) {
            var next = Collections.unmodifiableSet(EnumSet.copyOf(List.of(to)));
            all.forEach(move -> moves.put(move, next));
            return this;
        }
    }
}
