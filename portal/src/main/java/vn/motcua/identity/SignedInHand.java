// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.administration.Doer;
import vn.motcua.administration.Hand;

/** Whoever is signed in, on the pages or by a token, is who changes something. */
@Component
class SignedInHand implements Hand {

    @Override
    public Optional<Doer> present() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication signedIn
                ? Optional.of(signedIn.actor().doer())
                : Optional.empty();
    }
}
