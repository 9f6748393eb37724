// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.administration.Doer;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;
import vn.motcua.platform.retention.ByList;
import vn.motcua.platform.retention.Keeping;

/**
 * What does not go by itself is destroyed by a list: one administrator draws it up, another confirms it, the night works it
 * off, and the record of it stays (archives law 33/2024/QH15). The only administrator of a portal confirms with a fresh proof of who
 * they are. What has come into use since it was put on the list is kept.
 */
@Service
public class Destructions {

    static final int LONGEST_GROUND = 300;
    private static final int MOST_ITEMS = 5_000;
    private static final int BATCH = 200;

    /** In how many nights what could not be destroyed is tried. */
    static final int MOST_TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Destructions.class);

    private final List<ByList> kinds;
    private final Retention retention;
    private final DestructionTable table;
    private final Accounts accounts;
    private final ChangeLog changes;
    private final InstantSource clock;

    Destructions(
            List<Keeping> keepings,
            Retention retention,
            DestructionTable table,
            Accounts accounts,
            ChangeLog changes,
            InstantSource clock) {
        this.kinds = keepings.stream()
                .filter(ByList.class::isInstance)
                .map(ByList.class::cast)
                .toList();
        this.retention = retention;
        this.table = table;
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    /** The kinds that go by a list. */
    public List<String> kinds() {
        return kinds.stream().map(ByList::kind).toList();
    }

    public List<Destruction> latest(int limit) {
        return table.latest(limit);
    }

    public Optional<Destruction> find(UUID id) {
        return table.find(id);
    }

    /** What is on a list, the oldest first. */
    public List<Listed> items(UUID id, int limit) {
        return table.items(id, limit);
    }

    /** Puts what is due of a kind on a list; the rest, if there is much, comes on the next. */
    @Transactional
    public Destroying draw(Actor administrator, String kind, String ground) {
        var keeping = kinds.stream().filter(one -> one.kind().equals(kind)).findFirst();
        var why = Normalizer.normalize(ground, Normalizer.Form.NFC).strip();
        if (!administrator.isAdministrator() || keeping.isEmpty()) {
            return Destroying.NOT_YOURS;
        }
        if (why.isEmpty() || why.length() > LONGEST_GROUND) {
            return Destroying.WITHOUT_GROUND;
        }
        var before = retention.kept(keeping.get()).before(clock.instant());
        var due = keeping.get().due(before, MOST_ITEMS);
        if (due.isEmpty()) {
            return Destroying.NOTHING_DUE;
        }
        var id = Ids.next();
        if (!table.insert(id, kind, before, why, administrator, clock.instant())) {
            return Destroying.OPEN_ALREADY;
        }
        due.forEach(item -> table.insert(id, item));
        note(administrator.doer(), Deed.DRAFT_OPENED, id);
        return Destroying.DRAWN;
    }

    /** @param isFresh whether whoever confirms has proved a short while ago who they are */
    @Transactional
    public Destroying confirm(Actor administrator, UUID id, boolean isFresh) {
        var list = table.find(id);
        if (!administrator.isAdministrator() || list.isEmpty()) {
            return Destroying.NOT_YOURS;
        }
        if (!mayConfirm(administrator, list.get())) {
            return Destroying.SAME_PERSON;
        }
        if (list.get().drawnBy().equals(administrator.id()) && !isFresh) {
            return Destroying.PROOF_NEEDED;
        }
        return decide(administrator, id, Destruction.State.DRAWN, Destruction.State.CONFIRMED);
    }

    /** Whether this administrator confirms a list: not their own, as long as there is another. */
    public boolean mayConfirm(Actor administrator, Destruction list) {
        return !list.drawnBy().equals(administrator.id()) || !isOneOfSeveral(administrator);
    }

    private boolean isOneOfSeveral(Actor administrator) {
        return accounts.officersWith(Role.ADMINISTRATOR).stream()
                .anyMatch(account -> !account.id().equals(administrator.id()));
    }

    /** Drops a list, also a confirmed one until the night begins on it; nothing on it is destroyed. */
    @Transactional
    public Destroying drop(Actor administrator, UUID id) {
        var list = table.find(id);
        if (!administrator.isAdministrator() || list.isEmpty()) {
            return Destroying.NOT_YOURS;
        }
        return decide(administrator, id, list.get().state(), Destruction.State.DROPPED);
    }

    private Destroying decide(Actor administrator, UUID id, Destruction.State from, Destruction.State to) {
        var isOpen = from == Destruction.State.DRAWN || from == Destruction.State.CONFIRMED;
        if (!isOpen || !table.decide(id, from, to, administrator, clock.instant())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Destroying.DECIDED_ALREADY;
        }
        var isConfirmed = to == Destruction.State.CONFIRMED;
        note(administrator.doer(), isConfirmed ? Deed.APPROVED : Deed.DISCARDED, id);
        return isConfirmed ? Destroying.CONFIRMED : Destroying.DROPPED;
    }

    private void note(Doer by, Deed deed, UUID id) {
        var list = table.find(id).orElseThrow();
        changes.note(
                by,
                Change.of(Area.SETTINGS, deed, "destruction-" + list.number(), list.ground())
                        .withCode("kept", list.kind(), list.kind())
                        .saying("destruction.said.items", list.items()));
    }

    /** Works the confirmed lists off, at night; cut short, it goes on where it was. What fails stops nothing else. */
    void workOff() {
        for (var list : table.confirmed()) {
            kinds.stream()
                    .filter(kind -> kind.kind().equals(list.kind()))
                    .findFirst()
                    .ifPresent(kind -> workOff(list, kind));
        }
    }

    private void workOff(Destruction list, ByList kind) {
        var began = clock.instant();
        if (!table.begin(list.id(), began)) {
            return;
        }
        for (var left = table.left(list.id(), began, BATCH);
                !left.isEmpty();
                left = table.left(list.id(), began, BATCH)) {
            left.forEach(item -> destroyUnharmed(list, kind, item.reference()));
        }
        table.giveUp(list.id(), MOST_TRIES);
        table.closeIfWorkedOff(list.id(), clock.instant());
    }

    /** One that fails stands in the way of no other; the next nights try it again. */
    private void destroyUnharmed(Destruction list, ByList kind, String reference) {
        try {
            table.workedOff(list.id(), reference, kind.destroy(reference, list.before()));
        } catch (RuntimeException e) {
            LOG.error(
                    "{} of the destruction list {} could not be destroyed; it is tried in {} nights at most",
                    reference,
                    list.number(),
                    MOST_TRIES,
                    e);
            table.failed(list.id(), reference, clock.instant());
        }
    }
}
