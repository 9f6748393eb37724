// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import vn.motcua.platform.retention.ByList;

/** A thing on a list of what is to be destroyed, and what became of it. */
public record Listed(ByList.Item item, Fate fate) {

    /** Its words stand under {@code destruction.fate.}. */
    public enum Fate {
        WAITS,
        DESTROYED,
        /** It had come into use meanwhile. */
        STAYED,
        /** It could not be destroyed; it is tried again for some nights, then it stays. */
        FAILED
    }
}
