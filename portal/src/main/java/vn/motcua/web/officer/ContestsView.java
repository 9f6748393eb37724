// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.Instant;
import java.util.List;

/** The complaints that wait for the reader's answer, due first. */
public record ContestsView(List<Line> lines) {

    public record Line(String code, String procedure, String unit, Instant at, Instant dueAt, boolean late) {}
}
