// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Cursor;
import vn.motcua.platform.Slice;

/** The notices of citizens and officers. Everybody sees their own only. */
@Service
public class Notices {

    private static final int PAGE = 25;

    private final NoticeTable table;

    Notices(NoticeTable table) {
        this.table = table;
    }

    /** The notices of the reader, the newest first. */
    public Slice<Notice> of(Actor reader, @Nullable String cursor) {
        var before = Cursor.read(cursor, 1).map(Notices::entryOf).orElse(Long.MAX_VALUE);
        var rows = table.of(reader.id(), before, PAGE + 1);
        return Slice.of(rows, PAGE, notice -> Cursor.of(notice.entry()));
    }

    private static long entryOf(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key().getFirst());
        } catch (NumberFormatException forged) {
            return Long.MAX_VALUE;
        }
    }

    public int unread(Actor reader) {
        return table.countUnread(reader.id());
    }

    /** The reader has seen this notice and all before it. */
    @Transactional
    public void markRead(Actor reader, Notice upTo) {
        table.markRead(reader.id(), upTo.entry());
    }
}
