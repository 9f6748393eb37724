// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

/** A quarter of a league table; on the border belongs above it (quartiles of type 7, as PAPI forms them). */
public enum Group {
    HIGH,
    HIGH_AVERAGE,
    LOW_AVERAGE,
    LOW;

    /** The key of its words. */
    public String messageKey() {
        return "index.group." + name();
    }
}
