// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of the imported catalogue that look wrong; they were kept as given. */
public record DoubtsView(List<Line> lines, @Nullable String next, boolean isFirstPage) {

    /** One of them. */
    public record Line(String code, String name, String doubt, String field, String value) {}
}
