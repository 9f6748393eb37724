// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import vn.motcua.web.component.Link;

/**
 * Scores over the years, as a picture and as the table of its figures.
 *
 * @param rows by year, the latest first
 * @param breaks what the marks in the picture mean; empty when there are none
 */
public record TimelineView(
        String title, List<String> places, List<Row> rows, String breaks, String picture, Link save) {

    /** @param cells one for each province */
    public record Row(String year, List<String> cells, boolean isBreak) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
