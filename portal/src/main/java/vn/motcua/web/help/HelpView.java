// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.help;

import java.util.List;

/** The way into the manual: its search, its parts, the tours. */
public record HelpView(String asked, List<Line> found, List<PartView> parts) {

    public record Line(String title, String lead, String href) {}

    public record PartView(String id, String title, List<Line> chapters) {}
}
