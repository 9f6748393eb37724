// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.motcua.dossier.Status;

/**
 * What a simulation has played.
 *
 * @param lives dossiers that were filed
 * @param statuses how many of them are now in which state
 * @param refusals how often the portal refused something, by the code of the reason
 */
public record SimulationReport(
        long lives, long moves, Map<Status, Integer> statuses, Map<String, Integer> refusals, Duration took) {

    /** What offices have played since a moment of the machine's own clock. */
    static SimulationReport of(List<Office> offices, long begunInNanos) {
        var statuses = new EnumMap<Status, Integer>(Status.class);
        var refusals = new TreeMap<String, Integer>();
        for (var office : offices) {
            office.refusals().forEach((code, times) -> refusals.merge(code, times, Integer::sum));
            office.lives().stream()
                    .map(life -> life.status)
                    .filter(Objects::nonNull)
                    .forEach(status -> statuses.merge(status, 1, Integer::sum));
        }
        var filed = statuses.values().stream().mapToInt(Integer::intValue).sum();
        var moves = offices.stream().mapToLong(Office::moves).sum();
        var took = Duration.ofNanos(System.nanoTime() - begunInNanos);
        return new SimulationReport(filed, moves, Map.copyOf(statuses), Map.copyOf(refusals), took);
    }

    public double livesPerSecond() {
        return lives * 1000.0 / Math.max(1, took.toMillis());
    }
}
