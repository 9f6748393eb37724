// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.Actor;

class TourTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "clerk", "clerk.0", "clerk.9", "clerk.99", "nobody.1", "CLERK.1", "clerk.1.gone", "clerk.1\n"
            })
    void what_nobody_wrote_is_no_place_on_a_tour(String text) {
        assertThat(OnTour.read(text)).isEmpty();
    }

    @Test
    void a_place_on_a_tour_is_read_as_it_was_written() {
        for (var tour : Tour.values()) {
            for (var step = 1; step <= tour.length(); step++) {
                var on = new OnTour(tour, step, false);
                assertThat(OnTour.read(on.text())).contains(on);
                assertThat(OnTour.read(on.left().text())).contains(on.left());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, /, 1",
        "1, /procedures, 2",
        "1, /track, 1",
        "2, /procedures/1.000894, 3",
        "3, /procedures/1.000894, 3",
        "5, /sign-in/code, 5",
        "5, /my, 6",
        "6, /my/dossiers/H57.104-261120-0001, 7",
        "9, /my, 9"
    })
    void whoever_does_what_a_step_asks_has_gone_on(int step, String page, int then) {
        assertThat(new OnTour(Tour.CITIZEN, step, false).onPage(page).step()).isEqualTo(then);
    }

    @Test
    void who_left_stays_where_they_were() {
        assertThat(new OnTour(Tour.CITIZEN, 1, true).onPage("/procedures").step())
                .isEqualTo(1);
    }

    @Test
    void nobody_signs_in_twice() {
        assertThat(Tour.CLERK.after(1, null)).isEqualTo(1);
        assertThat(Tour.CLERK.after(1, Actor.system())).isEqualTo(1);
    }
}
