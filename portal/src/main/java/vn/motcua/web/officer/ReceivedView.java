// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dossier was received: its code, when it is due, the receipt to print, and the next person.
 *
 * @param typing where its declaration is typed, when it lies on paper
 */
public record ReceivedView(
        String code,
        String procedure,
        String applicant,
        @Nullable Instant dueAt,
        @Nullable String typing) {}
