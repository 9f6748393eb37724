// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.lasting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Status;
import vn.motcua.journal.Entry;
import vn.motcua.journal.JournalReader;

/** Counts each dossier once, when the journal tells that it is finished. */
@Component
class DurationReader implements JournalReader {

    private static final String FINISHED = String.valueOf(Status.FINISHED.number());

    private final DurationTable table;

    DurationReader(DurationTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "durations";
    }

    @Override
    public void read(List<Entry> entries) {
        var finished = entries.stream()
                .filter(entry -> entry.fact("status").equals(FINISHED))
                .map(Entry::subject)
                .distinct()
                .toArray(UUID[]::new);
        if (finished.length > 0) {
            table.count(finished);
        }
    }
}
