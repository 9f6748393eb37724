// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.PortalTest;
import vn.motcua.platform.Ids;

@PortalTest
class JournalTest {

    private static final Instant NOW = Instant.parse("2026-09-03T02:00:00Z");

    @Autowired
    Journal journal;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_is_written_is_read_again_in_order() {
        var subject = Ids.next();
        var actor = Ids.next();

        transaction.executeWithoutResult(status -> {
            journal.append(new NewEntry(
                    "DossierSubmitted",
                    subject,
                    actor,
                    "CITIZEN",
                    "H57.16",
                    NOW,
                    Map.of("name", "Tôn Nữ D'Anh", "n", 3)));
            journal.append(entry("DossierAccepted", subject, NOW.plusSeconds(60)));
        });

        assertThat(journal.of(subject)).extracting(Entry::kind).containsExactly("DossierSubmitted", "DossierAccepted");
        var first = journal.of(subject).getFirst();
        assertThat(first.facts()).isEqualTo(Map.of("name", "Tôn Nữ D'Anh", "n", 3));
        assertThat(first.actor()).isEqualTo(actor);
        assertThat(first.at()).isEqualTo(NOW);
        assertThat(journal.of(subject, NOW.plusSeconds(1))).hasSize(1);
    }

    @Test
    void nothing_is_written_outside_the_transaction_of_the_change() {
        assertThatThrownBy(() -> journal.append(entry("DossierAccepted", Ids.next(), NOW)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_change_that_is_undone_leaves_no_entry() {
        var subject = Ids.next();

        transaction.executeWithoutResult(status -> {
            journal.append(entry("DossierAccepted", subject, NOW));
            status.setRollbackOnly();
        });

        assertThat(journal.of(subject)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            UPDATE journal_entry SET kind = 'Forged'
            DELETE FROM journal_entry
            DELETE FROM journal_entry_202609
            TRUNCATE journal_entry
            TRUNCATE journal_entry_202609
            """)
    void what_is_written_can_be_neither_changed_nor_removed(String forgery) {
        transaction.executeWithoutResult(status -> journal.append(entry("DossierAccepted", Ids.next(), NOW)));

        assertThatThrownBy(() -> jdbc.sql(forgery).update()).hasMessageContaining("only added to");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-05-31T16:59:59Z, journal_entry_otherwise
            2025-05-31T17:00:00Z, journal_entry_202506
            2026-02-28T16:59:59Z, journal_entry_202602
            2026-02-28T17:00:00Z, journal_entry_202603
            2027-12-31T16:59:59Z, journal_entry_202712
            2019-01-01T00:00:00Z, journal_entry_otherwise
            """)
    void an_entry_lies_in_the_partition_of_its_month_in_viet_nam(Instant at, String partition) {
        var subject = Ids.next();

        transaction.executeWithoutResult(status -> journal.append(entry("DossierAccepted", subject, at)));

        assertThat(jdbc.sql("SELECT tableoid::regclass::text FROM journal_entry WHERE subject = :subject")
                        .param("subject", subject)
                        .query(String.class)
                        .single())
                .isEqualTo(partition);
    }

    @Test
    void a_month_is_made_once() {
        assertThat(makeMonth("2031-05-17")).isTrue();
        assertThat(makeMonth("2031-05-01")).isFalse();
        assertThatThrownBy(() -> jdbc.sql("TRUNCATE journal_entry_203105").update())
                .hasMessageContaining("only added to");
    }

    private boolean makeMonth(String day) {
        return jdbc.sql("SELECT journal_month(:day::date)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    static NewEntry entry(String kind, UUID subject, Instant at) {
        return new NewEntry(kind, subject, null, "SYSTEM", "", at, Map.of());
    }
}
