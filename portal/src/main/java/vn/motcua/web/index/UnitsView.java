// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;

/**
 * The 34 provinces since July 2025, and what a wave of the 63 says of those they were made of.
 *
 * @param isEstimated the scores of the new ones were estimated from the answers of a survey held here
 */
public record UnitsView(Frame frame, boolean isOfNewUnits, boolean isEstimated, List<Line> lines) {

    /**
     * @param rank its place among the 34 with the places it may have; empty where it has none
     * @param score of the unit itself; empty where it was merged and only scores are known, for then there is none
     */
    public record Line(String name, String rank, String score, String interval, List<Member> members) {}

    public record Member(String name, String href, String score) {}
}
