// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.factor.Factors;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ProfileUpdate;
import vn.motcua.identity.ProfileUpdate.Problem;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.RateLimit;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.Proofs;
import vn.motcua.web.SessionDoor;

/** One's own account: what the portal knows of its owner, and the tokens of programs that act for them. */
@Controller
class AccountController {

    private static final List<Integer> LIVES_IN_DAYS = List.of(30, 90, 365);
    private static final String TO_PROVE = "/account/proof?continue=/account%23tokens";

    private final Accounts accounts;
    private final Tokens tokens;
    private final Factors factors;
    private final Proofs proofs;
    private final SessionDoor door;
    private final Pages pages;
    private final RateLimit passwordTries;

    AccountController(
            Accounts accounts,
            Tokens tokens,
            Factors factors,
            Proofs proofs,
            SessionDoor door,
            Pages pages,
            InstantSource clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.factors = factors;
        this.proofs = proofs;
        this.door = door;
        this.pages = pages;
        this.passwordTries = new RateLimit(10, Duration.ofMinutes(10), clock);
    }

    @GetMapping("/account")
    View show(Actor actor) {
        return pages.show("open/account", view(actor, AccountForm.of(accounts.get(actor.id())), List.of(), null));
    }

    @PostMapping("/account")
    View save(Actor actor, AccountForm form, RedirectAttributes redirect) {
        var birthDate = form.birthDate();
        if (birthDate.isWrong()) {
            return refused(actor, form, List.of(new Problem("birthDate", "account.birthDate.wrong")));
        }
        return switch (accounts.updateProfile(actor.id(), form.profile(birthDate.date()))) {
            case ProfileUpdate.Saved saved -> {
                redirect.addFlashAttribute(Flash.NAME, Flash.done("account.saved"));
                yield Pages.goTo("/account");
            }
            case ProfileUpdate.Refused refused -> refused(actor, form, refused.problems());
        };
    }

    private View refused(Actor actor, AccountForm form, List<Problem> problems) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "open/account", view(actor, form, problems, null));
    }

    @PostMapping("/account/password")
    View changePassword(
            Actor actor,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        passwordTries.take(actor.id().toString());
        var change = accounts.changePassword(actor.id(), current, chosen);
        return switch (change) {
            case CHANGED -> {
                stayHere(actor, request, response);
                redirect.addFlashAttribute(Flash.NAME, Flash.done(change.messageKey()));
                yield Pages.goTo("/account");
            }
            case WRONG_PASSWORD -> passwordRefused(actor, "current", change.messageKey());
            case TOO_SHORT, GUESSABLE, SAME, NOT_ASKED -> passwordRefused(actor, "chosen", change.messageKey());
        };
    }

    /** Signs the account out everywhere but here. */
    @PostMapping("/account/sessions/end")
    View endOtherSessions(
            Actor actor, RedirectAttributes redirect, HttpServletRequest request, HttpServletResponse response) {
        accounts.endSessions(actor.id());
        stayHere(actor, request, response);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("account.sessions.ended"));
        return Pages.goTo("/account");
    }

    private void stayHere(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        door.keepOpen(accounts.get(actor.id()), request, response);
    }

    private View passwordRefused(Actor actor, String field, String messageKey) {
        var form = AccountForm.of(accounts.get(actor.id()));
        return refused(actor, form, List.of(new Problem(field, messageKey)));
    }

    @PostMapping("/account/tokens")
    View issue(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(required = false) @Nullable List<String> scopes) {
        if (asksForProof(actor)) {
            return Pages.goTo(TO_PROVE);
        }
        var form = AccountForm.of(accounts.get(actor.id()));
        var wanted = scopes(scopes == null ? List.of() : scopes);
        if (name.isBlank() || wanted.isEmpty() || !LIVES_IN_DAYS.contains(days)) {
            var field = name.isBlank() ? "name" : "scopes";
            return refused(actor, form, List.of(new Problem("token-" + field, "account.token." + field)));
        }
        var issued = tokens.issue(actor.id(), name, wanted, Duration.ofDays(days));
        return pages.show("open/account", view(actor, form, List.of(), issued.secret()));
    }

    /** A token outlives the session; who has a second factor shows it again before. */
    private boolean asksForProof(Actor actor) {
        return !proofs.isStrong() && factors.of(actor.id()).hasAny();
    }

    private static Set<Scope> scopes(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Scope.find(text).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    @PostMapping("/account/tokens/{token}/revoke")
    View revoke(Actor actor, @PathVariable UUID token, RedirectAttributes redirect) {
        if (tokens.revoke(actor.id(), token)) {
            redirect.addFlashAttribute(Flash.NAME, Flash.done("account.token.revoked"));
        }
        return Pages.goTo("/account");
    }

    private AccountView view(Actor actor, AccountForm form, List<Problem> problems, @Nullable String secret) {
        return new AccountView(
                accounts.get(actor.id()).login(),
                actor.isOfficer(),
                actor.posts(),
                form,
                problems,
                tokens.of(actor.id()),
                asksForProof(actor) ? TO_PROVE : null,
                secret);
    }
}
