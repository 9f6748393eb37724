// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

/** What became of a wish to keep or to change something on the desk. */
public enum Saving {
    SAVED,
    NAME_IS_MISSING,
    NAME_IS_LONG,
    NAME_IS_TAKEN,
    TOO_MANY,
    /** It is no longer there, or another's. */
    UNKNOWN;

    public boolean isSaved() {
        return this == SAVED;
    }

    /** The key of what to tell, in the bundle {@code desk}. */
    public String messageKey() {
        return "desk.saving." + name();
    }
}
