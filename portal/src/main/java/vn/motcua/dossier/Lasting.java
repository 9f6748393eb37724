// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.Map;
import java.util.NavigableMap;

/**
 * How long a procedure really takes here, in days of the calendar from filing to the result, the waiting for the applicant
 * included.
 *
 * @param halfWithin half of the dossiers were finished within so many days
 * @param nineInTenWithin nine in ten were
 * @param dossiers on how many it rests
 */
public record Lasting(String procedureCode, int halfWithin, int nineInTenWithin, long dossiers) {

    /** @param byDays how many dossiers took how many days; not empty */
    static Lasting of(String procedureCode, NavigableMap<Integer, Long> byDays) {
        return new Lasting(procedureCode, within(byDays, 0.5), within(byDays, 0.9), total(byDays));
    }

    static long total(Map<Integer, Long> byDays) {
        return byDays.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The fewest days within which at least this share was finished. */
    private static int within(NavigableMap<Integer, Long> byDays, double share) {
        var needed = share * total(byDays);
        long finished = 0;
        for (var each : byDays.entrySet()) {
            finished += each.getValue();
            if (finished >= needed) {
                return each.getKey();
            }
        }
        return byDays.lastKey();
    }
}
