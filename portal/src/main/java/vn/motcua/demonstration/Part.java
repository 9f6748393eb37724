// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

/** A part of the demonstration that is brought in once. */
enum Part {
    OFFICIALS,
    /** Its time is the end of the months that are played, also by a later start that goes on. */
    DOSSIERS_BEGUN,
    DOSSIERS
}
