// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;

/** Signing in with a key of one's own device (W3C Web Authentication), verified by Spring Security. */
@Service
public class Passkeys {

    public static final int MOST = 10;
    public static final int LONGEST_NAME = 60;

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private final RelyingParty party;
    private final PasskeyTable table;
    private final Accounts accounts;
    private final InstantSource clock;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(RelyingParty party, PasskeyTable table, Accounts accounts, InstantSource clock) {
        this.party = party;
        this.table = table;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The host to which passkeys are bound, that of the setting {@code motcua.address}. */
    public String host() {
        return party.host();
    }

    /** Whether passkeys can be used on pages of this origin, such as {@code https://dichvucong.hue.gov.vn}. */
    public boolean answers(String origin) {
        return party.answers(origin);
    }

    public List<Passkey> of(UUID account) {
        return table.of(account);
    }

    public PasskeyQuestion<PublicKeyCredentialCreationOptions> askForNew(UUID account, String origin) {
        var holder = UsernamePasswordAuthenticationToken.authenticated(
                accounts.get(account).login(), "", List.of());
        var options = party.at(origin)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(holder));
        return new PasskeyQuestion<>(options, json.writeValueAsString(options), origin, clock.instant());
    }

    /** Takes the key that a device made; says whether it is one. */
    @Transactional
    public boolean add(
            UUID account, PasskeyQuestion<PublicKeyCredentialCreationOptions> asked, String answer, String name) {
        var holder = KeyHolders.account(asked.options().getUser().getId());
        if (!holder.equals(account) || !asked.isOpenAt(clock.instant()) || table.count(account) >= MOST) {
            return false;
        }
        try {
            var made = json.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            party.at(asked.origin())
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            asked.options(), new RelyingPartyPublicKey(made, clean(name))));
            return true;
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.info("A new passkey was refused: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    public PasskeyQuestion<PublicKeyCredentialRequestOptions> askToSignIn(String origin) {
        var options = party.at(origin)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        return new PasskeyQuestion<>(options, json.writeValueAsString(options), origin, clock.instant());
    }

    /** Whose key signed the question; empty when the answer is none, or the account is closed. */
    @Transactional
    public Optional<Account> recognise(PasskeyQuestion<PublicKeyCredentialRequestOptions> asked, String answer) {
        if (!asked.isOpenAt(clock.instant())) {
            return Optional.empty();
        }
        try {
            var signed =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var holder = party.at(asked.origin())
                    .authenticate(new RelyingPartyAuthenticationRequest(asked.options(), signed));
            return accounts.find(KeyHolders.account(holder.getId())).filter(Account::active);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.info("A passkey was refused: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Forgets a key of the account's own; says whether there was one. */
    @Transactional
    public boolean remove(UUID account, String id) {
        try {
            return table.delete(account, Base64.getUrlDecoder().decode(id));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String clean(String name) {
        var text = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }
}
