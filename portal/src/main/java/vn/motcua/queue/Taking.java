// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Instant;

/** What came of asking for a ticket. */
public sealed interface Taking {

    record Taken(Ticket ticket) implements Taking {}

    /** The hall is closed; tickets are given again half an hour before it opens. */
    record Closed(Instant opensAt) implements Taking {}

    /** No appointment of today in this hall has such a code. */
    record UnknownCode() implements Taking {}
}
