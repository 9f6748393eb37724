// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.util.AbstractList;
import java.util.List;

/** Labels in another order, none of them made before it is asked for. */
final class ReorderedLabels extends AbstractList<String> {

    private final List<String> labels;
    private final int[] before;

    ReorderedLabels(List<String> labels, int[] before) {
        this.labels = labels;
        this.before = before;
    }

    @Override
    public String get(int place) {
        return labels.get(before[place]);
    }

    @Override
    public int size() {
        return before.length;
    }
}
