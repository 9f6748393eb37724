// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Ids;

/** The officials who were ticked; what is no id is left out. */
public final class OfficerIds {

    private OfficerIds() {}

    public static List<UUID> read(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .distinct()
                        .map(Ids::find)
                        .flatMap(Optional::stream)
                        .toList();
    }
}
