// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/** What a step is for. */
public enum StepKind {
    /** The one-stop checks a new dossier and takes it in. */
    RECEPTION,
    /** A task of the process. */
    TASK,
    /** Another unit was asked for its opinion. */
    OPINION,
    /** The applicant wants the dossier back; the one-stop stops it. */
    STOPPING,
    /** The one-stop gives the result to the applicant. */
    RETURN
}
