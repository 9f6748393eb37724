// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.motcua.platform.Preparation;
import vn.motcua.platform.Rounds;

/** While the portal runs, readers follow the journal, and its partitions keep ahead of the months. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "motcua.background", matchIfMissing = true)
class Following {

    private static final Duration MONTHS_PAUSE = Duration.ofHours(6);

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Preparation readableJournal(JournalReaders readers) {
        return () -> {
            readers.settle();
            readers.makeMonthsAhead();
        };
    }

    @Bean
    Rounds journalReading(JournalReaders readers, @Value("${motcua.journal.pause:1s}") Duration pause) {
        return new Rounds("journal-readers", pause, readers::catchUp);
    }

    @Bean
    Rounds journalMonths(JournalReaders readers) {
        return new Rounds("journal-months", MONTHS_PAUSE, readers::makeMonthsAhead);
    }
}
