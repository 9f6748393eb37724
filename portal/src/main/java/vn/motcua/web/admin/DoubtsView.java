// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of the imported catalogue that look wrong, by procedure; they were kept as given. */
public record DoubtsView(
        List<Doubtful> procedures, @Nullable String next, boolean isFirstPage) {

    /** A procedure with what is doubtful in it. */
    public record Doubtful(String code, String name, List<Line> lines) {}

    /** One doubt: what is wrong, where in the procedure, and what stands there. */
    public record Line(String doubt, String place, String value) {}
}
