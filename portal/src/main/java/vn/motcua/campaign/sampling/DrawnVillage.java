// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.sampling;

/**
 * A village of the sample, or one that may step in for it.
 *
 * @param probability over all stages
 * @param rank among the reserves of its commune, from 1; 0 for one of the sample
 * @param stratum within which errors are computed
 * @param cluster primary unit of the errors; empty where each respondent is one, for the province has one cluster only
 */
public record DrawnVillage(FrameRow place, double probability, String stratum, String cluster, int rank) {

    public DrawnVillage(FrameRow place, double probability, String stratum, String cluster) {
        this(place, probability, stratum, cluster, 0);
    }

    DrawnVillage alone() {
        return new DrawnVillage(place, probability, stratum, "", rank);
    }
}
