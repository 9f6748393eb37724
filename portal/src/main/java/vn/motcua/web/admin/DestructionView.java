// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.Instant;
import java.util.List;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;

/**
 * A list of what is to be destroyed; once it is done, the record.
 *
 * @param isRecord it was worked off, and never changes
 * @param mayConfirm somebody else drew it up, or the reader is the only administrator
 * @param mayDrop the night has not begun on it
 * @param more how many items are not shown
 */
public record DestructionView(
        String address,
        int number,
        String state,
        Tone tone,
        boolean isRecord,
        List<Row> facts,
        List<Item> items,
        int more,
        boolean waits,
        boolean mayConfirm,
        boolean mayDrop) {

    /** @param fate what became of it, where that was not what the list is for; else empty */
    public record Item(String what, Instant since, long sizeInBytes, String fate, Tone tone) {}
}
