// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.imports.CsvRows;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;

/** The people known to the portal: citizens and officers with their posts. */
@Service
public class Accounts {

    private final AccountTable accounts;
    private final PostTable posts;
    private final TokenTable tokens;
    private final PasswordEncoder passwords;
    private final OfficerList officerList;
    private final AccountChanges changes;
    private final InstantSource clock;

    Accounts(
            AccountTable accounts,
            PostTable posts,
            TokenTable tokens,
            PasswordEncoder passwords,
            OfficerList officerList,
            AccountChanges changes,
            InstantSource clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.officerList = officerList;
        this.changes = changes;
        this.clock = clock;
    }

    public Optional<Account> find(UUID id) {
        return accounts.find(id);
    }

    public Account get(UUID id) {
        return accounts.find(id).orElseThrow(() -> new UnknownAccount(id));
    }

    /** Finds by an officer's login, or by the phone number or e-mail address with which a citizen signs in. */
    public Optional<Account> findByLogin(String login) {
        return accounts.find(normalLogin(login));
    }

    /** The account as someone who acts at a time: with the posts held that day. */
    public Actor actor(UUID id, Instant at) {
        return actor(get(id), at);
    }

    /** As {@link #actor}, but empty for an account that is unknown or may not act any more. */
    public Optional<Actor> findActive(UUID id, Instant at) {
        return accounts.find(id).filter(Account::active).map(account -> actor(account, at));
    }

    /** As {@link #findActive}, for a session: empty too when the account's sessions were ended since it was opened. */
    public Optional<Actor> findSignedIn(UUID id, int round, Instant at) {
        return accounts.findInRound(id, round).map(account -> actor(account, at));
    }

    /** The round of a session that is opened now; it ends when the account goes on to the next. */
    public int sessionRound(UUID id) {
        return accounts.sessionRound(id).orElse(0);
    }

    /** Ends every session of an account, wherever it is open. */
    @Transactional
    public void endSessions(UUID account) {
        accounts.endSessions(account);
    }

    private Actor actor(Account account, Instant at) {
        if (account.kind() != Actor.Kind.OFFICER) {
            return new Actor(account.id(), account.kind(), account.nameOrLogin(), List.of());
        }
        var duties = posts.on(account.id(), VietnamTime.dateOf(at));
        return new Actor(account.id(), account.kind(), account.nameOrLogin(), duties.posts(), duties.substitutions());
    }

    /** The active officers with a post at a unit today. */
    public List<Account> officersOf(String unit) {
        return accounts.officersOf(unit, today());
    }

    /** The active officers who hold a role anywhere today. */
    public List<Account> officersWith(Role role) {
        return accounts.officersWith(role, today());
    }

    /** The active officers who hold a role at a unit today. */
    public List<Account> officersWith(Role role, String unit) {
        return accounts.officersWith(role, unit, today());
    }

    /**
     * A page of the officers' list in the order of logins, after one of them ({@code ""} for the first page).
     *
     * @param words part of a name or login, with or without accents, or the code of a unit where a post is held; blank
     *     for all
     */
    public List<Account> officersAfter(String login, String words, int limit) {
        return accounts.officersAfter(login, Written.clean(words), limit);
    }

    /** All posts of an account, past and future ones too. */
    public List<Post> postsOf(UUID account) {
        return posts.of(account);
    }

    @Transactional
    public OfficerCreation createOfficer(NewOfficer officer) {
        var login = normalLogin(officer.login());
        if (!OfficerList.isLogin(login)) {
            return new OfficerCreation.Refused("login", "account.login.wrong");
        }
        if (Written.clean(officer.name()).isEmpty()) {
            return new OfficerCreation.Refused("name", "account.name.missing");
        }
        var password = officer.password();
        var refusal = password == null ? Optional.<PasswordChange>empty() : Passwords.refusal(password, login);
        if (refusal.isPresent()) {
            return new OfficerCreation.Refused("password", refusal.get().messageKey());
        }
        var account = newAccount(Actor.Kind.OFFICER, login, officer.name(), officer.phone(), officer.email());
        var hash = password == null ? null : passwords.encode(password);
        if (!accounts.insert(account, hash, hash != null, clock.instant())) {
            return new OfficerCreation.Refused("login", "account.login.taken");
        }
        changes.opened(account);
        return new OfficerCreation.Created(account);
    }

