// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Ids;

/** A dossier and its step that somebody ticked in a list. */
public record Chosen(String code, UUID step) {

    /** A page of a list holds no more. */
    static final int MOST = 100;

    static String text(String code, UUID step) {
        return code + "~" + step;
    }

    public String text() {
        return text(code, step);
    }

    /** What can be read of what was sent; a text that was tampered with is left out. */
    public static List<Chosen> read(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .distinct()
                        .limit(MOST)
                        .flatMap(text -> find(text).stream())
                        .toList();
    }

    private static Optional<Chosen> find(String text) {
        var parts = text.split("~", 2);
        return parts.length == 2 ? Ids.find(parts[1]).map(id -> new Chosen(parts[0], id)) : Optional.empty();
    }
}
