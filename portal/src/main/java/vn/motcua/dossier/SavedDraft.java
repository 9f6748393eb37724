// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/** What became of a saving. */
public sealed interface SavedDraft {

    /** It was saved. */
    record Kept(Draft draft) implements SavedDraft {}

    /** Nothing was changed: another device has saved since the writer's page was opened. */
    record NewerElsewhere(Draft draft) implements SavedDraft {}

    /** The owner has no such draft: it was sent or thrown away. */
    record Gone() implements SavedDraft {}
}