    /**
     * Makes accounts of invented officers who share one published password; whoever tries the portal is not asked for
     * another. It is hashed once: bcrypt is slow on purpose. Logins that are taken keep their account as it is. The
     * accounts come in the order of the officers.
     */
    @Transactional
    public List<Account> createOfficers(List<NewOfficer> officers, String sharedPassword) {
        var hash = passwords.encode(sharedPassword);
        return officers.stream().map(officer -> createOfficer(officer, hash)).toList();
    }

    private Account createOfficer(NewOfficer officer, String hash) {
        var login = normalLogin(officer.login());
        accounts.insert(
                newAccount(Actor.Kind.OFFICER, login, officer.name(), officer.phone(), officer.email()),
                hash,
                false,
                clock.instant());
        return accounts.find(login).orElseThrow(() -> new UnknownAccount(login));
    }

    /** The citizen's account of a phone number or e-mail address; made now if there is none. */
    @Transactional
    public Account openCitizen(Contact contact) {
        var phone = contact.channel() == Contact.Channel.SMS ? contact.text() : "";
        var email = contact.channel() == Contact.Channel.EMAIL ? contact.text() : "";
        if (accounts.find(contact.text()).isEmpty()) {
            accounts.insert(
                    newAccount(Actor.Kind.CITIZEN, contact.text(), "", phone, email), null, false, clock.instant());
        }
        return accounts.find(contact.text()).orElseThrow(() -> new UnknownAccount(contact.text()));
    }

    private static Account newAccount(Actor.Kind kind, String login, String name, String phone, String email) {
        return new Account(
                Ids.next(),
                kind,
                login,
                Written.clean(name),
                Written.clean(phone),
                Written.clean(email),
                "",
                null,
                "",
                true);
    }

    @Transactional
    public ProfileUpdate updateProfile(UUID id, Profile profile) {
        var problems = ProfileRules.problemsOf(profile, today());
        if (!problems.isEmpty()) {
            return new ProfileUpdate.Refused(problems);
        }
        accounts.updateProfile(id, profile);
        return new ProfileUpdate.Saved(get(id));
    }

    @Transactional
    public void assignPost(UUID account, Post post) {
        if (posts.put(account, post)) {
            changes.assigned(get(account), post);
        }
    }

    /** As {@link #assignPost}, for an invented officer ({@link #createOfficers}), of whom no record is kept. */
    @Transactional
    public void assignInventedPost(UUID account, Post post) {
        posts.put(account, post);
    }

    /** Ends a post; {@code lastDay} is the last on which it is held. */
    @Transactional
    public void endPost(UUID account, String unit, Role role, LocalDate lastDay) {
        posts.of(account).stream()
                .filter(post -> post.unit().equals(unit) && post.role() == role && post.isHeldOn(lastDay))
                .filter(post -> !lastDay.equals(post.to()))
                .forEach(post -> changes.ended(get(account), post, lastDay));
        posts.end(account, unit, role, lastDay);
    }

    public AccountPeriod periodOf(UUID account) {
        get(account);
        return accounts.period(account);
    }

