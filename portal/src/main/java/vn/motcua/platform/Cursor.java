// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key of the last row that was read, as opaque text for an address or an answer of the interface. */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor of(Object... key) {
        return new Cursor(List.of(key).stream().map(Object::toString).toList());
    }

    /** Reads what {@link #text} wrote; nothing for a text that is no cursor of so many parts. */
    public static Optional<Cursor> read(@Nullable String text, int parts) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            var key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            return key.length == parts ? Optional.of(new Cursor(List.of(key))) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    public String text() {
        var bytes = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
