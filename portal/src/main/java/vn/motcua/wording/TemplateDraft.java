// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.time.Instant;
import java.util.UUID;

/** A template at work, one for each procedure and ruling at a time. */
public record TemplateDraft(
        String procedure, Ruling ruling, String text, int revision, UUID changedBy, Instant changedAt) {}
