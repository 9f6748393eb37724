// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The counter: which procedure is it? And what was left to be typed when nobody waits.
 *
 * @param window where the clerk calls the next person
 */
public record CounterView(String words, List<Line> lines, boolean isClerk, List<ToType> toType, String window) {

    /** A dossier whose declaration is to be typed. */
    public record ToType(
            String code,
            String procedure,
            String applicant,
            @Nullable Instant dueAt,
            String href) {}

    /** A procedure that can be received here. */
    public record Line(String code, String name, String field, String href) {}
}
