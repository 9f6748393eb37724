// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import vn.motcua.factor.Factors;
import vn.motcua.factor.NewAuthenticator;

/** The secret shown to an app that is being taken: it stays the same in a session until a code of it comes, or it is given up. */
final class Proposal {

    private static final String NAME = "motcua.authenticator";

    private Proposal() {}

    static NewAuthenticator of(HttpServletRequest request, Factors factors) {
        if (request.getSession().getAttribute(NAME) instanceof NewAuthenticator proposed) {
            return proposed;
        }
        var proposed = factors.propose();
        request.getSession().setAttribute(NAME, proposed);
        return proposed;
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }
}
