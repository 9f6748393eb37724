// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes of an authenticator app: six digits, new ones every thirty seconds (RFC 6238). */
final class TimeCodes {

    static final int SECRET_BYTES = 20;
    static final int STEP_IN_SECONDS = 30;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /**
     * The step whose code it is: the present one, the one before or the one after, as clocks differ and people type
     * slowly. One that was accepted before, or is older than that, counts no more.
     *
     * @param last the step accepted last; 0 when none was
     */
    OptionalLong stepOf(String digits, byte[] secret, Instant now, long last) {
        var present = now.getEpochSecond() / STEP_IN_SECONDS;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > last && isSame(digits, code(secret, step)))
                .findFirst();
    }

    String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "HmacSHA1"), Instant.ofEpochSecond(step * STEP_IN_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("HMAC takes every key", e);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
