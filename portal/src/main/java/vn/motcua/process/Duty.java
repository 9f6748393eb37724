// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

/** What a task does for the dossier, so that its desk offers the right forms and buttons. */
public enum Duty {
    /** The one-stop checks, receives and forwards the dossier (form 01, 02 or 03). */
    RECEIVE,
    /** The head of a division hands the dossier to a specialist. */
    ASSIGN,
    /** The specialist examines the dossier and drafts the result. */
    APPRAISE,
    /** Somebody else reads the draft before it is signed. */
    REVIEW,
    /** The one entitled to decide signs or refuses. */
    DECIDE,
    /** The clerk of seals numbers, seals and sends the document. */
    SEAL,
    /** The one-stop gives the result, or the refusal, to the citizen. */
    RETURN,
    /** Anything else. */
    OTHER
}
