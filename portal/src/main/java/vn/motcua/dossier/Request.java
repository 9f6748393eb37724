// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was asked: papers or money of the applicant, an opinion of another unit. */
record Request(
        UUID id,
        UUID step,
        Kind kind,
        Map<String, Object> content,
        @Nullable Instant dueAt) {

    enum Kind {
        SUPPLEMENT,
        OPINION,
        PAYMENT
    }

    /** What came back. {@code step} is the opinion's own step; the applicant's answers have none. */
    record Answer(Kind kind, @Nullable UUID step, Map<String, Object> content) {}
}
