// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import org.jspecify.annotations.Nullable;

/**
 * A doubtful fact, where it can be settled.
 *
 * @param number its place among the doubts of the draft
 * @param take the fact that can be taken as the source has it; null where nothing is to be taken
 */
public record Doubted(
        int number,
        String text,
        String value,
        boolean isTicked,
        @Nullable String take) {}
