// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

/** How a process ended. */
public enum Outcome {
    GRANTED,
    REFUSED,
    STOPPED,
    WITHDRAWN
}
