// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.sampling;

/**
 * A village that can be drawn.
 *
 * @param province national code, two digits
 * @param district empty where provinces have none
 * @param kind class of the province, by which a plan may draw more or fewer
 * @param size people of the age to be asked, or whatever measures the village
 */
public record FrameRow(
        String province,
        String district,
        String commune,
        String village,
        String kind,
        int size,
        boolean certainDistrict,
        boolean certainCommune,
        boolean certainVillage) {}
