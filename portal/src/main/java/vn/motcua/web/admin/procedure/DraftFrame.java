// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.time.Instant;
import java.util.List;

/**
 * What every page of a draft shows: which procedure, who changed it last, the ways to its other pages.
 *
 * @param language in which the name is
 */
public record DraftFrame(
        String code, String name, String language, int revision, String changedBy, Instant changedAt, List<Tab> tabs) {

    public record Tab(String text, String href, boolean isHere) {}

    public String address() {
        return "/admin/procedures/" + code + "/draft";
    }
}
