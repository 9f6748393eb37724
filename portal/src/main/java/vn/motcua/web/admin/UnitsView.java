// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Link;

/** The units below one unit as they stand on a day, and the way down to it. {@code under}: its code, empty at the top. */
public record UnitsView(String at, LocalDate day, String under, List<Step> way, List<Line> lines) {

    /** The way down to the units, each step a link on the same day; {@code home} and {@code top} are the words for the first two. */
    public List<Link> crumbs(String home, String top) {
        var first = Stream.of(new Link(home, "/admin"), new Link(top, "/admin/units?at=" + at));
        var steps = way.stream().map(step -> new Link(step.name(), "/admin/units?under=" + step.code() + "&at=" + at));
        return Stream.concat(first, steps).toList();
    }

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
