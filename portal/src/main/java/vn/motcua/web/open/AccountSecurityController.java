// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.factor.Factors;
import vn.motcua.factor.SwitchingOff;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.Proofs;
import vn.motcua.web.SessionDoor;

/** How one's own account is guarded: the app for codes with its recovery codes, and the passkeys. */
@Controller
class AccountSecurityController {

    private static final String HERE = "/account/security";

    private final Accounts accounts;
    private final Factors factors;
    private final SecurityPage page;
    private final CodeTries tries;
    private final Proofs proofs;
    private final SessionDoor door;
    private final Pages pages;

    AccountSecurityController(
            Accounts accounts,
            Factors factors,
            SecurityPage page,
            CodeTries tries,
            Proofs proofs,
            SessionDoor door,
            Pages pages) {
        this.accounts = accounts;
        this.factors = factors;
        this.page = page;
        this.tries = tries;
        this.proofs = proofs;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View show(Actor actor, HttpServletRequest request) {
        return page.show(actor, null, request);
    }

    @GetMapping("/account/security/authenticator")
    View askToEnrol(Actor actor, HttpServletRequest request) {
        if (hasApp(officer(actor))) {
            return Pages.goTo(HERE);
        }
        return page.asksForProof(actor)
                ? Pages.goTo(NextPage.after(SecurityPage.PROOF, "/account/security/authenticator"))
                : pages.show("open/authenticator", enrolment(actor, null, request));
    }

    @PostMapping("/account/security/authenticator")
    View enrol(
            Actor actor,
            @RequestParam(defaultValue = "") String code,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (hasApp(officer(actor)) || page.asksForProof(actor)) {
            return Pages.goTo("/account/security/authenticator");
        }
        tries.take(actor.id());
        var codes = factors.enrol(actor.id(), Proposal.of(request, factors), code);
        if (codes.isEmpty()) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "open/authenticator",
                    enrolment(actor, "factor.enrol.wrong", request));
        }
        Proposal.forget(request);
        door.prove(accounts.get(actor.id()), Proofs.APP_CODE, request, response);
        return showOnce(codes.get(), redirect);
    }

    private AuthenticatorView enrolment(Actor actor, @Nullable String problem, HttpServletRequest request) {
        return AuthenticatorView.ofAccount(
                Proposal.of(request, factors), accounts.get(actor.id()).login(), problem);
    }

    @PostMapping("/account/security/authenticator/off")
    View switchOff(
            Actor actor,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect,
            HttpServletRequest request) {
        tries.take(officer(actor).id());
        var done = factors.switchOff(actor, password);
        if (done != SwitchingOff.DONE) {
            return page.show(actor, done.messageKey(), request);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done(done.messageKey()));
        return Pages.goTo(HERE);
    }

    @PostMapping("/account/security/codes")
    View renewCodes(Actor actor, RedirectAttributes redirect) {
        if (!proofs.isStrong() && hasApp(officer(actor))) {
            return Pages.goTo(NextPage.after(SecurityPage.PROOF, HERE));
        }
        var codes = factors.renewRecoveryCodes(actor.id());
        return codes.isEmpty() ? Pages.goTo(HERE) : showOnce(codes, redirect);
    }

    private static View showOnce(List<String> codes, RedirectAttributes redirect) {
        redirect.addFlashAttribute(RecoveryCodesView.CODES, new ArrayList<>(codes));
        return Pages.goTo("/account/security/codes");
    }

    /** The codes just made; whoever comes again finds them gone. */
    @GetMapping("/account/security/codes")
    View codes(Actor actor, @RequestParam(name = "continue", defaultValue = "") String next, Model model) {
        officer(actor);
        if (!(model.getAttribute(RecoveryCodesView.CODES) instanceof List<?> codes)) {
            return Pages.goTo(HERE);
        }
        return pages.show(
                "open/recovery-codes",
                new RecoveryCodesView(codes.stream().map(String.class::cast).toList(), NextPage.of(next, HERE)));
    }

    private boolean hasApp(Actor actor) {
        return factors.of(actor.id()).hasAuthenticator();
    }

    /** Citizens sign in with a code sent to them; there is no password to which an app would be a second factor. */
    private static Actor officer(Actor actor) {
        if (!actor.isOfficer()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return actor;
    }
}
