// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.owning;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.owning.SamePerson.Handed;
import vn.motcua.dossier.owning.UnownedTable.Unowned;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.CitizenKnown;
import vn.motcua.identity.Contact;

/**
 * Finds whose dossier it is that came over the counter: at once when the person has an account, and later when they sign in
 * for the first time or tell their name. Only a safe match counts: {@link SamePerson}.
 */
@Component
public class Owners {

    private final Accounts accounts;
    private final UnownedTable table;
    private final Chronicle chronicle;
    private final InstantSource clock;

    Owners(Accounts accounts, UnownedTable table, Chronicle chronicle, InstantSource clock) {
        this.accounts = accounts;
        this.table = table;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The account of the person, if they have one. */
    public Optional<UUID> find(Applicant applicant) {
        var handed = new Handed(applicant.name(), applicant.idNumber(), applicant.phone());
        return Contact.find(applicant.phone())
                .flatMap(phone -> accounts.findByLogin(phone.text()))
                .filter(account -> SamePerson.is(account, handed))
                .map(Account::id);
    }

    /** Gives those who sign in, or tell who they are, the dossiers they handed in at a counter before. */
    @EventListener
    @Transactional
    public void give(CitizenKnown known) {
        var account = known.account();
        table.lock(account.login()).stream()
                .filter(unowned -> SamePerson.is(account, unowned.handed()))
                .forEach(unowned -> give(unowned, account));
    }

    private void give(Unowned unowned, Account account) {
        var dossier = unowned.dossier();
        table.give(dossier.id(), account.id());
        chronicle.tell(Chronicle.noted(
                "DossierLinked",
                dossier,
                "",
                clock.instant(),
                Map.of("owner", account.id().toString())));
    }
}
