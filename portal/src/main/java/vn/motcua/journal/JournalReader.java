// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import java.util.List;

/**
 * Follows the journal. A bean of this type is given every entry once its transaction is over, in batches, in order.
 * What it writes to the database and its place in the journal are kept in one transaction; anything else it does must
 * bear being done twice, and so must everything when the journal is read anew ({@link JournalReaders#replay}).
 */
public interface JournalReader {

    /** The name under which its place is kept; it never changes. */
    String name();

    void read(List<Entry> entries);
}
