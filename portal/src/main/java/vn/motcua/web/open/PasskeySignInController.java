// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.factor.Passkeys;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.Proofs;

/** The way in with a passkey, for officers and citizens alike: the device knows whose it is. */
@Controller
class PasskeySignInController {

    private final Passkeys passkeys;
    private final OfficerEntrance entrance;

    PasskeySignInController(Passkeys passkeys, OfficerEntrance entrance) {
        this.passkeys = passkeys;
        this.entrance = entrance;
    }

    @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(HttpServletRequest request) {
        return PasskeyQuestions.remember(passkeys.askToSignIn(PasskeyQuestions.origin(request)), request);
    }

    /** @param at from which page it was tried, to go back there when it fails */
    @PostMapping("/sign-in/passkey")
    View enter(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(name = "continue", defaultValue = "") String next,
            @RequestParam(defaultValue = "") String at,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = PasskeyQuestions.take(PublicKeyCredentialRequestOptions.class, request)
                .flatMap(question -> passkeys.recognise(question, credential));
        if (account.isEmpty()) {
            redirect.addFlashAttribute(Flash.NAME, Flash.problem("factor.passkey.refused"));
            return Pages.goTo(NextPage.after(page(at), next));
        }
        return entrance.enter(account.get(), Set.of(Proofs.PASSKEY), next, request, response);
    }

    private static String page(String at) {
        return switch (at) {
            case "officers" -> "/officers/sign-in";
            case "second" -> "/officers/sign-in/second";
            case "proof" -> "/account/proof";
            default -> "/sign-in";
        };
    }
}
