// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import vn.motcua.web.component.Link;

/** A map of hexagons and the same as a list for each group. */
public record MapView(Frame frame, String picture, Link save, List<Group> groups) {

    /** The provinces of one group, the best first. */
    public record Group(String name, List<Line> lines) {}

    public record Line(String name, String href, String score) {}
}
