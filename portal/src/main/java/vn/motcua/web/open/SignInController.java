// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.identity.CodeRequest;
import vn.motcua.identity.Entrance;
import vn.motcua.identity.SignIn;
import vn.motcua.web.Pages;
import vn.motcua.web.Proofs;
import vn.motcua.web.SessionDoor;

/** The way in for citizens: a phone number or e-mail address, then the code that was sent to it. */
@Controller
class SignInController {

    /** To whom the code was sent, kept in the session between the two pages. */
    private static final String CONTACT = "motcua.signin.contact";

    private final SignIn signIn;
    private final SessionDoor door;
    private final Pages pages;
    private final boolean isDemonstration;

    SignInController(
            SignIn signIn,
            SessionDoor door,
            Pages pages,
            @Value("${motcua.demonstration:false}") boolean isDemonstration) {
        this.signIn = signIn;
        this.door = door;
        this.pages = pages;
        this.isDemonstration = isDemonstration;
    }

    @GetMapping("/sign-in")
    View ask(@RequestParam(name = "continue", defaultValue = "") String next) {
        return pages.show("open/sign-in", SignInView.empty(NextPage.text(next)));
    }

    @PostMapping("/sign-in")
    View send(
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(name = "continue", defaultValue = "") String next,
            HttpSession session) {
        return switch (signIn.requestCode(contact)) {
            case CodeRequest.Sent sent -> {
                session.setAttribute(CONTACT, sent.contact().text());
                yield Pages.goTo(NextPage.after("/sign-in/code", next));
            }
            case CodeRequest.TooOften often ->
                pages.show(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "open/sign-in",
                        SignInView.tooOften(NextPage.text(next), contact, often.again()));
            case CodeRequest.NotAContact() ->
                pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "open/sign-in",
                        SignInView.refused(NextPage.text(next), contact, "signin.contact.wrong"));
        };
    }

    @GetMapping("/sign-in/code")
    View askCode(@RequestParam(name = "continue", defaultValue = "") String next, HttpSession session) {
        return session.getAttribute(CONTACT) instanceof String contact
                ? pages.show("open/sign-in-code", codeView(next, contact, null))
                : Pages.goTo(NextPage.after("/sign-in", next));
    }

    @PostMapping("/sign-in/code")
    View enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "continue", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(request.getSession().getAttribute(CONTACT) instanceof String contact)) {
            return Pages.goTo(NextPage.after("/sign-in", next));
        }
        return switch (signIn.redeem(contact, code)) {
            case Entrance.Opened opened -> {
                request.getSession().removeAttribute(CONTACT);
                door.open(opened.account(), Set.of(Proofs.SENT_CODE), request, response);
                yield Pages.goTo(NextPage.of(next, "/my"));
            }
            case Entrance.Refused refused ->
                pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "open/sign-in-code",
                        codeView(next, contact, refused.messageKey()));
        };
    }

    private SignInCodeView codeView(String next, String contact, @Nullable String problem) {
        return new SignInCodeView(NextPage.text(next), contact, isDemonstration, problem);
    }
}
