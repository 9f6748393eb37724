// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.motcua.factor.Factors;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.web.Pages;
import vn.motcua.web.Proofs;
import vn.motcua.web.SessionDoor;

/** What comes between an officer's right password and their place of work. */
@Component
class OfficerEntrance {

    private final Accounts accounts;
    private final Factors factors;
    private final SessionDoor door;
    private final InstantSource clock;

    OfficerEntrance(Accounts accounts, Factors factors, SessionDoor door, InstantSource clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.door = door;
        this.clock = clock;
    }

    View afterPassword(Account account, String next, HttpServletRequest request, HttpServletResponse response) {
        return switch (factors.afterPassword(actor(account))) {
            case NOTHING -> enter(account, Set.of(Proofs.PASSWORD), next, request, response);
            case PROVE -> halfway(account, "/officers/sign-in/second", next, request);
            case ENROL -> halfway(account, "/officers/sign-in/enrol", next, request);
        };
    }

    private View halfway(Account account, String page, String next, HttpServletRequest request) {
        Halfway.remember(account, accounts, clock.instant(), request);
        return Pages.goTo(NextPage.after(page, next));
    }

    View enter(
            Account account,
            Set<String> proofs,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Halfway.forget(request);
        door.open(account, proofs, request, response);
        return Pages.goTo(NextPage.of(next, placeOfWork(account)));
    }

    /** Where somebody who signed in begins. */
    String placeOfWork(Account account) {
        if (account.kind() == Actor.Kind.CITIZEN) {
            return "/my";
        }
        var actor = actor(account);
        var onlyAdministers = actor.posts().stream().allMatch(post -> post.role() == Role.ADMINISTRATOR);
        return actor.isAdministrator() && onlyAdministers ? "/admin" : "/desk";
    }

    private Actor actor(Account account) {
        return accounts.actor(account.id(), clock.instant());
    }
}
