// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

/** What was done; its words stand under {@code changes.deed.}. */
public enum Deed {
    ADDED,
    CHANGED,
    REMOVED,
    RENAMED,
    OPENED,
    CLOSED,
    ASSIGNED,
    ENDED,
    ISSUED,
    REVOKED,
    RESET,
    MERGED,
    SPLIT,
    MOVED,
    CHOSEN,
    SETTLED,
    IMPORTED,
    DRAFT_OPENED,
    DRAFT_CHANGED,
    SENT_TO_REVIEW,
    TAKEN_BACK,
    APPROVED,
    SENT_BACK,
    DISCARDED,
    PUBLISHED,
    WITHDRAWN
}
