// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    @Test
    void what_is_not_there_pushes_nothing_out() {
        var made = new AtomicInteger();
        var remembered = new Remembered<String, String>(1);
        remembered.find("có", _ -> Optional.of("giá trị " + made.incrementAndGet()));

        assertThat(remembered.find("bịa 1", _ -> Optional.empty())).isEmpty();
        assertThat(remembered.find("bịa 2", _ -> Optional.empty())).isEmpty();

        assertThat(remembered.find("có", _ -> Optional.of("giá trị " + made.incrementAndGet())))
                .contains("giá trị 1");
    }
}
