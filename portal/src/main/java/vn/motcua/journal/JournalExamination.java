// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.platform.health.Examination;
import vn.motcua.platform.health.Finding;

/** Whether the readers of the journal follow: messages and notices wait for them. */
@Component
class JournalExamination implements Examination {

    private static final Duration BEHIND = Duration.ofMinutes(1);

    private final List<JournalReader> readers;
    private final ReaderTable places;
    private final InstantSource clock;

    JournalExamination(List<JournalReader> readers, ReaderTable places, InstantSource clock) {
        this.readers = readers;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "journal";
    }

    @Override
    public Finding examine() {
        var limit = clock.instant().minus(BEHIND);
        return readers.stream()
                .filter(reader -> places.findUnread(reader.name())
                        .filter(at -> at.isBefore(limit))
                        .isPresent())
                .findFirst()
                .map(reader -> Finding.ill("doctor.journal.behind", reader.name()))
                .orElseGet(() -> Finding.well("doctor.journal.well", readers.size()));
    }
}
