// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.Ids;

/** The keys of programs: issued for an account, with scopes and an end; revocable at any time. */
@Service
public class Tokens {

    public static final Duration LONGEST_LIFE = Duration.ofDays(366);
    private static final String PREFIX = "motcua_";
    private static final int SECRET_BYTES = 32;

    private final TokenTable table;
    private final AccountTable accounts;
    private final AccountChanges changes;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(TokenTable table, AccountTable accounts, AccountChanges changes, InstantSource clock) {
        this.table = table;
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public IssuedToken issue(UUID account, String name, Set<Scope> scopes, Duration life) {
        if (scopes.isEmpty() || life.isNegative() || life.isZero() || life.compareTo(LONGEST_LIFE) > 0) {
            throw new IllegalArgumentException(
                    "A token needs a scope and a life of %s at most; asked for were %s and %s"
                            .formatted(LONGEST_LIFE, scopes, life));
        }
        var secret = newSecret();
        var now = clock.instant();
        var token = new Token(Ids.next(), account, Written.clean(name), Set.copyOf(scopes), now, now.plus(life), null);
        table.insert(token, hash(secret));
        accounts.find(account).ifPresent(owner -> changes.issued(owner, token));
        return new IssuedToken(token, secret);
    }

    /** The token of a secret, if it is good now. */
    public Optional<Token> check(String secret) {
        return secret.startsWith(PREFIX)
                ? table.find(hash(secret)).filter(token -> token.isGoodAt(clock.instant()))
                : Optional.empty();
    }

    /** Makes a token worthless from now on; only one of the account's own. Says whether there was such a token. */
    @Transactional
    public boolean revoke(UUID account, UUID token) {
        var good = of(account).stream().filter(one -> one.id().equals(token)).findFirst();
        if (!table.revoke(account, token, clock.instant())) {
            return false;
        }
        accounts.find(account).ifPresent(owner -> good.ifPresent(one -> changes.revoked(owner, one)));
        return true;
    }

    /** The tokens of an account that are good now, the newest first. */
    public List<Token> of(UUID account) {
        Instant now = clock.instant();
        return table.of(account).stream().filter(token -> token.isGoodAt(now)).toList();
    }

    private String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secret has 256 random bits: one round of a fast hash is enough, and can be looked up. */
    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
