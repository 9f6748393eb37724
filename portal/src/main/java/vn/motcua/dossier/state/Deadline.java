// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a dossier.
 *
 * @param acceptedAt none before it is taken in
 * @param dueAt as long as its clock runs
 * @param promisedAt the first date, kept when an apology named a new one
 * @param waitingSince its clock stands still
 * @param answerBy until when the applicant should answer or pay
 * @param apologisedAt the one apology
 */
public record Deadline(
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Instant promisedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant answerBy,
        @Nullable Instant apologisedAt) {

    public static final Deadline NONE = new Deadline(null, null, null, null, null, null);

    public Deadline accepted(Instant at, Instant due) {
        return new Deadline(at, due, due, waitingSince, answerBy, apologisedAt);
    }

    public Deadline paused(Instant at, @Nullable Instant until) {
        return new Deadline(acceptedAt, dueAt, promisedAt, at, until, apologisedAt);
    }

    /** Goes on; a date that only moved because of the wait is still the date that was promised. */
    public Deadline resumed(@Nullable Instant due) {
        return new Deadline(acceptedAt, due, apologisedAt == null ? due : promisedAt, null, null, apologisedAt);
    }

    /** The same time, counted by another calendar; a date that an apology named keeps the first one beside it. */
    public Deadline counted(Instant due) {
        return new Deadline(
                acceptedAt, due, apologisedAt == null ? due : promisedAt, waitingSince, answerBy, apologisedAt);
    }

    /** Waits for nobody. */
    Deadline running() {
        return waitingSince == null ? this : new Deadline(acceptedAt, dueAt, promisedAt, null, null, apologisedAt);
    }

    public Deadline postponed(Instant at, Instant due) {
        return new Deadline(acceptedAt, due, promisedAt, waitingSince, answerBy, at);
    }
}
