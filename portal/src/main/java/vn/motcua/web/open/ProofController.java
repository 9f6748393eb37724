// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.factor.Check;
import vn.motcua.factor.Factors;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Pages;
import vn.motcua.web.Proofs;
import vn.motcua.web.SessionDoor;

/** Asks whoever is signed in to prove it anew, before something that opens their account for others. */
@Controller
class ProofController {

    private final Accounts accounts;
    private final Factors factors;
    private final CodeTries tries;
    private final SessionDoor door;
    private final Pages pages;

    ProofController(Accounts accounts, Factors factors, CodeTries tries, SessionDoor door, Pages pages) {
        this.accounts = accounts;
        this.factors = factors;
        this.tries = tries;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping("/account/proof")
    View ask(Actor actor, @RequestParam(name = "continue", defaultValue = "") String next) {
        return pages.show("open/proof", view(actor, next, null));
    }

    @PostMapping("/account/proof")
    View prove(
            Actor actor,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "continue", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        tries.take(actor.id());
        var problem = factors.of(actor.id()).hasAny()
                ? prove(actor, code, request, response)
                : proveBy(password, actor, request, response);
        return problem.isEmpty()
                ? Pages.goTo(NextPage.of(next, "/account"))
                : pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "open/proof", view(actor, next, problem.get()));
    }

    private Optional<String> prove(Actor actor, String code, HttpServletRequest request, HttpServletResponse response) {
        return switch (factors.check(actor.id(), code)) {
            case Check.Right(), Check.Recovered(var _) -> {
                door.prove(accounts.get(actor.id()), Proofs.APP_CODE, request, response);
                yield Optional.empty();
            }
            case Check.Refused refused -> Optional.of(refused.messageKey());
        };
    }

    private Optional<String> proveBy(
            String password, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (!accounts.knowsPassword(actor.id(), password)) {
            return Optional.of("factor.off.wrong");
        }
        door.prove(accounts.get(actor.id()), Proofs.PASSWORD, request, response);
        return Optional.empty();
    }

    private ProofView view(Actor actor, String next, @Nullable String problem) {
        var standing = factors.of(actor.id());
        return new ProofView(
                NextPage.text(next),
                standing.hasAuthenticator(),
                standing.passkeys() > 0,
                actor.isOfficer() && !standing.hasAny(),
                problem);
    }
}
