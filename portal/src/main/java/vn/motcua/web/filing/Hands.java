// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Draft;

/** Which device writes in a draft: one session is one hand. */
final class Hands {

    private Hands() {}

    /**
     * What the writer had before their eyes.
     *
     * @param version that the page carried; a page without one is taken to have seen the draft as it is now
     */
    static Draft.Seen seen(@Nullable Long version, Draft draft, HttpSession session) {
        return new Draft.Seen(version == null ? draft.version() : version, of(session));
    }

    /** A digest, for the number of a session opens it. */
    private static String of(HttpSession session) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(session.getId().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
