// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.sampling;

import java.util.ArrayList;
import java.util.List;

/** Villages to draw from. */
public final class SampleFrame {

    private SampleFrame() {}

    /** Five districts of four communes of six villages. */
    public static List<FrameRow> of(boolean withDistricts) {
        var rows = new ArrayList<FrameRow>();
        for (int number = 0; number < 120; number++) {
            var district = number / 24;
            var commune = number / 6 % 4;
            rows.add(new FrameRow(
                    "46",
                    withDistricts ? "Huyện " + (district + 1) : "",
                    withDistricts ? "Xã " + (commune + 1) : "Xã " + (number / 6 + 1),
                    "Thôn " + (number % 6 + 1),
                    "",
                    100 + number * 7 % 90,
                    withDistricts && district == 0,
                    withDistricts && commune == 0,
                    number % 6 == 0));
        }
        return rows;
    }
}
