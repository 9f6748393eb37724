// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.time.Instant;
import java.util.UUID;

/** Makes identifiers: UUID version 7 (RFC 9562), which sort by the time they were made. */
public final class Ids {

    /** Two of one millisecond keep their order too (RFC 9562, 6.2, method 2). */
    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

    private static final TimeBasedEpochRandomGenerator AT = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    public static UUID next() {
        return NEXT.generate();
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
