// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.factor.Factors;
import vn.motcua.factor.Passkeys;
import vn.motcua.factor.Requirements;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.Proofs;

/** The passkeys of one's own account. The page's script asks the device and sends what it answers as a form. */
@Controller
class PasskeysController {

    private static final String PAGE = "/account/security";

    private final Passkeys passkeys;
    private final Factors factors;
    private final Requirements requirements;
    private final SecurityPage page;
    private final Proofs proofs;

    PasskeysController(
            Passkeys passkeys, Factors factors, Requirements requirements, SecurityPage page, Proofs proofs) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.requirements = requirements;
        this.page = page;
        this.proofs = proofs;
    }

    /** What to ask the device; 409 with an address when who is signed in has to prove it anew before. */
    @PostMapping("/account/passkeys/options")
    ResponseEntity<String> ask(Actor actor, HttpServletRequest request) {
        if (page.asksForProof(actor)) {
            return json(HttpStatus.CONFLICT, "{\"go\":\"" + NextPage.after(SecurityPage.PROOF, PAGE) + "\"}");
        }
        var question = passkeys.askForNew(actor.id(), PasskeyQuestions.origin(request));
        return json(HttpStatus.OK, PasskeyQuestions.remember(question, request));
    }

    private static ResponseEntity<String> json(HttpStatus status, String text) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(text);
    }

    @PostMapping("/account/passkeys")
    View add(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String credential,
            RedirectAttributes redirect,
            HttpServletRequest request) {
        var isAdded = !name.isBlank()
                && PasskeyQuestions.take(PublicKeyCredentialCreationOptions.class, request)
                        .filter(question -> passkeys.add(actor.id(), question, credential, name))
                        .isPresent();
        redirect.addFlashAttribute(
                Flash.NAME, isAdded ? Flash.done("factor.passkey.added") : Flash.problem("factor.passkey.not-added"));
        return Pages.goTo(PAGE);
    }

    @PostMapping("/account/passkeys/{key}/remove")
    View remove(Actor actor, @PathVariable String key, RedirectAttributes redirect) {
        if (!proofs.isFresh()) { // without its last key an account would ask for less
            return Pages.goTo(NextPage.after(SecurityPage.PROOF, PAGE));
        }
        var standing = factors.of(actor.id());
        var isLast = !standing.hasAuthenticator() && standing.passkeys() == 1;
        if (isLast && requirements.isMadeOf(actor)) {
            redirect.addFlashAttribute(Flash.NAME, Flash.problem("factor.off.required"));
        } else if (passkeys.remove(actor.id(), key)) {
            redirect.addFlashAttribute(Flash.NAME, Flash.done("factor.passkey.removed"));
        }
        return Pages.goTo(PAGE);
    }
}
