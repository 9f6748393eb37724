// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;

/** How the scores are made, from the structure of the wave. */
public record MethodView(Frame frame, List<String> said, List<Line> lines, String sample, List<String> breaks) {

    /** @param weight in words; empty where there is nothing to say */
    public record Line(
            int depth, String code, String name, String scale, String formula, String weight, boolean isBreak) {}
}
