// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.hall;

import java.util.List;
import vn.motcua.queue.Appointment;

/** The reader's appointments, the latest first. */
public record AppointmentsView(List<Line> lines) {

    public record Line(Appointment appointment, String hall, String address, boolean isAhead) {}
}
