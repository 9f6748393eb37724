// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

/** What becomes of the deadline when the citizen has supplied what was asked. */
public enum SupplementPolicy {
    /** The limit is counted again from the start (decree 61/2018, article 19.4). */
    RESTART,
    /** The office keeps the working time that was left when it asked. */
    EXTEND
}
