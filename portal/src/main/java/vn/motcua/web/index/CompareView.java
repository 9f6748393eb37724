// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;

/**
 * Provinces beside each other.
 *
 * @param all to choose from
 * @param chosen their codes
 * @param pairs what can be said of each two
 * @param rows the whole and its dimensions
 */
public record CompareView(
        Frame frame,
        List<Choice> all,
        List<String> chosen,
        List<String> names,
        List<String> pairs,
        List<Row> rows,
        TimelineView timeline,
        Link cities,
        boolean isTooMany) {

    /** @param cells one for each province */
    public record Row(String name, List<Cell> cells) {}

    public record Cell(String score, String interval) {}
}
