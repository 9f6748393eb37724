// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;
import vn.motcua.journal.Entry;
import vn.motcua.journal.JournalReader;
import vn.motcua.platform.Ids;

/** Tells the owners of dossiers, and officers who are to hurry, what the journal says. */
@Component
class NoticeReader implements JournalReader {

    /** Who was not told in time is not woken up by old news; the notice on the page is enough. */
    private static final Duration STILL_NEWS = Duration.ofDays(1);

    private final NoticeTable notices;
    private final Outbox outbox;
    private final Accounts accounts;
    private final Wordings wordings;
    private final InstantSource clock;

    NoticeReader(NoticeTable notices, Outbox outbox, Accounts accounts, Wordings wordings, InstantSource clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.accounts = accounts;
        this.wordings = wordings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public void read(List<Entry> entries) {
        var found = entries.stream().flatMap(NoticeReader::notices).toList();
        notices.add(found);
        outbox.send(found.stream().flatMap(this::message).toList());
    }

    private static Stream<Notice> notices(Entry entry) {
        return NoticeKind.ofEntry(entry).stream()
                .flatMap(kind -> readers(entry, kind).map(reader -> notice(entry, kind, reader)));
    }

    private static Stream<UUID> readers(Entry entry, NoticeKind kind) {
        if (kind.isForOfficers()) {
            return entry.facts().get("told") instanceof List<?> told
                    ? told.stream().map(String::valueOf).map(UUID::fromString)
                    : Stream.empty();
        }
        return Stream.of(entry.fact("owner")).filter(owner -> !owner.isEmpty()).map(UUID::fromString);
    }

    private static Notice notice(Entry entry, NoticeKind kind, UUID reader) {
        return new Notice(
                entry.seq(),
                reader,
                kind,
                entry.fact("code"),
                entry.fact("procedureName"),
                kind.isForOfficers() ? step(entry) : entry.fact("reason"),
                time(entry.fact(kind.dueFact())),
                entry.at(),
                true);
    }

    /** Which work it is about, and what the process calls its time, when it has a name for it. */
    private static String step(Entry entry) {
        return Stream.of(entry.fact("step"), entry.fact("timer"))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" – "));
    }

    private static @Nullable Instant time(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalStateException(
                    "The journal holds the time " + text + "; it should be like 2026-09-03T02:00:00Z", e);
        }
    }

    private Stream<Message> message(Notice notice) {
        if (notice.at().isBefore(clock.instant().minus(STILL_NEWS))) {
            return Stream.empty();
        }
        return accounts.find(notice.owner()).flatMap(NoticeReader::contact).stream()
                .map(to -> new Message(Ids.next(), notice.entry(), to, wordings.notice(to, notice), notice.at(), null));
    }

    private static Optional<Contact> contact(Account account) {
        return account.active() && account.kind() == Actor.Kind.CITIZEN
                ? Contact.find(account.login())
                : Optional.empty();
    }
}
