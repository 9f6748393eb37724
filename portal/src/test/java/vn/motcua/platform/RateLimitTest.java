// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {

    private Instant now = Instant.parse("2026-09-03T02:00:00Z");
    private final RateLimit limit = new RateLimit(3, Duration.ofMinutes(1), () -> now, 2);

    @Test
    void so_many_at_once_and_then_one_after_another() {
        IntStream.range(0, 3).forEach(_ -> limit.take("lan"));

        assertThat(limit.tryTake("lan")).isEqualTo(Duration.ofSeconds(20));
        now = now.plusSeconds(15);
        assertThat(limit.tryTake("lan")).isEqualTo(Duration.ofSeconds(5));
        now = now.plusSeconds(5);
        assertThat(limit.tryTake("lan")).isZero();
        assertThat(limit.tryTake("lan")).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void one_does_not_use_up_what_belongs_to_another() {
        IntStream.range(0, 3).forEach(_ -> limit.take("lan"));

        assertThat(limit.tryTake("hoa")).isZero();
    }

    @Test
    void whoever_asks_too_often_is_told_how_long_to_wait() {
        IntStream.range(0, 3).forEach(_ -> limit.take("lan"));

        assertThatThrownBy(() -> limit.take("lan"))
                .isInstanceOfSatisfying(
                        TooManyRequests.class,
                        refused -> assertThat(refused.howLong()).isEqualTo(Duration.ofSeconds(20)));
    }

    @Test
    void only_the_last_keys_are_kept() {
        IntStream.range(0, 3).forEach(_ -> limit.take("lan"));
        limit.take("hoa");
        limit.take("mai");

        assertThat(limit.tryTake("lan")).isZero();
    }

    @Test
    void a_clock_that_goes_back_gives_nothing() {
        IntStream.range(0, 3).forEach(_ -> limit.take("lan"));
        now = now.minusSeconds(3600);

        assertThat(limit.tryTake("lan")).isPositive();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10.1.2.3,                          10.1.2.3
            2001:db8:1:2:3:4:5:6,              2001:db8:1:2:
            2001:db8:1:2:ffff:ffff:ffff:ffff,  2001:db8:1:2:
            """)
    void an_address_counts_by_its_network(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }
}
