// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/** Where one step of a dossier is. */
public enum StepState {
    /** In somebody's tray. */
    OPEN,
    /** Its clock stands still until the applicant has answered or paid. */
    WAITING,
    DONE,
    /** Left behind: given back, taken back, or the dossier ended. */
    CANCELLED
}
