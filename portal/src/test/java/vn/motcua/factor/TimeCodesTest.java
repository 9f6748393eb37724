// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final TimeCodes codes = new TimeCodes();

    /** The last six of the eight digits that the RFC prints for SHA-1. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            59,          287082
            1111111109,  081804
            1111111111,  050471
            1234567890,  005924
            2000000000,  279037
            20000000000, 353130
            """)
    void the_codes_are_those_of_the_rfc(long seconds, String digits) {
        assertThat(codes.code(SECRET, seconds / TimeCodes.STEP_IN_SECONDS)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -31, false
            -30, true
            0,   true
            30,  true
            59,  true
            60,  false
            """)
    void clocks_may_differ_by_a_step(long late, boolean counts) {
        var made = Instant.ofEpochSecond(1_800_000_000L);
        var code = codes.code(SECRET, made.getEpochSecond() / TimeCodes.STEP_IN_SECONDS);

        assertThat(codes.stepOf(code, SECRET, made.plusSeconds(late), 0).isPresent())
                .isEqualTo(counts);
    }

    @Test
    void a_step_that_was_accepted_counts_no_more() {
        var now = Instant.ofEpochSecond(1_800_000_000L);
        var step = now.getEpochSecond() / TimeCodes.STEP_IN_SECONDS;

        assertThat(codes.stepOf(codes.code(SECRET, step), SECRET, now, step)).isEmpty();
        assertThat(codes.stepOf(codes.code(SECRET, step - 1), SECRET, now, step))
                .isEmpty();
        assertThat(codes.stepOf(codes.code(SECRET, step + 1), SECRET, now, step))
                .hasValue(step + 1);
    }
}
