// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.time.Instant;
import java.util.List;

/** Who changed what in a draft, the latest first. */
public record HistoryView(WorkshopView workshop, List<Line> lines) {

    public record Line(Instant when, String by, String what, String comment) {}
}
