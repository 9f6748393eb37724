// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.OthersAtWork;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignIn;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalReaders;
import vn.motcua.journal.NewEntry;
import vn.motcua.platform.Ids;
import vn.motcua.platform.PortalClock;

@PortalTest
class NoticesTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    Journal journal;

    @Autowired
    JournalReaders readers;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    private Actor owner = Actor.system();

    @BeforeEach
    void anOwner() {
        owner = SignedIn.citizen(accounts);
    }

    @Test
    void the_owner_is_told_of_what_matters_the_newest_first() {
        happened("DossierFiled", NOW, Map.of());
        happened("StepClaimed", NOW, Map.of());
        happened("DossierAccepted", NOW, Map.of("dueAt", "2026-12-01T10:00:00Z"));
        happened("SupplementAsked", NOW, Map.of("reason", "Thiếu bản vẽ."));

        readers.catchUp();

        var told = notices.of(owner, null).rows();
        assertThat(told)
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.SUPPLEMENT_ASKED, NoticeKind.ACCEPTED, NoticeKind.FILED);
        assertThat(told.getFirst().reason()).isEqualTo("Thiếu bản vẽ.");
        assertThat(told.get(1).dueAt()).isEqualTo("2026-12-01T10:00:00Z");
        assertThat(notices.unread(owner)).isEqualTo(3);
        assertThat(notices.of(SignedIn.citizen(accounts), null).rows()).isEmpty();
    }

    @Test
    void a_result_before_its_date_is_announced_and_one_after_it_too() {
        var later = NOW.plus(1, ChronoUnit.DAYS).toString();
        happened("StepCompleted", NOW, Map.of("was", 4, "status", 9, "dueAt", later));
        happened("DossierDecided", NOW, Map.of("was", 4, "status", 9, "dueAt", "2020-01-01T00:00:00Z"));
        happened("StepClaimed", NOW, Map.of("was", 9, "status", 9));

        readers.catchUp();

        assertThat(notices.of(owner, null).rows())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.READY, NoticeKind.READY_EARLY);
    }

    @Test
    void officers_who_are_to_hurry_are_told_and_the_owner_is_not() {
        var clerk = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.40");
        var head = SignedIn.officer(accounts, Role.DIVISION_HEAD, "H57.40");
        var told = List.of(clerk.id().toString(), head.id().toString());
        happened("DossierOverdue", NOW, Map.of("told", told, "step", "Thẩm định", "dueAt", "2026-12-01T10:00:00Z"));

        readers.catchUp();

        assertThat(notices.of(clerk, null).rows()).extracting(Notice::kind).containsExactly(NoticeKind.OVERDUE);
        assertThat(notices.of(head, null).rows()).hasSize(1);
        assertThat(notices.of(owner, null).rows()).isEmpty();
        assertThat(outbox.latest(50)).noneMatch(message -> message.body().contains("Qua han tra"));
    }

    @Test
    void what_was_seen_is_read_and_what_came_since_is_not() {
        happened("DossierFiled", NOW, Map.of());
        readers.catchUp();
        var seen = notices.of(owner, null).rows().getFirst();
        happened("DossierAccepted", NOW, Map.of());
        readers.catchUp();

        notices.markRead(owner, seen);

        assertThat(notices.of(owner, null).rows()).extracting(Notice::unread).containsExactly(true, false);
    }

    @Test
    void reading_the_journal_anew_tells_nobody_twice() {
        happened("DossierFiled", NOW, Map.of());
        readers.catchUp();
        var sent = messages();

        readers.replay("notices");

        assertThat(notices.of(owner, null).rows()).hasSize(1);
        assertThat(messages()).isEqualTo(sent).isEqualTo(1);
    }

    @Test
    void a_text_message_goes_without_marks() {
        happened("SupplementAsked", NOW, Map.of("reason", "Thiếu bản vẽ của Đặng Thị Ý."));

        readers.catchUp();

        assertThat(outbox.latest(100))
                .filteredOn(message -> message.to().equals(contact()))
                .singleElement()
                .satisfies(message -> assertThat(message.body())
                        .contains("Can bo sung giay to: Cap giay phep xay dung", "Thieu ban ve cua Dang Thi Y.")
                        .matches("\\p{ASCII}+"));
    }

    @Test
    void old_news_is_on_the_page_but_wakes_nobody() {
        happened("DossierFiled", NOW.minus(Duration.ofDays(90)), Map.of());

        readers.catchUp();

        assertThat(notices.of(owner, null).rows()).hasSize(1);
        assertThat(messages()).isZero();
    }

    @Test
    void a_code_is_in_the_outbox_until_it_expires() {
        signIn.requestCode(contact().text());

        assertThat(messages()).isEqualTo(1);
        assertThat(PortalClock.at(NOW.plus(Duration.ofMinutes(11)), this::messages))
                .isZero();
    }

    @Test
    void a_long_list_is_read_page_by_page() {
        for (int i = 0; i < 30; i++) {
            happened("DossierFiled", NOW, Map.of());
        }
        readers.catchUp();

        var first = notices.of(owner, null);
        var second = notices.of(owner, first.next());

        assertThat(first.rows()).hasSize(25);
        assertThat(second.rows()).hasSize(5);
        assertThat(second.next()).isNull();
        assertThat(notices.of(owner, "giả mạo").rows()).hasSize(25);
    }

    private Contact contact() {
        return Contact.find(accounts.get(owner.id()).login()).orElseThrow();
    }

    private int messages() {
        return (int) outbox.latest(1_000).stream()
                .filter(message -> message.to().equals(contact()))
                .count();
    }

    private void happened(String kind, Instant at, Map<String, Object> more) {
        var facts = new HashMap<>(more);
        facts.put("owner", owner.id().toString());
        facts.put("code", "H57.16.03-261122-0001");
        facts.put("procedureName", "Cấp giấy phép xây dựng");
        transaction.executeWithoutResult(
                _ -> journal.append(new NewEntry(kind, Ids.next(), null, "SYSTEM", "", at, facts)));
        OthersAtWork.awaitTheirEnd(jdbc);
    }
}
