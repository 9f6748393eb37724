// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was asked: papers or money of the applicant, an opinion of another unit. */
public record Request(
        UUID id,
        @Nullable UUID step,
        Kind kind,
        Map<String, Object> content,
        @Nullable Instant dueAt) {

    public enum Kind {
        SUPPLEMENT,
        OPINION,
        PAYMENT
    }

    /** What came back. {@code step} is the opinion's own step; the applicant's answers have none. */
    public record Answer(Kind kind, @Nullable UUID step, Map<String, Object> content) {}

    /** What it says, by name; what is nothing is left out. */
    public static Map<String, Object> content(@Nullable Object... namesAndValues) {
        var content = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                content.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return content;
    }
}
