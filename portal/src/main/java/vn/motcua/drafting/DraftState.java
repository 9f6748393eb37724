// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

/** How far a draft is; it is open until it is published or discarded. */
public enum DraftState {
    DRAFT,
    /** Somebody else is asked to look at it. */
    IN_REVIEW,
    /** Somebody else has looked at it and agrees. */
    APPROVED,
    PUBLISHED,
    DISCARDED;

    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW || this == APPROVED;
    }
}
