// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;

/** How the forms look, one style sheet a size of paper, the same on the screen and on paper. */
final class StyleSheet {

    private static final String FORMS = read();

    private StyleSheet() {}

    static String of(PaperSize size) {
        return size.pageRule() + FORMS;
    }

    /** The hashes by which a content security policy lets exactly these style sheets through. */
    static String hashes() {
        return Arrays.stream(PaperSize.values()).map(StyleSheet::hash).collect(Collectors.joining(" "));
    }

    private static String hash(PaperSize size) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(of(size).getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read() {
        try (var stream = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("/printing/forms.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the printed forms cannot be read", e);
        }
    }
}
