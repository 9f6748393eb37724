// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void identifiers_sort_in_the_order_they_were_made_within_one_millisecond_too() {
        var made = Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
