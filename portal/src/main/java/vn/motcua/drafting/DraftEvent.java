// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a draft.
 *
 * @param kind its words stand under {@code drafting.event.}: {@code opened}, {@code change-question}, {@code approved}
 * @param at the question, page or test; empty for the form
 * @param comment what was said of it; empty for nothing
 */
public record DraftEvent(
        String kind, String at, String comment, @Nullable UUID by, Instant when) {}
