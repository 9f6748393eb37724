// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only record. An entry is written in the transaction of the change that it tells of, or not at all. */
@Service
public class Journal {

    private final JournalTable table;

    Journal(JournalTable table) {
        this.table = table;
    }

    /** Adds an entry; only inside a transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(NewEntry entry) {
        table.insert(entry);
    }

    /** Adds several entries, in order; only inside a transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<NewEntry> entries) {
        table.insert(entries);
    }

    /** All that happened to a subject, in order. */
    public List<Entry> of(UUID subject) {
        return table.of(subject, Instant.EPOCH);
    }

    /** All that happened to a subject since {@code from}, in order; cheaper, as older months are not looked into. */
    public List<Entry> of(UUID subject, Instant from) {
        return table.of(subject, from);
    }
}
