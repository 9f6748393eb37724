// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** A PostgreSQL of the administrator's own: looked at before the portal is started on it. */
final class ForeignDatabase {

    private static final int OLDEST = 15;
    private static final String CONNECTION_TROUBLE = "08";

    /** Something else may listen there, and never answer. */
    private static final String PATIENCE_IN_SECONDS = "10";

    private ForeignDatabase() {}

    static CompletableFuture<DatabaseAddress> at(String url) {
        var address = DatabaseAddress.of(url);
        try (var connection = DriverManager.getConnection(url, patience())) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Obstacle(Obstacle.Kind.DATABASE_IS_TOO_OLD, null, version);
            }
            return CompletableFuture.completedFuture(address);
        } catch (SQLException e) {
            throw new Obstacle(kindOf(e), e, address, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    private static Properties patience() {
        var patience = new Properties();
        patience.setProperty("loginTimeout", PATIENCE_IN_SECONDS);
        return patience;
    }

    private static Obstacle.Kind kindOf(SQLException problem) {
        return Objects.requireNonNullElse(problem.getSQLState(), "").startsWith(CONNECTION_TROUBLE)
                ? Obstacle.Kind.DATABASE_IS_NOT_REACHED
                : Obstacle.Kind.DATABASE_REFUSES;
    }
}
