// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lịch hẹn: a half hour at a hall, kept for one person.
 *
 * @param code six digits, typed at the kiosk on arrival; unique for hall and day
 * @param ticket the ticket that the code was changed for on arrival
 */
public record Appointment(
        UUID id,
        String unit,
        LocalDate day,
        Instant startsAt,
        String code,
        UUID citizen,
        String name,
        String phone,
        Purpose purpose,
        State state,
        @Nullable UUID ticket) {

    public enum State {
        BOOKED,
        CANCELLED,
        ARRIVED
    }

    public boolean isBooked() {
        return state == State.BOOKED;
    }

    /** {@code 482 913}. */
    public String spacedCode() {
        return code.substring(0, 3) + " " + code.substring(3);
    }
}
