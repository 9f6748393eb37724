// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.retention;

import java.time.Instant;
import java.util.List;

/** A kind of which nothing goes by itself: what is due is put on a list, and goes once a second person has confirmed the list. */
public interface ByList extends Keeping {

    /**
     * A thing on a list.
     *
     * @param reference by which it is found again
     * @param what it is, without a word about a person
     * @param since when it lay unused
     */
    record Item(String reference, String what, Instant since, long sizeInBytes) {}

    /** What is due, the oldest first. */
    List<Item> due(Instant before, int most);

    /** Destroys a thing that is still due, in a transaction of its own; says whether it is gone, were it by an earlier try. */
    boolean destroy(String reference, Instant before);

    /** To find it takes too long for a page; drawing up the list tells. */
    @Override
    default Overdue overdue(Instant before) {
        return new Overdue(0, null);
    }

    @Override
    default int remove(Instant before, int most) {
        return 0;
    }
}
