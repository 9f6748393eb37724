// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

/** What became of work on a list of what is to be destroyed; {@code messageKey} says it. */
public enum Destroying {
    DRAWN,
    CONFIRMED,
    DROPPED,
    NOTHING_DUE,
    /** There is one of this kind already that nobody has decided on, or that is not worked off yet. */
    OPEN_ALREADY,
    WITHOUT_GROUND,
    /** Whoever drew it up does not confirm it, as long as there is another administrator. */
    SAME_PERSON,
    /** The only administrator proves once more who they are. */
    PROOF_NEEDED,
    DECIDED_ALREADY,
    NOT_YOURS;

    public boolean isDone() {
        return this == DRAWN || this == CONFIRMED || this == DROPPED;
    }

    public String messageKey() {
        return "destruction." + name();
    }
}
