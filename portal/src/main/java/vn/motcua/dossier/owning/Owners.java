// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.owning;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.owning.SamePerson.Handed;
import vn.motcua.dossier.owning.UnownedTable.Unowned;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;
import vn.motcua.platform.RateLimit;

/**
 * Whose dossier it is that came over the counter. Whoever holds its receipt and signs in with the phone given there takes it
 * into their account; from then on, what is handed in with the same phone and ID number goes there at once.
 */
@Component
public class Owners {

    private static final int TRIES_AN_HOUR = 10;

    private final Accounts accounts;
    private final UnownedTable table;
    private final Chronicle chronicle;
    private final InstantSource clock;
    private final RateLimit tries;

    Owners(
            Accounts accounts,
            UnownedTable table,
            Chronicle chronicle,
            InstantSource clock,
            @Value("${motcua.limits.times:1}") int times) {
        this.accounts = accounts;
        this.table = table;
        this.chronicle = chronicle;
        this.clock = clock;
        this.tries = new RateLimit(TRIES_AN_HOUR * times, Duration.ofHours(1), clock);
    }

    /** The account of the person, if it has shown a receipt with this ID number before. */
    public Optional<UUID> find(Applicant applicant) {
        var handed = new Handed(applicant.name(), applicant.idNumber(), applicant.phone());
        return Contact.find(applicant.phone())
                .flatMap(phone -> accounts.findByLogin(phone.text()))
                .filter(account -> isKnownToBe(account, handed))
                .map(Account::id);
    }

    private boolean isKnownToBe(Account account, Handed handed) {
        return SamePerson.mayBe(account, handed) && table.isClaimant(account.id(), handed.idNumber());
    }

    /** The code to be printed on the receipt; nothing for a dossier that has an owner, or no phone to prove one. */
    public Optional<String> claimOf(UUID dossier) {
        return table.findClaim(dossier);
    }

    /**
     * Takes a dossier into the account of a citizen who holds its receipt. One refusal for whatever does not fit: it tells
     * neither whether there is such a dossier nor whose it is. Throws TooManyRequests after ten tries within an hour.
     */
    @Transactional
    public Outcome claim(Actor actor, String code, String claim) {
        tries.take(actor.id().toString());
        var account = accounts.get(actor.id());
        var found = table.lockByCode(code).filter(unowned -> isProved(unowned, account, claim));
        if (found.isEmpty()) {
            return Refused.at("claim", "CLAIM_NOT_GOOD");
        }
        var dossier = found.get().dossier();
        give(found.get(), account);
        giveOthers(account, found.get().handed().idNumber());
        return new Outcome.Done(dossier.code(), dossier.state().status());
    }

    private static boolean isProved(Unowned unowned, Account account, String claim) {
        return unowned.claim().equals(plain(claim)) && SamePerson.mayBe(account, unowned.handed());
    }

    private static String plain(String typed) {
        return typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    private void giveOthers(Account account, String idNumber) {
        if (!idNumber.isEmpty()) {
            table.rememberClaimant(account.id(), idNumber, clock.instant());
            table.lock(account.login()).stream()
                    .filter(other -> other.handed().idNumber().equals(idNumber))
                    .filter(other -> SamePerson.mayBe(account, other.handed()))
                    .forEach(other -> give(other, account));
        }
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
