// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

/**
 * How much life a simulation is to play.
 *
 * @param days how far back it begins; it ends now
 * @param seed the same seed in the same catalogue gives the same lives
 */
public record SimulationOrder(int dossiers, int days, long seed) {

    public SimulationOrder {
        if (dossiers < 1) {
            throw new IllegalArgumentException("A simulation plays 1 dossier or more, such as 2000, not " + dossiers);
        }
        if (days < 1) {
            throw new IllegalArgumentException("A simulation takes 1 day or more, such as 120, not " + days);
        }
    }
}
