// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorAuthentication;
import vn.motcua.identity.Role;

/** Finds the reader of the present request in what Spring Security knows. */
final class Readers {

    private Readers() {}

    static Reader present() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Reader of(@Nullable Authentication authentication) {
        if (authentication instanceof ActorAuthentication signedIn) {
            return of(signedIn.actor());
        }
        return Reader.ANYONE;
    }

    private static Reader of(Actor actor) {
        var kind = actor.isOfficer() ? Reader.Kind.OFFICER : Reader.Kind.CITIZEN;
        var interviews = actor.isOfficer() && actor.posts().isEmpty();
        return new Reader(
                kind,
                actor.name(),
                Integer.toHexString(actor.id().hashCode()),
                actor.holds(Role.ONE_STOP_CLERK),
                actor.isAdministrator(),
                interviews);
    }
}
