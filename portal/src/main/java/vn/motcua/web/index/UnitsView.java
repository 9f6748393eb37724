// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import vn.motcua.campaign.NewProvinces.Basis;
import vn.motcua.web.component.Link;

/**
 * The 34 provinces since July 2025, and what a wave of the 63 says of those they were made of.
 *
 * @param files the same as files
 */
public record UnitsView(Frame frame, Basis basis, List<Line> lines, List<Link> files) {

    /**
     * @param rank its place among the 34 with the places it may have; empty where it has none
     * @param score of the unit itself; empty where it has none
     * @param reason why it has none
     */
    public record Line(String name, String rank, String score, String interval, String reason, List<Member> members) {}

    public record Member(String name, String href, String score) {}
}
