// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The officials who were ticked; what is no id is left out. */
public final class OfficerIds {

    private OfficerIds() {}

    public static List<UUID> read(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().distinct().flatMap(OfficerIds::id).toList();
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Stream.empty();
        }
    }
}
