// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;

/** The 34 provinces since July 2025, and what a wave of the 63 says of those they were made of. */
public record UnitsView(Frame frame, boolean isOfNewUnits, List<Line> lines) {

    /** @param score of the unit itself; empty where it was merged, for then there is none */
    public record Line(String name, String score, List<Member> members) {}

    public record Member(String name, String href, String score) {}
}
