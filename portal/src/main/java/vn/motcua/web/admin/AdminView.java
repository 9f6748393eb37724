// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;

/** What the portal holds, what came in last, and where the administrator goes on. */
public record AdminView(List<Figure> figures, List<ImportLine> imports) {

    /** A number, what it counts, and where it is looked at. */
    public record Figure(String text, long number, String href, boolean needsLook) {}
}
