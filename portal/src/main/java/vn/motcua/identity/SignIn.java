// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.CodeTable.Code;

/**
 * The ways in: a one-time code for citizens, login and password for officers. The first code that a citizen redeems
 * opens the account. No answer tells whether an account exists.
 */
@Service
public class SignIn {

    static final Duration CODE_LIVES = Duration.ofMinutes(10);
    static final int TRIES = 5;
    static final Duration PERIOD = Duration.ofMinutes(15);
    static final int CODES_IN_PERIOD = 5;

    private final CodeTable codes;
    private final AccountTable accountTable;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final String nobodysHash;

    SignIn(
            CodeTable codes,
            AccountTable accountTable,
            Accounts accounts,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.codes = codes;
        this.accountTable = accountTable;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
        this.nobodysHash = passwords.encode("nobody");
    }

    /** Sends a code of six digits to a phone number or e-mail address as typed by its owner. */
    @Transactional
    public CodeRequest requestCode(String typed) {
        return Contact.find(typed).map(this::requestCode).orElseGet(CodeRequest.NotAContact::new);
    }

    private CodeRequest requestCode(Contact contact) {
        var now = clock.instant();
        var last = codes.lock(contact.text());
        if (last.filter(code -> code.isSpent(now)).isPresent()) {
            return new CodeRequest.TooOften(last.get().periodStart().plus(PERIOD));
        }
        var digits = "%06d".formatted(random.nextInt(1_000_000));
        codes.put(next(contact, digits, last, now));
        if (mayComeIn(contact)) {
            events.publishEvent(new SignInCodeIssued(contact, digits, now.plus(CODE_LIVES), now));
        }
        return new CodeRequest.Sent(contact, now.plus(CODE_LIVES));
    }

    private Code next(Contact contact, String digits, Optional<Code> last, Instant now) {
        var running = last.filter(code -> code.isInPeriod(now));
        return new Code(
                contact.text(),
                passwords.encode(digits),
                now,
                now.plus(CODE_LIVES),
                0,
                false,
                running.map(Code::periodStart).orElse(now),
                running.map(Code::inPeriod).orElse(0) + 1);
    }

    /** Nothing is sent for an account that is closed or belongs to an officer; the answer is the same. */
    private boolean mayComeIn(Contact contact) {
        return accountTable
                .find(contact.text())
                .map(account -> account.active() && account.kind() == Actor.Kind.CITIZEN)
                .orElse(true);
    }

    /** Signs a citizen in with the code last sent. Every wrong code counts; after five the code is worth nothing. */
    @Transactional
    public Entrance redeem(String typed, String digits) {
        return Contact.find(typed)
                .map(contact -> redeem(contact, digits.replaceAll("\\s", "")))
                .orElseGet(() -> Entrance.Refused.WRONG_CODE);
    }

    private Entrance redeem(Contact contact, String digits) {
        var sent = codes.lock(contact.text());
        if (sent.isEmpty() || sent.get().used() || !sent.get().expiresAt().isAfter(clock.instant())) {
            return Entrance.Refused.CODE_EXPIRED;
        }
        if (sent.get().tries() >= TRIES) {
            return Entrance.Refused.TOO_MANY_TRIES;
        }
        var isRight = passwords.matches(digits, sent.get().hash());
        codes.countTry(contact.text(), isRight);
        return isRight && mayComeIn(contact) ? open(contact) : Entrance.Refused.WRONG_CODE;
    }

    private Entrance open(Contact contact) {
        return new Entrance.Opened(accounts.openCitizen(contact), false);
    }

    /** Signs an officer in. Takes as long for a login that does not exist as for a wrong password. */
    @Transactional(readOnly = true)
    public Entrance withPassword(String login, String password) {
        var account = accountTable
                .find(Accounts.normalLogin(login))
                .filter(found -> found.kind() == Actor.Kind.OFFICER && found.active());
        var hash = account.flatMap(found -> accountTable.passwordOf(found.id()));
        var isRight = passwords.matches(password, hash.orElse(nobodysHash)) && hash.isPresent();
        if (hash.filter(kept -> kept.startsWith(Passwords.ONE_TIME)).isPresent()) {
            passwords.matches(password, nobodysHash); // so that the time of the answer does not tell of a new account
        }
        return account.isPresent() && isRight
                ? new Entrance.Opened(
                        account.get(),
                        accountTable.hasGivenPassword(account.get().id()))
                : Entrance.Refused.WRONG_PASSWORD;
    }
}
