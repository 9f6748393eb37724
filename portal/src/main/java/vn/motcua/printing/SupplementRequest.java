// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 02, request to supplement and complete a dossier: once, and everything at once (decree 61/2018 art. 17).
 *
 * @param reason what holds for all items together
 * @param answerBy until when the answer is awaited
 */
public record SupplementRequest(
        Letterhead letterhead,
        FiledDossier dossier,
        List<Item> items,
        @Nullable String reason,
        @Nullable Instant answerBy,
        Contact contact,
        String guidedBy)
        implements PrintedForm {

    public SupplementRequest {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A request for supplement names at least one thing to supply");
        }
    }

    /** One thing to supply or correct, and why. */
    public record Item(String content, @Nullable String reason) {}
}
