// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void identifiers_sort_in_the_order_they_were_made_within_one_millisecond_too() {
        var made = Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "------------------------------------",
                "0190c6a0-0000-7000-8000-00000000000",
                "1-2-3-4-5",
                "0190c6a0-0000-7000-8000-00000000000g"
            })
    void what_somebody_sent_that_is_no_identifier_is_none(String text) {
        assertThat(Ids.find(text)).isEmpty();
    }

    @Test
    void an_identifier_that_somebody_sent_is_found() {
        var id = Ids.next();

        assertThat(Ids.find(id.toString())).hasValue(id);
    }
}
