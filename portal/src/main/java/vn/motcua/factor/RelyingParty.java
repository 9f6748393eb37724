// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * The portal as devices know it: passkeys are bound to the host of {@code motcua.address} and answer no other. On
 * {@code localhost} any port will do, for trying. A device must have recognised its owner (by a finger, a face, a PIN);
 * that is why a passkey counts as both factors.
 */
@Component
class RelyingParty {

    private static final String TRYING = "localhost";

    private final PasskeyTable keys;
    private final KeyHolders holders;
    private final URI address;

    RelyingParty(PasskeyTable keys, KeyHolders holders, @Value("${motcua.address:http://localhost:8080}") URI address) {
        this.keys = keys;
        this.holders = holders;
        this.address = address;
    }

    String host() {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    /** Whether passkeys can be used on pages of this origin. */
    boolean answers(String origin) {
        return origins(origin).contains(origin);
    }

    private Set<String> origins(String origin) {
        var origins = new HashSet<>(Set.of(originOf(address)));
        if (TRYING.equals(host()) && TRYING.equals(URI.create(origin).getHost())) {
            origins.add(origin);
        }
        return origins;
    }

    private static String originOf(URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    WebAuthnRelyingPartyOperations at(String origin) {
        var operations = new Webauthn4JRelyingPartyOperations(
                holders,
                keys,
                PublicKeyCredentialRpEntity.builder().id(host()).name("Motcua").build(),
                origins(origin));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
