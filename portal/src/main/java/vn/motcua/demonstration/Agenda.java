// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Instant;
import java.util.PriorityQueue;
import vn.motcua.platform.PortalClock;

/** What will be done when. The clock of the portal shows the time of each deed while it is done. */
final class Agenda {

    private final PriorityQueue<Deed> deeds = new PriorityQueue<>();
    private final Instant end;
    private long count;

    Agenda(Instant end) {
        this.end = end;
    }

    private record Deed(Instant at, long number, Runnable action) implements Comparable<Deed> {

        @Override
        public int compareTo(Deed other) {
            var byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }

    /** What lies beyond the end is left to real people. */
    void at(Instant time, Runnable action) {
        if (time.isBefore(end)) {
            deeds.add(new Deed(time, count++, action));
        }
    }

    /** Does the next deeds in the order of time; says whether there are more. */
    boolean work(int most) {
        for (var i = 0; i < most && !deeds.isEmpty(); i++) {
            var deed = deeds.remove();
            PortalClock.runAt(deed.at(), deed.action());
        }
        return !deeds.isEmpty();
    }
}
