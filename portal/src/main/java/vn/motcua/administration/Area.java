// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

/** What a change is about; its words stand under {@code changes.area.}. */
public enum Area {
    ACCOUNTS,
    /** Duties at units, and who does those of somebody who is away. */
    POSTS,
    TOKENS,
    PROCEDURES,
    FORMS,
    PROCESSES,
    UNITS,
    CALENDARS,
    /** Templates of decisions, and the phrases of offices. */
    TEMPLATES,
    IMPORTS,
    /** Survey campaigns and their instruments. */
    SURVEYS,
    /** What concerns the portal as a whole: how long things are kept, a set-up folder that was taken in. */
    SETTINGS
}
