// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units below one unit, and the way down to it. */
public record UnitsView(List<Step> way, List<Line> lines) {

    /** A unit on the way down from the province. */
    public record Step(String code, String name) {}

    /** A unit, since when and until when it is so, and how many are below it. */
    public record Line(
            String code,
            String name,
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            int below) {}
}
