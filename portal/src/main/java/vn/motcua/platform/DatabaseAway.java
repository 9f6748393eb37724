// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that cannot work now, being gone, starting or without room, from a mistake of ours. */
public final class DatabaseAway {

    /** Seconds after which it is worth while to ask again. */
    public static final int RETRY_AFTER_IN_SECONDS = 10;

    /** Classes of SQLSTATE: the connection, the resources (a full disk is 53100), the operator, the system. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    private static final String CANCELLED_BY_ITS_OWN_TIME_LIMIT = "57014";

    private DatabaseAway() {}

    public static boolean isBehind(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause).anyMatch(DatabaseAway::says);
    }

    private static boolean says(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case TransactionSystemException _ -> true;
            case SQLException said -> isOfTheServer(Objects.requireNonNullElse(said.getSQLState(), ""));
            default -> false;
        };
    }

    private static boolean isOfTheServer(String state) {
        return state.length() == 5
                && CLASSES.contains(state.substring(0, 2))
                && !state.equals(CANCELLED_BY_ITS_OWN_TIME_LIMIT);
    }
}
