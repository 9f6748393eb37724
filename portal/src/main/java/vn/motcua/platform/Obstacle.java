// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a portal from starting and its administrator can clear away. The command says it in words. */
public final class Obstacle extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Each with the arguments that its words need. */
    public enum Kind {
        /** The path. */
        FOLDER_IS_A_FILE,
        /** The path. */
        FOLDER_IS_NOT_WRITABLE,
        /** The folder, what is free and what is needed, in MB. */
        DISK_IS_FULL,
        /** The address as it was given. */
        DATABASE_ADDRESS_IS_WRONG,
        /** The address without its password, and what was found. */
        DATABASE_IS_NOT_REACHED,
        /** The address without its password, and what the database said. */
        DATABASE_REFUSES,
        /** The major version it has. */
        DATABASE_IS_TOO_OLD,
        /** The file of its log. */
        DATABASE_DID_NOT_START,
        /** The folder, the process of the portal that runs on it, the file of the database's log. */
        DATABASE_OF_PORTAL_IS_AWAY
    }

    private final Kind kind;
    private final transient List<String> args;

    Obstacle(Kind kind, @Nullable Throwable cause, Object... args) {
        super(kind + " " + Arrays.toString(args), cause);
        this.kind = kind;
        this.args = Arrays.stream(args).map(String::valueOf).toList();
    }

    public Kind kind() {
        return kind;
    }

    public List<String> args() {
        return args;
    }
}
