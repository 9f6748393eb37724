// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.time.Instant;
import java.util.List;
import vn.motcua.web.component.Tone;

/** The frame of every page of a draft: which form, how far it is, who changed it last, the ways through the work. */
public record WorkshopView(
        String procedure,
        String procedureName,
        String title,
        String state,
        Tone tone,
        String changedBy,
        Instant changedAt,
        List<Tab> tabs) {

    public record Tab(String text, String href, boolean isHere) {}

    public String address() {
        return Workshop.address(procedure);
    }
}
