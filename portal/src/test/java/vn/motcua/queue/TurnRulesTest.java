// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnRulesTest {

    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void priority_counts_as_a_quarter_of_an_hour() {
        assertThat(TurnRules.countsFrom(NINE, true)).isEqualTo(NINE.minus(Duration.ofMinutes(15)));
        assertThat(TurnRules.countsFrom(NINE, false)).isEqualTo(NINE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # people before, called every … minutes, last call … minutes ago, minutes to wait
            0, 4, 0, 4
            0, 4, 3, 1
            0, 4, 9, 0
            3, 4, 0, 16
            3, 4, 4, 12
            10, 6, 2, 64
            """)
    void the_wait_follows_the_pace_of_the_last_calls(int before, int pace, int ago, int expected) {
        var calls = IntStream.range(0, 5)
                .mapToObj(number -> NINE.minus(Duration.ofMinutes(ago + (long) pace * number)))
                .toList();

        assertThat(TurnRules.expectedWait(before, calls, NINE)).contains(Duration.ofMinutes(expected));
    }

    @Test
    void after_two_calls_nobody_knows_the_pace() {
        assertThat(TurnRules.expectedWait(3, Collections.nCopies(2, NINE), NINE))
                .isEmpty();
    }
}
