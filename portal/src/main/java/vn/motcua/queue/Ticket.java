// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Số thứ tự: a place in the line of a hall on one day.
 *
 * @param id cannot be guessed: whoever holds it may follow the ticket
 * @param number counts from 1, without gaps, for each hall and day
 * @param bookedFor the half hour of an appointment, null for those who just came
 * @param countsFrom since when the ticket stands in line; see {@link TurnRules}
 * @param window the window that called it; null while it waits
 * @param calledAt when it was called first
 * @param calls how often it was called
 */
public record Ticket(
        UUID id,
        String unit,
        LocalDate day,
        int number,
        Purpose purpose,
        boolean isPriority,
        Instant takenAt,
        @Nullable Instant bookedFor,
        Instant countsFrom,
        State state,
        @Nullable Integer window,
        @Nullable Instant calledAt,
        @Nullable Instant lastCalledAt,
        int calls,
        @Nullable Instant endedAt) {

    public enum State {
        WAITING,
        /** At the window, or on the way to it. */
        CALLED,
        SERVED,
        /** Called and did not come. */
        ABSENT
    }

    static Ticket waiting(
            UUID id,
            String unit,
            LocalDate day,
            int number,
            Purpose purpose,
            boolean isPriority,
            Instant takenAt,
            @Nullable Instant bookedFor,
            Instant countsFrom) {
        return new Ticket(
                id,
                unit,
                day,
                number,
                purpose,
                isPriority,
                takenAt,
                bookedFor,
                countsFrom,
                State.WAITING,
                null,
                null,
                null,
                0,
                null);
    }

    /** As it stands on paper and on the board: {@code 007}. */
    public String label() {
        return "%03d".formatted(number);
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** How long it waited until it was called first, or has waited so far. */
    public Duration waited(Instant now) {
        return Duration.between(takenAt, calledAt == null ? now : calledAt);
    }
}
