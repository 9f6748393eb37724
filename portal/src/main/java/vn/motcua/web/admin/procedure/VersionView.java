// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Row;

/**
 * One published version: all it says, and what it changed.
 *
 * @param before the number of the version it is compared with; null for the first
 */
public record VersionView(
        String code,
        String name,
        String language,
        int number,
        String state,
        List<Row> facts,
        List<String> differences,
        @Nullable Integer before) {}
