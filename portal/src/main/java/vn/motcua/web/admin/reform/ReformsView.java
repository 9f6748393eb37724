// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.web.component.Tone;

/** The reforms that are planned, under way and done. */
public record ReformsView(List<Line> lines) {

    public record Line(String href, String title, String kind, LocalDate from, String state, Tone tone, int dossiers) {}
}
