// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.UUID;

/** An account was asked for that does not exist. */
public final class UnknownAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownAccount(UUID id) {
        super("There is no account " + id + "; use the id of an account that was made before");
    }

    UnknownAccount(String login) {
        super("There is no account with the login " + login + "; look at the list of accounts");
    }
}
