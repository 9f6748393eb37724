// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.time.Instant;
import java.util.List;

/** The forms of the province, those at work first. */
public record FormsView(String words, List<DraftLine> drafts, List<Line> lines) {

    public record DraftLine(String procedure, String name, String state, String changedBy, Instant changedAt) {}

    /**
     * @param isOwn published by the province, not brought by the program
     * @param state of its draft; empty when none is open
     */
    public record Line(String procedure, String name, int version, Instant publishedAt, boolean isOwn, String state) {}
}
