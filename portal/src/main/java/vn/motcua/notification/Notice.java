// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a dossier or an officer was told, without the words: those are made in the reader's language from the keys of the
 * {@link NoticeKind}.
 *
 * @param entry the journal's entry that it tells of
 * @param code the code of the dossier
 * @param reason the officer's reason, or empty; to officers the step it is about
 * @param dueAt until when, for those kinds that have a time
 */
public record Notice(
        long entry,
        UUID owner,
        NoticeKind kind,
        String code,
        String procedureName,
        String reason,
        @Nullable Instant dueAt,
        Instant at,
        boolean unread) {}
