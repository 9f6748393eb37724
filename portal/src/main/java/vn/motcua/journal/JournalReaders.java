// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.journal.JournalTable.Place;
import vn.motcua.journal.JournalTable.PlacedEntry;
import vn.motcua.platform.DatabaseAway;
import vn.motcua.platform.VietnamTime;

/** Brings the readers up to date with the journal. */
@Service
public class JournalReaders {

    private static final Logger LOG = LoggerFactory.getLogger(JournalReaders.class);
    private static final int BATCH = 500;
    private static final int MONTHS_AHEAD = 6;
    private static final Place BEGINNING = new Place("0", 0);

    private final List<JournalReader> readers;
    private final ReaderTable places;
    private final JournalTable journal;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    JournalReaders(
            List<JournalReader> readers,
            ReaderTable places,
            JournalTable journal,
            TransactionOperations transaction,
            InstantSource clock) {
        this.readers = readers;
        this.places = places;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Lets every reader read to the end of what is committed. A reader that fails keeps its place; the others go on. */
    public void catchUp() {
        readers.forEach(this::catchUp);
    }

    /** Lets a reader read the whole journal anew, from the first entry. */
    public void replay(String reader) {
        places.introduce(reader);
        transaction.executeWithoutResult(status -> {
            places.lock(reader);
            places.move(reader, BEGINNING);
        });
        catchUp();
    }

    /** Makes the partitions of the coming months, so that no entry ends in the one kept for the unforeseen. */
    void makeMonthsAhead() {
        var thisMonth = VietnamTime.dateOf(clock.instant()).withDayOfMonth(1);
        IntStream.rangeClosed(0, MONTHS_AHEAD).mapToObj(thisMonth::plusMonths).forEach(journal::makeMonth);
    }

    /** Makes the journal of a restored backup readable on; costs two look-ups when there is nothing to do. */
    void settle() {
        if (journal.settle()) {
            LOG.warn("The journal comes from another database; its readers go on from where they were");
        }
    }

    private void catchUp(JournalReader reader) {
        try {
            places.introduce(reader.name());
            while (readBatch(reader) == BATCH) {}
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                LOG.debug("The reader {} waits for the database", reader.name());
                return;
            }
            LOG.error(
                    "The reader {} could not read on in the journal; it stays where it is and tries again",
                    reader.name(),
                    e);
        }
    }

    private int readBatch(JournalReader reader) {
        return transaction.execute(status -> {
            var batch = journal.after(places.lock(reader.name()), BATCH);
            if (!batch.isEmpty()) {
                reader.read(inOrderOfWriting(batch));
                places.move(reader.name(), batch.getLast().place());
            }
            return batch.size();
        });
    }

    /** Transactions get their numbers before they wait for each other's locks: the order of a subject is that of seq. */
    private static List<Entry> inOrderOfWriting(List<PlacedEntry> batch) {
        return batch.stream()
                .map(PlacedEntry::entry)
                .sorted(Comparator.comparingLong(Entry::seq))
                .toList();
    }
}
