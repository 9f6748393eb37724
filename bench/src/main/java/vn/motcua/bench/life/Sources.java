// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import vn.motcua.platform.Database;

/** Pools of connections to the one database, each contestant in a schema of its own. */
final class Sources {

    private Sources() {}

    static HikariDataSource of(Database database, String schema) {
        var config = new HikariConfig();
        config.setJdbcUrl(database.address().url());
        config.setUsername(database.address().user());
        config.setPassword(database.address().password());
        config.setMaximumPoolSize(16);
        config.setSchema(schema);
        config.setConnectionInitSql("CREATE SCHEMA IF NOT EXISTS " + schema);
        return new HikariDataSource(config);
    }
}
