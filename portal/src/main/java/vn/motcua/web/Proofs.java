// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * By what whoever is signed in proved who they are, and how long ago. What opens an account for others (another passkey, a
 * token of whoever has a second factor) asks for a proof that is fresh: a session left open on a desk is not enough.
 */
@Component
public class Proofs {

    public static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;
    /** A code sent to a phone or an e-mail address. */
    public static final String SENT_CODE = FactorGrantedAuthority.OTT_AUTHORITY;

    public static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;
    /** A code of an app, or a recovery code. */
    public static final String APP_CODE = "FACTOR_TOTP";

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final InstantSource clock;

    Proofs(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether more than a password was proved lately. */
    public boolean isStrong() {
        return isFresh(List.of(PASSKEY, APP_CODE));
    }

    /** Whether anything was proved lately. */
    public boolean isFresh() {
        return isFresh(List.of(PASSWORD, SENT_CODE, PASSKEY, APP_CODE));
    }

    private boolean isFresh(List<String> factors) {
        var oldest = clock.instant().minus(FRESH);
        return present().entrySet().stream()
                .anyMatch(proof ->
                        factors.contains(proof.getKey()) && proof.getValue().isAfter(oldest));
    }

    static Map<String, Instant> present() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** When each was proved. */
    static Map<String, Instant> of(@Nullable Authentication signedIn) {
        var proofs = new HashMap<String, Instant>();
        if (signedIn != null) {
            for (var authority : signedIn.getAuthorities()) {
                if (authority instanceof FactorGrantedAuthority proof) {
                    proofs.put(proof.getAuthority(), proof.getIssuedAt());
                }
            }
        }
        return proofs;
    }
}
