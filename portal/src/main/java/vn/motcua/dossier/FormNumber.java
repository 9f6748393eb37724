// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/** The printed papers of one dossier; their numbers differ between the circulars, so they go by what they say. */
public enum FormNumber {
    APPOINTMENT,
    SUPPLEMENT,
    REFUSAL,
    APOLOGY,
    STOP,
    CONTROL_SLIP,
    DECISION,
    APPLICATION
}
