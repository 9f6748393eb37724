// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** The running dossiers of a unit, each with the unit it goes to; whose they are is not for the administrator. */
public record PlacesView(
        String id,
        String title,
        int version,
        String unit,
        String unitName,
        String rest,
        List<Line> lines,
        List<Choice> takers,
        @Nullable String next,
        List<Problem> problems) {

    public record Line(String code, String procedure, Instant submittedAt, String to) {}

    public String address() {
        return "/admin/units/reforms/" + id;
    }
}
