// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** There is no room on the disk for what is to be kept. */
public final class StorageFull extends RuntimeException {

    public static final String CODE = "STORAGE_FULL";

    private static final long serialVersionUID = 1;

    /** What Linux says (ENOSPC, EDQUOT); there is no other sign of it in Java. */
    private static final List<String> SAID = List.of("No space left on device", "Disk quota exceeded");

    public StorageFull(String what) {
        super("No room on the disk for " + what);
    }

    public static boolean isBehind(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof StorageFull || cause instanceof IOException io && isSaidBy(io));
    }

    private static boolean isSaidBy(IOException problem) {
        var message = Objects.requireNonNullElse(problem.getMessage(), "");
        return SAID.stream().anyMatch(message::contains);
    }
}
