// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Duration;
import java.util.Map;
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

    public double livesPerSecond() {
        return lives * 1000.0 / Math.max(1, took.toMillis());
    }
}
