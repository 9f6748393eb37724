// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * An actor as Spring Security knows one: signed in on the pages, or with a token. It grants the doors to whole areas
 * only ({@code ROLE_CITIZEN}, {@code ROLE_OFFICER}, {@code ROLE_ADMINISTRATOR}, {@code SCOPE_…}); what may be done with
 * an object is decided by its module. By what somebody proved who they are, and when, is a {@link FactorGrantedAuthority}
 * each.
 */
public final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    private ActorAuthentication(Actor actor, Set<Scope> scopes, Map<String, Instant> factors) {
        super(authorities(actor, scopes, factors));
        this.actor = actor;
        setAuthenticated(true);
    }

    /** Somebody signed in on the pages, who is bound by no scope. */
    public static ActorAuthentication of(Actor actor) {
        return of(actor, Map.of());
    }

    /**
     * As {@link #of(Actor)}.
     *
     * @param factors by what they proved who they are ({@link FactorGrantedAuthority}), and when
     */
    public static ActorAuthentication of(Actor actor, Map<String, Instant> factors) {
        return new ActorAuthentication(actor, EnumSet.allOf(Scope.class), factors);
    }

    /** A program with a token. */
    public static ActorAuthentication of(Actor actor, Set<Scope> scopes) {
        return new ActorAuthentication(actor, scopes, Map.of());
    }

    private static Collection<GrantedAuthority> authorities(
            Actor actor, Set<Scope> scopes, Map<String, Instant> factors) {
        var roles = Stream.of("ROLE_" + actor.kind());
        var administrator = actor.isAdministrator() ? Stream.of("ROLE_ADMINISTRATOR") : Stream.<String>empty();
        var scopeNames = scopes.stream().map(ActorAuthentication::authority);
        var proved = factors.entrySet().stream()
                .map(factor -> FactorGrantedAuthority.withAuthority(factor.getKey())
                        .issuedAt(factor.getValue())
                        .build());
        var areas = Stream.of(roles, administrator, scopeNames)
                .flatMap(names -> names)
                .map(SimpleGrantedAuthority::new);
        return Stream.<GrantedAuthority>concat(areas, proved).toList();
    }

    /** The authority that stands for a scope. */
    public static String authority(Scope scope) {
        return "SCOPE_" + scope.text();
    }

    public Actor actor() {
        return actor;
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.name();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorAuthentication that
                && actor.equals(that.actor)
                && getAuthorities().equals(that.getAuthorities());
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, getAuthorities());
    }
}
