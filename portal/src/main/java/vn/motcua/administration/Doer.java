// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By whom something was changed.
 *
 * @param account null unless it was somebody with an account
 * @param name of the person, or of the user of the operating system who gave the command; empty for the portal itself
 */
public record Doer(Kind kind, @Nullable UUID account, String name) {

    /** Its words stand under {@code changes.by.}. */
    public enum Kind {
        PERSON,
        COMMAND,
        PORTAL
    }

    public static Doer person(UUID account, String name) {
        return new Doer(Kind.PERSON, account, name);
    }

    /** Nobody: the portal itself. */
    public static Doer portal() {
        return new Doer(Kind.PORTAL, null, "");
    }

    static Doer command(String user) {
        return user.isEmpty() ? portal() : new Doer(Kind.COMMAND, null, user);
    }
}
