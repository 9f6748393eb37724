// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units below one unit as they stand on a day, and the way down to it. {@code under}: its code, empty at the top. */
public record UnitsView(String at, LocalDate day, String under, List<Step> way, List<Line> lines) {

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
