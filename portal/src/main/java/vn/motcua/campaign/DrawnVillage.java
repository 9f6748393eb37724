// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

/**
 * A village of the sample.
 *
 * @param probability over all stages
 * @param stratum within which errors are computed
 * @param cluster primary unit of the errors; empty where each respondent is one, for the province has one cluster only
 */
record DrawnVillage(FrameRow place, double probability, String stratum, String cluster) {

    DrawnVillage alone() {
        return new DrawnVillage(place, probability, stratum, "");
    }
}
