// SPDX-License-Identifier: Apache-2.0
package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen when, on the clock of the rehearsal; what is due at one moment happens in the order it was entered. */
final class Agenda {

    private record Due(Instant at, long order, Runnable what) {}

    private final PriorityQueue<Due> entries =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::order));
    private Instant now = Instant.MIN;
    private long entered;

    Instant now() {
        return now;
    }

    void at(Instant moment, Runnable what) {
        entries.add(new Due(moment.isBefore(now) ? now : moment, entered++, what));
    }

    void play() {
        while (!entries.isEmpty()) {
            var next = entries.remove();
            now = next.at();
            next.what().run();
        }
    }
}
