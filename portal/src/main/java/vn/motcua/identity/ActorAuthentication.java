// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * An actor as Spring Security knows one: signed in on the pages, or with a token. It grants the doors to whole areas
 * only ({@code ROLE_CITIZEN}, {@code ROLE_OFFICER}, {@code ROLE_ADMINISTRATOR}, {@code SCOPE_…}); what may be done with
 * an object is decided by its module.
 */
public final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    private ActorAuthentication(Actor actor, Set<Scope> scopes) {
        super(authorities(actor, scopes));
        this.actor = actor;
        setAuthenticated(true);
    }

    /** Somebody signed in on the pages, who is bound by no scope. */
    public static ActorAuthentication of(Actor actor) {
        return new ActorAuthentication(actor, EnumSet.allOf(Scope.class));
    }

    /** A program with a token. */
    public static ActorAuthentication of(Actor actor, Set<Scope> scopes) {
        return new ActorAuthentication(actor, scopes);
    }

    private static Collection<GrantedAuthority> authorities(Actor actor, Set<Scope> scopes) {
        var roles = Stream.of("ROLE_" + actor.kind());
        var administrator = actor.isAdministrator() ? Stream.of("ROLE_ADMINISTRATOR") : Stream.<String>empty();
        var scopeNames = scopes.stream().map(ActorAuthentication::authority);
        return Stream.of(roles, administrator, scopeNames)
                .flatMap(names -> names)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
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
