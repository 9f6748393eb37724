// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.platform.VietnamTime;

/** Notes what is changed in accounts, duties, stand-ins and tokens of officers. What citizens do with theirs is their own. */
@Component
class AccountChanges {

    private final ChangeLog changes;

    AccountChanges(ChangeLog changes) {
        this.changes = changes;
    }

    void opened(Account account) {
        note(Area.ACCOUNTS, Deed.ADDED, account);
    }

    void passwordGiven(Account account) {
        changes.note(change(Area.ACCOUNTS, Deed.RESET, account).saying("changes.said.password"));
    }

    void active(Account account, boolean active) {
        note(Area.ACCOUNTS, active ? Deed.OPENED : Deed.CLOSED, account);
    }

    void period(Account account, AccountPeriod before, @Nullable LocalDate from, @Nullable LocalDate to) {
        changes.note(change(Area.ACCOUNTS, Deed.CHANGED, account)
                .with("from", text(before.from()), text(from))
                .with("to", text(before.to()), text(to)));
    }

    void withdrawn(Account account, Post post) {
        changes.note(change(Area.POSTS, Deed.WITHDRAWN, account)
                .withCode("role", post.role(), "")
                .with("unit", post.unit(), "")
                .with("from", post.from(), ""));
    }

    void assigned(Account account, Post post) {
        changes.note(change(Area.POSTS, Deed.ASSIGNED, account)
                .withCode("role", "", post.role())
                .with("unit", "", post.unit())
                .with("from", "", post.from())
                .with("to", "", text(post.to())));
    }

    void ended(Account account, Post post, Object lastDay) {
        changes.note(change(Area.POSTS, Deed.ENDED, account)
                .withCode("role", post.role(), post.role())
                .with("unit", post.unit(), post.unit())
                .with("to", text(post.to()), lastDay));
    }

    void arranged(Actor actor, StandIn standIn) {
        changes.note(actor.doer(), standIn(Deed.ADDED, standIn));
    }

    void ended(Actor actor, StandIn standIn) {
        changes.note(actor.doer(), standIn(Deed.ENDED, standIn));
    }

    private static Change standIn(Deed deed, StandIn standIn) {
        return Change.of(Area.POSTS, deed, standIn.officer().toString(), standIn.officerName())
                .saying("changes.said.standIn", standIn.deputyName(), standIn.unit(), standIn.from(), standIn.to());
    }

    void issued(Account account, Token token) {
        if (account.kind() == Actor.Kind.OFFICER) {
            changes.note(change(Area.TOKENS, Deed.ISSUED, account)
                    .with("name", "", token.name())
                    .with("scopes", "", scopes(token))
                    .with("until", "", VietnamTime.dateOf(token.expiresAt())));
        }
    }

    void revoked(Account account, Token token) {
        if (account.kind() == Actor.Kind.OFFICER) {
            changes.note(change(Area.TOKENS, Deed.REVOKED, account).with("name", token.name(), ""));
        }
    }

    private static String scopes(Token token) {
        return String.join(
                ", ", token.scopes().stream().map(Scope::text).sorted().toList());
    }

    private void note(Area area, Deed deed, Account account) {
        changes.note(change(area, deed, account));
    }

    private static Change change(Area area, Deed deed, Account account) {
        return Change.of(area, deed, account.id().toString(), account.nameOrLogin() + " (" + account.login() + ")");
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
