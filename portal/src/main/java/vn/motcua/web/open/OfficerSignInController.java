// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Entrance;
import vn.motcua.identity.SignIn;
import vn.motcua.platform.Network;
import vn.motcua.platform.RateLimit;
import vn.motcua.web.Pages;

/** The way in for officers: login and password. */
@Controller
class OfficerSignInController {

    private final SignIn signIn;
    private final Accounts accounts;
    private final OfficerEntrance entrance;
    private final Pages pages;
    private final RateLimit fromOnePlace;
    private final RateLimit fromAnywhere;

    OfficerSignInController(
            SignIn signIn,
            Accounts accounts,
            OfficerEntrance entrance,
            Pages pages,
            InstantSource clock,
            @Value("${motcua.limits.times:1}") int times) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.entrance = entrance;
        this.pages = pages;
        this.fromOnePlace = new RateLimit(10 * times, Duration.ofMinutes(10), clock);
        this.fromAnywhere = new RateLimit(100 * times, Duration.ofMinutes(10), clock);
    }

    @GetMapping("/officers/sign-in")
    View ask(@RequestParam(name = "continue", defaultValue = "") String next) {
        return pages.show("open/officer-sign-in", new OfficerSignInView(NextPage.text(next), "", null));
    }

    @PostMapping("/officers/sign-in")
    View enter(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "continue", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        slowDown(login.strip().toLowerCase(Locale.ROOT), Network.of(request.getRemoteAddr()));
        return switch (signIn.withPassword(login, password)) {
            case Entrance.Opened opened -> {
                if (opened.choosesPassword()) {
                    Newcomer.remember(opened.account(), accounts, request);
                    yield Pages.goTo(NextPage.after("/officers/sign-in/password", next));
                }
                yield entrance.afterPassword(opened.account(), next, request, response);
            }
            case Entrance.Refused refused ->
                pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "open/officer-sign-in",
                        new OfficerSignInView(NextPage.text(next), login, refused.messageKey()));
        };
    }

    /** An officer came in with a password that somebody else chose. */
    @GetMapping("/officers/sign-in/password")
    View askPassword(@RequestParam(name = "continue", defaultValue = "") String next, HttpServletRequest request) {
        return Newcomer.of(request).isPresent()
                ? pages.show("open/first-password", new FirstPasswordView(NextPage.text(next), null))
                : Pages.goTo(NextPage.after("/officers/sign-in", next));
    }

    @PostMapping("/officers/sign-in/password")
    View choosePassword(
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(name = "continue", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var newcomer = Newcomer.of(request);
        if (newcomer.isEmpty()) {
            return Pages.goTo(NextPage.after("/officers/sign-in", next));
        }
        var account = accounts.get(newcomer.get().account());
        var change = accounts.choosePassword(account.id(), newcomer.get().round(), chosen);
        return switch (change) {
            case CHANGED -> {
                Newcomer.forget(request);
                yield entrance.afterPassword(account, next, request, response);
            }
            case NOT_ASKED -> {
                Newcomer.forget(request);
                yield Pages.goTo(NextPage.after("/officers/sign-in", next));
            }
            case WRONG_PASSWORD, TOO_SHORT, GUESSABLE, SAME ->
                pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "open/first-password",
                        new FirstPasswordView(NextPage.text(next), change.messageKey()));
        };
    }

    /** A guesser is slowed down; the owner of the account, elsewhere, can still come in. */
    private void slowDown(String login, String network) {
        fromOnePlace.take(login + " " + network);
        fromAnywhere.take(login);
    }
}
