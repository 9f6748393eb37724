// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

/** What came of calling somebody, or of ending a visit. */
public sealed interface Calling {

    record Called(Ticket ticket) implements Calling {}

    /** Nobody waits. */
    record NobodyWaits() implements Calling {}

    /** The visit at the window is over and nobody else was called. */
    record Ended(Ticket ticket) implements Calling {}

    /** The window serves another ticket by now: the button was pressed twice, or on another screen. */
    record MovedOn() implements Calling {}

    /** Only clerks of the hall call, each from a window with a number from 1 to 99. */
    record NotYours() implements Calling {}
}
