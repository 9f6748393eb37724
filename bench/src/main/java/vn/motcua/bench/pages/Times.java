// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.util.List;
import java.util.Locale;

/** How long a page took, each time it was read, in milliseconds. */
record Times(List<Double> sorted) {

    static final double AIM_P50 = 20;
    static final double AIM_P95 = 60;
    static final double AIM_P99 = 150;

    Times {
        sorted = sorted.stream().sorted().toList();
    }

    double percentile(int percent) {
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    boolean isWithinAims() {
        return percentile(50) <= AIM_P50 && percentile(95) <= AIM_P95 && percentile(99) <= AIM_P99;
    }

    /** {@code 4.1 / 9.0 / 15.2}, printed fat when an aim is missed. */
    String cell() {
        var text = String.format(Locale.ROOT, "%.1f / %.1f / %.1f", percentile(50), percentile(95), percentile(99));
        return isWithinAims() ? text : "**" + text + "**";
    }
}
