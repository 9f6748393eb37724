// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.List;
import java.util.Set;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * How an officer arranges the desk: kept questions, labels, columns.
 *
 * @param unitsOfLabels for which units the reader may make labels
 * @param typed what was typed and not taken, by field
 */
public record ArrangeView(
        List<FilterLine> filters,
        List<LabelLine> labels,
        List<Choice> unitsOfLabels,
        List<Choice> colours,
        List<Choice> columns,
        Set<String> chosen,
        String typed,
        List<Problem> problems) {

    public record FilterLine(String id, String name, String href, boolean isDefault) {}

    /** @param unit whose it is; empty for one's own */
    public record LabelLine(LabelTag tag, String colour, String unit, boolean changeable) {}
}
