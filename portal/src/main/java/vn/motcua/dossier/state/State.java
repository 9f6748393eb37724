// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Status;
import vn.motcua.process.Marking;

/**
 * What moves change of a dossier.
 *
 * @param facts what the process decides by
 * @param units every unit that has had a part in it; who works there may see it
 * @param supplements how often papers were asked for
 * @param toBeTyped its declaration lies at the office on paper, and most of its answers are not typed yet
 */
public record State(
        Status status,
        Marking marking,
        Map<String, Object> facts,
        List<String> units,
        Deadline deadline,
        int supplements,
        boolean toBeTyped,
        @Nullable Verdict verdict,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant closedAt) {

    public State {
        facts = Map.copyOf(facts);
        units = List.copyOf(units);
    }

    public State to(Status next, Instant at) {
        return new State(
                next,
                marking,
                facts,
                units,
                next.isWaiting() ? deadline : deadline.running(),
                next == Status.AWAITING_SUPPLEMENT ? supplements + 1 : supplements,
                toBeTyped,
                verdict,
                finished(next, at),
                next == Status.RETURNED ? at : null,
                next.isOver() ? at : null);
    }

    private @Nullable Instant finished(Status next, Instant at) {
        return switch (next) {
            case FINISHED, RETURNED -> finishedAt == null ? at : finishedAt;
            default -> null;
        };
    }

    public State at(Marking place, Map<String, Object> known) {
        return new State(
                status,
                place,
                known,
                units,
                deadline,
                supplements,
                toBeTyped,
                verdict,
                finishedAt,
                returnedAt,
                closedAt);
    }

    public State due(Deadline other) {
        return new State(
                status,
                marking,
                facts,
                units,
                other,
                supplements,
                toBeTyped,
                verdict,
                finishedAt,
                returnedAt,
                closedAt);
    }

    public State decided(@Nullable Verdict other) {
        return new State(
                status,
                marking,
                facts,
                units,
                deadline,
                supplements,
                toBeTyped,
                other,
                finishedAt,
                returnedAt,
                closedAt);
    }

    public State typed() {
        return new State(
                status, marking, facts, units, deadline, supplements, false, verdict, finishedAt, returnedAt, closedAt);
    }

    public State with(String unit) {
        if (units.contains(unit)) {
            return this;
        }
        var more = new LinkedHashSet<>(units);
        more.add(unit);
        return new State(
                status,
                marking,
                facts,
                List.copyOf(more),
                deadline,
                supplements,
                toBeTyped,
                verdict,
                finishedAt,
                returnedAt,
                closedAt);
    }
}
