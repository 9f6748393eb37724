// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The answer to whoever changes a draft. */
public sealed interface Changed {

    /** @param at where the change is seen: a path or the id of a page; empty for the form */
    record Made(FormDraft draft, String at) implements Changed {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Fault> faults) implements Changed {}

    /** Somebody else has changed the same thing since it was read; nothing was changed. */
    record Overtaken(UUID by, Instant at) implements Changed {}

    /** There is no open draft, or not any more. */
    record NoDraft() implements Changed {}
}
