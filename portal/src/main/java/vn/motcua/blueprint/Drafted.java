// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.util.List;

/** The answer to whoever changes a draft. */
public sealed interface Drafted {

    /** It is done; the draft as it is now. */
    record Done(ProcessDraft draft) implements Drafted {}

    /** Somebody has changed the draft since it was read. Nothing was overwritten. */
    record ChangedElsewhere(ProcessDraft now) implements Drafted {}

    /** The draft is not in the state for this: it is in review, published or discarded. */
    record NotNow(ProcessDraft now) implements Drafted {}

    /** It cannot be published so. */
    record NotReady(ProcessDraft draft, List<Remark> remarks) implements Drafted {}
}
