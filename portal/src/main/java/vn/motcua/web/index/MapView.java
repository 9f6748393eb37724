// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Link;

/**
 * A map and the same as a list for each group.
 *
 * @param isOutlines drawn with the outlines that were brought in, not as hexagons
 * @param other the way to the other kind of map; null where there is only one
 */
public record MapView(
        Frame frame, boolean isOutlines, @Nullable Link other, String picture, Link save, List<Group> groups) {

    /** The provinces of one group, the best first. */
    public record Group(String name, List<Line> lines) {}

    public record Line(String name, String href, String score) {}
}
