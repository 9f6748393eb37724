// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

/** The answer to whoever changes a reform. */
public sealed interface Reformed {

    /** It is done; the reform as it is now. */
    record Done(Reform reform) implements Reformed {}

    /** Somebody has changed it since it was read. Nothing was overwritten. */
    record ChangedElsewhere(Reform now) implements Reformed {}

    /** It is too late for this, or too early. */
    record NotNow(Reform now) implements Reformed {}

    /** It cannot be carried out as it is planned. */
    record NotReady(Reform reform, Outlook outlook) implements Reformed {}

    /** What was typed to confirm it is not what was asked for. */
    record NotConfirmed(Reform reform) implements Reformed {}
}
