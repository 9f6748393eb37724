// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import vn.motcua.web.component.Link;

/**
 * One part of the index and the parts it is made of.
 *
 * @param formula how it is made, in words
 * @param breaks what is to be known of comparisons; empty when nothing is
 * @param above the way up, the whole first; empty for the whole
 * @param table its league table
 * @param self how the provinces lie in it, one line
 */
public record PartView(
        Frame frame,
        String code,
        String name,
        String scale,
        String formula,
        String breaks,
        List<Link> above,
        Link table,
        List<Line> parts,
        List<Line> self) {

    /** How the provinces lie in one part. */
    public record Line(
            String code,
            String name,
            String href,
            String scale,
            String lowest,
            String median,
            String highest,
            String provinces,
            String remark) {}
}
