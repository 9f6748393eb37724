// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OthersAtWork;
import vn.motcua.PortalTest;
import vn.motcua.platform.Ids;

@PortalTest
class JournalReadersTest {

    private static final Instant NOW = Instant.parse("2026-09-03T02:00:00Z");

    @Autowired
    Journal journal;

    @Autowired
    JournalTable table;

    @Autowired
    ReaderTable places;

    @Autowired
    InstantSource clock;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private final Diary diary = new Diary("diary-" + Ids.next());
    private final UUID subject = Ids.next();
    private JournalReaders readers;

    @BeforeEach
    void readWhatWasThereBefore() {
        OthersAtWork.awaitTheirEnd(jdbc);
        jdbc.sql("CREATE TABLE IF NOT EXISTS diary (reader text, kind text)").update();
        readers = new JournalReaders(List.of(diary), places, table, transaction, clock);
        do {
            diary.seen.clear();
            readers.catchUp(); // so many at a time
        } while (!diary.seen.isEmpty());
        jdbc.sql("DELETE FROM diary").update();
    }

    @Test
    void a_reader_sees_each_entry_once_and_in_order() {
        append("First");
        append("Second");

        readers.catchUp();
        append("Third");
        readers.catchUp();
        readers.catchUp();

        assertThat(diary.seen).containsExactly("First", "Second", "Third");
    }

    @Test
    void an_entry_committed_late_is_not_missed() {
        var late = new TransactionTemplate(transactions);
        late.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(slow -> {
            journal.append(JournalTest.entry("Late", subject, NOW));
            late.executeWithoutResult(quick -> journal.append(JournalTest.entry("Early", subject, NOW)));
            var meanwhile = new JournalReaders(List.of(diary), places, table, late, clock);
            late.executeWithoutResult(reading -> meanwhile.catchUp());
            assertThat(diary.seen).isEmpty();
        });
        OthersAtWork.awaitTheirEnd(jdbc);
        readers.catchUp();

        assertThat(diary.seen).containsExactly("Late", "Early");
    }

    @Test
    void what_a_reader_writes_and_its_place_are_kept_together() {
        append("First");
        diary.failsAfterWriting = true;
        readers.catchUp();
        assertThat(written()).isEmpty();

        diary.failsAfterWriting = false;
        readers.catchUp();

        assertThat(written()).containsExactly("First");
    }

    @Test
    void a_reader_that_fails_does_not_hold_up_the_others() {
        var other = new Diary("diary-" + Ids.next());
        var both = new JournalReaders(List.of(diary, other), places, table, transaction, clock);
        append("First");
        diary.failsAfterWriting = true;

        both.catchUp();

        assertThat(other.seen).contains("First");
    }

    @Test
    void a_reader_can_read_everything_anew() {
        append("First");
        readers.catchUp();
        diary.seen.clear();

        readers.replay(diary.name());

        assertThat(diary.seen).contains("First");
        var seen = List.copyOf(diary.seen);
        readers.catchUp();
        assertThat(diary.seen).isEqualTo(seen);
    }

    @Test
    void more_entries_than_a_batch_holds_are_all_read() {
        transaction.executeWithoutResult(status -> journal.append(IntStream.range(0, 1_201)
                .mapToObj(number -> JournalTest.entry("Entry" + number, subject, NOW))
                .toList()));
        OthersAtWork.awaitTheirEnd(jdbc);

        readers.catchUp();

        assertThat(diary.seen).hasSize(1_201).first().isEqualTo("Entry0");
        assertThat(diary.seen).last().isEqualTo("Entry1200");
    }

    @Test
    void a_restored_backup_is_read_on_from_where_it_was() {
        append("Read");
        readers.catchUp();
        jdbc.sql("""
                INSERT INTO journal_entry (xid, at, kind, subject, actor_kind, unit, facts)
                VALUES ((pg_current_xact_id()::text::bigint + 1000000)::text::xid8, :at, 'Restored', :subject, 'SYSTEM', '', '{}')""")
                .param("at", NOW.atOffset(ZoneOffset.UTC))
                .param("subject", subject)
                .update();
        append("Later");
        readers.catchUp();
        assertThat(diary.seen).doesNotContain("Restored");

        readers.settle();
        readers.catchUp();
        append("Last");
        readers.catchUp();

        assertThat(diary.seen).contains("Restored", "Last").startsWith("Read").endsWith("Last");
        assertThat(table.settle()).isFalse();
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM journal_entry").update()).hasMessageContaining("only added to");
    }

    private void append(String kind) {
        transaction.executeWithoutResult(status -> journal.append(JournalTest.entry(kind, subject, NOW)));
        OthersAtWork.awaitTheirEnd(jdbc);
    }

    private List<String> written() {
        return jdbc.sql("SELECT kind FROM diary WHERE reader = :reader")
                .param("reader", diary.name())
                .query(String.class)
                .list();
    }

    /** Writes down what it reads. */
    private final class Diary implements JournalReader {

        private final String name;
        private final List<String> seen = new ArrayList<>();
        private boolean failsAfterWriting;

        private Diary(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void read(List<Entry> entries) {
            for (var entry : entries) {
                seen.add(entry.kind());
                jdbc.sql("INSERT INTO diary (reader, kind) VALUES (:reader, :kind)")
                        .param("reader", name)
                        .param("kind", entry.kind())
                        .update();
            }
            if (failsAfterWriting) {
                throw new IllegalStateException("The diary fails, as this test wants");
            }
        }
    }
}
