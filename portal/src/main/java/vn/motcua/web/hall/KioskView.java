// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.hall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.queue.Crowd;
import vn.motcua.queue.Purpose;
import vn.motcua.web.component.Problem;

/**
 * The kiosk of a hall.
 *
 * @param opensAt when tickets are given again; null while they are
 * @param onScreen it stands in the hall, for one after the other
 * @param problems of the code that was typed, if any
 */
public record KioskView(
        String unit,
        String name,
        Crowd crowd,
        List<Purpose> purposes,
        @Nullable Instant opensAt,
        String code,
        boolean onScreen,
        List<Problem> problems) {

    public String action() {
        return "/queue/" + unit;
    }

    /** The screen in the hall, as it is for whoever comes next. */
    public String screen() {
        return action() + "/kiosk";
    }
}
