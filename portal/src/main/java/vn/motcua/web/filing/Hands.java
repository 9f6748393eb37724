// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Draft;

/** Which window writes in a draft: one session is one hand for each window of its browser (decision 0608). */
final class Hands {

    /** The field of a page that tells its window: drawn with each page, by the script the same for all pages of a window. */
    private static final String NAME = "hand";

    private Hands() {}

    /**
     * What the writer had before their eyes.
     *
     * @param version that the page carried; a page without one is taken to have seen the draft as it is now
     */
    static Draft.Seen seen(@Nullable Long version, Draft draft, HttpServletRequest request) {
        return new Draft.Seen(version == null ? draft.version() : version, of(request));
    }

    /** A digest, for the number of a session opens it; where the page does not tell its window, the session is the hand. */
    private static String of(HttpServletRequest request) {
        var window = Objects.requireNonNullElse(request.getParameter(NAME), "");
        var hand = request.getSession().getId() + ' ' + window;
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(hand.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
