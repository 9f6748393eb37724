// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Outcome.Done;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.cosigning.CosignerTable;
import vn.motcua.dossier.cosigning.CosignerTable.CosignerRow;
import vn.motcua.dossier.cosigning.CosignerTable.Signer;
import vn.motcua.dossier.cosigning.DraftContent;
import vn.motcua.dossier.filing.DraftTable;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;
import vn.motcua.identity.Profile;
import vn.motcua.identity.ProfileUpdate;
import vn.motcua.platform.Ids;

/**
 * Those who sign a dossier beside its owner. Each gets a link that cannot be guessed, reads what they sign, and agrees or
 * declines with a sign-in of their own, by the phone or address the link went to. The dossier goes when all have agreed;
 * whoever agreed before a change is asked anew.
 */
@Service
public class Cosigners {

    public static final int MOST = 5;
    public static final Duration LIVES = Duration.ofDays(7);

    /** It was kept, and others still have to agree. */
    private static final Done WAITS = new Done("", Status.REGISTERED);

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_REASON = 1000;
    private static final int SECRET_BYTES = 16;

    private final Drafts drafts;
    private final DraftTable draftTable;
    private final CosignerTable table;
    private final DraftContent content;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Cosigners(
            Drafts drafts,
            DraftTable draftTable,
            CosignerTable table,
            DraftContent content,
            Accounts accounts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.drafts = drafts;
        this.draftTable = draftTable;
        this.table = table;
        this.content = content;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Of a draft of the owner's, in the order of the invitations. */
    public List<Cosigner> of(Actor owner, UUID draft) {
        return drafts.find(owner, draft).map(this::of).orElse(List.of());
    }

    private List<Cosigner> of(Draft draft) {
        var digest = content.digest(draft);
        return table.of(draft.id()).stream()
                .map(row -> row.at(clock.instant(), digest))
                .toList();
    }

    /** Those who have signed a dossier, for whoever has it before their eyes. */
    public List<Cosigner> of(DossierView dossier) {
        return table.ofDossier(dossier.id()).stream()
                .map(row -> row.at(clock.instant(), row.agreedTo() == null ? new byte[0] : row.agreedTo()))
                .toList();
    }

    /** Sends somebody the link; nothing when that was done, else why not. */
    @Transactional
    public Optional<Refused> invite(Actor owner, UUID id, String name, String typedContact) {
        var draft = drafts.find(owner, id);
        if (draft.isEmpty()) {
            return Optional.of(Refused.because("UNKNOWN"));
        }
        var contact = Contact.find(typedContact);
        var refused = refusal(owner, id, name.strip(), contact);
        if (refused.isPresent()) {
            return refused;
        }
        if (drafts.objections(owner, id).isPresent()) {
            return Optional.of(Refused.because("COSIGN_NOT_COMPLETE"));
        }
        var secret = secret();
        var now = clock.instant();
        var isNew = table.insert(
                Ids.next(), id, name.strip(), contact.orElseThrow().text(), hashed(secret), now, now.plus(LIVES));
        if (!isNew) {
            return Optional.of(Refused.at("contact", "COSIGNER_INVITED_ALREADY"));
        }
        draftTable.takeBack(id);
        tell(draft.get(), contact.orElseThrow(), secret);
        return Optional.empty();
    }

    private Optional<Refused> refusal(Actor owner, UUID draft, String name, Optional<Contact> contact) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.of(Refused.at("name", "COSIGNER_WITHOUT_NAME"));
        }
        if (contact.isEmpty()) {
            return Optional.of(Refused.at("contact", "COSIGNER_WITHOUT_CONTACT"));
        }
        if (isOf(owner, contact.get().text())) {
            return Optional.of(Refused.at("contact", "COSIGNER_IS_ONESELF"));
        }
        return table.of(draft).size() < MOST
                ? Optional.empty()
                : Optional.of(Refused.at("name", "COSIGNERS_TOO_MANY", MOST));
    }

    private boolean isOf(Actor actor, String contact) {
        return accounts.find(actor.id())
                .filter(account -> account.login().equals(contact))
                .isPresent();
    }

    /** Sends a new link; what was answered by the old one counts no more. */
    @Transactional
    public void askAnew(Actor owner, UUID id, UUID cosigner) {
        drafts.find(owner, id)
                .ifPresent(draft -> table.lock(id).stream()
                        .filter(row -> row.id().equals(cosigner) && row.dossier() == null)
                        .forEach(row -> renew(draft, row)));
    }

    private void renew(Draft draft, CosignerRow row) {
        var secret = secret();
        var now = clock.instant();
        table.renew(draft.id(), row.id(), hashed(secret), now, now.plus(LIVES));
        Contact.find(row.contact()).ifPresent(contact -> tell(draft, contact, secret));
    }

    @Transactional
    public void remove(Actor owner, UUID id, UUID cosigner) {
        if (drafts.find(owner, id).isPresent()) {
            table.remove(id, cosigner);
        }
    }

    /**
     * Leaves the draft to those who still have to agree: it is filed as soon as they have. Whoever agreed to something else, or
     * let the time pass, is asked anew.
     *
     * @return whether anybody still has to agree; else it can be filed now
     */
    @Transactional
    public boolean handOver(Actor owner, UUID id) {
        var draft = drafts.find(owner, id);
        if (draft.isEmpty()) {
            return false;
        }
        var digest = content.digest(draft.get());
        var missing = table.lock(id).stream()
                .filter(row -> !row.at(clock.instant(), digest).hasAgreed())
                .toList();
        if (missing.isEmpty()) {
            return false;
        }
        missing.stream()
                .filter(row -> row.at(clock.instant(), digest).state() != Cosigner.State.INVITED)
                .forEach(row -> renew(draft.get(), row));
        draftTable.handOver(id);
        return true;
    }

    // ── for whoever holds the link ──────────────────────────────────────────────────────────────────────────────────

    /** What somebody is asked to sign; nothing unless the link holds and went to the contact they signed in with. */
    public Optional<Cosigning> read(Actor reader, String secret) {
        return invitation(reader, secret).flatMap(this::reading);
    }

    private Optional<Cosigning> reading(CosignerRow row) {
        return draftTable.find(row.draft()).map(draft -> {
            var digest = content.digest(draft);
            return new Cosigning(
                    row.at(clock.instant(), digest),
                    draft,
                    inviter(draft),
                    HexFormat.of().formatHex(digest));
        });
    }

    private Optional<CosignerRow> invitation(Actor reader, String secret) {
        return table.findBySecret(hashed(secret))
                .filter(row -> isOf(reader, row.contact()))
                .filter(row -> row.answeredAt() != null || clock.instant().isBefore(row.expiresAt()));
    }

    /**
     * Agrees to what was read.
     *
     * @param read names the content that was shown, as in {@link Cosigning#content}
     * @param name as typed by somebody whose account has none yet; it is kept there
     */
    public Outcome agree(Actor reader, String secret, String read, String name) {
        var agreed = Objects.requireNonNull(transaction.execute(_ -> agreed(reader, secret, read, name)));
        return switch (agreed) {
            case Agreed.Not(var refused) -> refused;
            case Agreed.Yes(var draft, var isComplete) -> isComplete ? file(draft) : WAITS;
        };
    }

    private sealed interface Agreed {

        record Yes(Draft draft, boolean isComplete) implements Agreed {}

        record Not(Refused refused) implements Agreed {}
    }

    private Agreed agreed(Actor reader, String secret, String read, String name) {
        var cosigning = lockedReading(reader, secret);
        if (cosigning.isEmpty()) {
            return new Agreed.Not(Refused.because("COSIGN_LINK_IS_OVER"));
        }
        var draft = cosigning.get().draft();
        if (!cosigning.get().content().equals(read)) {
            return new Agreed.Not(Refused.because("COSIGN_CHANGED"));
        }
        var account = named(accounts.get(reader.id()), name);
        if (account.isEmpty()) {
            return new Agreed.Not(Refused.at("name", "COSIGN_WITHOUT_NAME"));
        }
        table.agree(cosigning.get().cosigner().id(), content.digest(draft), signer(account.get()), clock.instant());
        tellOwner(cosigning.get(), true);
        return new Agreed.Yes(
                draft, draftTable.isHandedOver(draft.id()) && of(draft).stream().allMatch(Cosigner::hasAgreed));
    }

    private Optional<Account> named(Account account, String typed) {
        if (!account.name().isBlank()) {
            return Optional.of(account);
        }
        var profile = new Profile(
                typed, account.phone(), account.email(), account.idNumber(), account.birthDate(), account.address());
        return !profile.name().isEmpty()
                        && accounts.updateProfile(account.id(), profile) instanceof ProfileUpdate.Saved(var saved)
                ? Optional.of(saved)
                : Optional.empty();
    }

    @Transactional
    public Outcome decline(Actor reader, String secret, String reason) {
        var cosigning = lockedReading(reader, secret);
        if (cosigning.isEmpty()) {
            return Refused.because("COSIGN_LINK_IS_OVER");
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return Refused.at("reason", "COSIGN_WITHOUT_REASON");
        }
        var signer = signer(accounts.get(reader.id()));
        table.decline(cosigning.get().cosigner().id(), reason.strip(), signer, clock.instant());
        draftTable.takeBack(cosigning.get().draft().id());
        tellOwner(cosigning.get(), false);
        return WAITS;
    }

    /** The last two who agree at once wait for each other, so that one of them sees that all have. */
    private Optional<Cosigning> lockedReading(Actor reader, String secret) {
        return invitation(reader, secret)
                .flatMap(row -> table.lock(row.draft()).stream()
                        .filter(locked -> locked.id().equals(row.id()))
                        .findFirst()
                        .flatMap(this::reading));
    }

    private static Signer signer(Account account) {
        return new Signer(account.id(), account.name(), account.idNumber());
    }

    /** Files it for its owner, once everybody's word is kept; what keeps it from being filed is the owner's to mend. */
    private Outcome file(Draft draft) {
        var owner = accounts.findActive(draft.owner(), clock.instant());
        if (owner.isPresent() && drafts.submit(owner.get(), draft.id(), false) instanceof FilingOutcome.Filed filed) {
            return new Done(filed.code(), filed.status());
        }
        draftTable.takeBack(draft.id());
        return WAITS;
    }

    /** Whether a file belongs to what somebody was invited to sign. */
    public boolean mayRead(Actor reader, String secret, UUID file) {
        return read(reader, secret)
                .filter(cosigning -> cosigning.draft().find(file).isPresent())
                .isPresent();
    }

    private void tell(Draft draft, Contact contact, byte[] secret) {
        var now = clock.instant();
        var path = "/my/cosign/" + HexFormat.of().formatHex(secret);
        events.publishEvent(
                new CosignerInvited(contact, inviter(draft), draft.procedureName(), path, now.plus(LIVES), now));
    }

    /** Their name, also when so far it was told to the draft only. */
    private String inviter(Draft draft) {
        var owner = accounts.find(draft.owner());
        return owner.map(Account::name)
                .filter(name -> !name.isBlank())
                .or(() -> Optional.ofNullable(draft.applicant()).map(Cosigners::filedBy))
                .filter(name -> !name.isBlank())
                .or(() -> owner.map(Account::nameOrLogin))
                .orElse("");
    }

    private static String filedBy(Applicant applicant) {
        return applicant.acting() == null ? applicant.name() : Objects.requireNonNullElse(applicant.submittedBy(), "");
    }

    private void tellOwner(Cosigning cosigning, boolean agreed) {
        accounts.find(cosigning.draft().owner())
                .flatMap(owner -> Contact.find(owner.login()))
                .ifPresent(contact -> events.publishEvent(new CosignerAnswered(
                        contact,
                        cosigning.cosigner().name(),
                        cosigning.draft().procedureName(),
                        agreed,
                        clock.instant())));
    }

    private byte[] secret() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    private static byte[] hashed(byte[] secret) {
        return DraftContent.sha256(HexFormat.of().formatHex(secret));
    }

    private static byte[] hashed(String secret) {
        return DraftContent.sha256(secret);
    }
}
