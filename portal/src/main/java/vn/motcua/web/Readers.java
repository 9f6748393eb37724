// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Finds the reader of the present request in what Spring Security knows. */
final class Readers {

    private Readers() {}

    static Reader present() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Reader of(@Nullable Authentication authentication) {
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Reader.ANYONE;
        }
        var kind = has(authentication, "ROLE_OFFICER") ? Reader.Kind.OFFICER : Reader.Kind.CITIZEN;
        return new Reader(kind, authentication.getName(), has(authentication, "ROLE_ADMINISTRATOR"));
    }

    private static boolean has(Authentication authentication, String authority) {
        return authentication.getAuthorities().stream().anyMatch(each -> authority.equals(each.getAuthority()));
    }
}
