// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.motcua.factor.Factors;
import vn.motcua.factor.Passkeys;
import vn.motcua.factor.Requirements;
import vn.motcua.identity.Actor;
import vn.motcua.web.Pages;
import vn.motcua.web.Proofs;

/** The page that tells how one's own account is guarded. */
@Component
class SecurityPage {

    static final String PROOF = "/account/proof";

    private final Factors factors;
    private final Passkeys passkeys;
    private final Requirements requirements;
    private final Proofs proofs;
    private final Pages pages;

    SecurityPage(Factors factors, Passkeys passkeys, Requirements requirements, Proofs proofs, Pages pages) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.requirements = requirements;
        this.proofs = proofs;
        this.pages = pages;
    }

    /** @param problem the key of what is wrong with the password that was to switch the app off */
    View show(Actor actor, @Nullable String problem, HttpServletRequest request) {
        var keys = passkeys.of(actor.id());
        return pages.show(
                problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "open/security",
                new SecurityView(
                        actor.isOfficer(),
                        requirements.isMadeOf(actor),
                        factors.of(actor.id()),
                        keys,
                        keys.size() < Passkeys.MOST,
                        passkeys.answers(PasskeyQuestions.origin(request)),
                        passkeys.host(),
                        problem));
    }

    /** Whether what opens the account for others has to wait for a fresh proof: of the second factor, if there is one. */
    boolean asksForProof(Actor actor) {
        return factors.of(actor.id()).hasAny() ? !proofs.isStrong() : !proofs.isFresh();
    }
}
