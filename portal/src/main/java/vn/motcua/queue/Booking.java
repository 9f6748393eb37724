// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

/** What came of booking or cancelling an appointment. */
public sealed interface Booking {

    record Booked(Appointment appointment) implements Booking {}

    /** The person has one in this hall on that day already. */
    record BookedBefore(Appointment appointment) implements Booking {}

    /** Others were faster; another half hour has to be chosen. */
    record Full() implements Booking {}

    /** Not a half hour in which the hall is open and appointments are given. */
    record NotOffered() implements Booking {}
}
