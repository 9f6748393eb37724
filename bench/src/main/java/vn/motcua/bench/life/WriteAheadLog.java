// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.motcua.platform.Database;

/** How much the database has written to be able to recover: tells whether contestants do the same durable work. */
final class WriteAheadLog implements AutoCloseable {

    private final Connection connection;

    private WriteAheadLog(Connection connection) {
        this.connection = connection;
    }

    static WriteAheadLog of(Database database) throws SQLException {
        var address = database.address();
        return new WriteAheadLog(DriverManager.getConnection(address.url(), address.user(), address.password()));
    }

    /** Since the database was made; full pages after a checkpoint included. */
    long bytes() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pg_current_wal_insert_lsn() - '0/0'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
