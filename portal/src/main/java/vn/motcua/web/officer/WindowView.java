// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.queue.Appointment;
import vn.motcua.queue.Crowd;
import vn.motcua.queue.Ticket;

/** A clerk's window: whom it serves, who is next, who did not come, who is expected today. */
public record WindowView(
        String unit,
        String hall,
        int number,
        @Nullable Ticket served,
        List<Ticket> line,
        List<Ticket> absent,
        List<Appointment> expected,
        Crowd crowd) {

    /** Where the buttons of the window lead. */
    public String action() {
        return "/desk/queue/" + unit + "/" + number;
    }
}
