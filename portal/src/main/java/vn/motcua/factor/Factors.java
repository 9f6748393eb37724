// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;

/**
 * The second factor of officers: codes of an app (RFC 6238), ten recovery codes for the day it is lost, or a passkey, which
 * counts as both factors. What is asked after the password follows from what they have and what their duties demand.
 */
@Service
public class Factors {

    /** What comes between the right password and the desk. */
    public enum Next {
        NOTHING,
        PROVE,
        ENROL
    }

    static final int RECOVERY_CODES = 10;
    static final int WRONG_IN_A_ROW = 50;
    private static final int RECOVERY_CODE_BYTES = 10;

    private final AuthenticatorTable table;
    private final PasskeyTable passkeys;
    private final Requirements requirements;
    private final Accounts accounts;
    private final Seal seal;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final TimeCodes codes = new TimeCodes();

    Factors(
            AuthenticatorTable table,
            PasskeyTable passkeys,
            Requirements requirements,
            Accounts accounts,
            Seal seal,
            ChangeLog changes,
            InstantSource clock) {
        this.table = table;
        this.passkeys = passkeys;
        this.requirements = requirements;
        this.accounts = accounts;
        this.seal = seal;
        this.changes = changes;
        this.clock = clock;
    }

    public Standing of(UUID account) {
        var authenticator = table.find(account);
        return new Standing(
                authenticator.map(AuthenticatorTable.Authenticator::since).orElse(null),
                authenticator.isEmpty() ? 0 : table.recoveryCodesLeft(account),
                passkeys.count(account));
    }

    /** Of these accounts those that have an app or a passkey. */
    public Set<UUID> among(Collection<UUID> accounts) {
        var having = new HashSet<>(table.among(accounts));
        having.addAll(passkeys.among(accounts));
        return having;
    }

    /** An app is asked for whoever has one; a passkey beside the password only where the duties demand a second factor. */
    public Next afterPassword(Actor actor) {
        var standing = of(actor.id());
        if (standing.hasAuthenticator()) {
            return Next.PROVE;
        }
        if (!requirements.isMadeOf(actor)) {
            return Next.NOTHING;
        }
        return standing.hasAny() ? Next.PROVE : Next.ENROL;
    }

    public NewAuthenticator propose() {
        return new NewAuthenticator(seal.random(TimeCodes.SECRET_BYTES));
    }

    /** Takes an app whose first code is right; gives the recovery codes, which are shown this once. Empty when it is not. */
    @Transactional
    public Optional<List<String>> enrol(UUID account, NewAuthenticator proposed, String code) {
        var step = codes.stepOf(bare(code), proposed.secret(), clock.instant(), 0);
        if (step.isEmpty()
                || !table.insert(account, seal.close(proposed.secret(), account), step.getAsLong(), clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(newRecoveryCodes(account));
    }

    /** Looks at a code of the app or a recovery code. Each counts once; wrong ones are counted. */
    @Transactional
    public Check check(UUID account, String typed) {
        var found = table.lock(account);
        if (found.isEmpty()) {
            return Check.Refused.WRONG;
        }
        if (found.get().wrong() >= WRONG_IN_A_ROW) {
            return Check.Refused.LOCKED;
        }
        return check(account, found.get(), bare(typed));
    }

    private Check check(UUID account, AuthenticatorTable.Authenticator app, String code) {
        var step = codes.stepOf(code, seal.open(app.secret(), account), clock.instant(), app.lastStep());
        if (step.isPresent()) {
            table.accept(account, step.getAsLong());
            return new Check.Right();
        }
        if (table.spend(account, seal.mark(code, account), clock.instant())) {
            table.accept(account, app.lastStep());
            return new Check.Recovered(table.recoveryCodesLeft(account));
        }
        table.countWrong(account);
        return Check.Refused.WRONG;
    }

    /** Ten new recovery codes; those before count no more. Empty without an app. */
    @Transactional
    public List<String> renewRecoveryCodes(UUID account) {
        return table.lock(account).isEmpty() ? List.of() : newRecoveryCodes(account);
    }

    private List<String> newRecoveryCodes(UUID account) {
        var made = Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
        table.replaceRecoveryCodes(
                account,
                made.stream().map(code -> seal.mark(bare(code), account)).toList());
        return made;
    }

    /** Eighty random bits as four groups of four letters and digits. */
    private String recoveryCode() {
        return new Base32()
                .encodeAsString(seal.random(RECOVERY_CODE_BYTES))
                .toLowerCase(Locale.ROOT)
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Spaces, dashes and capitals do not count. */
    private static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** Gives the app up, and the recovery codes with it. Whoever proves to know the password may. */
    @Transactional
    public SwitchingOff switchOff(Actor actor, String password) {
        if (!accounts.knowsPassword(actor.id(), password)) {
            return SwitchingOff.WRONG_PASSWORD;
        }
        if (requirements.isMadeOf(actor) && passkeys.count(actor.id()) == 0) {
            return SwitchingOff.REQUIRED;
        }
        table.delete(actor.id());
        return SwitchingOff.DONE;
    }

    /** Takes away all that an account has beside its password, and ends its sessions; for whoever lost their phone. */
    @Transactional
    public boolean reset(Actor administrator, UUID account) {
        if (!administrator.isAdministrator() && !administrator.isSystem()) {
            return false;
        }
        var had = table.delete(account) | passkeys.deleteAll(account) > 0;
        if (had) {
            accounts.endSessions(account);
            note(administrator, accounts.get(account));
        }
        return had;
    }

    /** By a command it is whoever gave it. */
    private void note(Actor administrator, Account account) {
        var change = Change.of(
                        Area.ACCOUNTS,
                        Deed.RESET,
                        account.id().toString(),
                        account.nameOrLogin() + " (" + account.login() + ")")
                .saying("factor.said.reset");
        if (administrator.isSystem()) {
            changes.note(change);
        } else {
            changes.note(administrator.doer(), change);
        }
    }
}
