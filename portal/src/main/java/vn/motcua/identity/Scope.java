// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a program may do with a token, within the rights of its account. */
public enum Scope {
    DOSSIER_READ("dossier:read"),
    DOSSIER_WRITE("dossier:write"),
    INBOX("inbox"),
    PROCEDURE("procedure");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** As written in tokens and documents, such as {@code dossier:read}. */
    public String text() {
        return text;
    }

    public static Optional<Scope> find(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