    /**
     * Opens an account from a day on, or closes it after one, without anybody at the button on that day: it counts in the
     * first request of the day. A day that is over already ends sessions at once.
     */
    @Transactional
    public void setPeriod(UUID account, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The account %s cannot be open from %s to %s".formatted(account, from, to));
        }
        var before = periodOf(account);
        if (Objects.equals(before.from(), from) && Objects.equals(before.to(), to)) {
            return;
        }
        accounts.setPeriod(account, from, to);
        changes.period(get(account), before, from, to);
        if (!get(account).active()) {
            accounts.endSessions(account);
        }
    }

    /** Takes a post back that has not begun yet; says whether there was one. */
    @Transactional
    public boolean withdrawPost(UUID account, String unit, Role role, LocalDate from) {
        var post = posts.of(account).stream()
                .filter(one -> one.unit().equals(unit)
                        && one.role() == role
                        && one.from().equals(from))
                .filter(one -> one.from().isAfter(today()))
                .findFirst();
        post.ifPresent(one -> {
            posts.delete(account, one);
            changes.withdrawn(get(account), one);
        });
        return post.isPresent();
    }

    /** Lets an account act or not. One made inactive loses its sessions and tokens for good, at once. */
    @Transactional
    public void setActive(UUID account, boolean active) {
        var wasOpen = periodOf(account).isOpen();
        accounts.setActive(account, active);
        if (wasOpen != active) {
            changes.active(get(account), active);
        }
        if (!active) {
            accounts.endSessions(account);
            tokens.revokeAll(account, clock.instant());
        }
    }

    /** Gives an officer a password, which they replace when they next sign in. Ends the sessions of the account. */
    @Transactional
    public PasswordChange givePassword(UUID account, String password) {
        var officer = get(account);
        return Passwords.refusal(password, officer.login()).orElseGet(() -> {
            changes.passwordGiven(officer);
            return setPassword(account, password, true);
        });
    }

    /**
     * Lets officers replace the password that was given to them.
     *
     * @param round that of the account when they proved to know it; another password given since then comes first
     */
    @Transactional
    public PasswordChange choosePassword(UUID account, int round, String chosen) {
        if (accounts.findInRound(account, round).isEmpty() || !accounts.hasGivenPassword(account)) {
            return PasswordChange.NOT_ASKED;
        }
        return replacePassword(account, accounts.passwordOf(account).orElse(""), chosen);
    }

    /** Lets officers choose their own password; they must know the one they have. Ends the sessions of the account. */
    @Transactional
    public PasswordChange changePassword(UUID account, String current, String chosen) {
        var hash = accounts.passwordOf(account);
        if (hash.isEmpty() || !passwords.matches(current, hash.get())) {
            return PasswordChange.WRONG_PASSWORD;
        }
        return replacePassword(account, hash.get(), chosen);
    }

    /** Whether somebody who is signed in proves anew to know the password of their account. */
    public boolean knowsPassword(UUID account, String password) {
        return accounts.passwordOf(account)
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
    }

    private PasswordChange replacePassword(UUID account, String hash, String chosen) {
        return Passwords.refusal(chosen, get(account).login())
                .orElseGet(() ->
                        passwords.matches(chosen, hash) ? PasswordChange.SAME : setPassword(account, chosen, false));
    }

    private PasswordChange setPassword(UUID account, String password, boolean given) {
        accounts.setPassword(account, passwords.encode(password), given);
        return PasswordChange.CHANGED;
    }

    /**
     * Takes over a list of officers: CSV with the columns {@code login,name,unit,role,from,to} and, if wanted,
     * {@code phone,email,password}; one line for each post. The same list twice changes nothing; a password is set only
     * for an account that has none.
     *
     * @param isPossible whether there is the unit of a post
     */
    public ImportReport importOfficers(Path file, Predicate<Post> isPossible, ImportProgress progress) {
        try (var rows = CsvRows.open(file)) {
            return officerList.read(rows, isPossible, progress);
        }
    }

    /** As {@link #importOfficers(Path, Predicate, ImportProgress)}, for a list within the program. */
    public ImportReport importOfficers(InputStream csv) {
        try (var rows = CsvRows.read(csv)) {
            return officerList.read(rows, _ -> true, ImportProgress.SILENT);
        }
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    static String normalLogin(String typed) {
        return Contact.find(typed)
                .map(Contact::text)
                .orElseGet(() -> Written.clean(typed).toLowerCase(Locale.ROOT));
    }
}
