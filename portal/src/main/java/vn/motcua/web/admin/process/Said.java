// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A remark in the reader's words: at which field, and whether it must be put right. */
public record Said(int row, String field, String text, boolean wrong) {

    /** What is said at a field. */
    public static @Nullable String at(String field, List<Said> all) {
        var text = all.stream()
                .filter(one -> one.field().equals(field))
                .map(Said::text)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }
}
