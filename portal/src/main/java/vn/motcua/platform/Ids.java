// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes identifiers: UUID version 7 (RFC 9562), which sort by the time they were made. */
public final class Ids {

    /** Two of one millisecond keep their order too (RFC 9562, 6.2, method 2). */
    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

    private static final TimeBasedEpochRandomGenerator AT = Generators.timeBasedEpochRandomGenerator();

    private static final Pattern WRITTEN =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private Ids() {}

    public static UUID next() {
        return NEXT.generate();
    }

    /** The identifier that somebody sent as text, if it is one. */
    public static Optional<UUID> find(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** An identifier of something that happened then: it sorts among those made in that millisecond. */
    public static UUID at(Instant time) {
        return AT.construct(time.toEpochMilli());
    }

    /** What is below every identifier made at that time or later, and above all that were made before. */
    public static UUID firstAt(Instant time) {
        return new UUID(time.toEpochMilli() << Short.SIZE, 0);
    }
}
