// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.factor.Check;
import vn.motcua.factor.Factors;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.Proofs;

/** The second step of an officer's sign-in: a code of the app, or, for whoever owes one, taking an app first. */
@Controller
class SecondStepController {

    private final Accounts accounts;
    private final Factors factors;
    private final OfficerEntrance entrance;
    private final CodeTries tries;
    private final Pages pages;
    private final InstantSource clock;

    SecondStepController(
            Accounts accounts,
            Factors factors,
            OfficerEntrance entrance,
            CodeTries tries,
            Pages pages,
            InstantSource clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.entrance = entrance;
        this.tries = tries;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/officers/sign-in/second")
    View ask(@RequestParam(name = "continue", defaultValue = "") String next, HttpServletRequest request) {
        return Halfway.of(request, accounts, clock.instant())
                .map(account -> pages.show("open/second-step", view(account, next, null)))
                .orElseGet(() -> fromTheBeginning(next));
    }

    @PostMapping("/officers/sign-in/second")
    View check(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "continue", defaultValue = "") String next,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = Halfway.of(request, accounts, clock.instant());
        return account.map(found -> check(found, code, next, redirect, request, response))
                .orElseGet(() -> fromTheBeginning(next));
    }

    private View check(
            Account account,
            String code,
            String next,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        tries.take(account.id());
        return switch (factors.check(account.id(), code)) {
            case Check.Right() -> enter(account, next, request, response);
            case Check.Recovered(var left) -> {
                redirect.addFlashAttribute(Flash.NAME, Flash.note("factor.recovered", left));
                yield enter(account, next, request, response);
            }
            case Check.Refused refused ->
                pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "open/second-step",
                        view(account, next, refused.messageKey()));
        };
    }

    private View enter(Account account, String next, HttpServletRequest request, HttpServletResponse response) {
        return entrance.enter(account, Set.of(Proofs.PASSWORD, Proofs.APP_CODE), next, request, response);
    }

    private SecondStepView view(Account account, String next, @Nullable String problem) {
        var standing = factors.of(account.id());
        return new SecondStepView(NextPage.text(next), standing.hasAuthenticator(), standing.passkeys() > 0, problem);
    }

    @GetMapping("/officers/sign-in/enrol")
    View askToEnrol(@RequestParam(name = "continue", defaultValue = "") String next, HttpServletRequest request) {
        return Halfway.of(request, accounts, clock.instant())
                .map(account -> owes(account)
                        ? pages.show("open/authenticator", enrolment(account, next, null, request))
                        : fromTheBeginning(next))
                .orElseGet(() -> fromTheBeginning(next));
    }

    @PostMapping("/officers/sign-in/enrol")
    View enrol(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "continue", defaultValue = "") String next,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = Halfway.of(request, accounts, clock.instant()).filter(this::owes);
        return account.map(found -> enrol(found, code, next, redirect, request, response))
                .orElseGet(() -> fromTheBeginning(next));
    }

    private View enrol(
            Account account,
            String code,
            String next,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        tries.take(account.id());
        var codes = factors.enrol(account.id(), Proposal.of(request, factors), code);
        if (codes.isEmpty()) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "open/authenticator",
                    enrolment(account, next, "factor.enrol.wrong", request));
        }
        Proposal.forget(request);
        redirect.addFlashAttribute(RecoveryCodesView.CODES, new ArrayList<>(codes.get()));
        enter(account, next, request, response);
        return Pages.goTo(NextPage.after("/account/security/codes", NextPage.of(next, entrance.placeOfWork(account))));
    }

    private AuthenticatorView enrolment(
            Account account, String next, @Nullable String problem, HttpServletRequest request) {
        return AuthenticatorView.ofSignIn(Proposal.of(request, factors), account.login(), NextPage.text(next), problem);
    }

    /** Whoever has an app proves it; only who has none may take one on the strength of the password. */
    private boolean owes(Account account) {
        return factors.afterPassword(accounts.actor(account.id(), clock.instant())) == Factors.Next.ENROL;
    }

    private static View fromTheBeginning(String next) {
        return Pages.goTo(NextPage.after("/officers/sign-in", next));
    }
}
